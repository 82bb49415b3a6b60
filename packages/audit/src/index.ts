// Checking a copy of the public record without trusting whoever keeps it.
export type { BesideCounts } from './beside.ts'
export type { ReadFile } from './copy.ts'
export type { Fault } from './fault.ts'
export { readSnapshot, snapshotLines } from './snapshot.ts'
export type { Snapshot, Verified } from './snapshot.ts'
export { verifyCopy } from './verify.ts'
export type { Verdict, Verification, VerifyOptions } from './verify.ts'
