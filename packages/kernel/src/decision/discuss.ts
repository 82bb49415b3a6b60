// Discussion on a proposal: comments, the case against, answers to objections (clauses 4.1, 4.6, 4.14, 3.1).
import { accept, type Course } from '../course.ts'
import type { Deciders } from '../decide.ts'
import type { CommentId, PersonId, ProposalId } from '../ids.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { settle } from './climb.ts'
import { isMemberHere, mayLead } from './take-part.ts'

const newComment = (course: Course) => `c${String(course.context.index)}` as CommentId

/** Clauses 3.1, 4.1: members always, the public where the practice takes its comments. */
function mayDiscuss(course: Course, id: ProposalId): Refusal | undefined {
  const proposal = course.world.find('proposal', id)
  if (proposal === null) return refuse('4.1', 'proposal-must-be-there', { proposal: id })
  if (!proposal.practice.publicComment && !isMemberHere(course, proposal, course.context.by as PersonId))
    return refuse('3.1', 'circle-must-take-public-comment')
  return undefined
}

export const discussionDeciders: Deciders<'comment' | 'argue-against' | 'answer-objection'> = {
  comment: (course, { proposal, text, replyTo }) => {
    const refusal = mayDiscuss(course, proposal)
    if (refusal) return refusal
    const person = course.context.by as PersonId
    const comment = { proposal, comment: newComment(course), person, text, ...(replyTo && { replyTo }) }
    return accept(course, { type: 'comment-made', ...comment })
  },

  'argue-against': (course, { proposal: id, text }) => {
    const refusal = mayDiscuss(course, id)
    if (refusal) return refusal
    const person = course.context.by as PersonId
    const { status, proposer } = course.world.proposal(id)
    if (status !== 'open') return refuse('4.14', 'proposal-must-be-open')
    if (proposer === person) return refuse('4.14', 'case-against-must-be-anothers')
    accept(course, { type: 'case-against-made', proposal: id, comment: newComment(course), person, text })
    settle(course, id)
    return undefined
  },

  'answer-objection': (course, { proposal: id, person, answer }) => {
    const refusal = mayLead(course, id)
    if (refusal) return refusal
    const { version } = course.world.proposal(id)
    if (course.world.position(id, person)?.choice !== 'object') return refuse('4.6', 'objection-must-stand')
    const by = course.context.by as PersonId
    return accept(course, { type: 'objection-answered', proposal: id, person, by, version, answer })
  },
}
