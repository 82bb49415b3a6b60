// After adoption: questioning a dissolution (2.9), retrying refused effects (4.16), recording the review (4.15).
import type { CircleState } from '../circle/language.ts'
import { memberCount, sitsIn } from '../circle/rules.ts'
import { day } from '../clock.ts'
import { accept } from '../course.ts'
import type { Deciders } from '../decide.ts'
import { endedBy, isDissolving } from '../effect/kinds.ts'
import type { PersonId } from '../ids.ts'
import { refuse } from '../refusal.ts'
import { carryOut } from './adopt.ts'
import { pendingAt } from './ends.ts'

export const followUpDeciders: Deciders<'question-dissolution' | 'retry-effects' | 'record-review'> = {
  'question-dissolution': (course, { proposal: id, reason }) => {
    const { world, now } = course
    const person = course.context.by as PersonId
    const proposal = world.find('proposal', id)
    if (proposal?.carrying.state !== 'pending' || pendingAt(proposal, world.society) <= now)
      return refuse('2.9', 'dissolution-must-await-its-effect')
    const ended = proposal.content.effects
      .filter(isDissolving)
      .map((effect) => world.find('circle', endedBy(effect)))
    const own = ended.filter(
      (circle) => circle !== null && circle.id !== proposal.circle && sitsIn(circle, person),
    )
    if (own.length === 0) return refuse('2.9', 'person-must-be-a-member-of-the-dissolved-circle')
    // 6.6: what has been answered is not called into question again.
    if (proposal.carrying.upheld || proposal.questionedBy.includes(person))
      return refuse('2.9', 'dissolution-must-be-questioned-once')
    accept(course, { type: 'dissolution-questioned', proposal: id, person, reason })
    const { questionedBy } = world.proposal(id)
    if (!own.some((circle) => circle && hasMajority(circle, questionedBy))) return undefined
    const until = now + world.society.settings.questionAnswerDays * day
    return accept(course, { type: 'decision-suspended', proposal: id, until })
  },

  'retry-effects': (course, { proposal: id }) => {
    const { world, now, context } = course
    const proposal = world.find('proposal', id)
    if (proposal?.carrying.state !== 'refused') return refuse('4.16', 'effects-must-have-been-refused')
    if (!sitsIn(world.circle(proposal.circle), context.by as PersonId))
      return refuse('4.16', 'person-must-be-a-member')
    if (proposal.carrying.retried) return refuse('4.16', 'effects-must-be-retried-once')
    if (proposal.carrying.at + world.society.settings.retryDays * day < now)
      return refuse('4.16', 'retry-must-come-in-time')
    carryOut(course, id, true)
    return undefined
  },

  'record-review': (course, { proposal: id, outcome, measured }) => {
    const { world, now } = course
    const person = course.context.by as PersonId
    const proposal = world.find('proposal', id)
    if (proposal?.status !== 'adopted') return refuse('4.15', 'decision-must-be-adopted')
    const reviewAt = proposal.content.expectation?.reviewAt
    if (!sitsIn(world.circle(proposal.circle), person)) return refuse('4.15', 'person-must-be-a-member')
    if (reviewAt === undefined || reviewAt > now) return refuse('4.15', 'review-date-must-have-come')
    if (proposal.review !== null) return refuse('4.15', 'review-must-be-recorded-once')
    return accept(course, { type: 'review-recorded', proposal: id, person, outcome, measured })
  },
}

/** Clause 2.9: more than half of the circle's members. */
const hasMajority = (circle: CircleState, people: PersonId[]): boolean =>
  2 * people.filter((person) => sitsIn(circle, person)).length > memberCount(circle)
