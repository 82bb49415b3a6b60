// The record as a list, ready to read: its lines by day, the filters, the way back in time.
import { record as m } from '#messages'
import type { RecordPage } from '../server/queries.ts'
import { sayEntry } from '../words/entries.ts'
import { calendarIn } from '../words/calendar.ts'
import { kindsOfActs, type KindOfActs } from '../words/acts.ts'
import { documentPart, nameOf, titleOf, type Phrase, type Speaker } from '../words/phrase.ts'
import { isoOf, sayDate, sayMoment } from '../words/time.ts'

export interface RecordAsked {
  before: number | null
  about: string | null
  kind: KindOfActs | null
  /** A day as the address has it: `2026-11-25`. */
  day: string | null
}
export interface RecordView {
  days: {
    day: string
    lines: { index: number; time: string; iso: string; phrase: Phrase; how: string | null }[]
  }[]
  about: { name: string; href: string } | null
  kinds: { text: string; href: string; current: boolean }[]
  newest: string | null
  older: string | null
  looked: { from: number; to: number } | null
  signed: { keys: string[]; size: number; cosigned: { text: string; iso: string; name: string }[] } | null
}

const subject = /^(circle|person|proposal|project|document):[A-Za-z0-9._-]{1,120}$/

/** Reads the address; whatever cannot be read is left out. */
export function recordAskedIn(params: URLSearchParams): RecordAsked {
  const before = params.get('before') ?? ''
  const about = params.get('about') ?? ''
  const kind = params.get('kind') ?? ''
  const day = params.get('day') ?? ''
  return {
    before: /^\d{1,15}$/.test(before) ? Number(before) : null,
    about: subject.test(about) ? about : null,
    kind: Object.hasOwn(kindsOfActs, kind) ? (kind as KindOfActs) : null,
    day: /^\d{4}-\d\d-\d\d$/.test(day) && Number.isFinite(Date.parse(day)) ? day : null,
  }
}

export function recordAddress({ before, about, kind, day }: RecordAsked): string {
  const params = new URLSearchParams({
    ...(about === null ? {} : { about }),
    ...(kind === null ? {} : { kind }),
    ...(day === null ? {} : { day }),
    ...(before === null ? {} : { before: String(before) }),
  })
  return params.size === 0 ? '/record' : `/record?${params.toString()}`
}

export function presentRecord(page: RecordPage, asked: RecordAsked, speaker: Speaker): RecordView {
  const link = (kind: KindOfActs | null, text: string) => ({
    text,
    href: recordAddress({ ...asked, kind, before: null }),
    current: asked.kind === kind,
  })
  return {
    days: byDay(page.lines, speaker),
    about: aboutOf(asked.about, speaker),
    kinds: [
      link(null, m.everything()),
      ...(Object.keys(kindsOfActs) as KindOfActs[]).map((kind) => link(kind, m.kind({ kind }))),
    ],
    newest: asked.before === null ? null : recordAddress({ ...asked, before: null }),
    older: page.older === null ? null : recordAddress({ ...asked, before: page.older }),
    looked: page.looked,
    signed: page.signed && signedView(page.signed, speaker),
  }
}

const signedView = (
  { size, keys, cosigned }: NonNullable<RecordPage['signed']>,
  speaker: Speaker,
): RecordView['signed'] => ({
  ...{ size, keys },
  cosigned: cosigned.map(({ name, at }) => ({
    name,
    text: m.cosignedBy({ name, when: sayMoment(at, speaker.now) }),
    iso: isoOf(at),
  })),
})

function byDay(lines: RecordPage['lines'], speaker: Speaker): RecordView['days'] {
  const { zone } = speaker.now
  const days: RecordView['days'] = []
  for (const line of lines) {
    const day = sayDate(line.at, zone)
    if (days.at(-1)?.day !== day) days.push({ day, lines: [] })
    days.at(-1)?.lines.push({
      index: line.index,
      time: calendarIn(zone).clock(line.at),
      iso: isoOf(line.at),
      phrase: sayEntry(line, speaker),
      how: line.auth === 'token' ? m.byProgram() : line.auth === 'trial' ? m.fromTriedSeat() : null,
    })
  }
  return days
}

/** The thing that the list is about, with its page. */
export function aboutOf(about: string | null, speaker: Speaker): RecordView['about'] {
  if (about === null) return null
  const colon = about.indexOf(':')
  const [kind, id] = [about.slice(0, colon), about.slice(colon + 1)]
  switch (kind) {
    case 'circle':
      return { name: speaker.names.circle[id]?.name ?? id, href: `/circles/${id}` }
    case 'person':
      return { name: nameOf(speaker, id), href: `/people/${id}` }
    case 'proposal':
      return { name: titleOf(speaker, id), href: `/decisions/${id}` }
    case 'project':
      return { name: speaker.names.project[id]?.name ?? id, href: `/projects/${id}` }
    default: {
      const part = documentPart(speaker, id)
      return { name: typeof part === 'string' ? part : part.text, href: `/documents/${id}` }
    }
  }
}
