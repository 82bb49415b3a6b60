// Discussion on a proposal: comments and their edits, the case against, answers to objections (4.1, 4.6, 4.14, 3.1, 5.1).
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

/** A version that somebody can have read and answered. */
function hasVersion(
  course: Course,
  proposal: ProposalId,
  id: CommentId | undefined,
  version: number,
): boolean {
  const comment = id === undefined ? null : course.world.find('comment', id)
  return comment?.proposal === proposal && version <= comment.version
}

export const discussionDeciders: Deciders<'comment' | 'edit-comment' | 'argue-against' | 'answer-objection'> =
  {
    comment: (course, { proposal, text, replyTo, replyVersion }) => {
      const refusal = mayDiscuss(course, proposal)
      if (refusal) return refusal
      if (replyVersion !== undefined && !hasVersion(course, proposal, replyTo, replyVersion))
        return refuse('4.1', 'comment-must-be-there')
      const person = course.context.by as PersonId
      const to = { ...(replyTo && { replyTo }), ...(replyVersion && { replyVersion }) }
      return accept(course, {
        type: 'comment-made',
        proposal,
        comment: newComment(course),
        person,
        text,
        ...to,
      })
    },

    'edit-comment': (course, { proposal, comment: id, version, text }) => {
      const person = course.context.by as PersonId
      const comment = course.world.find('comment', id)
      if (comment?.proposal !== proposal) return refuse('4.1', 'comment-must-be-there')
      if (comment.person !== person) return refuse('4.1', 'person-must-be-the-author')
      // 5.1: an edit adds a version; two that began from the same one would hide each other.
      if (comment.version !== version)
        return refuse('5.1', 'edit-must-start-from-the-latest-version', { version: comment.version })
      const edited = { proposal, comment: id, person, version: version + 1, text }
      return accept(course, { type: 'comment-edited', ...edited })
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
