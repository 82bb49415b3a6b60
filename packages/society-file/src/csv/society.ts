// From a draft to a society file's value, and back from a place in that value to the row and column it came from.
import { defaultSettings } from '@open-socialism/kernel'
import type { z } from 'zod'
import type { circle } from '../circle.ts'
import type { Complaint, Path } from '../fault.ts'
import type { societyFile } from '../society.ts'
import { faultAt, type At } from './cell.ts'
import type { CircleDraft, Draft, PersonDraft, SeatDraft } from './draft.ts'
import type { TableFault } from './fault.ts'
import { noteOf } from './note.ts'

export type SocietyInFile = z.input<typeof societyFile>
type CircleInFile = z.input<typeof circle>

/** What the tables do not say about the whole. */
export type Whole = { name?: string; clock?: 'real' | 'simulated'; goals?: string[]; origin?: string }

/** The value of a society file; what is guessed on the way is noted in the draft. */
export const societyFrom = (draft: Draft, whole: Whole): SocietyInFile => {
  const top = draft.circles.find(({ parent }) => parent === null)
  const name = whole.name ?? top?.name ?? 'Society'
  if (whole.name === undefined && top !== undefined) draft.notes.push({ note: 'name-from-top', value: name })
  noteGuesses(draft)
  return {
    name,
    clock: whole.clock ?? 'real',
    ...(whole.origin === undefined ? {} : { origin: whole.origin }),
    ...(whole.goals === undefined || whole.goals.length === 0 ? {} : { goals: whole.goals }),
    people: draft.people.map(personInFile),
    circles: draft.circles.map(circleInFile),
  }
}

const personInFile = ({ id, name, citizen, biography, affiliation, contact }: PersonDraft) => ({
  id,
  name,
  ...(citizen ? {} : { citizen }),
  ...(biography === '' ? {} : { biography }),
  ...(affiliation === '' ? {} : { affiliation }),
  ...(contact.length === 0 ? {} : { contact }),
})

const usualCap = defaultSettings.memberCap

const circleInFile = (draft: CircleDraft): CircleInFile => {
  const { id, name, parent, area, purpose, goals, minimum, practice, seats } = draft
  const cap = draft.cap ?? (seats.size > usualCap ? seats.size : null)
  const charter = { ...(cap === null ? {} : { cap }), ...(minimum === null ? {} : { minimum }) }
  return {
    id,
    name,
    area: area || name,
    purpose: purpose || unwritten(name),
    ...(parent === null ? {} : { parent: parent.id }),
    ...(goals.length === 0 ? {} : { goals }),
    ...(Object.keys(charter).length === 0 ? {} : { charter }),
    ...(practice === null ? {} : { practices: practice }),
    members: [...seats.values()].map(memberInFile),
  }
}

const memberInFile = ({ person: { id }, role, since }: SeatDraft) =>
  role === '' && since === ''
    ? id
    : { person: id, ...(role === '' ? {} : { role }), ...(since === '' ? {} : { since }) }

const unwritten = (name: string): string => `What ${name} is for is not yet written down.`

const noteGuesses = (draft: Draft): void => {
  const { circles, people, notes } = draft
  const named = (some: (one: CircleDraft) => boolean): string[] =>
    circles.filter(some).map(({ name }) => name)
  notes.push(
    ...noteOf(
      'area-from-name',
      named(({ area }) => area === ''),
    ),
    ...noteOf(
      'purpose-unwritten',
      named(({ purpose }) => purpose === ''),
    ),
    ...noteOf(
      'cap-raised',
      named(({ cap, seats }) => cap === null && seats.size > usualCap),
    ),
    ...noteOf('roles-joined', [...new Set(draft.joinedRoles)]),
    ...noteOf('circles-dormant', named(tooFew)),
    ...noteOf(
      'people-without-seat',
      people.filter(({ isSeated }) => !isSeated).map(({ name }) => name),
    ),
    ...noteOf('same-names', sameNames(people)),
  )
  if (circles.every(({ practice }) => practice === null)) notes.push({ note: 'practices-by-default' })
}

/** Clause 2.12: the top circle's minimum is 1 until it has once had 2. */
const tooFew = ({ minimum, parent, seats }: CircleDraft): boolean =>
  seats.size < (minimum ?? (parent === null ? 1 : defaultSettings.memberMinimum))

const sameNames = (people: readonly PersonDraft[]): string[] => {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { name } of people) (seen.has(name) ? twice : seen).add(name)
  return [...twice]
}

/** A complaint about the value as a fault of the row that it came from. */
export const located = (
  { path, at: _, ...said }: Complaint,
  draft: Draft,
  first: { file: string },
): TableFault => {
  const from = originOf(path, draft)
  if (from !== undefined) return faultAt(from.at, from.field, said)
  const whole =
    path[0] === 'circles' ? 'circles' : path[0] === 'people' ? 'people' : String(path[0] ?? 'the file')
  return { file: first.file, line: 1, column: 1, path: whole, ...said }
}

const originOf = (path: Path, draft: Draft): { at: At; field: string | undefined } | undefined => {
  const [list, index, key, inner, part] = path
  if (typeof index !== 'number') return undefined
  if (list === 'people') {
    const person = draft.people[index]
    return person && { at: person.at, field: key === undefined ? 'name' : String(key) }
  }
  const circle = draft.circles[index]
  if (list !== 'circles' || circle === undefined) return undefined
  if (key === 'members' && typeof inner === 'number') {
    const seat = [...circle.seats.values()][inner]
    const field = part === 'role' || part === 'since' ? part : seat?.field
    return seat && { at: seat.at, field }
  }
  return { at: circle.at, field: key === 'charter' ? String(inner ?? key) : fieldFor(circle, key) }
}

/** A circle that was made of rows of seats has its name in another column. */
const fieldFor = ({ at }: CircleDraft, key: string | number | undefined): string | undefined => {
  if (key === undefined || key === 'members') return at.in.kind === 'circles' ? 'name' : 'circle'
  if (key === 'practices') return 'practice'
  return at.in.kind !== 'circles' && key !== 'parent' ? 'circle' : String(key)
}
