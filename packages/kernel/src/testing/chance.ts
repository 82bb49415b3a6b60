// Chance for property tests: practices, effects and societies of every shape, drawn by fast-check.
import fc from 'fast-check'
import type { Practice, Stage } from '../practice/language.ts'
import { canEverPass } from '../practice/rules.ts'
import type { Founding } from './founding.ts'
import type { Plain } from './plain.ts'

const hours = fc.integer({ min: 1, max: 60 })
const share = fc
  .tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 }))
  .map(([n, d]) => ({ n, d }))

const stage = (people: number): fc.Arbitrary<Plain<Stage>> =>
  fc.oneof(
    fc.record({
      method: fc.constant('consensus' as const),
      rule: fc.constantFrom('more-agree' as const, 'no-objection' as const),
      hours,
      minimumHours: fc.integer({ min: 0, max: 40 }),
    }),
    fc.record({
      method: fc.constant('vote' as const),
      threshold: fc.oneof(share, fc.constant('majority' as const)),
      rounds: fc.integer({ min: 1, max: 3 }),
      hours,
      discussionHours: fc.integer({ min: 0, max: 30 }),
    }),
    fc.record({
      method: fc.constant('lead' as const),
      lead: fc.integer({ min: 1, max: people }).map((number) => `f${String(number)}`),
      adviceHours: fc.integer({ min: 0, max: 30 }),
      hours,
    }),
  )

/** A practice that some votes can satisfy; its leads are among `people` founders. */
export const anyPractice = (people: number): fc.Arbitrary<Plain<Practice>> =>
  fc
    .record({
      name: fc.constantFrom('One', 'Two', 'Three'),
      stages: fc.array(stage(people), { minLength: 1, maxLength: 3 }),
      quorum: fc.option(fc.tuple(share, fc.boolean()).map(([part, strict]) => ({ ...part, strict }))),
      hiddenVotes: fc.boolean(),
      publicComment: fc.boolean(),
      asks: fc.constant({ goals: false, evidence: false, expectation: false }),
      answerDays: fc.constant(14),
      againDays: fc.integer({ min: 0, max: 40 }),
      requires: fc.constant('session' as const),
    })
    .filter((practice) => canEverPass(practice as Practice))

/** A society of three levels with 8 citizens and 2 who are none; each circle has a practice of its own. */
export const anyFounding: fc.Arbitrary<Founding> = fc
  .record({
    clock: fc.constantFrom('real' as const, 'simulated' as const),
    practices: fc.array(anyPractice(8), { minLength: 5, maxLength: 5 }),
    members: fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { minLength: 2, maxLength: 5 }), {
      minLength: 5,
      maxLength: 5,
    }),
  })
  .map(({ clock, practices, members }) => {
    const names = ['main', 'health', 'homes', 'research', 'clinics']
    const parents = [undefined, 'main', 'main', 'health', 'health']
    const circles = names.map((circle, at) => {
      const seats = members[at] ?? []
      const drawn = practices[at]
      const practice = drawn && ledBy(drawn, `f${String(seats[0] ?? 1)}`)
      return {
        circle,
        members: seats,
        ...(parents[at] && { parent: parents[at] }),
        ...(practice && { practice }),
      }
    })
    const projects = [{ project: 'garden', circle: 'health', team: [1] }]
    const documents = [{ document: 'statute', circle: 'main' }]
    return { clock, people: 8, strangers: 2, circles, projects, documents }
  })

/** The same practice, led by this one where somebody leads. */
export function ledBy(practice: Plain<Practice>, lead: string): Plain<Practice> {
  const stages = practice.stages.map((one) => (one.method === 'lead' ? { ...one, lead } : one))
  return { ...practice, stages }
}
