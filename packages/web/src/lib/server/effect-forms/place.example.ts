// A place to fill in forms at, for tests.
import { consentPractice, defaultSettings, standardPractice } from '@open-socialism/kernel'
import type { ProposePage } from '../queries.ts'
import type { Place } from './field.ts'

const circle = (id: string, parent: string | null, level: number) => ({ id, name: id, parent, level })
/** A circle with a sub-circle, and one below that: each with a project. */
export const page = {
  texts: {},
  names: {
    person: { p1: 'Ada Obi' },
    circle: {},
    proposal: { d7: { title: 'Dredge', circle: 'health', number: 7, status: 'adopted' } },
    project: {},
    document: {},
  },
  circle: {
    id: 'health',
    name: 'Health',
    members: { p1: 1 },
    open: ['d7'],
    parent: null,
    charter: { lockedPractices: [] },
    practices: { general: standardPractice, byKind: { document: consentPractice } },
  },
  chain: ['health'],
  parent: null,
  circles: [circle('health', null, 1), circle('grain', 'health', 2), circle('seeds', 'grain', 3)],
  people: [
    { id: 'p1', name: 'Ada Obi', citizen: true },
    { id: 'p2', name: 'Jo Lindgren', citizen: true },
    { id: 'p3', name: 'Sam Reyes', citizen: false },
  ],
  projects: [
    { id: 'alarm', name: 'Alarm', circle: 'health', endedAt: null },
    { id: 'mill', name: 'Mill', circle: 'grain', endedAt: null },
    { id: 'bank', name: 'Seed Bank', circle: 'seeds', endedAt: null },
  ],
  documents: [{ id: 'priorities', title: 'Priorities', blob: 'a'.repeat(64), repealedAt: null }],
  documentTexts: { ['a'.repeat(64)]: 'Old text' },
  decisions: ['d7'],
  openElsewhere: ['d8'],
  goals: [
    { goal: 1, text: 'Survive' },
    { goal: 4, text: 'Be happy' },
  ],
  settings: defaultSettings,
  may: { propose: null, 'write-draft': null },
} as unknown as ProposePage
export const place: Place = {
  page,
  nameOf: (id) => id,
  keep: (text) => Promise.resolve({ blob: 'b'.repeat(64), bytes: text.length }),
}
