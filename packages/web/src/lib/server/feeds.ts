// Feeds of the record: of the society, of a circle, of a person, of a search; each as Atom and as JSON Feed.
import { error, type RequestEvent } from '@sveltejs/kit'
import { errors, feeds as m } from '#messages'
import { atomOf } from '../feeds/atom.ts'
import { logAt, tagOf, type Feed, type FeedItem } from '../feeds/feed.ts'
import { jsonFeedOf } from '../feeds/json-feed.ts'
import { localeNow } from '../locale/locales.ts'
import { presentSearch } from '../present/search.ts'
import { sayEntry } from '../words/entries.ts'
import { escapeHtml } from '../words/escape-html.ts'
import { nameOf, plain, type Phrase } from '../words/phrase.ts'
import type { Frame, RecordPage } from './queries.ts'
import { searchAskedIn } from './search-asked.ts'
import { speakerFor } from './speaker.ts'
import { societyZone } from './zone.ts'

const mostItems = 50

export type Format = 'atom' | 'json'

const types: Record<Format, string> = {
  atom: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
}

const answer = (feed: Feed, format: Format): Response =>
  new Response(format === 'atom' ? atomOf(feed) : jsonFeedOf(feed), {
    headers: { 'content-type': types[format] },
  })

type Base = Pick<Feed, 'self' | 'language' | 'author'> & {
  frame: Frame
  url: (path: string) => string
  /** An id below the name that the log had at an entry; without one, below the name of its founding. */
  tag: (rest: string, entry?: number) => string
}

async function baseOf(event: RequestEvent): Promise<Base> {
  const { queries } = event.locals.society
  const [frame, span] = await Promise.all([queries.frame(null), queries.span()])
  const { origin } = event.url
  return {
    frame,
    url: (path) => origin + path,
    tag: (rest, entry = 0) => tagOf(logAt(frame.society, entry), span.from, rest),
    self: event.url.href,
    language: localeNow(),
    author: frame.society.name,
  }
}

/** What happened, newest first: everywhere, or about one circle or person, which `about` names as entries do. */
export async function recordFeed(
  event: RequestEvent,
  format: Format,
  about: { kind: 'circle' | 'person'; id: string } | null = null,
): Promise<Response> {
  const subject = about && `${about.kind}:${about.id}`
  const [{ frame, url, tag, ...rest }, page] = await Promise.all([
    baseOf(event),
    event.locals.society.queries.record({ before: null, about: subject, types: null, until: null }),
  ])
  const name = nameIn(page, about)
  if (name === undefined) error(404, errors.noSuchPage())
  const society = frame.society.name
  const speaker = { ...speakerFor(event, page, { at: frame.now, zone: societyZone }), viewer: null }
  const items = page.lines
    .filter(({ events }) => events.length > 0)
    .slice(0, mostItems)
    .map((line): FeedItem => {
      // Said from its own moment: what it says stays the same from day to day.
      const then = { ...speaker, now: { at: line.at, zone: societyZone } }
      const phrase = sayEntry(line, then)
      return {
        id: tag(`entry/${String(line.index)}`, line.index),
        url: url(`/record/${String(line.index)}`),
        title: plain(phrase),
        html: `<p>${htmlOf(phrase, url)}</p>`,
        at: line.at,
        author: line.by in page.names.person ? nameOf(then, line.by) : null,
      }
    })
  const path = about === null ? '/' : `/${folders[about.kind]}/${encodeURIComponent(about.id)}`
  return answer(
    {
      ...rest,
      id: tag(subject === null ? 'feed' : `feed/${subject}`),
      title: name === null ? society : m.of({ society, name }),
      home: url(path),
      at: items[0]?.at ?? frame.record.at,
      items,
    },
    format,
  )
}

const folders = { circle: 'circles', person: 'people' } as const

/** Null for the whole society; undefined where there is no such thing, and for a person whose name was erased theirs. */
function nameIn(
  { names }: RecordPage,
  about: { kind: 'circle' | 'person'; id: string } | null,
): string | null | undefined {
  if (about === null) return null
  if (about.kind === 'circle') return names.circle[about.id]?.name
  return about.id in names.person ? (names.person[about.id] ?? m.nameless()) : undefined
}

/** What a search finds, newest first. */
export async function searchFeed(event: RequestEvent, format: Format): Promise<Response> {
  const asked = searchAskedIn(event.url.searchParams)
  const [{ frame, url, tag, ...rest }, page] = await Promise.all([
    baseOf(event),
    event.locals.society.queries.search({ ...asked, page: 1 }),
  ])
  const speaker = speakerFor(event, page, { at: frame.now, zone: societyZone })
  const { found, nearly } = presentSearch(page, asked, speaker)
  const views = [...found, ...nearly]
  const text = (pieces: { text: string }[]) => pieces.map((piece) => piece.text).join('')
  // Views stand in two groups, each in the order of what was found.
  const ordered = [...page.found.filter(({ near }) => !near), ...page.found.filter(({ near }) => near)]
  const items = ordered
    .flatMap(({ kind, thing, anchor, at, person }, n): FeedItem[] => {
      const view = views[n]
      if (view === undefined || at === null) return []
      const title = text(view.title)
      return [
        {
          id: tag(`found/${kind}/${thing}${anchor === null ? '' : `/${anchor}`}`),
          url: url(view.href),
          title: title === '' ? view.kind : title,
          html: `<p>${escapeHtml(text(view.excerpt))}</p>`,
          at,
          author: person !== null && person in page.names.person ? nameOf(speaker, person) : null,
        },
      ]
    })
    .toSorted((a, b) => b.at - a.at)
  const query = event.url.searchParams.toString()
  return answer(
    {
      ...rest,
      id: tag(`feed/search?${query}`),
      title: m.ofSearch({ society: frame.society.name, words: asked.q }),
      home: url(`/search?${query}`),
      at: items[0]?.at ?? frame.record.at,
      items,
    },
    format,
  )
}

const htmlOf = (phrase: Phrase, url: (path: string) => string): string =>
  phrase
    .map((part) => {
      if (typeof part === 'string') return escapeHtml(part)
      const words = escapeHtml(part.text)
      return part.href?.startsWith('/') ? `<a href="${escapeHtml(url(part.href))}">${words}</a>` : words
    })
    .join('')
