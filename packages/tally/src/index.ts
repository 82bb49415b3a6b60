// Counting methods as pure functions: no input but their arguments, no rounding (clause 4.9).
export { canPass, demandsAtLeast, passes, sum, twoThirds } from './threshold.ts'
export type { Fraction, Sum, Threshold } from './threshold.ts'
export { canMeet, meetsQuorum, moreThanHalf, quorumOf } from './quorum.ts'
export type { Quorum } from './quorum.ts'
