// Who may send which act, and what each comes to: one table of deciders, made of the concepts' tables.
import type { Context } from './act.ts'
import type { Course } from './course.ts'
import { discussionDeciders } from './decision/discuss.ts'
import { proposalDeciders } from './decision/propose.ts'
import { erasureDeciders } from './erasure/decide.ts'
import { followUpDeciders } from './decision/follow-up.ts'
import { speakingDeciders } from './decision/speak.ts'
import type { Act, ActOf, ActType } from './language.ts'
import { membershipDeciders } from './membership/decide.ts'
import { signsNow } from './membership/rules.ts'
import { waysInDeciders } from './membership/ways-in.ts'
import { refuse, type Refusal } from './refusal.ts'
import { clockDeciders } from './society/clock-acts.ts'
import { foundingDeciders } from './society/founding.ts'

/** For every type of act of a concept: the events that it comes to, added to the course, or why it is refused. */
export type Deciders<Type extends ActType> = {
  [One in Type]: (course: Course, act: ActOf<One>) => Refusal | undefined
}

const deciders: Deciders<ActType> = {
  ...membershipDeciders,
  ...waysInDeciders,
  ...proposalDeciders,
  ...speakingDeciders,
  ...discussionDeciders,
  ...followUpDeciders,
  ...erasureDeciders,
  ...foundingDeciders,
  ...clockDeciders,
}

type Actor = 'person' | 'visitor' | 'clock' | 'operator' | 'founding'

/** Acts that somebody other than a person may send. All others are a registered person's. */
const actors: Partial<Record<ActType, Actor[]>> = {
  'register-person': ['visitor'],
  'issue-way-in': ['person', 'operator'],
  'found-society': ['founding'],
  'found-people': ['founding'],
  'found-circles': ['founding'],
  'found-links': ['founding'],
  'found-projects': ['founding'],
  'found-documents': ['founding'],
  'complete-founding': ['founding'],
  'clock-tick': ['clock'],
  'record-outage': ['operator'],
  'advance-clock': ['operator', 'person', 'visitor'],
  'erase-by-law': ['operator'],
  'rotate-log-keys': ['operator'],
  'succeed-log': ['operator'],
}

const actorOf = (by: string): Actor =>
  by === 'visitor' || by === 'clock' || by === 'operator' || by === 'founding' ? by : 'person'

/** The one place where it is decided who may act at all (promise 1: no hidden administrator). */
function mayAct(course: Course, act: Act, { by, auth, signedBy }: Context): Refusal | undefined {
  const { world } = course
  const actor = actorOf(by)
  const founding = actor === 'founding'
  if (!(actors[act.type] ?? ['person']).includes(actor)) return refuse('5.8', 'act-must-be-ones-own-to-send')
  const society = world.find('society', 'society')
  if (society === null)
    return act.type === 'found-society' ? undefined : refuse('2.13', 'society-must-be-founded')
  if (society.founded === founding)
    return refuse('2.13', founding ? 'founding-must-not-be-closed' : 'society-must-be-founded')
  if (auth === 'trial' && society.clock !== 'simulated') return refuse('2.13', 'clock-must-be-simulated')
  const person = actor === 'person' ? world.find('person', by) : null
  if (actor === 'person' && person === null) return refuse('2.14', 'person-must-be-registered')
  if (signedBy !== undefined && !(person && signsNow(person, signedBy, auth, course.now)))
    return refuse('5.8', 'signature-must-be-by-a-key-of-ones-own')
  return undefined
}

/** Decides an act: adds its events to the course, or says which clause refuses it. */
export function decide(course: Course, act: Act): Refusal | undefined {
  const decider = deciders[act.type] as (course: Course, act: Act) => Refusal | undefined
  return mayAct(course, act, course.context) ?? decider(course, act)
}
