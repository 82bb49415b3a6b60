// An example proposal for tests: eight members, one recused, under any practice.
import {
  ladderOf,
  standardPractice,
  type PositionState,
  type Practice,
  type ProposalState,
} from '@open-socialism/kernel'

export const HOUR = 3_600_000
export const DAY = 24 * HOUR
/** Thursday 12 November 2026, 14:00. */
export const opened = Date.UTC(2026, 10, 12, 14)

const demands = { twoThirds: false, voteRounds: false, openHours: 0 }
const ref = (commitment: string) => ({ commitment, length: 5 })

/** A proposal as the kernel keeps it; `changes` says what differs. */
export function exampleProposal(
  changes: Partial<ProposalState> = {},
  practice: Practice = standardPractice,
): ProposalState {
  const plain = {
    kind: 'proposal',
    id: 'd1',
    number: 1,
    circle: 'health',
    decider: 'health',
    author: 'p1',
    proposer: 'p1',
    status: 'open',
    content: {
      title: ref('t'),
      case: ref('c'),
      effects: [{ type: 'state-position', position: 'Yes.' }],
      serves: [1],
      costs: [],
      evidence: [],
    },
    version: 1,
    effectsVersion: 1,
    lengthened: 0,
    decisionKind: 'resolution',
    practice,
    ladder: ladderOf(practice, demands, standardPractice),
    quorum: practice.quorum,
    electorate: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'],
    recused: [{ person: 'p9', cause: 'declared-an-interest' }],
    interested: [],
    gone: [],
    step: 0,
    phase: 'consensus',
    phaseBegan: opened,
    phaseEnds: opened + 7 * DAY,
    endsSetAt: opened,
    createdAt: opened,
    openedAt: opened,
    caseAgainst: 'awaited',
    againstOrder: false,
    exceptions: [],
    consents: {},
    results: [],
    decidedAt: null,
    carrying: { state: 'none' },
    questionedBy: [],
    withdrawnAt: null,
    repealedBy: null,
    review: null,
    reviewOverdue: false,
  }
  return { ...(plain as unknown as ProposalState), ...changes }
}

/** Positions of members p1, p2, … in order. */
export function examplePositions(
  proposal: ProposalState,
  choices: PositionState['choice'][],
): PositionState[] {
  return choices.map((choice, index) => ({
    kind: 'position',
    id: `d1/p${String(index + 1)}`,
    proposal: proposal.id,
    person: `p${String(index + 1)}` as PositionState['person'],
    version: proposal.version,
    step: proposal.step,
    choice,
    reason: null,
    at: opened + HOUR,
  }))
}
