// People, ready to read: who they are, where they sit, what they stood for, how they come in (clauses 2.14, 5.8).
import type { PersonState, WayIn } from '@open-socialism/kernel'
import { glyphOf, type SeatState } from '../figures/seats.ts'
import { markdownToHtml } from '../markdown/markdown.ts'
import type { PeoplePage, PersonPage } from '../server/queries.ts'
import { nameOf, textOf, titleOf, type Speaker } from '../words/phrase.ts'
import { plural, sayDate, sayDay, sayMonth, sayMoment, sayShort } from '../words/time.ts'
import { presentLine, type FeedLine } from './now.ts'
import { presentRefusal, type RefusalView } from './refusal.ts'
import { presentRow, type RowView } from './row.ts'

export interface WayView {
  id: string
  kind: string
  label: string
  by: string
  since: string
  state: 'works' | 'waits' | 'used' | 'ended'
  words: string
}

export interface PersonView {
  id: string
  name: string
  biographyHtml: string | null
  standing: string
  citizen: boolean
  seats: {
    id: string
    name: string
    level: number
    status: string
    line: string
    past: boolean
    entry: number
  }[]
  projects: { id: string; name: string }[]
  positions: {
    id: string
    title: string
    glyph: string
    tone: SeatState
    word: string
    html: string | null
    when: string
    entry: number
  }[]
  proposals: RowView[]
  interests: { id: string; title: string; text: string | null; when: string; entry: number }[]
  vouchedBy: { id: string; name: string }[]
  vouches: { id: string; name: string; when: string }[]
  ways: WayView[]
  record: FeedLine[]
  may: { vouch: RefusalView | null }
  self: boolean
  entry: number
}

const choices: Record<string, { tone: SeatState; word: string }> = {
  agree: { tone: 'agree', word: 'agreed with' },
  'stand-aside': { tone: 'aside', word: 'stood aside from' },
  object: { tone: 'object', word: 'objected to' },
  abstain: { tone: 'abstain', word: 'abstained in' },
  for: { tone: 'for', word: 'voted for' },
  against: { tone: 'against', word: 'voted against' },
  hidden: { tone: 'hidden', word: 'voted, still hidden, on' },
}

/** Builds a person's page for a reader. */
export function presentPerson(page: PersonPage, speaker: Speaker): PersonView {
  const { person } = page
  const biography = textOf(speaker, person.biography)
  return {
    id: person.id,
    name: nameOf(speaker, person.id),
    biographyHtml: biography === null ? null : markdownToHtml(biography),
    standing: sayStanding(person, page.vouchesNeeded, speaker),
    citizen: person.citizenSince !== null,
    seats: page.seats.map((seat) => presentSeat(seat, speaker)),
    projects: page.projects.map(({ id, name }) => ({ id, name })),
    positions: page.positions.map((one) => presentPosition(one, speaker)),
    proposals: page.proposals.map((row) => presentRow(row, speaker)),
    interests: page.interests.map((one) => ({
      id: one.proposal,
      title: titleOf(speaker, one.proposal),
      text: one.text,
      when: sayShort(one.at, speaker.now),
      entry: one.entry,
    })),
    vouchedBy: person.vouchedBy.map((id) => ({ id, name: nameOf(speaker, id) })),
    vouches: person.vouches.map((one) => ({
      id: one.person,
      name: nameOf(speaker, one.person),
      when: sayDay(one.at, speaker.now),
    })),
    ways: presentWays(person.waysIn, speaker),
    record: page.record.map((line) => presentLine(line, speaker)),
    may: { vouch: page.may.vouch && presentRefusal(page.may.vouch) },
    self: person.id === speaker.viewer,
    entry: page.entry,
  }
}

/** A seat, held or left. */
export function presentSeat(
  seat: PersonPage['seats'][number],
  speaker: Speaker,
): PersonView['seats'][number] {
  const known = speaker.names.circle[seat.circle]
  const since = sayMonth(seat.since, speaker.now.zone)
  return {
    id: seat.circle,
    name: known?.name ?? seat.circle,
    level: known?.level ?? 1,
    status: known?.status ?? 'living',
    past: seat.to !== null,
    entry: seat.entry,
    line: seat.to === null ? `since ${since}` : `${since} to ${sayMonth(seat.to, speaker.now.zone)}`,
  }
}

/** A position or vote, with its reason. */
export function presentPosition(
  one: PersonPage['positions'][number],
  speaker: Speaker,
): PersonView['positions'][number] {
  const choice = choices[one.choice] ?? { tone: 'silent' as const, word: one.choice }
  const reason = textOf(speaker, one.choice === 'hidden' ? null : one.reason)
  return {
    id: one.proposal,
    title: titleOf(speaker, one.proposal),
    glyph: glyphOf[choice.tone],
    ...choice,
    html: reason === null ? null : markdownToHtml(reason),
    when: sayShort(one.at, speaker.now),
    entry: one.entry,
  }
}

function sayStanding(person: PersonState, needed: number, speaker: Speaker): string {
  if (person.foundFalse) return 'Found to be no real person.'
  if (person.lapsesAt !== null)
    return `A citizen until ${sayMoment(person.lapsesAt, speaker.now)}, unless vouched for anew.`
  if (person.founder && person.citizenSince !== null) return 'A citizen since the founding.'
  if (person.citizenSince !== null)
    return `A citizen since ${sayDate(person.citizenSince, speaker.now.zone)}.`
  const missing = Math.max(0, needed - person.vouchedBy.length)
  return `Registered, not yet a citizen. ${missing === 0 ? 'Waiting to be recognised.' : `${plural(missing, 'more citizen')} ${missing === 1 ? 'has' : 'have'} to vouch.`}`
}

const kinds = { link: 'One-time link', passkey: 'Passkey', key: 'Key', token: 'Token for a program' } as const

/** Ways in, newest first: who made each, and whether it works. */
export function presentWays(ways: readonly WayIn[], speaker: Speaker): WayView[] {
  return [...ways]
    .sort((a, b) => b.issuedAt - a.issuedAt)
    .map((way) => {
      const waits = way.validFrom > speaker.now.at
      const used = way.wayKind === 'link' && way.usedAt !== null
      const state = way.endedAt !== null ? 'ended' : used ? 'used' : waits ? 'waits' : 'works'
      const words = {
        ended: 'ended',
        used: 'used',
        works: 'works',
        waits: `works from ${sayMoment(way.validFrom, speaker.now)}`,
      }[state]
      const by =
        way.issuedBy === 'operator'
          ? 'whoever runs the server'
          : way.issuedBy === 'founding'
            ? 'the founding'
            : nameOf(speaker, way.issuedBy)
      return {
        id: way.id,
        kind: kinds[way.wayKind],
        label: way.label,
        by,
        since: sayDate(way.issuedAt, speaker.now.zone),
        state,
        words,
      }
    })
}

export interface PeopleView {
  people: { id: string; name: string; citizen: boolean; seats: { id: string; name: string }[] }[]
  total: number
  /** The person after whom the next page begins. */
  next: string | null
  waiting: { id: string; name: string; line: string }[]
}

/** Builds the list of people. */
export function presentPeople(page: PeoplePage, speaker: Speaker): PeopleView {
  return {
    people: page.people.map((one) => ({
      id: one.id,
      name: nameOf(speaker, one.id),
      citizen: one.citizen,
      seats: one.seats.map((id) => ({ id, name: speaker.names.circle[id]?.name ?? id })),
    })),
    total: page.total,
    next: page.next,
    waiting: page.waiting.map((one) => ({
      id: one.id,
      name: nameOf(speaker, one.id),
      line:
        page.recognition === 'vouching'
          ? `${String(one.vouches)} of ${String(page.vouchesNeeded)} vouches, registered ${sayDay(one.registeredAt, speaker.now)}`
          : `registered ${sayDay(one.registeredAt, speaker.now)}`,
    })),
  }
}
