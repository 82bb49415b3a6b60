// What the entries of a decision come to, counted anew by the rules: each stage's sum from the positions as they stood then.
import {
  apply,
  standing,
  tallyOf,
  World,
  type CircleState,
  type Event,
  type Key,
  type Lookup,
  type ProposalState,
  type State,
} from '@open-socialism/kernel'
import type { ReadEntry } from '../entry.ts'
import { fails, inWords } from '../fault.ts'
import { sameJson } from '../same-json.ts'
import type { Summary } from './language.ts'

type Numbered = ReadEntry & { index: number }

/** What is said about a decision without changing it. */
const aside: ReadonlySet<Event['type']> = new Set([
  'comment-made',
  'comment-edited',
  'amendment-suggested',
  'suggestion-answered',
  'objection-answered',
])

/** The decision that an event makes or changes; null for every other event. */
export function decisionOf(event: Event): string | null {
  if (aside.has(event.type)) return null
  if (event.type === 'decision-excepted') return event.decision
  return 'proposal' in event ? event.proposal : null
}

/** The events of an entry that make or change this decision. */
export const eventsOf = (decision: string, events: readonly Event[]): Event[] =>
  events.filter((event) => decisionOf(event) === decision)

/** Counts a decision anew from its entries, in their order; throws `DoesNotHold` where a sum is another. */
export function recount(decision: string, entries: readonly Numbered[]): Summary {
  const states = new Map<Key, State>()
  const lookup = decisionsAlone(states)
  const steps: Summary['steps'] = []
  let carriedOut: number | null = null
  const proposal = () => states.get(`proposal:${decision}`) as ProposalState | undefined

  for (const { index, by, at, auth, events } of entries) {
    for (const event of eventsOf(decision, events)) {
      const before = proposal()
      if (event.type === 'step-decided' && before !== undefined) {
        const world = new World(lookup)
        const tally = tallyOf(world, before)
        if (!sameJson(tally, event.tally))
          fails(index, 'the sum of a stage is not that of its positions', tally, event.tally)
        const positions = standing(world, before).map(({ person, choice, at: when }) => ({
          person,
          choice,
          at: when,
        }))
        steps.push({ entry: index, step: event.step, at: event.at, tally, positions })
      }
      if (event.type === 'effects-carried-out') carriedOut = index
      const applied = carefully(index, () => apply([event], { by, at, auth, index }, lookup))
      if (applied.kind === 'missing')
        return fails(
          index,
          'an entry that the decision stands on is missing',
          applied.keys.join(', '),
          inWords('nothing'),
        )
      keepDecisions(states, applied.changes)
    }
  }
  const last = proposal()
  if (last === undefined) return fails(null, 'no entry opens the decision', decision, inWords('nothing'))
  checkAdoption(last, steps)
  return summaryOf(last, steps, carriedOut)
}

/** Rules never throw; events without what they stand on may bring them to it. */
function carefully<Result>(index: number, run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    return fails(
      index,
      `the entry does not follow from those before it: ${error instanceof Error ? error.message : ''}`,
      inWords('an entry before it'),
      inWords('nothing'),
    )
  }
}

/** Where it was decided by a sum, the last sum must say so; one person alone decides without any (4.9). */
function checkAdoption({ status, ladder, step }: ProposalState, steps: Summary['steps']): void {
  const last = steps.at(-1)
  if (status !== 'adopted' || ladder[step]?.kind === 'lead' || last === undefined || last.tally.passed) return
  fails(
    last.entry,
    'it is said to be adopted, and its last sum did not pass',
    inWords('a sum that passes'),
    last.tally,
  )
}

const summaryOf = (
  state: ProposalState,
  steps: Summary['steps'],
  carriedOut: Summary['carriedOut'],
): Summary => {
  const { circle, decider, number, author, proposer, status, version, decidedAt, carrying } = state
  const { content, practice, electorate, recused, gone } = state
  const stated = { circle, decider, number, author, proposer, status, version, decidedAt, carrying }
  return { ...stated, content, practice, electorate, recused, gone, steps, carriedOut }
}

/** Reads the states of decisions where nothing else of the society is known. */
export const decisionsAlone =
  (states: ReadonlyMap<Key, State>): Lookup =>
  (key) =>
    states.get(key) ?? (key.startsWith('circle:') ? blank(key) : null)

/** Keeps what changed of decisions; circles stay blank. */
export function keepDecisions(states: Map<Key, State>, changes: ReadonlyMap<Key, State>): void {
  for (const [key, state] of changes) if (!key.startsWith('circle:')) states.set(key, state)
}

/** A circle as far as a decision touches it: what else it is does not bear on a sum. A draft has no practice until it opens. */
const blank = (key: Key): State => {
  const touched: Partial<CircleState> = {
    kind: 'circle',
    open: [],
    reserved: [],
    rejected: [],
    proposals: 0,
    practices: {} as CircleState['practices'],
  }
  return { ...touched, id: key.slice('circle:'.length) } as CircleState
}
