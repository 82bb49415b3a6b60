// Practices at random, for tests: any that votes could satisfy (clause 3.2).
import { canEverPass, standardPractice, type Practice, type Stage } from '@open-socialism/kernel'
import fc from 'fast-check'

const hours = (least: number) =>
  fc.oneof(fc.integer({ min: least, max: 400 }), fc.constantFrom(24, 72, 168, 8784))
const share = fc
  .tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }))
  .map(([a, b]) => ({ n: Math.min(a, b), d: Math.max(a, b) }))

const record = <T>(parts: { [Name in keyof T]: fc.Arbitrary<T[Name]> }): fc.Arbitrary<T> =>
  fc.record(parts, { noNullPrototype: true })

const stage: fc.Arbitrary<Stage> = fc.oneof(
  record({
    method: fc.constant('consensus' as const),
    rule: fc.constantFrom('more-agree' as const, 'no-objection' as const),
    hours: hours(1),
    minimumHours: hours(0),
  }),
  record({
    method: fc.constant('vote' as const),
    threshold: fc.oneof(fc.constant('majority' as const), share),
    rounds: fc.integer({ min: 1, max: 20 }),
    hours: hours(1),
    discussionHours: hours(0),
  }),
  record({
    method: fc.constant('lead' as const),
    lead: fc.constantFrom('p1' as never, 'p2' as never),
    adviceHours: hours(0),
    hours: hours(1),
  }),
)

export const practiceParts = {
  name: fc.constantFrom('Ours', 'Another'),
  stages: fc.array(stage, { minLength: 1, maxLength: 6 }),
  quorum: fc.option(
    fc.oneof(
      record({ n: fc.constant(0), d: fc.constant(1), strict: fc.constant(true) }),
      fc.tuple(share, fc.boolean()).map(([part, strict]) => ({ ...part, strict })),
    ),
  ),
  hiddenVotes: fc.boolean(),
  publicComment: fc.boolean(),
  asks: record({ goals: fc.boolean(), evidence: fc.boolean(), expectation: fc.boolean() }),
  answerDays: fc.integer({ min: 1, max: 366 }),
  againDays: fc.integer({ min: 0, max: 366 }),
  requires: fc.constantFrom('session' as const, 'passkey' as const, 'key' as const),
}

export const anyPractice: fc.Arbitrary<Practice> = record(practiceParts).map((practice) =>
  canEverPass(practice) ? practice : { ...practice, ...satisfiable(practice) },
)

/** The nearest that votes could satisfy. */
const satisfiable = ({ stages, quorum }: Practice): Pick<Practice, 'stages' | 'quorum'> => ({
  stages: stages
    .filter((one) => canEverPass({ ...standardPractice, stages: [one] }))
    .concat(standardPractice.stages),
  quorum: canEverPass({ ...standardPractice, quorum }) ? quorum : standardPractice.quorum,
})
