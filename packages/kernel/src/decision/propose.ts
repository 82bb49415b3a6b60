// Drafts and proposals: written, sponsored, amended, withdrawn, taken up (clauses 4.1, 4.2, 4.7, 4.11).
import { sitsIn } from '../circle/rules.ts'
import { accept, type Course } from '../course.ts'
import type { Deciders } from '../decide.ts'
import type { CircleId, CommentId, PersonId, ProposalId } from '../ids.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { amend } from './amend.ts'
import { beginStep, settle } from './climb.ts'
import { alertOrder, checkContent, goesAgainstOrder, refusalNow, returnsTooSoon } from './content.ts'
import { convene, isRefusal } from './convene.ts'
import { phaseEnd, resumedEnd, takeUpEnd } from './ends.ts'
import type { Content } from './language.ts'
import { knownWellEnough, mayLead } from './take-part.ts'

type ProposalAct =
  | 'write-draft'
  | 'revise-draft'
  | 'sponsor'
  | 'propose'
  | 'amend'
  | 'suggest-amendment'
  | 'answer-suggestion'
  | 'withdraw'
  | 'take-up'

export const proposalDeciders: Deciders<ProposalAct> = {
  'write-draft': (course, { circle: id, content }) => {
    const circle = course.world.find('circle', id)
    if (circle === null || circle.status === 'dissolved')
      return refuse('4.1', 'circle-must-be-living', { circle: id })
    const author = course.context.by as PersonId
    return accept(course, { type: 'draft-written', proposal: newId(course), circle: id, author, content })
  },

  'revise-draft': (course, { proposal: id, content }) => {
    const draft = course.world.find('proposal', id)
    if (draft?.status !== 'draft') return refuse('4.1', 'proposal-must-be-a-draft')
    if (draft.author !== course.context.by) return refuse('4.1', 'person-must-be-the-author')
    return accept(course, { type: 'draft-revised', proposal: id, content })
  },

  sponsor: (course, { proposal: id, version }) => {
    const draft = course.world.find('proposal', id)
    if (draft?.status !== 'draft') return refuse('4.1', 'proposal-must-be-a-draft')
    if (version !== undefined && version !== draft.version)
      return refuse('4.1', 'version-must-be-the-latest', { version: draft.version })
    return open(course, id, draft.circle, draft.author, draft.content)
  },

  propose: (course, { circle, content }) =>
    open(course, newId(course), circle, course.context.by as PersonId, content),

  amend: (course, { proposal: id, version, content, note }) =>
    mayLead(course, id) ?? amend(course, id, version, content, note),

  'suggest-amendment': (course, { proposal: id, version, title, case: text, reason }) => {
    const proposal = course.world.find('proposal', id)
    if (proposal === null) return refuse('4.1', 'proposal-must-be-there', { proposal: id })
    if (proposal.status !== 'open' && proposal.status !== 'draft')
      return refuse('4.7', 'proposal-must-be-open')
    if (version !== proposal.version)
      return refuse('4.7', 'version-must-be-the-latest', { version: proposal.version })
    if (!title && !text) return refuse('4.7', 'suggestion-must-change-the-text')
    const suggestion = `c${String(course.context.index)}` as CommentId
    const person = course.context.by as PersonId
    const change = { ...(title && { title }), ...(text && { case: text }), ...(reason && { reason }) }
    return accept(course, {
      type: 'amendment-suggested',
      proposal: id,
      suggestion,
      person,
      version,
      ...change,
    })
  },

  'answer-suggestion': (course, { proposal: id, suggestion: name, answer, reason }) => {
    const { world } = course
    const refusal = mayLead(course, id)
    if (refusal) return refusal
    const suggestion = world.find('suggestion', name)
    if (suggestion?.proposal !== id) return refuse('4.7', 'suggestion-must-be-there', { suggestion: name })
    if (suggestion.answer !== null) return refuse('4.7', 'suggestion-must-not-be-answered-yet')
    const answered = { proposal: id, suggestion: name, answer, ...(reason && { reason }) }
    if (answer === 'decline') return accept(course, { type: 'suggestion-answered', ...answered })
    const { content } = world.proposal(id)
    const changed = {
      ...content,
      title: suggestion.title ?? content.title,
      case: suggestion.case ?? content.case,
    }
    accept(course, { type: 'suggestion-answered', ...answered })
    return amend(course, id, suggestion.version, changed, undefined)
  },

  withdraw: (course, { proposal: id, reason }) => {
    const { world, now } = course
    const refusal = mayLead(course, id)
    if (refusal) return refusal
    // 4.10: a stage that is over has its outcome, whenever the clock comes to it.
    if (phaseEnd(world.proposal(id), world.society) <= now) return refuse('4.8', 'stage-must-not-be-over')
    const person = course.context.by as PersonId
    return accept(course, {
      type: 'proposal-withdrawn',
      proposal: id,
      person,
      left: false,
      ...(reason && { reason }),
    })
  },

  'take-up': (course, { proposal: id }) => {
    const { world, now } = course
    const person = course.context.by as PersonId
    const proposal = world.find('proposal', id)
    if (proposal?.status !== 'withdrawn') return refuse('4.11', 'proposal-must-be-withdrawn')
    if (proposal.decidedAt !== null || takeUpEnd(proposal, world.society) <= now)
      return refuse('4.11', 'time-to-take-up-must-not-be-over')
    if (!sitsIn(world.circle(proposal.circle), person)) return refuse('4.11', 'person-must-be-a-member')
    if (proposal.proposer === person) return refuse('4.11', 'person-must-be-another-member')
    const refusal = knownWellEnough(course.context.auth, proposal.practice)
    if (refusal) return refusal
    // Where it stood: the time that was left is left again.
    const resumed = (end: number) => resumedEnd(end, proposal, world.society, now)
    const phaseEnds = resumed(proposal.phaseEnds)
    const heldUntil = proposal.heldUntil === null ? null : resumed(proposal.heldUntil)
    accept(course, { type: 'proposal-taken-up', proposal: id, person, phaseEnds, heldUntil })
    settle(course, id)
    return undefined
  },
}

const newId = (course: Course) => `d${String(course.context.index)}` as ProposalId

/** Opens a proposal of a member: its content, its electorate and its ladder are fixed here (4.1, 4.2, 4.9). */
function open(
  course: Course,
  id: ProposalId,
  circleId: CircleId,
  author: PersonId,
  content: Content,
): Refusal | undefined {
  const { world, now, context } = course
  const proposer = context.by as PersonId
  const circle = world.find('circle', circleId)
  if (circle === null || circle.status === 'dissolved')
    return refuse('4.1', 'circle-must-be-living', { circle: circleId })
  if (!sitsIn(circle, proposer)) return refuse('4.1', 'person-must-be-a-member', { circle: circleId })
  if (circle.status === 'dormant') return refuse('2.12', 'circle-must-be-able-to-decide')
  const convened = convene(world, circle, content.effects)
  if (isRefusal(convened)) return convened
  const practice = convened?.practice ?? circle.practices.general
  const refusal =
    knownWellEnough(context.auth, practice) ?? checkContent(world, circle, practice, content, now)
  if (refusal) return refusal
  if (returnsTooSoon(world, circle, content, proposer, now)) return refuse('4.10', 'same-effects-must-wait')
  const deciding = { id, circle: circleId, content, consents: {}, effectsVersion: 1, effectsAt: now }
  const stopped = refusalNow(course, deciding)
  if (stopped) return stopped
  const nobody = {
    decider: circleId,
    decisionKind: 'resolution' as const,
    practice,
    ladder: [],
    electorate: [],
    recused: [],
  }
  accept(course, {
    type: 'proposal-opened',
    proposal: id,
    circle: circleId,
    number: circle.proposals + 1,
    author,
    proposer,
    content,
    againstOrder: goesAgainstOrder(world.society, content),
    ...(convened ?? nobody),
  })
  if (goesAgainstOrder(world.society, content)) alertOrder(course, circleId, id)
  if (convened) beginStep(course, id, 0, now)
  else
    accept(course, {
      type: 'referendum-awaited',
      proposal: id,
      circle: circleId,
      decider: circleId,
      clause: '4.13',
    })
  return undefined
}
