// Who decides, under which practice, by which steps (clauses 3.1 to 3.3, 4.9, 4.12, 4.13).
import { ancestorsOf, memberCount } from '../circle/rules.ts'
import type { CircleState } from '../circle/language.ts'
import { endedBy, isAbout, isDissolving, kindsOf } from '../effect/kinds.ts'
import type { Effect } from '../effect/language.ts'
import type { CircleId, PersonId } from '../ids.ts'
import { ladderOf, type Demands } from '../practice/ladder.ts'
import type { DecisionKind, Practice, Practices, Step } from '../practice/language.ts'
import { leadsOf, sameValue } from '../practice/rules.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { answerPractice } from './answer.ts'
import type { ProposalState, Recusal } from './language.ts'
import { leavesTooFew, recusalsIn } from './recusal.ts'

export type Convening = {
  decider: CircleId
  decisionKind: DecisionKind
  practice: Practice
  ladder: Step[]
  electorate: PersonId[]
  recused: Recusal[]
}

const practiceFor = (practices: Practices, kind: DecisionKind): Practice =>
  practices.byKind[kind] ?? practices.general

/** Clause 3.2: effects of kinds that the circle decides by different practices are decisions of their own. */
function kindOf(circle: CircleState, effects: Effect[]): DecisionKind | null {
  const [first, ...others] = kindsOf(effects)
  if (first === undefined) return null
  const practice = practiceFor(circle.practices, first)
  return others.every((kind) => sameValue(practiceFor(circle.practices, kind), practice)) ? first : null
}

/** What clauses demand of a decision with these effects (2.9, 3.3, 3.6). */
export function demandsOf(world: World, circle: CircleState, effects: Effect[]): Demands {
  const dissolvesAnother = effects.some((effect) => isDissolving(effect) && endedBy(effect) !== circle.id)
  const { dissolutionOpenDays } = world.society.settings
  return {
    twoThirds: dissolvesAnother || isAbout(effects, 'removal') || isAbout(effects, 'exception'),
    voteRounds: isAbout(effects, 'removal') || isAbout(effects, 'practice'),
    openHours: dissolvesAnother ? dissolutionOpenDays * 24 : 0,
  }
}

/** Clause 4.13: those who decide alone by a practice of `circle` that the effects change, or except from. */
function leadsConcerned(world: World, circle: CircleState, own: Practice, effects: Effect[]): PersonId[] {
  const { practices } = circle
  const changed = effects.flatMap((effect) => {
    if (effect.type === 'change-practice')
      return [own, effect.decisions ? practiceFor(practices, effect.decisions) : practices.general]
    if (effect.type === 'except-decision')
      return [own, world.find('proposal', effect.proposal)?.practice ?? own]
    return []
  })
  return changed.flatMap(leadsOf)
}

/**
 * The practice and electorate among `members` of `decider`, where `own` is its practice and `recused` are known: where
 * one person decides, what recuses them, and any change of that practice, is for the others (4.13).
 */
function seatElectorate(
  world: World,
  circle: CircleState,
  decider: CircleId,
  members: PersonId[],
  own: Practice,
  effects: Effect[],
  recused: Recusal[],
) {
  const isRecused = (person: PersonId) => recused.some((one) => one.person === person)
  const concerned = decider === circle.id ? leadsConcerned(world, circle, own, effects) : []
  const othersDecide = concerned.length > 0 || leadsOf(own).some(isRecused)
  const others = members.filter((person) => !isRecused(person) && !concerned.includes(person))
  const leads = members.filter((person) => !isRecused(person) && concerned.includes(person))
  const setAside = others.length > 0 ? leads : []
  const causes = setAside.map((person) => ({ person, cause: 'decides-alone' as const }))
  const practice = othersDecide ? world.society.settings.standardPractice : own
  const electorate = members.filter((person) => !isRecused(person) && !setAside.includes(person))
  return { practice, electorate, recused: [...recused, ...causes] }
}

/** Clause 6.6: the short ladder is for the answer alone, so that nothing else can be bundled into it. */
const answersOnly = (effects: Effect[]): boolean => effects.every(({ type }) => type === 'answer-question')

const ownPractice = (decider: CircleState, effects: Effect[], kind: DecisionKind): Practice => {
  const practice = practiceFor(decider.practices, kind)
  return answersOnly(effects) ? answerPractice(practice) : practice
}

const membersOf = (circle: CircleState) => Object.keys(circle.members) as PersonId[]

/** Convenes a decision in the first of `deciders` with enough members who are not recused (4.13); null in none. */
function conveneAmong(
  world: World,
  circle: CircleState,
  deciders: CircleState[],
  decisionKind: DecisionKind,
  effects: Effect[],
  interested: PersonId[],
): Convening | null {
  const demands = demandsOf(world, circle, effects)
  const { standardPractice } = world.society.settings
  for (const decider of deciders) {
    if (decider.status !== 'living') continue
    const recusals = recusalsIn(world, decider, effects, interested)
    if (leavesTooFew(memberCount(decider), recusals.length)) continue
    const own = ownPractice(decider, effects, decisionKind)
    const seated = seatElectorate(world, circle, decider.id, membersOf(decider), own, effects, recusals)
    const ladder = ladderOf(seated.practice, demands, standardPractice)
    return { decider: decider.id, decisionKind, ladder, ...seated }
  }
  return null
}

/**
 * Convenes a decision of `circle`: in itself, or in the nearest ancestor with enough members who are not recused
 * (4.13); null where only a referendum remains.
 */
export function convene(world: World, circle: CircleState, effects: Effect[]): Convening | Refusal | null {
  const kind = kindOf(circle, effects)
  if (kind === null) return refuse('3.2', 'effects-must-fall-under-one-practice')
  const here = conveneAmong(world, circle, [circle], kind, effects, [])
  return here ?? conveneAmong(world, circle, ancestorsOf(world, circle), kind, effects, [])
}

/** The same in the nearest ancestor that comes after the present decider; null where only a referendum remains. */
export function conveneAbove(world: World, proposal: ProposalState): Convening | null {
  const { content, decisionKind, decider, interested } = proposal
  const circle = world.circle(proposal.circle)
  const above = ancestorsOf(world, circle)
  const after = above.slice(1 + above.findIndex(({ id }) => id === decider))
  return conveneAmong(world, circle, after, decisionKind, content.effects, interested)
}

/**
 * The same decision with other effects or recusals (4.7, 4.13): under the practice that it began in, among those who
 * were members then (4.9); null where that leaves too few (4.13).
 */
export function reconvene(
  world: World,
  proposal: ProposalState,
  effects: Effect[],
): Omit<Convening, 'decider'> | null {
  const circle = world.circle(proposal.circle)
  const decider = world.circle(proposal.decider)
  const members = [...proposal.electorate, ...proposal.recused.map(({ person }) => person)]
  const recusals = recusalsIn(world, decider, effects, proposal.interested)
  if (decider.status !== 'living' || leavesTooFew(members.length, recusals.length)) return null
  const seated = seatElectorate(world, circle, decider.id, members, proposal.practice, effects, recusals)
  const demands = demandsOf(world, circle, effects)
  const ladder = ladderOf(seated.practice, demands, world.society.settings.standardPractice)
  return { decisionKind: kindOf(circle, effects) ?? proposal.decisionKind, ladder, ...seated }
}

/** Clauses 2.5, 3.2, 6.6: amended effects may not be of those that another practice, or another circle, decides. */
export function straysFrom(world: World, proposal: ProposalState, effects: Effect[]): Refusal | undefined {
  const circle = world.circle(proposal.circle)
  const kind = kindOf(circle, effects)
  const elsewhere = refuse('3.2', 'effects-must-fall-under-one-practice')
  if (kind === null || answersOnly(effects) !== answersOnly(proposal.content.effects)) return elsewhere
  const decider = world.circle(proposal.decider)
  if (kind !== proposal.decisionKind && !sameValue(practiceFor(decider.practices, kind), proposal.practice))
    return elsewhere
  // An ancestor decides for a circle only what recusals have taken from it.
  if (proposal.decider === proposal.circle) return undefined
  const recusals = recusalsIn(world, circle, effects, proposal.interested)
  return leavesTooFew(memberCount(circle), recusals.length) ? undefined : elsewhere
}

export const isRefusal = (outcome: object | null): outcome is Refusal =>
  outcome !== null && 'clause' in outcome
