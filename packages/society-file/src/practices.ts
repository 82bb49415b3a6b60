// From a practice as a society file says it to the kernel's data (clauses 3, 4), and what is wrong with one (3.2).
import {
  consentPractice,
  leadershipPractice,
  leadPractice,
  majorityPractice,
  standardPractice,
  type PersonId,
  type Practice,
  type Practices,
  type Stage,
} from '@open-socialism/kernel'
import type { z } from 'zod'
import type { Complaint, Path } from './fault.ts'
import type { PracticeInFile, PracticesInFile, writtenPractice } from './practice.ts'

type Written = z.infer<typeof writtenPractice>
type NumberOf = (person: string) => PersonId

/** The settings' own standard and leadership practices stand in for the charter's where a file gives them. */
export type Known = { standard: Practice; leadership: Practice }
export const charterPractices: Known = { standard: standardPractice, leadership: leadershipPractice }

/** One practice in the kernel's form; `number` gives the record's id of a person of the file. */
export const practiceFrom = (
  practice: PracticeInFile,
  number: NumberOf,
  known: Known = charterPractices,
): Practice => {
  if (typeof practice === 'string')
    return { ...known, consent: consentPractice, majority: majorityPractice }[practice]
  if ('stages' in practice) return fromWritten(practice, number)
  const sole = leadPractice(number(practice.lead))
  const [stage] = sole.stages
  if (stage?.method !== 'lead') return sole
  const { adviceHours = stage.adviceHours, hours = stage.hours } = practice
  return { ...sole, stages: [{ ...stage, adviceHours, hours }] }
}

const fromWritten = ({ stages, quorum, asks, ...rest }: Written, number: NumberOf): Practice => ({
  ...standardPractice,
  ...defined(rest),
  asks: { ...standardPractice.asks, ...defined(asks ?? {}) },
  name: rest.name,
  stages: stages.map((stage) => stageFrom(stage, number)),
  quorum: quorumFrom(quorum),
})

const defined = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }

const stageFrom = (stage: Written['stages'][number], number: NumberOf): Stage => {
  switch (stage.method) {
    case 'consensus':
      return { ...stage, minimumHours: stage.minimumHours ?? Math.min(72, stage.hours) }
    case 'vote':
      return { ...stage, threshold: stage.threshold === 'majority' ? 'majority' : shareFrom(stage.threshold) }
    case 'lead':
      return { ...stage, lead: number(stage.lead) }
  }
}

const shareFrom = (share: string): { n: number; d: number } => {
  const [n = 0, d = 1] = share.split('/').map(Number)
  return { n, d }
}

const quorumFrom = (quorum: string): Practice['quorum'] =>
  quorum === 'none'
    ? null
    : { ...shareFrom(quorum.replace('more than ', '')), strict: quorum.startsWith('more than ') }

/** A circle's practices in the kernel's form, or undefined where the file leaves them to the default. */
export const practicesFrom = (
  inFile: PracticesInFile | undefined,
  isTop: boolean,
  number: NumberOf,
  known: Known,
): Practices | undefined => {
  if (inFile === undefined) return undefined
  if (typeof inFile === 'string' || !('byKind' in inFile))
    return { general: practiceFrom(inFile, number, known), byKind: {} }
  const byKind = Object.entries(inFile.byKind).map(([kind, practice]) => [
    kind,
    practiceFrom(practice, number, known),
  ])
  return {
    general: practiceFrom(inFile.general ?? (isTop ? 'leadership' : 'standard'), number, known),
    byKind: Object.fromEntries(byKind) as Practices['byKind'],
  }
}

/** Every practice that is not merely a name, where it stands, and the people who decide alone in it. */
export const namedPractices = (
  inFile: PracticesInFile | undefined,
  path: Path,
): { practice: PracticeInFile; path: Path; leads: { person: string; path: Path }[] }[] => {
  if (inFile === undefined || typeof inFile === 'string') return []
  if ('byKind' in inFile)
    return [
      ...namedPractices(inFile.general, [...path, 'general']),
      ...Object.entries(inFile.byKind).flatMap(([kind, practice]) =>
        namedPractices(practice, [...path, 'byKind', kind]),
      ),
    ]
  if (!('stages' in inFile))
    return [{ practice: inFile, path, leads: [{ person: inFile.lead, path: [...path, 'lead'] }] }]
  const leads = inFile.stages.flatMap((stage, i) =>
    stage.method === 'lead' ? [{ person: stage.lead, path: [...path, 'stages', i, 'lead'] }] : [],
  )
  return [{ practice: inFile, path, leads }]
}

/** A practice that no votes could ever satisfy is refused (clause 3.2), and one whose stage ends before it may. */
export const practiceFaults = (practice: PracticeInFile, path: Path): Complaint[] => {
  if (typeof practice === 'string') return []
  if (!('stages' in practice)) return adviceFault(practice.adviceHours, practice.hours, path)
  return [
    ...practice.stages.flatMap((stage, i) => stageFaults(stage, [...path, 'stages', i])),
    ...quorumFault(practice.quorum, [...path, 'quorum']),
  ]
}

const stageFaults = (stage: Written['stages'][number], path: Path): Complaint[] => {
  switch (stage.method) {
    case 'consensus':
      return (stage.minimumHours ?? 0) > stage.hours
        ? [
            {
              path: [...path, 'minimumHours'],
              expected: `at most hours, ${stage.hours}`,
              found: `${stage.minimumHours}`,
              clause: '4.5',
            },
          ]
        : []
    case 'vote': {
      const { n, d } = stage.threshold === 'majority' ? { n: 1, d: 2 } : shareFrom(stage.threshold)
      return n > d
        ? [
            {
              path: [...path, 'threshold'],
              expected: 'a share that votes can reach, at most 1',
              found: stage.threshold,
              clause: '3.2',
            },
          ]
        : []
    }
    case 'lead':
      return adviceFault(stage.adviceHours, stage.hours, path)
  }
}

const adviceFault = (advice: number | undefined, hours: number | undefined, path: Path): Complaint[] =>
  advice !== undefined && hours !== undefined && advice >= hours
    ? [
        {
          path: [...path, 'adviceHours'],
          expected: `less than hours, ${hours}, so that time is left to decide`,
          found: String(advice),
          clause: '3.2',
        },
      ]
    : []

const quorumFault = (quorum: string, path: Path): Complaint[] => {
  const parsed = quorumFrom(quorum)
  if (parsed === null) return []
  const { n, d, strict } = parsed
  return n > d || (strict && n >= d)
    ? [{ path, expected: 'a quorum that the members can reach', found: `"${quorum}"`, clause: '3.2' }]
    : []
}
