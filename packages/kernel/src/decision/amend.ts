// Amending (clause 4.7): a new version clears all positions and leaves time; other effects go back to the first stage.
import { day } from '../clock.ts'
import { accept, type Course } from '../course.ts'
import type { ProposalId } from '../ids.ts'
import { sameValue } from '../practice/rules.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { TextRef } from '../text.ts'
import { beginStep } from './climb.ts'
import { alertOrder, checkContent, goesAgainstOrder, refusalNow, returnsTooSoon } from './content.ts'
import { reconvene, straysFrom } from './convene.ts'
import { heldUntil, phaseEnd } from './ends.ts'
import type { Content, ProposalState } from './language.ts'
import { beginAnew } from './leave.ts'

/** Amends an open proposal of the one who acts, from `version` to the next. */
export function amend(
  course: Course,
  id: ProposalId,
  version: number,
  content: Content,
  note: TextRef | undefined,
): Refusal | undefined {
  const { world, now } = course
  const { society } = world
  const proposal = world.proposal(id)
  if (version !== proposal.version)
    return refuse('4.7', 'version-must-be-the-latest', { version: proposal.version })
  if (proposal.phase === 'round') return refuse('4.7', 'vote-round-must-not-be-open')
  if (phaseEnd(proposal, society) <= now) return refuse('4.8', 'stage-must-not-be-over')
  const checked = checkContent(world, world.circle(proposal.circle), proposal.practice, content, now)
  if (checked) return checked
  return changesEffects(proposal, content)
    ? amendEffects(course, proposal, content, note)
    : amendText(course, proposal, content, note)
}

/** What a proposal does is its effects and when they happen. */
const changesEffects = ({ content: before }: ProposalState, after: Content): boolean =>
  !sameValue(before.effects, after.effects) || before.effectiveAt !== after.effectiveAt

function amendText(course: Course, proposal: ProposalState, content: Content, note: TextRef | undefined) {
  const { world, now } = course
  const { society } = world
  const { amendLeavesDays, textLengthenings } = society.settings
  const end = phaseEnd(proposal, society)
  const leaves = now + amendLeavesDays * day
  // Where one person decides, the days are for advice, and a day to decide is left after them.
  const needed = proposal.phase === 'advice' ? leaves + day : leaves
  const lengthened = needed > end
  if (lengthened && proposal.lengthened >= textLengthenings)
    return refuse('4.7', 'stage-must-not-be-lengthened-again')
  const { decisionKind, practice, ladder, electorate, recused } = proposal
  const held = proposal.phase === 'discussion' ? null : Math.max(heldUntil(proposal, society), leaves)
  const seated = { decisionKind, practice, ladder, electorate, recused }
  const times = { lengthened, phaseEnds: Math.max(end, needed), heldUntil: held }
  enter(course, proposal, content, note, { ...seated, ...times, effectsChanged: false })
  return undefined
}

function amendEffects(course: Course, proposal: ProposalState, content: Content, note: TextRef | undefined) {
  const { world, now } = course
  const { effectsVersion, id, circle, decisionKind, practice, ladder, electorate, recused } = proposal
  if (effectsVersion > world.society.settings.effectAmendments)
    return refuse('4.7', 'effects-must-be-fixed-by-now')
  const strays = straysFrom(world, proposal, content.effects)
  if (strays) return strays
  if (returnsTooSoon(world, world.circle(circle), content, proposal.proposer, now))
    return refuse('4.10', 'same-effects-must-wait')
  const next = { id, circle, content, consents: {}, effectsVersion: effectsVersion + 1, effectsAt: now }
  const stopped = refusalNow(course, next)
  if (stopped) return stopped
  const convened = reconvene(world, proposal, content.effects)
  const seated = convened ?? { decisionKind, practice, ladder, electorate, recused }
  const times = { lengthened: false, phaseEnds: phaseEnd(proposal, world.society), heldUntil: null }
  enter(course, proposal, content, note, { ...seated, ...times, effectsChanged: true })
  if (convened) beginStep(course, id, 0, now)
  else beginAnew(course, id)
  return undefined
}

type Change = Pick<
  ProposalState,
  'decisionKind' | 'practice' | 'ladder' | 'electorate' | 'recused' | 'phaseEnds' | 'heldUntil'
> & {
  lengthened: boolean
  effectsChanged: boolean
}

function enter(
  course: Course,
  proposal: ProposalState,
  content: Content,
  note: TextRef | undefined,
  change: Change,
) {
  const againstOrder = goesAgainstOrder(course.world.society, content)
  const version = proposal.version + 1
  const amended = { proposal: proposal.id, version, content, againstOrder, ...(note && { note }) }
  accept(course, { type: 'proposal-amended', ...amended, ...change })
  if (againstOrder && !proposal.againstOrder) alertOrder(course, proposal.circle, proposal.id)
  return undefined
}
