// The fields in which a practice is chosen: one of the known ones, with its numbers changed where wished (clause 3.2).
import {
  consentPractice,
  leadershipPractice,
  leadPractice,
  majorityPractice,
  standardPractice,
  type Practice,
  type Stage,
} from '@open-socialism/kernel'
import { has, id, one, text, whole, type FieldSpec, type Option, type Values } from './form.ts'

const known = {
  standard: standardPractice,
  leadership: leadershipPractice,
  consent: consentPractice,
  majority: majorityPractice,
}

const kinds: Option[] = [
  { value: 'standard', label: 'Standard: consensus, then votes of two thirds, last a simple majority' },
  {
    value: 'leadership',
    label: 'Leadership: consensus, then votes of 90, 80, 70 and 60 in a hundred, last a simple majority',
  },
  { value: 'consent', label: 'Consent: nobody objects, no vote' },
  { value: 'majority', label: 'Plain majority: one vote' },
  { value: 'lead', label: 'Single lead: one member decides after hearing advice' },
  { value: 'custom', label: 'Of our own: written below as data' },
]

const quorums: Option[] = [
  { value: '', label: 'As in the practice chosen' },
  { value: '1/2+', label: 'More than half' },
  { value: '2/3', label: 'At least two thirds' },
  { value: '1/3', label: 'At least a third' },
  { value: 'none', label: 'None (marked as a risk)' },
]

/** Fields of a practice; `members` may be the single lead. */
export const practiceFields = (members: Option[]): FieldSpec[] => [
  { name: 'practice', label: 'How it shall decide', kind: 'choice', options: kinds, required: true },
  { name: 'lead', label: 'Who decides', kind: 'choice', options: members, hint: 'Only for a single lead.' },
  {
    name: 'consensusDays',
    label: 'Days of consensus',
    kind: 'number',
    folded: true,
    hint: 'Empty: as in the practice chosen.',
  },
  { name: 'voteDays', label: 'Days of each vote', kind: 'number', folded: true },
  { name: 'rounds', label: 'Rounds at two thirds', kind: 'number', folded: true },
  { name: 'quorum', label: 'Quorum', kind: 'choice', options: quorums, folded: true },
  { name: 'hiddenVotes', label: 'Hide votes until their round closes', kind: 'check', folded: true },
  {
    name: 'noComment',
    label: 'Take no comments from the public (marked as a risk)',
    kind: 'check',
    folded: true,
  },
  {
    name: 'requires',
    label: 'Members are known by',
    kind: 'choice',
    folded: true,
    options: [
      { value: '', label: 'A session is enough' },
      { value: 'passkey', label: 'A passkey' },
      { value: 'key', label: 'A key of their own' },
    ],
  },
  {
    name: 'custom',
    label: 'The practice as data',
    kind: 'text',
    rows: 8,
    folded: true,
    hint: 'JSON, as the API shows it; used only with “of our own”.',
  },
]

/** The practice that the fields describe; what no rule could read is left for the rules to refuse. */
export function buildPractice(values: Values): Practice {
  const kind = one(values, 'practice')
  if (kind === 'custom') return parse(text(values, 'custom'))
  const base = kind === 'lead' ? leadPractice(id(one(values, 'lead'))) : known[kind as keyof typeof known]
  const practice: Practice = structuredClone((base as Practice | undefined) ?? standardPractice)
  practice.stages = practice.stages.map((stage) => adjust(stage, values))
  if (has(values, 'quorum')) practice.quorum = quorumOf(one(values, 'quorum'))
  if (has(values, 'hiddenVotes')) practice.hiddenVotes = true
  if (has(values, 'noComment')) practice.publicComment = false
  if (has(values, 'requires')) practice.requires = one(values, 'requires') as Practice['requires']
  return practice
}

function adjust(stage: Stage, values: Values): Stage {
  if (stage.method === 'consensus' && has(values, 'consensusDays')) {
    const hours = whole(values, 'consensusDays') * 24
    return { ...stage, hours, minimumHours: Math.min(stage.minimumHours, hours) }
  }
  if (stage.method !== 'vote') return stage
  const hours = has(values, 'voteDays') ? whole(values, 'voteDays') * 24 : stage.hours
  const rounds = has(values, 'rounds') && stage.rounds > 1 ? whole(values, 'rounds') : stage.rounds
  return { ...stage, hours, rounds }
}

function quorumOf(value: string): Practice['quorum'] {
  if (value === 'none') return null
  const [n = 1, d = 2] = value.replace('+', '').split('/').map(Number)
  return { n, d, strict: value.endsWith('+') }
}

/** Reads a practice written as data; anything unreadable becomes an empty one, which the rules refuse by name. */
function parse(written: string): Practice {
  try {
    return JSON.parse(written) as Practice
  } catch {
    return { ...structuredClone(standardPractice), stages: [] }
  }
}

/** The values that show a practice again. */
export function readPractice(practice: Practice): Values {
  const match = Object.entries(known).find(([, one]) => JSON.stringify(one) === JSON.stringify(practice))
  if (match) return { practice: [match[0]] }
  return { practice: ['custom'], custom: [JSON.stringify(practice, null, 2)] }
}
