// What events change of decisions (clause 4).
import { changeCircle, withOpen, withoutOpen } from '../circle/evolve.ts'
import type { CircleState } from '../circle/language.ts'
import { day, hour } from '../clock.ts'
import type { Evolver } from '../evolve.ts'
import type { ProposalId } from '../ids.ts'
import type { Step } from '../practice/language.ts'
import type { TextRef } from '../text.ts'
import type { World } from '../world.ts'
import type { CommentState, Content, DecisionEvent, PositionState, ProposalState } from './language.ts'

export const changeProposal = (
  world: World,
  id: ProposalId,
  change: (proposal: ProposalState) => Partial<ProposalState>,
) => {
  const proposal = world.proposal(id)
  world.put({ ...proposal, ...change(proposal) })
}

type Stand = Pick<PositionState, 'proposal' | 'person' | 'version' | 'step' | 'choice' | 'at'>

const putPosition = (world: World, stand: Stand, reason: TextRef | undefined) => {
  world.put({ kind: 'position', id: `${stand.proposal}/${stand.person}`, ...stand, reason: reason ?? null })
}

const putComment = (world: World, comment: Omit<CommentState, 'kind' | 'version'>) => {
  const { text, ...about } = comment
  world.put({ kind: 'comment', ...about, version: 1, text })
}

const noDecisionYet = {
  number: 0,
  status: 'draft',
  version: 1,
  effectsVersion: 1,
  lengthened: 0,
  decisionKind: 'resolution',
  ladder: [],
  quorum: null,
  electorate: [],
  recused: [],
  interested: [],
  gone: [],
  step: 0,
  phase: 'discussion',
  phaseBegan: 0,
  phaseEnds: 0,
  heldUntil: null,
  endsSetAt: 0,
  effectsAt: 0,
  openedAt: null,
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
} satisfies Partial<ProposalState>

const isAwaited = (content: Content) => content.expectation !== undefined

/** Clause 4.16: adoption reserves the seats that the effects will take. */
const reserve = (world: World, id: ProposalId) => {
  const { circle, content } = world.proposal(id)
  const members = content.effects.filter(({ type }) => type === 'admit-member').length
  const projectSeats = content.effects.reduce(
    (sum, effect) =>
      effect.type === 'start-project' ? sum + (effect.project.seats ?? effect.project.team.length) : sum,
    0,
  )
  if (members + projectSeats === 0) return
  changeCircle(world, circle, ({ reserved }) => ({
    reserved: [...reserved, { proposal: id, members, projectSeats }],
  }))
}

/** Clause 4.10: whether the effects of a rejected proposal still wait, by the practice that it was decided under. */
export const waitsAgain = (world: World, { proposal, at }: CircleState['rejected'][number], now: number) =>
  at + world.proposal(proposal).practice.againDays * day > now

/** Clauses 4.5, 3.2: what holds a phase open that begins at `began`: its minimum time, or the hearing of advice. */
function heldFrom(step: Step | undefined, phase: ProposalState['phase'], began: number): number | null {
  if (step?.kind === 'consensus') return began + step.minimumHours * hour
  return step?.kind === 'lead' && phase === 'advice' ? began + step.adviceHours * hour : null
}

/** What was reserved is free again once the effects have happened, or will not. */
export const release = (world: World, id: ProposalId) => {
  const circle = world.circle(world.proposal(id).circle)
  if (!circle.reserved.some(({ proposal }) => proposal === id)) return
  world.put({ ...circle, reserved: circle.reserved.filter(({ proposal }) => proposal !== id) })
}

/** Clause 4.14: other effects, or another circle, are argued against anew, unless somebody has. */
const askedAnew = (before: ProposalState['caseAgainst']): ProposalState['caseAgainst'] =>
  before === 'given' ? 'given' : 'awaited'

const close = (world: World, id: ProposalId, change: Partial<ProposalState>) => {
  const { circle, decider } = world.proposal(id)
  changeProposal(world, id, () => change)
  withoutOpen(world, [circle, decider], id)
}

export const evolveDecision: Evolver<DecisionEvent> = {
  'draft-written': (world, { proposal, circle, author, content }, { at }) => {
    const { practices } = world.circle(circle)
    const draft = { circle, decider: circle, author, proposer: author, content, createdAt: at }
    world.put({ kind: 'proposal', id: proposal, ...noDecisionYet, ...draft, practice: practices.general })
  },
  'draft-revised': (world, { proposal, content }) => {
    changeProposal(world, proposal, ({ version }) => ({ content, version: version + 1 }))
  },
  'proposal-opened': (world, { type: _, proposal, ...opened }, { at }) => {
    const before = world.find('proposal', proposal)
    const state = { ...noDecisionYet, createdAt: before?.createdAt ?? at, openedAt: at, effectsAt: at }
    world.put({
      kind: 'proposal',
      id: proposal,
      ...state,
      ...opened,
      status: 'open',
      version: before?.version ?? 1,
      quorum: opened.practice.quorum,
    })
    withOpen(world, [opened.circle, opened.decider], proposal)
    changeCircle(world, opened.circle, () => ({ proposals: opened.number }))
  },
  'proposal-begun-anew': (world, { type: _, proposal, from, ...anew }) => {
    changeProposal(world, proposal, ({ version, decider, gone, caseAgainst }) => ({
      ...anew,
      quorum: anew.practice.quorum,
      exceptions: [],
      gone: anew.decider === decider ? gone : [],
      lengthened: 0,
      step: 0,
      version: version + 1,
      caseAgainst: askedAnew(caseAgainst),
    }))
    const { circle } = world.proposal(proposal)
    if (from !== circle) withoutOpen(world, [from], proposal)
    withOpen(world, [anew.decider], proposal)
  },
  'referendum-awaited': (world, { proposal, clause }) => {
    close(world, proposal, { status: 'awaits-referendum', carrying: { state: 'awaits-referendum', clause } })
    release(world, proposal)
  },
  'position-taken': (world, { proposal, person, version, step, position, reason }, { at }) => {
    putPosition(world, { proposal, person, version, step, choice: position, at }, reason)
  },
  'vote-cast': (world, { proposal, person, version, step, vote, reason }, { at }) => {
    putPosition(world, { proposal, person, version, step, choice: vote, at }, reason)
  },
  'hidden-vote-cast': (world, { proposal, person, version, step, sealed }, { at }) => {
    putPosition(world, { proposal, person, version, step, choice: 'hidden', at }, sealed)
  },
  'hidden-votes-revealed': (world, { proposal, step, reveals }) => {
    for (const { person, vote } of reveals) {
      const { version, at, reason } = { ...world.position(proposal, person) } as PositionState
      putPosition(world, { proposal, person, version, step, choice: vote, at }, reason ?? undefined)
    }
  },
  'proposal-amended': (world, event, { at }) => {
    const { proposal, version, content, effectsChanged, phaseEnds, heldUntil, lengthened } = event
    const { decisionKind, practice, ladder, electorate, recused, againstOrder } = event
    changeProposal(world, proposal, (before) => ({
      version,
      content,
      phaseEnds,
      heldUntil,
      endsSetAt: at,
      decisionKind,
      practice,
      ladder,
      electorate,
      recused,
      againstOrder,
      lengthened: before.lengthened + (lengthened ? 1 : 0),
      ...(effectsChanged && {
        effectsVersion: before.effectsVersion + 1,
        effectsAt: at,
        consents: {},
        caseAgainst: askedAnew(before.caseAgainst),
        // 3.6: what was excepted was the decision with its effects as they were.
        quorum: practice.quorum,
        exceptions: before.exceptions.filter((knob) => knob === 'requires'),
      }),
    }))
  },
  'amendment-suggested': (world, { suggestion, proposal, person, version, title, case: text }) => {
    const about = { proposal, person, version, title: title ?? null, case: text ?? null }
    world.put({ kind: 'suggestion', id: suggestion, ...about, answer: null })
  },
  'suggestion-answered': (world, { suggestion, answer }) => {
    const before = world.find('suggestion', suggestion)
    if (before) world.put({ ...before, answer })
  },
  'objection-answered': () => {
    // An answer changes no position: only the objector can (4.6).
  },
  'comment-made': (world, { comment, proposal, person, text, replyTo }) => {
    putComment(world, { id: comment, proposal, person, against: false, replyTo: replyTo ?? null, text })
  },
  'comment-edited': (world, { comment, version, text }) => {
    const before = world.find('comment', comment)
    if (before) world.put({ ...before, version, text })
  },
  'case-against-made': (world, { comment, proposal, person, text }) => {
    putComment(world, { id: comment, proposal, person, against: true, replyTo: null, text })
    changeProposal(world, proposal, () => ({ caseAgainst: 'given' }))
  },
  'case-against-asked': (world, { proposal }) => {
    changeProposal(world, proposal, () => ({ caseAgainst: 'asked' }))
  },
  'case-against-missing': (world, { proposal }) => {
    changeProposal(world, proposal, () => ({ caseAgainst: 'missing' }))
  },
  'interest-declared': (world, { proposal, person, late }) => {
    if (!late) changeProposal(world, proposal, ({ interested }) => ({ interested: [...interested, person] }))
  },
  'member-recused': (world, { proposal, person, cause }) => {
    changeProposal(world, proposal, ({ recused, electorate }) => ({
      recused: [...recused, { person, cause }],
      electorate: electorate.filter((one) => one !== person),
    }))
  },
  'elector-left': (world, { proposal, person }) => {
    changeProposal(world, proposal, ({ gone }) => ({ gone: [...gone, person] }))
  },
  'phase-began': (world, { proposal, step, phase, began, ends }) => {
    changeProposal(world, proposal, (before) => ({
      step,
      phase,
      phaseBegan: began,
      phaseEnds: ends,
      heldUntil: heldFrom(before.ladder[step], phase, began),
      endsSetAt: began,
      lengthened: before.step === step && before.phase === phase ? before.lengthened : 0,
    }))
  },
  'minimum-time-over': (world, { proposal }) => {
    changeProposal(world, proposal, () => ({ heldUntil: null }))
  },
  'phase-shortened': (world, { proposal, ends }, { at }) => {
    changeProposal(world, proposal, () => ({ phaseEnds: ends, endsSetAt: at }))
  },
  'step-decided': (world, { proposal, step, at, tally }) => {
    changeProposal(world, proposal, ({ results }) => ({ results: [...results, { step, at, tally }] }))
  },
  'decided-alone': () => {
    // What follows from it is adoption or rejection.
  },
  'proposal-adopted': (world, { proposal, at, effectiveAt }) => {
    close(world, proposal, {
      status: 'adopted',
      decidedAt: at,
      carrying: { state: 'pending', at: effectiveAt },
    })
    reserve(world, proposal)
  },
  'proposal-rejected': (world, { proposal, circle, at }) => {
    close(world, proposal, { status: 'rejected', decidedAt: at })
    changeCircle(world, circle, ({ rejected }) => ({
      rejected: [...rejected.filter((one) => waitsAgain(world, one, at)), { proposal, at }],
    }))
  },
  'proposal-lapsed': (world, { proposal }, { at }) => {
    close(world, proposal, { status: 'lapsed', decidedAt: at })
  },
  'proposal-withdrawn': (world, { proposal }, { at }) => {
    changeProposal(world, proposal, () => ({ status: 'withdrawn', withdrawnAt: at }))
  },
  'proposal-taken-up': (world, { proposal, person, phaseEnds, heldUntil }, { at }) => {
    changeProposal(world, proposal, () => ({
      status: 'open',
      proposer: person,
      withdrawnAt: null,
      phaseEnds,
      heldUntil,
      endsSetAt: at,
    }))
  },
  'withdrawal-final': (world, { proposal }, { at }) => {
    close(world, proposal, { decidedAt: at })
  },
  'effects-carried-out': (world, { proposal }, { at }) => {
    changeProposal(world, proposal, () => ({ carrying: { state: 'done', at } }))
    release(world, proposal)
  },
  'effects-refused': (world, { proposal, clause, reason, effect, retry }, { at }) => {
    changeProposal(world, proposal, ({ carrying }) => ({
      carrying: {
        state: 'refused',
        at: carrying.state === 'refused' ? carrying.at : at,
        clause,
        reason,
        effect,
        retried: retry,
      },
    }))
    release(world, proposal)
  },
  'dissolution-questioned': (world, { proposal, person }) => {
    changeProposal(world, proposal, ({ questionedBy }) => ({ questionedBy: [...questionedBy, person] }))
  },
  'decision-suspended': (world, { proposal, until }) => {
    changeProposal(world, proposal, ({ carrying }) => ({
      carrying: { state: 'suspended', until, pendingAt: carrying.state === 'pending' ? carrying.at : until },
    }))
  },
  'decision-resumed': (world, { proposal, effectiveAt }) => {
    changeProposal(world, proposal, () => ({ carrying: { state: 'pending', at: effectiveAt, upheld: true } }))
  },
  'decision-ended': (world, { proposal }, { at }) => {
    changeProposal(world, proposal, () => ({ carrying: { state: 'ended', at } }))
    release(world, proposal)
  },
  'review-came-due': (world, { proposal }) => {
    changeProposal(world, proposal, ({ content }) => ({ reviewOverdue: isAwaited(content) }))
  },
  'review-recorded': (world, { proposal, outcome }, { at }) => {
    changeProposal(world, proposal, () => ({ review: { outcome, at }, reviewOverdue: false }))
  },
}
