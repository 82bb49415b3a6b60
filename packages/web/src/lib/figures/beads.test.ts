// Beads: one a person, and the mark at what is needed (4.9).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layBeads, votesNeeded } from './beads.ts'

const table = [
  { threshold: { n: 4, d: 5 }, voted: 8, needed: 7 },
  { threshold: { n: 2, d: 3 }, voted: 7, needed: 5 },
  { threshold: { n: 2, d: 3 }, voted: 6, needed: 4 },
  { threshold: 'majority' as const, voted: 8, needed: 5 },
  { threshold: 'majority' as const, voted: 7, needed: 4 },
  { threshold: { n: 2, d: 3 }, voted: 0, needed: 1 },
]
for (const { threshold, voted, needed } of table)
  test(`of ${String(voted)} votes ${JSON.stringify(threshold)} needs ${String(needed)}`, () => {
    assert.equal(votesNeeded(threshold, voted), needed)
    const passes = (yes: number) =>
      yes > 0 && (threshold === 'majority' ? yes > voted - yes : threshold.d * yes >= threshold.n * voted)
    if (voted > 0) assert.deepEqual([passes(needed), passes(needed - 1)], [true, false])
  })

test('one bead a person; those still to vote stand apart', () => {
  const { beads, apartX, needX } = layBeads({ for: 6, against: 2, silent: 1 }, { n: 4, d: 5 })
  assert.equal(beads.length, 9)
  assert.ok(apartX !== null && apartX > (beads[7]?.x ?? 0) + 22 && apartX < (beads[8]?.x ?? 0))
  assert.ok(needX > (beads[6]?.x ?? 0) + 22 && needX < (beads[7]?.x ?? 0))
})
