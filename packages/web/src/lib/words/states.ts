// The states of what long lists hold, in the order in which they are offered as filters.
import { lists as m } from '#messages'
import { capital } from './numbers.ts'
import { sayCause } from './entries.ts'

const decisions = ['open', 'draft', 'adopted', 'rejected', 'lapsed', 'withdrawn', 'awaits-referendum']
const sayDecision = (status: string) => m.decision({ status })

type States = { order: readonly string[]; say: (state: string) => string }

const states: Record<string, States> = {
  decisions: { order: decisions, say: sayDecision },
  proposals: { order: decisions, say: sayDecision },
  members: { order: ['member', 'former'], say: (state) => m.member({ state }) },
  circles: { order: ['living', 'dormant', 'dissolved'], say: (state) => m.circle({ state }) },
  projects: { order: ['running', 'ended'], say: (state) => m.project({ state }) },
  documents: {
    order: ['in-force', 'repealed'],
    say: (state) => m.document({ state: state.replaceAll('-', '') }),
  },
  alerts: {
    order: [
      'circle-dormant',
      'practice-risk',
      'practice-exception',
      'against-order-of-goals',
      'interest-came-late',
      'finding-appealed',
      'circle-asked',
      'dissolution-unanswered',
    ],
    say: (cause) => capital(sayCause(cause)),
  },
  positions: {
    order: ['agree', 'stand-aside', 'object', 'for', 'against', 'abstain', 'hidden'],
    say: (state) => m.position({ state: state.replaceAll('-', '') }),
  },
  seats: { order: ['now', 'past'], say: (state) => m.seat({ state }) },
}

/** The states of a list with their words, by its name. */
export function stateWords(list: string): Readonly<Record<string, string>> {
  const found = states[list]
  return Object.fromEntries(found?.order.map((state) => [state, found.say(state)]) ?? [])
}
