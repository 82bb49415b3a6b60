// Why a record is not signed: what stands here is not the history that was signed before, or cannot be shown to be.

export type WhyNot =
  /** The record was signed by keys of which none is at hand. */
  | { kind: 'key-missing'; file: string }
  | { kind: 'key-unreadable'; file: string; why: string }
  /** The record was signed before, but where the last checkpoint was kept there is none. */
  | { kind: 'guard-missing'; place: string; size: number }
  | { kind: 'guard-unreadable'; place: string; why: string }
  /** The guard knows more entries than there are: an older backup, a machine that was wound back. */
  | { kind: 'behind'; place: string; size: number; signedSize: number }
  /** As many entries or more, but others. `evidence`: where two signed checkpoints are kept that contradict each other. */
  | { kind: 'other-history'; place: string; size: number; signedSize: number; evidence: string | null }

export class CannotSign extends Error {
  readonly why: WhyNot

  constructor(why: WhyNot) {
    super(why.kind)
    this.name = 'CannotSign'
    this.why = why
  }
}
