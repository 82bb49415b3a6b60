// The dry run as a table (clause 4.17): what would change, before and after, in plain words.
import type {
  CircleState,
  DocumentState,
  PersonState,
  ProjectState,
  ProposalState,
  SocietyState,
} from '@open-socialism/kernel'
import { sayPractice } from './practice.ts'
import { nameOf, textOf, titleOf, type Speaker } from './phrase.ts'
import { sayList } from './numbers.ts'

export interface DryRow {
  what: string
  before: string
  after: string
}

type Change<State> = { before: State | null; after: State }

const row = (what: string, before: unknown, after: unknown): DryRow[] => {
  const [from, to] = [said(before), said(after)]
  return from === to ? [] : [{ what, before: from, after: to }]
}

function said(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'none'
  if (Array.isArray(value)) return value.length === 0 ? 'none' : sayList(value.map(String))
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const statusWords: Record<CircleState['status'], string> = {
  living: 'living',
  dormant: 'dormant',
  dissolved: 'dissolved',
}

function circleRows({ before, after }: Change<CircleState>, speaker: Speaker): DryRow[] {
  const { name } = before ?? after
  const names = (circle: CircleState | null) =>
    circle ? Object.keys(circle.members).map((id) => nameOf(speaker, id)) : []
  const kept = new Set(names(before))
  const gone = names(before).filter((one) => !names(after).includes(one))
  const come = names(after).filter((one) => !kept.has(one))
  const practice = (circle: CircleState | null) =>
    circle ? sayPractice(circle.practices.general, (id) => nameOf(speaker, id)) : null
  const parent = (circle: CircleState | null) =>
    circle?.parent ? (speaker.names.circle[circle.parent]?.name ?? circle.parent) : null
  const count = (circle: CircleState | null, of: (one: CircleState) => number) => (circle ? of(circle) : 0)
  return [
    ...row(`The circle ${name}`, before ? statusWords[before.status] : null, statusWords[after.status]),
    ...(before ? row('Its name', before.name, after.name) : []),
    ...row(`Area of ${name}`, before?.area, after.area),
    ...row(`Purpose of ${name}`, before?.purpose, after.purpose),
    ...row(`Parent of ${name}`, parent(before), parent(after)),
    ...row(
      `Members of ${name}`,
      count(before, (one) => Object.keys(one.members).length),
      `${String(Object.keys(after.members).length)}${come.length > 0 ? `, with ${sayList(come)}` : ''}${gone.length > 0 ? `, without ${sayList(gone)}` : ''}`,
    ).filter(() => come.length + gone.length > 0),
    ...row(`Most members of ${name}`, before?.charter.memberCap, after.charter.memberCap),
    ...row(`Fewest members of ${name}`, before?.charter.memberMinimum, after.charter.memberMinimum),
    ...row(`How ${name} decides`, practice(before), practice(after)),
    ...row(
      `Kinds of decision with a practice of their own in ${name}`,
      Object.keys(before?.practices.byKind ?? {}),
      Object.keys(after.practices.byKind),
    ),
    ...row(
      `Sub-circles of ${name}`,
      count(before, (one) => Object.keys(one.children).length),
      Object.keys(after.children).length,
    ),
    ...row(
      `Projects of ${name}`,
      count(before, (one) => one.projects.length),
      after.projects.length,
    ),
    ...row(
      `Documents of ${name}`,
      count(before, (one) => one.documents.length),
      after.documents.length,
    ),
  ]
}

function projectRows({ before, after }: Change<ProjectState>, speaker: Speaker): DryRow[] {
  const state = (project: ProjectState | null) =>
    project === null ? null : project.endedAt === null ? 'runs' : 'ended'
  const circle = (id: string) => speaker.names.circle[id]?.name ?? id
  return [
    ...row(`The project ${after.name}`, state(before), state(after)),
    ...row(`Circle of ${after.name}`, before && circle(before.circle), circle(after.circle)),
    ...row(`Goal of ${after.name}`, before?.goal, after.goal),
    ...row(
      `Team of ${after.name}`,
      before?.team.map((id) => nameOf(speaker, id)),
      after.team.map((id) => nameOf(speaker, id)),
    ),
    ...row(`Seats of ${after.name}`, before?.seats, after.seats),
  ]
}

const documentRows = ({ before, after }: Change<DocumentState>): DryRow[] => {
  const state = (one: DocumentState | null) =>
    one === null ? null : one.repealedAt === null ? `version ${String(one.version)}` : 'repealed'
  return row(`The document ${after.title}`, state(before), state(after))
}

function societyRows({ before, after }: Change<SocietyState>): DryRow[] {
  const settings = Object.keys(after.settings) as (keyof SocietyState['settings'])[]
  return [
    ...row(
      'Goals of the society',
      before?.goals.map((goal, index) => `${String(index + 1)}. ${goal.text}`),
      after.goals.map((goal, index) => `${String(index + 1)}. ${goal.text}`),
    ),
    ...settings.flatMap((name) => row(`Setting ${name}`, before?.settings[name], after.settings[name])),
    ...row('Circles', before?.circles, after.circles),
    ...row('Citizens', before?.citizens, after.citizens),
  ]
}

function personRows({ before, after }: Change<PersonState>, speaker: Speaker): DryRow[] {
  const name = textOf(speaker, after.name) ?? nameOf(speaker, after.id)
  const circles = (person: PersonState | null) =>
    (person?.seats ?? []).map((id) => speaker.names.circle[id]?.name ?? id)
  return [
    ...row(`Seats of ${name}`, circles(before), circles(after)),
    ...row(
      `${name} is a citizen`,
      before?.citizenSince === null ? 'no' : 'yes',
      after.citizenSince === null ? 'no' : 'yes',
    ),
  ]
}

const proposalRows = ({ before, after }: Change<ProposalState>, speaker: Speaker): DryRow[] => [
  ...row(`The decision ${titleOf(speaker, after.id)}`, before?.status, after.status),
  ...row(`Effects of ${titleOf(speaker, after.id)}`, before?.carrying.state, after.carrying.state),
]

/** Rows for every state that would change; `own` is the decision itself, which is left out. */
export function dryRows(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  own: string | null,
  speaker: Speaker,
): DryRow[] {
  return Object.keys(after).flatMap((key) => {
    const change = { before: (before[key] ?? null) as never, after: after[key] as never }
    if (after[key] === null || key === `proposal:${own ?? ''}`) return []
    if (key.startsWith('circle:')) return circleRows(change, speaker)
    if (key.startsWith('project:')) return projectRows(change, speaker)
    if (key.startsWith('document:')) return documentRows(change)
    if (key.startsWith('society:')) return societyRows(change)
    if (key.startsWith('person:')) return personRows(change, speaker)
    if (key.startsWith('proposal:')) return proposalRows(change, speaker)
    return []
  })
}
