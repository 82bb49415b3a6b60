// What a reader follows, ready to show: the news, the things, the kinds of news.
import { following as m, webhooks as w } from '#messages'
import type { FollowingPage } from '../server/queries.ts'
import { circle, decision, nameOf, project, type Part, type Speaker } from '../words/phrase.ts'
import { sayMoment, sayOn, type Now } from '../words/time.ts'
import { presentLine, type FeedLine } from './now.ts'

export interface FollowingView {
  news: FeedLine[]
  more: boolean
  upTo: number
  follows: { subject: string; kind: string; name: string; href: string; said: boolean; below: boolean }[]
  kinds: { kind: string; label: string; wanted: boolean }[]
  calendar: boolean
  webhooks: { id: string; address: string; state: string; ended: boolean }[]
}

const kindsOfNews = ['decisions', 'talk', 'positions', 'people'] as const

/** `real` is the server's own clock, by which webhooks are told. */
export function presentFollowing(page: FollowingPage, speaker: Speaker, real: Now): FollowingView {
  return {
    news: page.news.map((line) => presentLine(line, speaker)),
    more: page.more,
    upTo: page.upTo,
    follows: page.follows.map(({ subject, below }) => {
      const { kind, text, href } = thingOf(subject, speaker)
      return { subject, kind: m.kind({ kind }), name: text, href, said: kind === 'proposal', below }
    }),
    kinds: kindsOfNews.map((kind) => ({
      kind,
      label: m.kindOfNews({ kind }),
      wanted: page.kinds.includes(kind),
    })),
    calendar: page.calendar,
    webhooks: page.webhooks.map((one) => ({
      id: one.id,
      address: one.address,
      state: sayWebhook(one, real),
      ended: one.endedAt !== null,
    })),
  }
}

function sayWebhook(
  { toldAt, failingSince, nextAt, said, endedAt }: FollowingPage['webhooks'][number],
  real: Now,
): string {
  const why = said ?? ''
  if (endedAt !== null) return w.ended({ on: sayOn(endedAt, real), why })
  if (failingSince !== null)
    return w.failing({
      since: sayMoment(failingSince, real),
      why,
      next: sayOn(Math.max(nextAt, real.at), real),
    })
  return toldAt === null ? w.waiting() : w.told({ on: sayOn(toldAt, real) })
}

function thingOf(subject: string, speaker: Speaker): { kind: string; text: string; href: string } {
  const colon = subject.indexOf(':')
  const [kind, id] = [subject.slice(0, colon), subject.slice(colon + 1)]
  const linked: Record<string, (of: Speaker, id: string) => Part> = { circle, proposal: decision, project }
  const part = linked[kind]?.(speaker, id) ?? { text: nameOf(speaker, id), href: `/people/${id}` }
  return typeof part === 'string'
    ? { kind, text: part, href: '/' }
    : { kind, text: part.text, href: part.href ?? '/' }
}
