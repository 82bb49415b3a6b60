// A new circle (clause 2.3), and the charter that its parent gives it (clause 2.4).
import { PracticePart, type CharterSettings, type CircleSpec, type Practices } from '@open-socialism/kernel'
import { partWords } from '#lib/words/practice.ts'
import { capital } from '#lib/words/numbers.ts'
import { citizens, goals } from './options.ts'
import {
  folded,
  line,
  number,
  object,
  optional,
  orTakenAway,
  pickMany,
  prose,
  unlessEmpty,
  whenTicked,
  type Part,
} from './parts.ts'
import { practicePart } from './practice-part.ts'
import { has } from './values.ts'

const parts = PracticePart.options.map((part) => ({ value: part, label: capital(partWords[part] ?? part) }))

/** Charter settings, each left out where nothing was typed. */
export const charterPart: Part<Partial<CharterSettings>> = object<Partial<CharterSettings>>({
  memberCap: optional(number('Members at most', { min: 1, max: 100_000 })),
  memberMinimum: optional(
    number('Members at least', { min: 1, max: 1000, hint: 'With fewer it is dormant.' }),
  ),
  seatBudget: orTakenAway(
    number('Seats that its projects may hold together', { min: 0, max: 1_000_000 }),
    'Its projects’ seats are not limited',
  ),
  lockedPractices: whenTicked(
    pickMany('What its practices may not change', parts),
    'Say what its practices may not change',
  ),
  endCondition: orTakenAway(line('It ends when'), 'It has no end of its own'),
})

/** Practices of its own from the start; without them it begins as every new circle does (3.1). */
const ownPractices: Part<Practices> = {
  fields: (name, place, values) => [
    {
      name: `${name}-own`,
      kind: 'check',
      label: 'Give it a practice of its own',
      hint: 'Otherwise it starts with the standard practice, and changes it by its own decisions.',
    },
    ...(has(values, `${name}-own`) ? practicePart('How it shall decide').fields(name, place, values) : []),
  ],
  build: async (name, values, place) => {
    if (!has(values, `${name}-own`)) return undefined
    const general = await practicePart('').build(name, values, place)
    return general && { general, byKind: {} }
  },
  read: (name, { general }, place) => ({
    [`${name}-own`]: ['yes'],
    ...practicePart('').read(name, general, place),
  }),
}

export const circleSpec: Part<CircleSpec> = object<CircleSpec>({
  name: line('Name'),
  area: line('Area', { hint: 'No other circle under the same parent may hold it.' }),
  purpose: prose('Purpose'),
  serves: pickMany('Goals it serves', goals, {}, Number),
  members: pickMany('First members', citizens, { hint: 'Citizens. Enough to reach its minimum.' }),
  charter: folded(charterPart),
  practices: folded(ownPractices),
})

/** What a decision changes of a charter (2.4): what is left empty stays. */
export const charterChanges: Part<Partial<CharterSettings>> = unlessEmpty(charterPart)
