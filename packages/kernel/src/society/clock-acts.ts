// The clock's and the operator's acts (clauses 4.8, 5.3, 5.8): what falls due does so, once, at its time.
import { queuesAbove } from '../circle/rules.ts'
import { minute } from '../clock.ts'
import { accept, type Course } from '../course.ts'
import type { Deciders } from '../decide.ts'
import { carryOut } from '../decision/adopt.ts'
import { endMinimumTime, endPhase } from '../decision/climb.ts'
import type { ProposalId } from '../ids.ts'
import { loseRecognition } from '../membership/effects.ts'
import { hasVouches } from '../membership/rules.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { dueTimes, type DueName } from '../due.ts'
import type { Reveal } from '../decision/language.ts'
import type { Predecessor } from './language.ts'
import { standing } from '../decision/tally.ts'
import type { PersonState } from '../membership/language.ts'

export const clockDeciders: Deciders<
  'clock-tick' | 'record-outage' | 'advance-clock' | 'rotate-log-keys' | 'succeed-log'
> = {
  'clock-tick': (course, { subject, due: name, reveals }) => {
    const { world } = course
    // Of other kinds of state nothing falls due.
    const [kind, id] = subject.split(/:(.*)/s) as ['proposal' | 'person', string]
    const state = world.find(kind, id)
    const due = state && dueTimes(state, world.society).find((one) => one.name === name)
    if (!due) return refuse('4.8', 'something-must-be-due')
    if (due.at > course.now) return refuse('4.8', 'end-must-have-come', { at: due.at })
    if (state.kind === 'person') return lapse(course, state)
    return fallDue(course, state.id, due.name, due.at, reveals ?? [])
  },

  'record-outage': (course, { from, to }) => {
    const { society } = course.world
    const last = society.outages.at(-1)
    if (society.clock !== 'real') return refuse('4.8', 'clock-must-be-real')
    if (to > course.now || to - from <= society.settings.outageMinutes * minute)
      return refuse('4.8', 'outage-must-be-long-enough-and-over')
    if (last && from < last.to) return refuse('4.8', 'outage-must-follow-the-last')
    return accept(course, { type: 'outage-recorded', from, to })
  },

  'advance-clock': (course, { to }) => {
    if (course.world.society.clock !== 'simulated') return refuse('2.13', 'clock-must-be-simulated')
    if (to < course.now) return refuse('4.8', 'clock-must-not-run-backwards')
    return accept(course, { type: 'clock-advanced', to })
  },

  'rotate-log-keys': (course, { keys }) => {
    const { origin } = course.world.society
    if (!keys.every((key) => isKeyOf(origin, key))) return refuse('5.1', 'key-must-be-of-this-record')
    if (new Set(keys).size < keys.length) return refuse('5.1', 'keys-must-differ')
    return accept(course, { type: 'log-keys-rotated', keys })
  },

  'succeed-log': (course, { origin, checkpoint, keys, vouch }) => {
    const { society } = course.world
    const kept = course.context.index
    const last = headIn(checkpoint)
    if (last?.origin !== society.origin) return refuse('5.3', 'checkpoint-must-be-of-this-record')
    if (!keys.every((key) => isKeyOf(society.origin, key))) return refuse('5.1', 'key-must-be-of-this-record')
    if (last.size <= kept) return refuse('5.3', 'entries-must-be-lost')
    const names = [society.origin, ...(society.predecessors ?? []).map((one) => one.origin)]
    if (names.includes(origin)) return refuse('5.3', 'name-must-be-new')
    if (vouch !== undefined && !isKeyOf(origin, vouch.key)) return refuse('5.1', 'key-must-be-of-this-record')
    const vouchedFor = vouch && { vouchedFor: { key: vouch.key, by: keys } }
    return accept(course, { type: 'log-succeeded', origin, predecessor: { ...last, kept, ...vouchedFor } })
  },
}

/** What a signed checkpoint says in its first three lines; whether it is signed is for whoever verifies. */
function headIn(checkpoint: string): Omit<Predecessor, 'kept'> | undefined {
  const [, origin = '', size = '', root = ''] =
    /^([^\n]+)\n(\d{1,15})\n([A-Za-z0-9+/]{43}=)\n/.exec(checkpoint) ?? []
  return origin === '' ? undefined : { origin, size: Number(size), root }
}

/** Whether a verifier key is written `name+8 hex digits+base64`, under the record's name. */
const isKeyOf = (origin: string, key: string): boolean =>
  key.startsWith(`${origin}+`) && /^[0-9a-f]{8}\+[A-Za-z0-9+/]+={0,2}$/.test(key.slice(origin.length + 1))

/** Clause 2.14: the time to be vouched for anew is over. */
function lapse(course: Course, person: PersonState): Refusal | undefined {
  if (hasVouches(person, course.world.society))
    return accept(course, { type: 'recognition-kept', person: person.id })
  loseRecognition(course, person.id)
  return undefined
}

function fallDue(
  course: Course,
  id: ProposalId,
  name: DueName,
  at: number,
  reveals: Reveal[],
): Refusal | undefined {
  switch (name) {
    case 'phase-end':
      return reveal(course, id, reveals) ?? endPhase(course, id, at)
    case 'minimum-time':
      return endMinimumTime(course, id)
    case 'case-against':
      return accept(course, { type: 'case-against-asked', proposal: id })
    case 'take-up-end': {
      const { circle, decider } = course.world.proposal(id)
      return accept(course, { type: 'withdrawal-final', proposal: id, circle, decider })
    }
    case 'effects':
      return carryOut(course, id)
    case 'question-end':
      return goUnanswered(course, id)
    case 'review':
      return accept(course, { type: 'review-came-due', proposal: id })
    case 'recognition':
      return refuse('4.8', 'something-must-be-due')
  }
}

/** Clause 4.8: the closing of a hidden round reveals all of its votes at once. */
function reveal(course: Course, id: ProposalId, reveals: Reveal[]): Refusal | undefined {
  const { world } = course
  const proposal = world.proposal(id)
  const hidden =
    proposal.phase === 'round' ? standing(world, proposal).filter(({ choice }) => choice === 'hidden') : []
  const matches = hidden.every(({ person }) => reveals.some((one) => one.person === person))
  if (!matches || hidden.length !== reveals.length)
    return refuse('4.8', 'reveals-must-match-the-hidden-votes')
  if (hidden.length === 0) return undefined
  return accept(course, { type: 'hidden-votes-revealed', proposal: id, step: proposal.step, reveals })
}

/** Clause 2.9: a questioned dissolution that nobody answers in time lapses. */
function goUnanswered(course: Course, id: ProposalId): Refusal | undefined {
  const { circle } = course.world.proposal(id)
  accept(course, { type: 'decision-ended', proposal: id })
  const queues = queuesAbove(course.world.circle(circle))
  return accept(course, {
    type: 'alert-raised',
    queues,
    about: circle,
    cause: 'dissolution-unanswered',
    proposal: id,
  })
}
