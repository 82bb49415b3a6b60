// Who decides, under which practice, by which steps (clauses 3.1 to 3.3, 4.9, 4.12, 4.13).
import { ancestorsOf, memberCount, sitsIn } from '../circle/rules.ts'
import type { CircleState } from '../circle/language.ts'
import { endedBy, isAbout, isDissolving, kindsOf, recusedBy } from '../effect/kinds.ts'
import type { Effect } from '../effect/language.ts'
import type { CircleId, PersonId } from '../ids.ts'
import { ladderOf, type Demands } from '../practice/ladder.ts'
import type { DecisionKind, Practice, Practices, Step } from '../practice/language.ts'
import { leadsOf, sameValue } from '../practice/rules.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { answerPractice } from './answer.ts'
import type { ProposalState, Recusal } from './language.ts'

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

/** Clause 4.13: the members of `decider` who have no say, and why; `interested` are those who declared it. */
export function recusalsIn(
  world: World,
  decider: CircleState,
  effects: Effect[],
  interested: PersonId[],
): Recusal[] {
  const recusals: Recusal[] = []
  const recuse = (person: PersonId, cause: Recusal['cause']) => {
    if (sitsIn(decider, person) && !recusals.some((one) => one.person === person))
      recusals.push({ person, cause })
  }
  for (const effect of effects) {
    const named = recusedBy(effect)
    if (named) recuse(named, 'named-by-an-effect')
    if (!isDissolving(effect) || endedBy(effect) === decider.id) continue
    const ended = world.find('circle', endedBy(effect))
    for (const person of Object.keys(ended?.members ?? {}) as PersonId[])
      recuse(person, 'sits-in-the-dissolved-circle')
  }
  for (const person of interested) recuse(person, 'declared-an-interest')
  return recusals
}

/** Clause 4.13: recusals leave fewer than two members, or under a third of them. */
export function leavesTooFew(members: number, recused: number): boolean {
  const eligible = members - recused
  return recused > 0 && (eligible < 2 || 3 * eligible < members)
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

/** The practice and electorate among `members`, where `own` is the circle's practice and `recused` are known. */
function seatElectorate(
  world: World,
  members: PersonId[],
  own: Practice,
  effects: Effect[],
  recused: Recusal[],
) {
  const leads = leadsOf(own)
  const isRecused = (person: PersonId) => recused.some((one) => one.person === person)
  // 4.13: where one person decides, what recuses them, and any change of that practice, is for the others.
  const changesPractice = isAbout(effects, 'practice') || isAbout(effects, 'exception')
  const othersDecide = leads.length > 0 && (changesPractice || leads.some(isRecused))
  const setAside: Recusal[] = []
  if (othersDecide && changesPractice && members.length > 1)
    for (const person of leads)
      if (members.includes(person) && !isRecused(person)) setAside.push({ person, cause: 'decides-alone' })
  const practice = othersDecide ? world.society.settings.standardPractice : own
  const without = [...recused, ...setAside]
  const electorate = members.filter((person) => !without.some((one) => one.person === person))
  return { practice, electorate, recused: without }
}

const ownPractice = (decider: CircleState, effects: Effect[], kind: DecisionKind): Practice => {
  const practice = practiceFor(decider.practices, kind)
  // 6.6: the short ladder is for the answer alone, so that nothing else can be bundled into it.
  const answers = effects.every(({ type }) => type === 'answer-question')
  return answers ? answerPractice(practice) : practice
}

const membersOf = (circle: CircleState) => Object.keys(circle.members) as PersonId[]

/**
 * Convenes a decision of `circle`: in itself, or in the nearest ancestor with enough members who are not recused
 * (4.13); null where only a referendum remains.
 */
export function convene(
  world: World,
  circle: CircleState,
  effects: Effect[],
  interested: PersonId[] = [],
): Convening | Refusal | null {
  const decisionKind = kindOf(circle, effects)
  if (decisionKind === null) return refuse('3.2', 'effects-must-fall-under-one-practice')
  const demands = demandsOf(world, circle, effects)
  const { standardPractice } = world.society.settings
  for (const decider of [circle, ...ancestorsOf(world, circle)]) {
    if (decider.status !== 'living') continue
    const recusals = recusalsIn(world, decider, effects, interested)
    if (leavesTooFew(memberCount(decider), recusals.length)) continue
    const own = ownPractice(decider, effects, decisionKind)
    const seated = seatElectorate(world, membersOf(decider), own, effects, recusals)
    const { practice, electorate, recused } = seated
    const ladder = ladderOf(practice, demands, standardPractice)
    return { decider: decider.id, decisionKind, practice, ladder, electorate, recused }
  }
  return null
}

/**
 * The same decision with other effects (4.7): under the practice that it began in, among those who were members then;
 * null where that leaves too few (4.13).
 */
export function reconvene(
  world: World,
  proposal: ProposalState,
  effects: Effect[],
): Omit<Convening, 'decider'> | Refusal | null {
  const circle = world.circle(proposal.circle)
  const decisionKind = kindOf(circle, effects)
  if (decisionKind === null || !fallUnderSamePractice(circle, proposal.decisionKind, decisionKind))
    return refuse('3.2', 'effects-must-fall-under-one-practice')
  const decider = world.circle(proposal.decider)
  const members = [...proposal.electorate, ...proposal.recused.map(({ person }) => person)].filter((person) =>
    sitsIn(decider, person),
  )
  const recusals = recusalsIn(world, decider, effects, proposal.interested)
  if (leavesTooFew(members.length, recusals.length)) return null
  const { practice, electorate, recused } = seatElectorate(
    world,
    members,
    proposal.practice,
    effects,
    recusals,
  )
  const ladder = ladderOf(
    practice,
    demandsOf(world, circle, effects),
    world.society.settings.standardPractice,
  )
  return { decisionKind, practice, ladder, electorate, recused }
}

const fallUnderSamePractice = (circle: CircleState, one: DecisionKind, other: DecisionKind): boolean =>
  sameValue(practiceFor(circle.practices, one), practiceFor(circle.practices, other))

export const isRefusal = (outcome: object | null): outcome is Refusal =>
  outcome !== null && 'clause' in outcome
