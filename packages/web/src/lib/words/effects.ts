// Effects as sentences (clause 4.16): what an adopted decision would do, one sentence each, names linked.
import type { Effect, EffectType, Practice } from '@open-socialism/kernel'
import {
  circle,
  decision,
  documentPart,
  listOf,
  nameOf,
  person,
  project,
  type Phrase,
  type Speaker,
} from './phrase.ts'
import { effects as m } from '#messages'
import { sayList } from './numbers.ts'
import { sayKind, sayPractice, sayQuorum } from './practice.ts'
import { sayDate, sayHours } from './time.ts'

export interface EffectWords {
  sentence: Phrase
  /** Smaller facts under it. */
  details: Phrase[]
}

type Of<Type extends EffectType> = Extract<Effect, { type: Type }>
type Sayer = { [Type in Effect['type']]: (effect: Of<Type>, speaker: Speaker, own: string) => EffectWords }

const people = (ids: readonly string[], speaker: Speaker): Phrase =>
  listOf(ids.map((id) => [person(speaker, id)]))

/** Why a circle is dissolved (2.11). */
export const sayGround = (ground: string): string => m.ground({ ground })

function sayException(exception: Of<'except-decision'>['exception']): string {
  if (exception.knob === 'quorum') return sayQuorum(exception.value).toLowerCase()
  if (exception.knob === 'requires') return exception.value
  return sayHours(exception.value)
}

type Remains = Pick<Of<'dissolve-circle'>, 'projects' | 'circles'>

function remains({ projects, circles }: Remains, speaker: Speaker): Phrase[] {
  return [
    ...projects.map(({ project: id, to }) =>
      to === null
        ? m.projectEnds.phrase({ project: project(speaker, id) })
        : m.projectGoes.phrase({ project: project(speaker, id), circle: circle(speaker, to) }),
    ),
    ...circles.map(({ circle: id, fate }) =>
      fate === 'dissolve'
        ? m.circleDissolvedToo.phrase({ circle: circle(speaker, id) })
        : m.circleMovesUp.phrase({ circle: circle(speaker, id) }),
    ),
  ]
}

type Spec = Of<'create-circle'>['circle']

function specDetails(spec: Spec, speaker: Speaker): Phrase[] {
  const { charter, area, purpose, members } = spec
  return [
    m.area.phrase({ area }),
    m.purpose.phrase({ purpose }),
    members.length > 0
      ? m.firstMembers.phrase({ people: people(members, speaker) })
      : m.noFirstMembers.phrase(),
    ...(charter.memberCap === undefined ? [] : [m.atMost.phrase({ count: charter.memberCap })]),
    ...(charter.endCondition ? [m.endsWhen.phrase({ condition: charter.endCondition })] : []),
    ...(spec.practices ? practiceDetails(spec.practices.general, speaker) : []),
  ]
}

const practiceDetails = (practice: Practice | null, speaker: Speaker): Phrase[] =>
  practice === null ? [] : [[sayPractice(practice, (id) => nameOf(speaker, id))]]

function charterDetails(effect: Of<'change-charter'>): Phrase[] {
  const { name, area, purpose, serves, charter = {} } = effect
  const { memberCap, memberMinimum, lockedPractices, seatBudget, endCondition } = charter
  return [
    ...(name === undefined ? [] : [m.name.phrase({ name })]),
    ...(area === undefined ? [] : [m.area.phrase({ area })]),
    ...(purpose === undefined ? [] : [m.purpose.phrase({ purpose })]),
    ...(serves === undefined ? [] : [m.goalsServed.phrase({ goals: serves.join(', ') })]),
    ...(memberCap === undefined ? [] : [m.membersAtMost.phrase({ count: memberCap })]),
    ...(memberMinimum === undefined ? [] : [m.membersAtLeast.phrase({ count: memberMinimum })]),
    ...(lockedPractices === undefined ? [] : [sayLocked(lockedPractices)]),
    ...(seatBudget === undefined ? [] : [sayBudget(seatBudget)]),
    ...(endCondition === undefined ? [] : [sayEnd(endCondition)]),
  ]
}

const sayLocked = (parts: readonly string[]): Phrase =>
  parts.length === 0 ? m.lockedNothing.phrase() : m.locked.phrase({ parts: sayList(parts) })
const sayBudget = (count: number | null): Phrase =>
  count === null ? m.seatBudgetFree.phrase() : m.seatBudget.phrase({ count })
const sayEnd = (condition: string | null): Phrase =>
  condition === null ? m.endsNever.phrase() : m.endsWhen.phrase({ condition })

const later = (what: () => string): EffectWords => ({ sentence: [what()], details: [m.later.phrase()] })
const simply = (sentence: Phrase): EffectWords => ({ sentence, details: [] })
const changed = (what: string, value: string): Phrase => m.changed.phrase({ what, value })

const sayers: Sayer = {
  'create-circle': (effect, speaker) => ({
    sentence: m['create-circle'].phrase({ name: effect.circle.name }),
    details: specDetails(effect.circle, speaker),
  }),
  'dissolve-circle': (effect, speaker) => ({
    sentence: m['dissolve-circle'].phrase({
      circle: circle(speaker, effect.circle),
      ground: sayGround(effect.ground),
    }),
    details: remains(effect, speaker),
  }),
  'create-circle-anew': (effect, speaker) => ({
    sentence: m['create-circle-anew'].phrase({
      circle: circle(speaker, effect.old),
      name: effect.circle.name,
    }),
    details: [...specDetails(effect.circle, speaker), ...remains(effect, speaker)],
  }),
  'move-circle': (effect, speaker) =>
    simply(
      m['move-circle'].phrase({ circle: circle(speaker, effect.circle), to: circle(speaker, effect.to) }),
    ),
  'change-charter': (effect, speaker) => ({
    sentence: m['change-charter'].phrase({ circle: circle(speaker, effect.circle) }),
    details: charterDetails(effect),
  }),
  'seat-members': (effect, speaker) =>
    simply(
      m['seat-members'].phrase({
        people: people(effect.members, speaker),
        circle: circle(speaker, effect.circle),
      }),
    ),
  'admit-member': (effect, speaker, own) =>
    simply(
      m['admit-member'].phrase({ person: person(speaker, effect.person), circle: circle(speaker, own) }),
    ),
  'remove-member': (effect, speaker, own) =>
    simply(
      m['remove-member'].phrase({ person: person(speaker, effect.person), circle: circle(speaker, own) }),
    ),
  'recognise-citizen': (effect, speaker) =>
    simply(m['recognise-citizen'].phrase({ person: person(speaker, effect.person) })),
  'find-person-false': (effect, speaker) => ({
    sentence: m['find-person-false'].phrase({ person: person(speaker, effect.person) }),
    details: [[effect.reason]],
  }),
  'change-practice': (effect, speaker, own) => {
    const kind = effect.decisions === undefined ? null : sayKind(effect.decisions)
    const of = circle(speaker, own)
    if (effect.practice === null)
      return simply(
        kind === null
          ? m['practice-as-everything'].phrase({ circle: of })
          : m['practice-as-else'].phrase({ circle: of, kind }),
      )
    const practice = effect.practice.name
    return {
      sentence:
        kind === null
          ? m['change-practice'].phrase({ circle: of, practice })
          : m['change-practice-about'].phrase({ circle: of, kind, practice }),
      details: practiceDetails(effect.practice, speaker),
    }
  },
  'except-decision': (effect, speaker) => ({
    sentence: m['except-decision'].phrase({
      decision: decision(speaker, effect.proposal),
      knob: m.knob({ knob: effect.exception.knob }),
      value: sayException(effect.exception),
    }),
    details: [[effect.reason]],
  }),
  'start-project': ({ project: spec }, speaker) => ({
    sentence: m['start-project'].phrase({ name: spec.name, completable: spec.completable ? 'yes' : 'no' }),
    details: [
      [spec.goal],
      ...(spec.measure === null ? [] : [m.measure.phrase({ measure: spec.measure })]),
      spec.team.length > 0 ? m.team.phrase({ people: people(spec.team, speaker) }) : m.noTeam.phrase(),
      ...(spec.seats === null ? [] : [m.seats.phrase({ count: spec.seats })]),
      ...(spec.reviewAt === null
        ? []
        : [m.reviewOn.phrase({ date: sayDate(spec.reviewAt, speaker.now.zone) })]),
    ],
  }),
  'change-project': (effect, speaker) => ({
    sentence: m['change-project'].phrase({ project: project(speaker, effect.project) }),
    details: Object.entries(effect.changes).map(([what, value]) => changed(what, String(value))),
  }),
  'hand-over-project': (effect, speaker) =>
    simply(
      m['hand-over-project'].phrase({
        project: project(speaker, effect.project),
        circle: circle(speaker, effect.to),
      }),
    ),
  'end-project': (effect, speaker) => ({
    sentence: m['end-project'].phrase({ project: project(speaker, effect.project) }),
    details: [m.result.phrase({ result: effect.result })],
  }),
  'assign-people': (effect, speaker) =>
    simply(
      m['assign-people'].phrase({
        people: people(effect.people, speaker),
        project: project(speaker, effect.project),
      }),
    ),
  'release-people': (effect, speaker) =>
    simply(
      m['release-people'].phrase({
        people: people(effect.people, speaker),
        project: project(speaker, effect.project),
      }),
    ),
  'adopt-document': (effect) => simply(m['adopt-document'].phrase({ title: effect.document.title })),
  'amend-document': (effect, speaker) =>
    simply(m['amend-document'].phrase({ document: documentPart(speaker, effect.document) })),
  'repeal-document': (effect, speaker) =>
    simply(m['repeal-document'].phrase({ document: documentPart(speaker, effect.document) })),
  'repeal-decision': (effect, speaker) =>
    simply(m['repeal-decision'].phrase({ decision: decision(speaker, effect.decision) })),
  consent: (effect, speaker, own) =>
    simply(m.consent.phrase({ circle: circle(speaker, own), decision: decision(speaker, effect.decision) })),
  ask: (effect, speaker) => ({
    sentence: m.ask.phrase({ circle: circle(speaker, effect.circle) }),
    details: [[effect.what]],
  }),
  'state-position': (effect) => ({ sentence: m['state-position'].phrase(), details: [[effect.position]] }),
  'answer-question': (effect, speaker) => ({
    sentence: m['answer-question'].phrase({
      answer: effect.answer,
      decision: decision(speaker, effect.decision),
    }),
    details: [[effect.reasons]],
  }),
  'change-goals': (effect) => ({
    sentence: m['change-goals'].phrase(),
    details: effect.goals.map((goal, index) => [`${String(index + 1)}. ${goal.text}`]),
  }),
  'change-settings': (effect) => ({
    sentence: m['change-settings'].phrase(),
    details: Object.entries(effect.changes).map(([what, value]) =>
      changed(what, typeof value === 'object' ? m.seeTheRecord() : String(value)),
    ),
  }),
  'set-grades': () => later(m['set-grades']),
  'set-pay': () => later(m['set-pay']),
  'grant-reward': () => later(m['grant-reward']),
  'act-on-flag': () => later(m['act-on-flag']),
  seal: () => later(m.seal),
  unseal: () => later(m.unseal),
  'call-referendum': () => later(m['call-referendum']),
  'change-pay-scale': () => later(m['change-pay-scale']),
  transition: () => later(m.transition),
}

/** What one effect does, in words; `own` is the circle whose decision it is. */
export function sayEffect(effect: Effect, speaker: Speaker, own: string): EffectWords {
  const say = sayers[effect.type] as (effect: Effect, speaker: Speaker, own: string) => EffectWords
  return say(effect, speaker, own)
}
