// Each stage of each decision as it was counted, with the positions or votes of it, read off the record (4.9).
import { decisionOf, decisionsAlone, keepDecisions } from '@open-socialism/audit'
import {
  apply,
  standing as countedIn,
  World,
  type Event,
  type EventOf,
  type Key,
  type PositionState,
  type ProposalState,
  type State,
} from '@open-socialism/kernel'
import type { RecordedEntry, Store } from '@open-socialism/store'
import { entries } from './read.ts'

/** `lead` is one person who decides alone (4.12), without a sum. */
export type CountedStage = Pick<ProposalState, 'decider' | 'step' | 'version'> & {
  decision: string
  entry: number
  kind: 'consensus' | 'round' | 'lead'
  began: number
  at: number
  passed: boolean
  tally: EventOf<'step-decided'>['tally'] | null
  votes: Pick<PositionState, 'person' | 'choice' | 'reason' | 'at'>[]
}

/** What is over: nothing more is counted of it. */
const ends: ReadonlySet<Event['type']> = new Set([
  'proposal-adopted',
  'proposal-rejected',
  'proposal-lapsed',
  'withdrawal-final',
  'referendum-awaited',
] as const)

/** Every stage that was counted, in the order of the record: memory holds what is open alone. */
export async function* countedStages(store: Store): AsyncGenerator<CountedStage[]> {
  const open = new Map<string, Map<Key, State>>()
  for await (const page of entries(store))
    yield page.flatMap(({ index, entry }) =>
      entry.events.flatMap((event) => follow(open, event, { ...entry, index })),
    )
}

type Place = Pick<RecordedEntry['entry'], 'by' | 'at' | 'auth'> & { index: number }

function follow(open: Map<string, Map<Key, State>>, event: Event, place: Place): CountedStage[] {
  const decision = decisionOf(event)
  if (decision === null) return []
  if (event.type === 'draft-written' || (event.type === 'proposal-opened' && !open.has(decision)))
    open.set(decision, new Map())
  const states = open.get(decision)
  if (states === undefined) return []
  const counted = stageOf(decision, states, event, place)
  const applied = apply([event], place, decisionsAlone(states))
  if (applied.kind === 'missing') throw new Error(`${applied.keys.join(', ')} is missing in the record`)
  keepDecisions(states, applied.changes)
  if (ends.has(event.type)) open.delete(decision)
  return counted === null ? [] : [counted]
}

/** The stage that an event counts; null for every other event. */
function stageOf(
  decision: string,
  states: ReadonlyMap<Key, State>,
  event: Event,
  { index: entry, at }: Place,
): CountedStage | null {
  const proposal = states.get(`proposal:${decision}` as Key) as ProposalState | undefined
  if (proposal === undefined) return null
  const { decider, step, version, ladder, phaseBegan: began } = proposal
  const stage = { decision, entry, decider, step, version, began }
  if (event.type === 'decided-alone') {
    const passed = event.decide === 'adopt'
    const { person, reason } = event
    const vote = { person, choice: passed ? 'for' : 'against', reason, at } as const
    return { ...stage, kind: 'lead', at, passed, tally: null, votes: [vote] }
  }
  if (event.type !== 'step-decided') return null
  const kind = ladder[step]?.kind === 'consensus' ? 'consensus' : 'round'
  const votes = countedIn(new World(decisionsAlone(states)), proposal)
  return { ...stage, kind, at: event.at, passed: event.tally.passed, tally: event.tally, votes }
}
