// A new circle (clause 2.3), and the charter that its parent gives it (clause 2.4).
import { effectForms as m } from '#messages'
import { PracticePart, type CharterSettings, type CircleSpec, type Practices } from '@open-socialism/kernel'
import { sayPart } from '#lib/words/practice.ts'
import { capital } from '#lib/words/numbers.ts'
import { citizens, goals } from './options.ts'
import { pickMany } from './choices.ts'
import {
  folded,
  line,
  number,
  object,
  optional,
  orTakenAway,
  prose,
  unlessEmpty,
  whenTicked,
  type Part,
} from './parts.ts'
import { practicePart } from './practice-part.ts'
import { has } from './values.ts'

const parts = () => PracticePart.options.map((part) => ({ value: part, label: capital(sayPart(part)) }))

/** Charter settings, each left out where nothing was typed. */
export const charterPart: Part<Partial<CharterSettings>> = object<Partial<CharterSettings>>({
  memberCap: optional(number(m.membersAtMost, { min: 1, max: 100_000 })),
  memberMinimum: optional(number(m.membersAtLeast, { min: 1, max: 1000, hint: m.withFewerItIs })),
  seatBudget: orTakenAway(number(m.seatsThatItsProjects, { min: 0, max: 1_000_000 }), m.itsProjectsSeatsAre),
  lockedPractices: whenTicked(pickMany(m.whatItsPracticesMay, parts), m.sayWhatItsPractices),
  endCondition: orTakenAway(line(m.itEndsWhen), m.itHasNoEnd),
})

/** Practices of its own from the start; without them it begins as every new circle does (3.1). */
const ownPractices: Part<Practices> = {
  fields: (name, place, values) => [
    {
      name: `${name}-own`,
      kind: 'check',
      label: m.giveItAPractice(),
      hint: m.otherwiseItStartsWith(),
    },
    ...(has(values, `${name}-own`) ? practicePart(m.howItShallDecide).fields(name, place, values) : []),
  ],
  build: async (name, values, place) => {
    if (!has(values, `${name}-own`)) return undefined
    const general = await practicePart(m.howItShallDecide).build(name, values, place)
    return general && { general, byKind: {} }
  },
  read: (name, { general }, place) => ({
    [`${name}-own`]: ['yes'],
    ...practicePart(m.howItShallDecide).read(name, general, place),
  }),
}

export const circleSpec: Part<CircleSpec> = object<CircleSpec>({
  name: line(m.name),
  area: line(m.area, { hint: m.noOtherCircleUnder }),
  purpose: prose(m.purpose),
  serves: pickMany(m.goalsItServes, goals, {}, Number),
  members: pickMany(m.firstMembers, citizens, { hint: m.citizensEnoughToReach }),
  charter: folded(charterPart),
  practices: folded(ownPractices),
})

/** What a decision changes of a charter (2.4): what is left empty stays. */
export const charterChanges: Part<Partial<CharterSettings>> = unlessEmpty(charterPart)
