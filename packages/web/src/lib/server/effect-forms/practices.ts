// Effects on practices (clauses 3.2, 3.6).
import { DecisionKind, type Exception, type Practice } from '@open-socialism/kernel'
import { kindWords } from '#lib/words/practice.ts'
import { capital } from '#lib/words/numbers.ts'
import { effectForm } from './form.ts'
import { decisions } from './options.ts'
import { optional, pick, prose, tick, type Part } from './parts.ts'
import { buildLength, buildQuorum, readLength, readQuorum } from './practice-values.ts'
import { lengthFields, practicePart, quorumFields, waysOfKnowing } from './practice-part.ts'
import { has, one, type Values } from './values.ts'

const group = 'Practices'
const kinds = [
  { value: '', label: 'Everything that has no practice of its own' },
  ...DecisionKind.options.map((kind) => ({ value: kind, label: capital(kindWords[kind]) })),
]

/** A practice, or none of its own any more for a kind of decision that has one. */
const practiceOrNone: Part<Practice | null> = {
  fields: (name, place, values) => {
    const kind = one(values, 'decisions')
    const own = kind !== '' && kind in place.page.circle.practices.byKind
    const none = own
      ? tick('These decisions have no practice of their own any more').fields(`${name}-none`, place, values)
      : []
    if (own && has(values, `${name}-none`)) return none
    return [...none, ...practicePart('How it shall decide').fields(name, place, values)]
  },
  build: (name, values, place) =>
    has(values, `${name}-none`) ? null : practicePart('').build(name, values, place),
  read: (name, practice, place) =>
    practice === null ? { [`${name}-none`]: ['yes'] } : practicePart('').read(name, practice, place),
}

const knobs = [
  { value: 'hours', label: 'The length of its stages' },
  { value: 'discussionHours', label: 'The discussion before its votes' },
  { value: 'minimumHours', label: 'Its least open time' },
  { value: 'quorum', label: 'Its quorum' },
  { value: 'requires', label: 'How members must be known' },
]

/** Which knob, and what it shall be: each kind of knob has fields of its own. */
const exception: Part<Exception> = {
  fields: (name, place, values) => [
    ...pick('From what', knobs).fields('knob', place, values),
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
          label: 'Members are known by',
          kind: 'choice' as const,
          options: waysOfKnowing,
        },
      ]
    case 'hours':
    case 'discussionHours':
    case 'minimumHours':
      return lengthFields(`${name}-length`, 'How long it shall be')
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
      label: 'Change how this circle decides',
      says: 'Stages, votes, quorum and openness of later decisions change; those that are open end as they began.',
      group,
      clause: '3.2',
    },
    {
      decisions: optional(pick('For which decisions', kinds)),
      practice: practiceOrNone,
    },
  ),
  effectForm(
    'except-decision',
    {
      label: 'Except one decision from one rule',
      says: 'By two thirds, one open decision leaves one rule of the practice aside; it is marked as a risk.',
      group,
      clause: '3.6',
    },
    {
      proposal: pick(
        'Which decision',
        decisions((page) => page.circle.open),
      ),
      exception,
      reason: prose('Why'),
    },
  ),
]
