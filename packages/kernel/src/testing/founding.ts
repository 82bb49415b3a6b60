// What a test says of the society that it starts from, turned into the acts of a founding (2.13).
import type { CharterSettings } from '../circle/language.ts'
import { majorityPractice } from '../practice/known.ts'
import type { Practice, Practices } from '../practice/language.ts'
import type { Settings } from '../society/settings.ts'
import type { Plain, PlainAct } from './plain.ts'
import { words } from './words.ts'

type Circle = {
  circle: string
  parent?: string
  area?: string
  purpose?: string
  serves?: number[]
  charter?: Partial<CharterSettings>
  /** The general practice; left out, it is the default of clause 3.1. */
  practice?: Plain<Practice>
  practices?: Plain<Practices>
  /** Numbers of founders: 3 is `f3`. */
  members: number[]
}

type Project = { project: string; circle: string; team?: number[]; seats?: number | null }

export type Founding = {
  clock?: 'real' | 'simulated'
  goals?: string[]
  settings?: Plain<Partial<Settings>>
  /** Founders f1, f2, …, all citizens. */
  people?: number
  /** Registered people after them who are no citizens. */
  strangers?: number
  circles?: Circle[]
  projects?: Project[]
  documents?: { document: string; circle: string }[]
  /** False leaves the founding open. */
  complete?: boolean
}

export const goals = ['Survival of the people', 'A life worth living', 'Science and technology']

/** One vote, more for than against, open for a day: the shortest practice that is no risk. */
export const quickPractice: Practice = {
  ...majorityPractice,
  name: 'Quick',
  stages: [{ method: 'vote', threshold: 'majority', rounds: 1, hours: 24, discussionHours: 0 }],
  asks: { goals: false, evidence: false, expectation: false },
}

/** A top circle of five with a sub-circle of three, its sub-circle of three, and all of them quick to decide. */
export const threeLevels: Circle[] = [
  { circle: 'main', members: [1, 2, 3, 4, 5], practice: quickPractice },
  { circle: 'health', parent: 'main', members: [4, 5, 6], practice: quickPractice },
  { circle: 'research', parent: 'health', members: [6, 7, 8], practice: quickPractice },
]

const person = (number: number) => `f${String(number)}`

function circleOf({ circle, parent, area, purpose, serves, charter, practice, practices, members }: Circle) {
  const chosen = practices ?? (practice && { general: practice, byKind: {} })
  return {
    circle,
    parent: parent ?? null,
    name: circle,
    area: area ?? circle,
    purpose: purpose ?? `What ${circle} is for`,
    serves: serves ?? [1],
    charter: charter ?? {},
    ...(chosen && { practices: chosen }),
    members: members.map((number) => ({ person: person(number) })),
    meetings: [],
  }
}

const projectOf = ({ project, circle, team = [], seats = null }: Project) => ({
  project,
  circle,
  name: project,
  goal: `What ${project} is to reach`,
  completable: true,
  measure: null,
  team: team.map(person),
  seats,
  reviewAt: null,
})

const documentOf = ({ document, circle }: { document: string; circle: string }) => ({
  document,
  circle,
  title: document,
  blob: 'a'.repeat(64),
  mediaType: 'text/markdown' as const,
  bytes: 10,
})

/** The acts of a founding; 12 citizens and three levels of circles where nothing else is said. */
export function foundingOf(founding: Founding): PlainAct[] {
  const { people = 12, strangers = 0, circles = threeLevels, projects = [], documents = [] } = founding
  const everyone = Array.from({ length: people + strangers }, (_, index) => ({
    person: person(index + 1),
    name: words(`Person ${String(index + 1)}`),
    citizen: index < people,
  }))
  return [
    {
      type: 'found-society',
      name: 'A society',
      origin: 'example.org/society',
      clock: founding.clock ?? 'real',
      goals: (founding.goals ?? goals).map((text, index) => ({ goal: index + 1, text })),
      settings: founding.settings ?? {},
    },
    ...(everyone.length > 0 ? [{ type: 'found-people' as const, people: everyone }] : []),
    ...circles.map((circle) => ({ type: 'found-circles' as const, circles: [circleOf(circle)] })),
    ...projects.map((project) => ({ type: 'found-projects' as const, projects: [projectOf(project)] })),
    ...documents.map((document) => ({ type: 'found-documents' as const, documents: [documentOf(document)] })),
    ...(founding.complete === false
      ? []
      : [{ type: 'complete-founding' as const, societyFile: 'b'.repeat(64) }]),
  ]
}
