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
  type Part,
  type Phrase,
  type Speaker,
} from './phrase.ts'
import { sayList } from './numbers.ts'
import { kindWords, sayPractice, sayQuorum } from './practice.ts'
import { plural, sayDate, sayHours } from './time.ts'

export interface EffectWords {
  sentence: Phrase
  /** Smaller facts under it. */
  details: Phrase[]
}

type Of<Type extends EffectType> = Extract<Effect, { type: Type }>
type Sayer = { [Type in Effect['type']]: (effect: Of<Type>, speaker: Speaker, own: string) => EffectWords }

const strong = (text: string): Part => ({ text, strong: true })
const people = (ids: readonly string[], speaker: Speaker): Phrase =>
  listOf(ids.map((id) => [person(speaker, id)]))

export const groundWords: Record<string, string> = {
  'purpose-fulfilled': 'its purpose is fulfilled',
  dormant: 'it is dormant',
  'outside-its-area': 'it acts outside its area',
  harm: 'it harms people or goals',
  'failing-health': 'its health fails',
}

const knobWords: Record<string, string> = {
  hours: 'the length of its stages',
  discussionHours: 'the discussion before its votes',
  minimumHours: 'its least open time',
  quorum: 'its quorum',
  againDays: 'the wait before it may be proposed again',
  asks: 'what it must carry',
  requires: 'how members must be known',
}

function sayException(exception: Of<'except-decision'>['exception']): string {
  if (exception.knob === 'quorum') return sayQuorum(exception.value).toLowerCase()
  if (exception.knob === 'requires') return exception.value
  return sayHours(exception.value)
}

type Remains = Pick<Of<'dissolve-circle'>, 'projects' | 'circles'>

function remains({ projects, circles }: Remains, speaker: Speaker): Phrase[] {
  return [
    ...projects.map(({ project: id, to }): Phrase => [
      project(speaker, id),
      ...(to === null ? [' ends.'] : [' is handed to ', circle(speaker, to), '.']),
    ]),
    ...circles.map(({ circle: id, fate }): Phrase => [
      circle(speaker, id),
      fate === 'dissolve' ? ' is dissolved too.' : ' moves up under the parent.',
    ]),
  ]
}

type Spec = Of<'create-circle'>['circle']

function specDetails(spec: Spec, speaker: Speaker): Phrase[] {
  const { charter } = spec
  return [
    [`Area: ${spec.area}`],
    [`Purpose: ${spec.purpose}`],
    ['First members: ', ...(spec.members.length > 0 ? people(spec.members, speaker) : ['none yet'])],
    ...(charter.memberCap === undefined ? [] : [[`At most ${plural(charter.memberCap, 'member')}`]]),
    ...(charter.endCondition ? [[`Ends when: ${charter.endCondition}`]] : []),
    ...(spec.practices ? [[sayPractice(spec.practices.general, (id) => nameOf(speaker, id))]] : []),
  ]
}

const practiceDetails = (practice: Practice | null, speaker: Speaker): Phrase[] =>
  practice === null ? [] : [[sayPractice(practice, (id) => nameOf(speaker, id))]]

function charterDetails(effect: Of<'change-charter'>): Phrase[] {
  const { name, area, purpose, serves, charter = {} } = effect
  const rows: [string, string | number | undefined][] = [
    ['Name', name],
    ['Area', area],
    ['Purpose', purpose],
    ['Goals served', serves?.join(', ')],
    ['Members at most', charter.memberCap],
    ['Members at least', charter.memberMinimum],
    ['Locked', charter.lockedPractices && (sayList(charter.lockedPractices) || 'nothing')],
    ['Seats for its projects', charter.seatBudget === null ? 'not limited' : charter.seatBudget],
    ['Ends when', charter.endCondition === null ? 'never by itself' : charter.endCondition],
  ]
  return rows.flatMap(([what, value]) => (value === undefined ? [] : [[`${what}: ${String(value)}`]]))
}

const later = (what: string): EffectWords => ({
  sentence: [what],
  details: [['These rules come with a later version; a proposal with this effect is refused.']],
})
const simply = (...sentence: Phrase): EffectWords => ({ sentence, details: [] })

const sayers: Sayer = {
  'create-circle': (effect, speaker) => ({
    sentence: ['Create the circle ', strong(effect.circle.name), '.'],
    details: specDetails(effect.circle, speaker),
  }),
  'dissolve-circle': (effect, speaker) => ({
    sentence: [
      'Dissolve ',
      circle(speaker, effect.circle),
      `, because ${groundWords[effect.ground] ?? effect.ground}.`,
    ],
    details: remains(effect, speaker),
  }),
  'create-circle-anew': (effect, speaker) => ({
    sentence: [
      'Dissolve ',
      circle(speaker, effect.old),
      ' and create ',
      strong(effect.circle.name),
      ' in its place.',
    ],
    details: [...specDetails(effect.circle, speaker), ...remains(effect, speaker)],
  }),
  'move-circle': (effect, speaker) =>
    simply('Move ', circle(speaker, effect.circle), ' under ', circle(speaker, effect.to), '.'),
  'change-charter': (effect, speaker) => ({
    sentence: ['Change the charter of ', circle(speaker, effect.circle), '.'],
    details: charterDetails(effect),
  }),
  'seat-members': (effect, speaker) =>
    simply(
      'Seat ',
      ...people(effect.members, speaker),
      ' in ',
      circle(speaker, effect.circle),
      ', which is dormant.',
    ),
  'admit-member': (effect, speaker, own) =>
    simply('Admit ', person(speaker, effect.person), ' to ', circle(speaker, own), '.'),
  'remove-member': (effect, speaker, own) =>
    simply('Remove ', person(speaker, effect.person), ' from ', circle(speaker, own), '.'),
  'recognise-citizen': (effect, speaker) =>
    simply('Recognise ', person(speaker, effect.person), ' as a citizen.'),
  'find-person-false': (effect, speaker) => ({
    sentence: ['Find that ', person(speaker, effect.person), ' is no real person.'],
    details: [[effect.reason]],
  }),
  'change-practice': (effect, speaker, own) => {
    const what = effect.decisions === undefined ? 'decides' : `decides about ${kindWords[effect.decisions]}`
    if (effect.practice === null)
      return simply(
        'Let ',
        circle(speaker, own),
        ` decide about ${effect.decisions ? kindWords[effect.decisions] : 'everything'} as about everything else.`,
      )
    return {
      sentence: ['Change how ', circle(speaker, own), ` ${what}, to `, strong(effect.practice.name), '.'],
      details: practiceDetails(effect.practice, speaker),
    }
  },
  'except-decision': (effect, speaker) => {
    const { knob } = effect.exception
    return {
      sentence: [
        'Except ',
        decision(speaker, effect.proposal),
        ` from ${knobWords[knob] ?? knob}: ${sayException(effect.exception)}.`,
      ],
      details: [[effect.reason]],
    }
  },
  'start-project': ({ project: spec }, speaker) => ({
    sentence: [
      'Start the project ',
      strong(spec.name),
      spec.completable ? ', to be completed.' : ', which goes on.',
    ],
    details: [
      [spec.goal],
      ...(spec.measure === null ? [] : [[`Measure: ${spec.measure}`]]),
      ['Team: ', ...(spec.team.length > 0 ? people(spec.team, speaker) : ['not yet'])],
      ...(spec.seats === null ? [] : [[plural(spec.seats, 'seat')]]),
      ...(spec.reviewAt === null ? [] : [[`Review on ${sayDate(spec.reviewAt, speaker.now.zone)}`]]),
    ],
  }),
  'change-project': (effect, speaker) => ({
    sentence: ['Change the project ', project(speaker, effect.project), '.'],
    details: Object.entries(effect.changes).map(([what, value]) => [`${what}: ${String(value)}`]),
  }),
  'hand-over-project': (effect, speaker) =>
    simply('Hand the project ', project(speaker, effect.project), ' to ', circle(speaker, effect.to), '.'),
  'end-project': (effect, speaker) => ({
    sentence: ['End the project ', project(speaker, effect.project), '.'],
    details: [[`Result: ${effect.result}`]],
  }),
  'assign-people': (effect, speaker) =>
    simply('Assign ', ...people(effect.people, speaker), ' to ', project(speaker, effect.project), '.'),
  'release-people': (effect, speaker) =>
    simply('Release ', ...people(effect.people, speaker), ' from ', project(speaker, effect.project), '.'),
  'adopt-document': (effect) => simply('Adopt the document ', strong(effect.document.title), '.'),
  'amend-document': (effect, speaker) => simply('Amend ', documentPart(speaker, effect.document), '.'),
  'repeal-document': (effect, speaker) => simply('Repeal ', documentPart(speaker, effect.document), '.'),
  'repeal-decision': (effect, speaker) => simply('Repeal ', decision(speaker, effect.decision), '.'),
  consent: (effect, speaker, own) =>
    simply(circle(speaker, own), ' consents to ', decision(speaker, effect.decision), '.'),
  ask: (effect, speaker) => ({
    sentence: ['Ask something of ', circle(speaker, effect.circle), '.'],
    details: [[effect.what]],
  }),
  'state-position': (effect) => ({ sentence: ['State a position.'], details: [[effect.position]] }),
  'answer-question': (effect, speaker) => ({
    sentence: [
      effect.answer === 'uphold' ? 'Uphold ' : 'Repeal ',
      decision(speaker, effect.decision),
      ', which was called into question.',
    ],
    details: [[effect.reasons]],
  }),
  'change-goals': (effect) => ({
    sentence: ['Change the goals of the society, in this order.'],
    details: effect.goals.map((goal, index) => [`${String(index + 1)}. ${goal.text}`]),
  }),
  'change-settings': (effect) => ({
    sentence: ['Change the settings of the society.'],
    details: Object.entries(effect.changes).map(([what, value]) => [
      `${what}: ${typeof value === 'object' ? 'see the record' : String(value)}`,
    ]),
  }),
  'set-grades': () => later('Set grades.'),
  'set-pay': () => later('Set pay.'),
  'grant-reward': () => later('Grant a reward.'),
  'act-on-flag': () => later('Act on a flag.'),
  seal: () => later('Seal a matter.'),
  unseal: () => later('Unseal a matter.'),
  'call-referendum': () => later('Call a referendum.'),
  'change-pay-scale': () => later('Change the pay scale.'),
  transition: () => later('Begin a transition.'),
}

/** What one effect does, in words; `own` is the circle whose decision it is. */
export function sayEffect(effect: Effect, speaker: Speaker, own: string): EffectWords {
  const say = sayers[effect.type] as (effect: Effect, speaker: Speaker, own: string) => EffectWords
  return say(effect, speaker, own)
}
