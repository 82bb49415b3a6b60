// The charter as pure functions: acts in, events out. No I/O, no clock, no randomness.
export { ActId, type Auth, type By, type Context } from './act.ts'
export * from './clock.ts'
export { dueTimes, mayBeEarlierBy, type Due, type DueName } from './due.ts'
export { dryRun, type DryRun } from './dry-run.ts'
export * from './ids.ts'
export { freeSlug } from './free-slug.ts'
export {
  Act,
  keyOf,
  type ActOf,
  type ActType,
  type Event,
  type EventOf,
  type EventType,
  type Key,
  type State,
  type StateKind,
  type StateOf,
} from './language.ts'
export { reads } from './reads.ts'
export { reasons, type Reason } from './reasons.ts'
export { refuse, type Refusal } from './refusal.ts'
export { apply, run, type Applied, type Outcome } from './run.ts'
export * from './text.ts'
export { World, type Lookup } from './world.ts'

export * from './circle/language.ts'
export {
  ancestorsOf,
  fullCharter,
  goalsExist,
  hasTooFew,
  isTop,
  lacksRoom,
  memberCount,
  minimumOf,
  queuesAbove,
  registryOf,
  sitsIn,
} from './circle/rules.ts'
export * from './decision/language.ts'
export { asItEnds, heldUntil, movedEnd, phaseEnd, takeUpEnd } from './decision/ends.ts'
export { convene, type Convening } from './decision/convene.ts'
export { recusalsIn } from './decision/recusal.ts'
export { allHaveSpoken, eligible, standing, tallyOf } from './decision/tally.ts'
export * from './document/language.ts'
export * from './effect/language.ts'
export { kindsOf, recusedBy } from './effect/kinds.ts'
export { enteredOf } from './erasure/entered.ts'
export type { EnteredState, ErasureEvent, ErasureState } from './erasure/language.ts'
export * from './membership/language.ts'
export { hasPasskey, hasVouches, isCitizen, vouchesNeeded } from './membership/rules.ts'
export * from './practice/known.ts'
export { ladderOf } from './practice/ladder.ts'
export * from './practice/language.ts'
export {
  allPractices,
  canEverPass,
  leadsOf,
  lockedDifferences,
  risksOf,
  sameValue,
  type Risk,
} from './practice/rules.ts'
export * from './project/language.ts'
export * from './society/language.ts'
export * from './society/settings.ts'
