// A practice as its editor shows it: in words, as a ladder to scale, with its risks, what would refuse it, and what
// differs from today (clauses 3.1 to 3.4, 9.7).
import { propose as m } from '#messages'
import {
  canEverPass,
  isTop,
  ladderOf,
  leadsOf,
  lockedDifferences,
  Practice,
  risksOf,
  sitsIn,
  standardPractice,
  type CircleState,
  type Risk,
} from '@open-socialism/kernel'
import type { Option } from '../server/effect-forms/field.ts'
import type { Template } from '../server/effect-forms/practice-templates.ts'
import { stagesIn } from '../server/effect-forms/practice-values.ts'
import type { Values } from '../server/effect-forms/values.ts'
import { sayList } from '../words/numbers.ts'
import { practiceRows, sayPart, sayRisk, sayStages, type PracticeRow } from '../words/practice.ts'
import { presentRefusal } from './refusal.ts'
import { presentPlan, type Plan } from './plan.ts'

export interface PracticeWordsView {
  stages: string[]
  rows: PracticeRow[]
  risks: { risk: Risk; why: string }[]
}

/** A practice in plain words, for a page. */
export const presentPractice = (practice: Practice, nameOf: (id: string) => string): PracticeWordsView => ({
  stages: sayStages(practice, nameOf),
  rows: practiceRows(practice),
  risks: risksOf(practice).map((risk) => ({ risk, why: sayRisk(risk) })),
})

/** What keeps a practice from being adopted: the clause, and a sentence. */
export interface Hindrance {
  clause: string
  said: string
}

export interface PracticeView {
  /** The name of the field within its form; `<name>.<part>` are the editor's own. */
  name: string
  values: Values
  stages: number[]
  leads: Option[]
  templates: { key: string; label: string }[]
  /** Null where what is typed is no practice yet. */
  words: PracticeWordsView | null
  plan: Plan | null
  hindrances: Hindrance[]
  /** Said where it would be allowed, though not by this circle alone (9.7). */
  byReferendum: boolean
  changes: { what: string; before: string; after: string; clause: string }[]
}

interface Editing {
  name: string
  values: Values
  practice: Practice
  present: Practice
  leads: Option[]
  templates: Template[]
  circle: CircleState
  nameOf: (id: string) => string
}

export function presentPracticeForm(editing: Editing): PracticeView {
  const { name, values, present, circle, nameOf } = editing
  const read = Practice.safeParse(editing.practice)
  const shown = {
    name,
    values,
    stages: stagesIn(name, values),
    leads: editing.leads,
    templates: editing.templates.map(({ key, label }) => ({ key, label })),
  }
  if (!read.success) {
    const hindrances = [{ clause: '3.2', said: sayUnread(editing.practice) }]
    return { ...shown, words: null, plan: null, hindrances, byReferendum: false, changes: [] }
  }
  const practice = read.data
  return {
    ...shown,
    words: presentPractice(practice, nameOf),
    plan: presentPlan(
      ladderOf(practice, { twoThirds: false, voteRounds: false, openHours: 0 }, standardPractice),
      nameOf,
    ),
    hindrances: hindrancesOf(practice, present, circle),
    byReferendum: isTop(circle) && risksOf(practice).length > 0,
    changes: changesOf(present, practice, nameOf),
  }
}

/** What is typed is not a practice: it has no stage, or a number is missing or beyond its bounds. */
const sayUnread = ({ stages }: Practice): string =>
  stages.length === 0 ? m.needsAStage() : m.outsideBounds()

/** Clauses 3.2 and 3.3, part by part, so that the one to change can be named. */
function hindrancesOf(practice: Practice, present: Practice, circle: CircleState): Hindrance[] {
  const found: Hindrance[] = []
  practice.stages.forEach((stage, index) => {
    if (!canEverPass({ ...practice, quorum: null, stages: [stage] }))
      found.push({
        clause: '3.2',
        said: m.neverPassed({ stage: index + 1, why: sayWhyNever()[stage.method] }),
      })
  })
  if (!canEverPass({ ...practice, stages: [] }))
    found.push({
      clause: '3.2',
      said: m.quorumNever(),
    })
  if (!leadsOf(practice).every((lead) => sitsIn(circle, lead)))
    found.push({
      clause: '3.2',
      said: presentRefusal({ clause: '3.2', reason: 'lead-must-be-a-member' }).said,
    })
  const locked = lockedDifferences(present, practice, circle.charter.lockedPractices)
  if (locked.length > 0)
    found.push({
      clause: '3.3',
      said: m.lockedStays({ parts: sayList(locked.map(sayPart)) }),
    })
  return found
}

const sayWhyNever = () => ({
  consensus: m.neverConsensus(),
  vote: m.neverVote(),
  lead: m.neverLead(),
})

/** Rows that read differently, side by side. */
function changesOf(
  before: Practice,
  after: Practice,
  nameOf: (id: string) => string,
): PracticeView['changes'] {
  const stages = [before, after].map((one) => sayStages(one, nameOf).join(' '))
  const rows = practiceRows(before).map((row, index) => ({
    ...row,
    before: row.words,
    after: practiceRows(after)[index]?.words ?? '',
  }))
  return [
    { what: m.stages(), before: stages[0] ?? '', after: stages[1] ?? '', clause: '3.1' },
    ...rows.map(({ what, before: from, after: to, clause }) => ({ what, before: from, after: to, clause })),
    { what: m.itsName(), before: before.name, after: after.name, clause: '3.1' },
  ].filter((row) => row.before !== row.after)
}
