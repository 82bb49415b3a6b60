// From the kernel's practices back to those of a society file (clause 3): by name where one has it, otherwise written out.
import {
  consentPractice,
  majorityPractice,
  type PersonId,
  type Practice,
  type Practices,
  type Stage,
} from '@open-socialism/kernel'
import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import type { practice, practices, writtenPractice } from '../practice.ts'
import type { Known } from '../practices.ts'

type Written = z.input<typeof writtenPractice>
type NameOf = (person: PersonId) => string

/** Everybody who decides alone in one of the practices (3.2). */
export const leadsOf = ({ general, byKind }: Practices): PersonId[] =>
  [general, ...Object.values(byKind)].flatMap(({ stages }) =>
    stages.flatMap((stage) => (stage.method === 'lead' ? [stage.lead] : [])),
  )

/** A circle's practices, or undefined where they are those that it would begin with. */
export const practicesInFile = (
  { general, byKind }: Practices,
  isTop: boolean,
  nameOf: NameOf,
  known: Known,
): z.input<typeof practices> | undefined => {
  const kinds = Object.entries(byKind)
  const isUsual = isDeepStrictEqual(general, isTop ? known.leadership : known.standard)
  if (kinds.length === 0) return isUsual ? undefined : practiceInFile(general, nameOf, known)
  return {
    ...(isUsual ? {} : { general: practiceInFile(general, nameOf, known) }),
    byKind: Object.fromEntries(kinds.map(([kind, one]) => [kind, practiceInFile(one, nameOf, known)])),
  }
}

const practiceInFile = (one: Practice, nameOf: NameOf, known: Known): z.input<typeof practice> => {
  const named = { ...known, consent: consentPractice, majority: majorityPractice }
  const same = (Object.keys(named) as (keyof typeof named)[]).find((name) =>
    isDeepStrictEqual(named[name], one),
  )
  return same ?? writtenOut(one, nameOf)
}

/** A practice with everything said. */
export const writtenOut = ({ stages, quorum, ...rest }: Practice, nameOf: NameOf): Written => ({
  ...rest,
  stages: stages.map((stage) => stageInFile(stage, nameOf)),
  quorum: quorum === null ? 'none' : `${quorum.strict ? 'more than ' : ''}${quorum.n}/${quorum.d}`,
})

const stageInFile = (stage: Stage, nameOf: NameOf): Written['stages'][number] => {
  switch (stage.method) {
    case 'consensus':
      return stage
    case 'vote': {
      const { threshold } = stage
      return { ...stage, threshold: threshold === 'majority' ? threshold : `${threshold.n}/${threshold.d}` }
    }
    case 'lead':
      return { ...stage, lead: nameOf(stage.lead) }
  }
}
