// Effects on practices (clauses 3.2, 3.6).
import { effectForms as m } from '#messages'
import { DecisionKind, type Exception, type Practice } from '@open-socialism/kernel'
import { sayKind } from '#lib/words/practice.ts'
import { capital } from '#lib/words/numbers.ts'
import { effectForm } from './form.ts'
import { decisions } from './options.ts'
import { pick } from './choices.ts'
import { optional, prose, tick, type Part } from './parts.ts'
import { buildLength, buildQuorum, readLength, readQuorum } from './practice-values.ts'
import { lengthFields, practicePart, quorumFields, waysOfKnowing } from './practice-part.ts'
import { has, one, type Values } from './values.ts'

const group = m.practices
const kinds = () => [
  { value: '', label: m.everythingThatHasNo() },
  ...DecisionKind.options.map((kind) => ({ value: kind, label: capital(sayKind(kind)) })),
]

/** A practice, or none of its own any more for a kind of decision that has one. */
const practiceOrNone: Part<Practice | null> = {
  fields: (name, place, values) => {
    const kind = one(values, 'decisions')
    const own = kind !== '' && kind in place.page.circle.practices.byKind
    const none = own ? tick(m.theseDecisionsHaveNo).fields(`${name}-none`, place, values) : []
    if (own && has(values, `${name}-none`)) return none
    return [...none, ...practicePart(m.howItShallDecide).fields(name, place, values)]
  },
  build: (name, values, place) =>
    has(values, `${name}-none`) ? null : practicePart(m.howItShallDecide).build(name, values, place),
  read: (name, practice, place) =>
    practice === null
      ? { [`${name}-none`]: ['yes'] }
      : practicePart(m.howItShallDecide).read(name, practice, place),
}

const knobs = () => [
  { value: 'hours', label: m.theLengthOfIts() },
  { value: 'discussionHours', label: m.theDiscussionBeforeIts() },
  { value: 'minimumHours', label: m.itsLeastOpenTime() },
  { value: 'quorum', label: m.itsQuorum() },
  { value: 'requires', label: m.howMembersMustBe() },
]

/** Which knob, and what it shall be: each kind of knob has fields of its own. */
const exception: Part<Exception> = {
  fields: (name, place, values) => [
    ...pick(m.fromWhat, knobs).fields('knob', place, values),
    ...valueFields(name, values),
  ],
  build: (name, values) => {
    const knob = one(values, 'knob') as Exception['knob']
    if (knob === 'quorum') return { knob, value: buildQuorum(`${name}-quorum`, values) }
    if (knob === 'requires') return { knob, value: one(values, `${name}-requires`) as 'session' }
    return { knob, value: buildLength(`${name}-length`, values) }
  },
  read: (name, excepted) => ({ knob: [excepted.knob], ...readException(name, excepted) }),
}

function valueFields(name: string, values: Values) {
  switch (one(values, 'knob') as Exception['knob'] | '') {
    case '':
      return []
    case 'quorum':
      return quorumFields(`${name}-quorum`)
    case 'requires':
      return [
        {
          name: `${name}-requires`,
          label: m.membersAreKnownBy(),
          kind: 'choice' as const,
          options: waysOfKnowing(),
        },
      ]
    case 'hours':
    case 'discussionHours':
    case 'minimumHours':
      return lengthFields(`${name}-length`, m.howLongItShall)
  }
}

function readException(name: string, { knob, value }: Exception): Values {
  if (knob === 'quorum') return readQuorum(`${name}-quorum`, value)
  if (knob === 'requires') return { [`${name}-requires`]: [value] }
  return readLength(`${name}-length`, value)
}

export const practiceForms = [
  effectForm(
    'change-practice',
    {
      label: m.changeHowThisCircle,
      says: m.stagesVotesQuorumAnd,
      group,
      clause: '3.2',
    },
    {
      decisions: optional(pick(m.forWhichDecisions, kinds)),
      practice: practiceOrNone,
    },
  ),
  effectForm(
    'except-decision',
    {
      label: m.exceptOneDecisionFrom,
      says: m.byTwoThirdsOne,
      group,
      clause: '3.6',
    },
    {
      proposal: pick(
        m.whichDecision,
        decisions((page) => page.circle.open),
      ),
      exception,
      reason: prose(m.why),
    },
  ),
]
