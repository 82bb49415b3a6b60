// Any history of a small society: founded at random, then whatever anybody might do, as the kernel's own tests draw it.
import fc from 'fast-check'
import { hour, type Key, type State } from '@open-socialism/kernel'
import { anyFounding, anyPractice } from '../../kernel/src/testing/chance.ts'
import type { Founding } from '../../kernel/src/testing/founding.ts'
import { sentBy, type Move } from '../../kernel/src/testing/moves.ts'
import { society } from '../../kernel/src/testing/society.ts'

export { anyFounding }

const anyMove: fc.Arbitrary<Move> = fc.record({
  what: fc.nat(1000),
  a: fc.nat(1000),
  b: fc.nat(1000),
  c: fc.nat(1000),
  practice: anyPractice(8),
})

type States = ReadonlyMap<Key, State>

/** What a founding and the moves after it come to; refused moves change nothing. */
const play = (founding: Founding, moves: readonly Move[]): { before: States; states: States } => {
  const here = society(founding)
  const before = new Map(here.states)
  const until = (to: number): void => {
    for (let next = here.dues()[0]; next && next.at <= to; next = here.dues()[0]) {
      here.now = Math.max(here.now, next.at)
      here.tick(next.subject, next.name)
    }
    here.now = Math.max(here.now, to)
  }
  for (const move of moves) {
    const sent = sentBy(here, move)
    for (const { act, by } of sent) here.when(act, by)
    if (sent.length === 0) until(here.now + (move.c % 90) * hour)
  }
  until(here.now + 100 * 24 * hour)
  return { before, states: here.states }
}

export const anyMoves = fc
  .array(anyMove, { minLength: 20, maxLength: 100 })
  .map((moves) => (founding: Founding) => play(founding, moves))
