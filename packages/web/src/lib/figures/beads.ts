// A vote as beads in a row: those who voted, where the line is that must be reached, those still to vote. Clause 4.9.

export type Threshold = { n: number; d: number } | 'majority'

export interface Beads {
  width: number
  /** Left edge of each bead, in the order for, against, still to vote. */
  beads: { kind: 'for' | 'against' | 'silent'; x: number }[]
  /** Where the mark of what is needed stands, and the hair that parts those still to vote. */
  needX: number
  apartX: number | null
}

/** Side of one bead, and its distance to the next. */
export const BEAD = 22
const PITCH = 27
const APART = 12

/** The least number of votes for that passes beside `against`, if `voted` people vote for or against. */
export function votesNeeded(threshold: Threshold, voted: number): number {
  if (threshold === 'majority') return Math.floor(voted / 2) + 1
  return Math.max(1, Math.ceil((threshold.n * voted) / threshold.d))
}

/** Lays out one bead a person; the mark stands behind the last vote that is needed. */
export function layBeads(
  votes: { for: number; against: number; silent: number },
  threshold: Threshold,
): Beads {
  const voted = votes.for + votes.against
  const kinds = [
    ...Array.from({ length: votes.for }, () => 'for' as const),
    ...Array.from({ length: votes.against }, () => 'against' as const),
    ...Array.from({ length: votes.silent }, () => 'silent' as const),
  ]
  const x = (index: number) => index * PITCH + (index >= voted && voted > 0 ? APART : 0)
  const needed = votesNeeded(threshold, Math.max(voted, 1))
  const last = kinds.length === 0 ? 0 : x(kinds.length - 1) + BEAD
  return {
    width: Math.max(last + 5, needed * PITCH + 20),
    beads: kinds.map((kind, index) => ({ kind, x: x(index) })),
    needX: needed * PITCH - (PITCH - BEAD) / 2,
    apartX: voted > 0 && votes.silent > 0 ? voted * PITCH + APART / 2 - (PITCH - BEAD) / 2 : null,
  }
}
