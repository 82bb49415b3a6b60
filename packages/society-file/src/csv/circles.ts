// Reads tables of circles: ids, parents, areas, purposes, caps, practices.
import { slugOf } from '@open-socialism/kernel'
import { cell, faultAt, listCell, proseCell, quoted, type At } from './cell.ts'
import type { CircleTable } from './columns.ts'
import type { CircleDraft, Draft } from './draft.ts'
import { plainHeader } from './header-word.ts'

/** Takes the rows of a table of circles in; ids that are given come before those that are made. */
export const readCircles = (table: CircleTable, draft: Draft): void => {
  for (const row of table.table.rows) {
    const at = { in: table, row }
    const name = cell(at, 'name') || cell(at, 'id')
    const id = cell(at, 'id')
    if (name === '') {
      draft.faults.push(faultAt(at, 'name', { expected: 'the name of a circle', found: 'nothing' }))
      continue
    }
    const circle: CircleDraft = {
      id: slugOf(id),
      name,
      parentWords: cell(at, 'parent'),
      parent: null,
      area: cell(at, 'area'),
      purpose: proseCell(at, 'purpose'),
      goals: goalsIn(at, draft),
      cap: numberIn(at, 'cap', draft),
      minimum: numberIn(at, 'minimum', draft),
      practice: practiceIn(at, draft),
      seats: new Map(),
      at,
    }
    register(circle, id, draft)
  }
}

const register = (circle: CircleDraft, id: string, draft: Draft): void => {
  if (id !== '' && circle.id === '') {
    const expected = 'an id with letters or digits'
    draft.faults.push(faultAt(circle.at, 'id', { expected, found: quoted(id) }))
  } else if (id !== '' && !draft.knownCircles.addId(id, circle)) {
    const expected = 'an id that no other circle has'
    draft.faults.push(faultAt(circle.at, 'id', { expected, found: `${quoted(id)} a second time` }))
    circle.id = ''
  }
  if (circle.id !== '') draft.circleIds.take(circle.id)
  draft.knownCircles.addName(circle.name, circle)
  draft.circles.push(circle)
}

/** Gives an id to each circle that has none: its name, its parent's and its own where several have that name. */
export const giveIds = (draft: Draft): void => {
  const times = new Map<string, number>()
  for (const { name } of draft.circles) times.set(slugOf(name), (times.get(slugOf(name)) ?? 0) + 1)
  for (const circle of draft.circles) {
    if (circle.id !== '') continue
    const isAlone = times.get(slugOf(circle.name)) === 1
    const qualified = `${circle.parentWords} ${circle.name}`
    circle.id = isAlone ? draft.circleIds.free(circle.name, qualified) : draft.circleIds.free(qualified)
    draft.knownCircles.addId(circle.id, circle)
  }
}

/** Finds each circle's parent by what was written. */
export const findParents = (draft: Draft): void => {
  const top = draft.circles.find(({ parentWords }) => parentWords === '') ?? null
  for (const circle of draft.circles) {
    if (circle.parentWords === '') continue
    const found = draft.knownCircles.find(circle.parentWords)
    if ('one' in found) {
      circle.parent = found.one
      continue
    }
    draft.faults.push(
      faultAt(circle.at, 'parent', {
        expected:
          'several' in found ? severalMeant('circles', found.several) : noneMeant('circle', found.none),
        found: quoted(circle.parentWords),
      }),
    )
    // It stands under the top for the other checks, so that it is not taken for a second one.
    circle.parent = top
  }
}

export const severalMeant = (things: string, count: number): string =>
  `an id; ${count} ${things} have this name`

export const noneMeant = (thing: string, near: string | undefined): string =>
  `the id or name of a ${thing} of these tables${near === undefined ? '' : `; perhaps ${quoted(near)}`}`

const numberIn = (at: At<CircleTable>, field: 'cap' | 'minimum', draft: Draft): number | null => {
  const text = cell(at, field)
  if (text === '') return null
  if (/^\d{1,9}$/.test(text)) return Number(text)
  draft.faults.push(faultAt(at, field, { expected: 'a whole number of members', found: quoted(text) }))
  return null
}

const goalsIn = (at: At<CircleTable>, draft: Draft): number[] => {
  const parts = listCell(at, 'goals').flatMap((part) => part.split(/[,\s]+/))
  if (parts.every((part) => /^\d{1,2}$/.test(part))) return [...new Set(parts.map(Number))]
  const expected = 'numbers of goals, such as "1, 3"'
  draft.faults.push(faultAt(at, 'goals', { expected, found: quoted(cell(at, 'goals')), clause: '1.2' }))
  return []
}

const practices = {
  standard: ['standard', 'consensus', 'konsens', 'consenso', 'estandar'],
  leadership: ['leadership', 'leitung', 'liderazgo', 'direction'],
  consent: ['consent', 'konsent', 'consentimiento', 'consentement'],
  majority: ['majority', 'simple majority', 'vote', 'mehrheit', 'einfache mehrheit', 'mayoria', 'majorite'],
} as const

const practiceIn = (at: At<CircleTable>, draft: Draft): CircleDraft['practice'] => {
  const text = cell(at, 'practice')
  if (text === '') return null
  for (const name of ['standard', 'leadership', 'consent', 'majority'] as const)
    if ((practices[name] as readonly string[]).includes(plainHeader(text))) return name
  const expected = 'standard, leadership, consent or majority'
  draft.faults.push(faultAt(at, 'practice', { expected, found: quoted(text), clause: '3.1' }))
  return null
}
