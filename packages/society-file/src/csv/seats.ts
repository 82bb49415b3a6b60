// Reads who sits where: rows of seats, people with their circles, circles with their members.
import { cell, faultAt, listCell, quoted, type At } from './cell.ts'
import { findParents, noneMeant, severalMeant } from './circles.ts'
import type { CircleTable, PersonTable } from './columns.ts'
import { isAmbiguous, orderIn, readDay, type Order } from './day.ts'
import type { CircleDraft, Draft, PersonDraft } from './draft.ts'
import { namesSomebody, personNamed, personOf } from './people.ts'

/** Without a table of circles, those that the rows name are taken in as they come. */
export const readCirclesOfSeats = (tables: readonly PersonTable[], draft: Draft): void => {
  for (const table of tables)
    for (const row of table.table.rows) {
      const at = { in: table, row }
      for (const name of circlesIn(at)) {
        const parentWords = cell(at, 'parent')
        const known = draft.knownCircles.named(name)[0]
        if (known === undefined) {
          const circle: CircleDraft = {
            ...{ id: '', name, parentWords, parent: null, area: '', purpose: '', goals: [] },
            ...{ cap: null, minimum: null, practice: null, seats: new Map(), at },
          }
          draft.knownCircles.addName(name, circle)
          draft.circles.push(circle)
        } else if (known.parentWords === '') {
          known.parentWords = parentWords
          if (parentWords !== '') known.at = at
        } else if (parentWords !== '' && parentWords !== known.parentWords) {
          const expected = `one parent for ${quoted(name)}, as in line ${known.at.row.line}: ${quoted(known.parentWords)}`
          draft.faults.push(faultAt(at, 'parent', { expected, found: quoted(parentWords) }))
        }
      }
    }
  addParentsOfSeats(draft)
}

/** A parent in which nobody sits is a circle all the same. */
const addParentsOfSeats = (draft: Draft): void => {
  for (const { parentWords, at } of [...draft.circles]) {
    if (parentWords === '' || draft.knownCircles.named(parentWords).length > 0) continue
    const circle: CircleDraft = {
      ...{ id: '', name: parentWords, parentWords: '', parent: null, area: '', purpose: '', goals: [] },
      ...{ cap: null, minimum: null, practice: null, seats: new Map(), at },
    }
    draft.knownCircles.addName(parentWords, circle)
    draft.circles.push(circle)
  }
  findParents(draft)
}

const circlesIn = (at: At<PersonTable>): string[] => listCell(at, 'circle')

export type Registers = { circles: boolean; people: boolean }

/** Takes in the seats of a table of people or of seats. */
export const readSeats = (table: PersonTable, registers: Registers, draft: Draft): void => {
  if (!table.columns.has('circle') && table.kind === 'people') return
  const days = daysOf(table, draft)
  for (const row of table.table.rows) {
    const at = { in: table, row }
    const names = circlesIn(at)
    if (!namesSomebody(at)) {
      if (registers.circles && table.kind === 'seats')
        draft.faults.push(faultAt(at, 'name', { expected: 'a person', found: 'nothing' }))
      continue
    }
    const person = personOf(at, registers.people, draft)
    if (names.length === 0 && table.kind === 'seats' && registers.circles)
      draft.faults.push(faultAt(at, 'circle', { expected: 'a circle', found: 'nothing' }))
    const since = days(at)
    for (const name of names) {
      const circle = circleMeant(at, name, draft)
      if (circle !== null && person !== null)
        seat(circle, person, { role: cell(at, 'role'), since, at, field: 'circle' }, draft)
    }
  }
}

const circleMeant = (at: At<PersonTable>, name: string, draft: Draft): CircleDraft | null => {
  const found = draft.knownCircles.find(name)
  if ('one' in found) return found.one
  const expected =
    'several' in found ? severalMeant('circles', found.several) : noneMeant('circle', found.none)
  draft.faults.push(faultAt(at, 'circle', { expected, found: quoted(name) }))
  return null
}

/** Takes in the members that tables of circles name in a cell. */
export const readMembers = (table: CircleTable, hasRegister: boolean, draft: Draft): void => {
  if (!table.columns.has('members')) return
  const byRow = new Map(draft.circles.map((circle) => [circle.at.row, circle]))
  for (const row of table.table.rows) {
    const at = { in: table, row }
    const circle = byRow.get(row)
    if (circle === undefined) continue
    for (const name of namesIn(at)) {
      const person = personNamed(at, 'members', name, hasRegister, draft)
      if (person !== null) seat(circle, person, { role: '', since: '', at, field: 'members' }, draft)
    }
  }
}

/** Names parted by semicolons, bars or line ends; by commas where there is nothing else. */
const namesIn = (at: At<CircleTable>): string[] => {
  const names = listCell(at, 'members')
  const [only = ''] = names
  return names.length === 1 ? only.split(',').flatMap((name) => name.trim() || []) : names
}

type SeatWords = { role: string; since: string; at: At; field: string }

/** A person who is named for a circle twice holds one seat; two roles become one text, the same row twice is a fault. */
const seat = (circle: CircleDraft, person: PersonDraft, words: SeatWords, draft: Draft): void => {
  const before = circle.seats.get(person)
  person.isSeated = true
  if (before === undefined) {
    circle.seats.set(person, { person, ...words })
  } else if (words.role !== '' && words.role !== before.role) {
    if (before.role !== '') draft.joinedRoles.push(person.name)
    before.role = before.role === '' ? words.role : `${before.role}, ${words.role}`
  } else {
    const found = `${quoted(person.name)} in ${quoted(circle.name)} a second time`
    draft.faults.push(faultAt(words.at, words.field, { expected: 'each seat once', found, clause: '3.3' }))
  }
}

/** Reads the days of a table, in the order of day and month that the whole column shows. */
const daysOf = (table: PersonTable, draft: Draft): ((at: At<PersonTable>) => string) => {
  const texts = table.table.rows.map((row) => cell({ in: table, row }, 'since'))
  const shown = orderIn(texts)
  const order: Order = shown ?? 'day-first'
  const { file } = table.table
  const unclear = shown === undefined ? texts.filter(isAmbiguous).length : 0
  if (unclear > 0) draft.notes.push({ note: 'days-taken-day-first', file, count: unclear })
  const completed = texts.filter((text) => text !== '' && readDay(text, order)?.completed === true).length
  if (completed > 0) draft.notes.push({ note: 'days-completed', file, count: completed })
  return (at) => {
    const text = cell(at, 'since')
    if (text === '') return ''
    const read = readDay(text, order)
    if (read === undefined)
      draft.faults.push(faultAt(at, 'since', { expected: 'a day such as 2026-01-15', found: quoted(text) }))
    return read?.day ?? ''
  }
}
