// People, ready to read: who they are, where they sit, what they stood for, how they come in (clauses 2.14, 5.8).
import { person as m } from '#messages'
import type { PersonState, WayIn } from '@open-socialism/kernel'
import { glyphOf, type SeatState } from '../figures/seats.ts'
import type { PeoplePage, PersonPage } from '../server/queries.ts'
import { sayErased } from '../words/erased.ts'
import { person as personPart, nameOf, titleOf, type Phrase, type Speaker } from '../words/phrase.ts'
import { sayDate, sayDay, sayMonth, sayMoment, sayShort } from '../words/time.ts'
import { presentLine, type FeedLine } from './now.ts'
import { presentRefusal, type RefusalView } from './refusal.ts'
import { presentRow, type RowView } from './row.ts'
import { saidHtml } from './said.ts'

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
  /** Since when the name is erased, and why; null while it stands. */
  nameErased: string | null
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
  interests: { id: string; title: string; html: string | null; when: string; entry: number }[]
  vouchedBy: Phrase
  vouches: Phrase
  ways: WayView[]
  record: FeedLine[]
  may: { vouch: RefusalView | null }
  self: boolean
  entry: number
}

const tones: Record<string, SeatState> = {
  agree: 'agree',
  'stand-aside': 'aside',
  object: 'object',
  abstain: 'abstain',
  for: 'for',
  against: 'against',
  hidden: 'hidden',
}

/** Builds a person's page for a reader. */
export function presentPerson(page: PersonPage, speaker: Speaker): PersonView {
  const { person } = page
  return {
    id: person.id,
    name: nameOf(speaker, person.id),
    nameErased: sayErased(speaker, person.name),
    biographyHtml: saidHtml(speaker, person.biography),
    standing: sayStanding(person, page.vouchesNeeded, speaker),
    citizen: person.citizenSince !== null,
    seats: page.seats.map((seat) => presentSeat(seat, speaker)),
    projects: page.projects.map(({ id, name }) => ({ id, name })),
    positions: page.positions.map((one) => presentPosition(one, speaker)),
    proposals: page.proposals.map((row) => presentRow(row, speaker)),
    interests: page.interests.map((one) => ({
      id: one.proposal,
      title: titleOf(speaker, one.proposal),
      html: saidHtml(speaker, one.text),
      when: sayShort(one.at, speaker.now),
      entry: one.entry,
    })),
    vouchedBy: beside(person.vouchedBy, speaker),
    vouches: beside(
      person.vouches.map((one) => one.person),
      speaker,
    ),
    ways: presentWays(person.waysIn, speaker),
    record: page.record.map((line) => presentLine(line, speaker)),
    may: { vouch: page.may.vouch && presentRefusal(page.may.vouch) },
    self: person.id === speaker.viewer,
    entry: page.entry,
  }
}

/** Names beside each other. */
function beside([first, ...others]: readonly string[], speaker: Speaker): Phrase {
  if (first === undefined) return []
  const named = personPart(speaker, first)
  return others.length === 0 ? [named] : m.beside.phrase({ first: named, rest: beside(others, speaker) })
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
    line:
      seat.to === null
        ? m.since({ month: since })
        : m.fromTo({ from: since, to: sayMonth(seat.to, speaker.now.zone) }),
  }
}

/** A position or vote, with its reason. */
export function presentPosition(
  one: PersonPage['positions'][number],
  speaker: Speaker,
): PersonView['positions'][number] {
  const tone = tones[one.choice] ?? 'silent'
  return {
    id: one.proposal,
    title: titleOf(speaker, one.proposal),
    glyph: glyphOf[tone],
    tone,
    word: m.choice({ choice: one.choice }),
    html: saidHtml(speaker, one.choice === 'hidden' ? null : one.reason),
    when: sayShort(one.at, speaker.now),
    entry: one.entry,
  }
}

function sayStanding(person: PersonState, needed: number, speaker: Speaker): string {
  if (person.foundFalse) return m.foundFalse()
  if (person.lapsesAt !== null) return m.citizenUntil({ when: sayMoment(person.lapsesAt, speaker.now) })
  if (person.founder && person.citizenSince !== null) return m.citizenFounder()
  if (person.citizenSince !== null)
    return m.citizenSince({ date: sayDate(person.citizenSince, speaker.now.zone) })
  const missing = Math.max(0, needed - person.vouchedBy.length)
  return missing === 0 ? m.waiting() : m.missing({ count: missing })
}

/** Ways in, newest first: who made each, and whether it works. */
export function presentWays(ways: readonly WayIn[], speaker: Speaker): WayView[] {
  return [...ways]
    .sort((a, b) => b.issuedAt - a.issuedAt)
    .map((way) => {
      const waits = way.validFrom > speaker.now.at
      const used = way.wayKind === 'link' && way.usedAt !== null
      const state = way.endedAt !== null ? 'ended' : used ? 'used' : waits ? 'waits' : 'works'
      const words =
        state === 'waits'
          ? m.wayWaits({ when: sayMoment(way.validFrom, speaker.now) })
          : m.wayState({ state })
      const by =
        way.issuedBy === 'operator'
          ? m.operator()
          : way.issuedBy === 'founding'
            ? m.founding()
            : nameOf(speaker, way.issuedBy)
      return {
        id: way.id,
        kind: m.way({ kind: way.wayKind }),
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
          ? m.vouchesOf({
              vouches: one.vouches,
              needed: page.vouchesNeeded,
              day: sayDay(one.registeredAt, speaker.now),
            })
          : m.registered({ day: sayDay(one.registeredAt, speaker.now) }),
    })),
  }
}
