// What a member's leaving does to open decisions and to the circle itself (clauses 2.12, 4.9, 4.11, 4.13).
import { hasTooFew, queuesAbove } from '../circle/rules.ts'
import { accept, type Course } from '../course.ts'
import type { CircleId, PersonId, ProposalId } from '../ids.ts'
import { fallAway, isOpenRound } from './absent.ts'
import { beginStep, settle } from './climb.ts'
import { conveneAbove, reconvene } from './convene.ts'

/** After a person has left a circle: their positions fall away, their proposals wait; `rounds` that are open may stand. */
export function afterLeaving(
  course: Course,
  circleId: CircleId,
  person: PersonId,
  rounds: 'change' | 'stand' = 'change',
): void {
  const { world } = course
  const { open } = world.circle(circleId)
  for (const id of open)
    if (rounds === 'change' || !isOpenRound(world.proposal(id))) fallAway(course, id, circleId, person)
  // A circle that is left with too few decides nothing more, not even what this leaving would have settled (2.12).
  if (world.circle(circleId).status === 'living' && hasTooFew(world.circle(circleId)))
    fallDormant(course, circleId)
  for (const id of open) settle(course, id)
}

/** Clause 2.12: too few members: it can decide nothing, its open proposals lapse, its parent is alerted. */
export function fallDormant(course: Course, circleId: CircleId): void {
  accept(course, { type: 'circle-became-dormant', circle: circleId })
  lapseOpen(course, circleId, '2.12')
  const queues = queuesAbove(course.world.circle(circleId))
  accept(course, { type: 'alert-raised', queues, about: circleId, cause: 'circle-dormant' })
}

/** The circle's own open proposals lapse; what it decides for another begins anew further up. */
export function lapseOpen(course: Course, circleId: CircleId, clause: string): void {
  const { world } = course
  for (const id of world.circle(circleId).open) {
    const { circle, decider } = world.proposal(id)
    if (circle === circleId)
      accept(course, { type: 'proposal-lapsed', proposal: id, circle, decider, clause })
    else beginAnew(course, id)
  }
}

/**
 * Clause 4.13: the decision begins anew among those who were members, where they are enough, or in the nearest
 * ancestor with enough; at the top it waits for a referendum.
 */
export function beginAnew(course: Course, id: ProposalId): void {
  const { world } = course
  const proposal = world.proposal(id)
  const { circle, decider: from, content } = proposal
  const again = reconvene(world, proposal, content.effects)
  const convened = again ? { ...again, decider: from } : conveneAbove(world, proposal)
  if (convened === null) {
    accept(course, { type: 'referendum-awaited', proposal: id, circle, decider: from, clause: '4.13' })
    return
  }
  const { decider, practice, ladder, electorate } = convened
  accept(course, {
    type: 'proposal-begun-anew',
    proposal: id,
    from,
    decider,
    practice,
    ladder,
    electorate,
    recused: convened.recused,
  })
  beginStep(course, id, 0, course.now)
}
