// The dry run as a table (clause 4.17): what would change, before and after, in plain words.
import { dryRun as m } from '#messages'
import type {
  CircleState,
  DecisionKind,
  DocumentState,
  PersonState,
  ProjectState,
  ProposalState,
  SocietyState,
} from '@open-socialism/kernel'
import { sayKind, sayPractice } from './practice.ts'
import { nameOf, textOf, titleOf, type Speaker } from './phrase.ts'
import { inOneWord } from './in-one-word.ts'
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
  if (value === null || value === undefined || value === '') return m.none()
  if (Array.isArray(value)) return value.length === 0 ? m.none() : sayList(value.map(String))
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const sayStatus = (status: CircleState['status']): string => m.circleStatus({ status })

const kindsOf = (circle: CircleState | null) =>
  Object.keys(circle?.practices.byKind ?? {}).map((kind) => sayKind(kind as DecisionKind))

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
    ...row(m.theCircle({ name }), before ? sayStatus(before.status) : null, sayStatus(after.status)),
    ...(before ? row(m.itsName(), before.name, after.name) : []),
    ...row(m.areaOf({ name }), before?.area, after.area),
    ...row(m.purposeOf({ name }), before?.purpose, after.purpose),
    ...row(m.parentOf({ name }), parent(before), parent(after)),
    ...row(
      m.membersOf({ name }),
      count(before, (one) => Object.keys(one.members).length),
      m.membersAfter({
        count: Object.keys(after.members).length,
        come: come.length > 0 ? 'some' : 'none',
        with: sayList(come),
        gone: gone.length > 0 ? 'some' : 'none',
        without: sayList(gone),
      }),
    ).filter(() => come.length + gone.length > 0),
    ...row(m.mostMembersOf({ name }), before?.charter.memberCap, after.charter.memberCap),
    ...row(m.fewestMembersOf({ name }), before?.charter.memberMinimum, after.charter.memberMinimum),
    ...row(m.howDecides({ name }), practice(before), practice(after)),
    ...row(m.ownKindsIn({ name }), kindsOf(before), kindsOf(after)),
    ...row(
      m.subCirclesOf({ name }),
      count(before, (one) => Object.keys(one.children).length),
      Object.keys(after.children).length,
    ),
    ...row(
      m.projectsOf({ name }),
      count(before, (one) => one.projects.length),
      after.projects.length,
    ),
    ...row(
      m.documentsOf({ name }),
      count(before, (one) => one.documents.length),
      after.documents.length,
    ),
  ]
}

function projectRows({ before, after }: Change<ProjectState>, speaker: Speaker): DryRow[] {
  const state = (project: ProjectState | null) =>
    project === null ? null : project.endedAt === null ? m.runs() : m.ended()
  const circle = (id: string) => speaker.names.circle[id]?.name ?? id
  return [
    ...row(m.theProject({ name: after.name }), state(before), state(after)),
    ...row(m.circleOf({ name: after.name }), before && circle(before.circle), circle(after.circle)),
    ...row(m.goalOf({ name: after.name }), before?.goal, after.goal),
    ...row(
      m.teamOf({ name: after.name }),
      before?.team.map((id) => nameOf(speaker, id)),
      after.team.map((id) => nameOf(speaker, id)),
    ),
    ...row(m.seatsOf({ name: after.name }), before?.seats, after.seats),
  ]
}

const documentRows = ({ before, after }: Change<DocumentState>): DryRow[] => {
  const state = (one: DocumentState | null) =>
    one === null ? null : one.repealedAt === null ? m.version({ version: one.version }) : m.repealed()
  return row(m.theDocument({ title: after.title }), state(before), state(after))
}

/** A setting as one reads it: a number, or a practice in words. */
function settingOf(society: SocietyState | null, name: keyof SocietyState['settings'], speaker: Speaker) {
  const value = society?.settings[name]
  if (typeof value === 'object') return sayPractice(value, (id) => nameOf(speaker, id))
  return typeof value === 'number' ? String(value) : value && m.recognition({ by: value })
}

function societyRows({ before, after }: Change<SocietyState>, speaker: Speaker): DryRow[] {
  const settings = Object.keys(after.settings) as (keyof SocietyState['settings'])[]
  return [
    ...row(
      m.goalsOfSociety(),
      before?.goals.map((goal, index) => `${String(index + 1)}. ${goal.text}`),
      after.goals.map((goal, index) => `${String(index + 1)}. ${goal.text}`),
    ),
    ...settings.flatMap((name) =>
      row(m.setting({ name }), settingOf(before, name, speaker), settingOf(after, name, speaker)),
    ),
    ...row(m.circles(), before?.circles, after.circles),
    ...row(m.citizens(), before?.citizens, after.citizens),
  ]
}

function personRows({ before, after }: Change<PersonState>, speaker: Speaker): DryRow[] {
  const name = textOf(speaker, after.name) ?? nameOf(speaker, after.id)
  const circles = (person: PersonState | null) =>
    (person?.seats ?? []).map((id) => speaker.names.circle[id]?.name ?? id)
  return [
    ...row(m.seatsOf({ name }), circles(before), circles(after)),
    ...row(
      m.isACitizen({ name }),
      before?.citizenSince === null ? m.no() : m.yes(),
      after.citizenSince === null ? m.no() : m.yes(),
    ),
  ]
}

const sayState = (status: ProposalState['status'] | undefined) =>
  status && m.decisionStatus({ status: inOneWord(status) })
const sayCarrying = (state: ProposalState['carrying']['state'] | undefined) =>
  state && m.carrying({ state: inOneWord(state) })

const proposalRows = ({ before, after }: Change<ProposalState>, speaker: Speaker): DryRow[] => [
  ...row(
    m.theDecision({ title: titleOf(speaker, after.id) }),
    sayState(before?.status),
    sayState(after.status),
  ),
  ...row(
    m.effectsOf({ title: titleOf(speaker, after.id) }),
    sayCarrying(before?.carrying.state),
    sayCarrying(after.carrying.state),
  ),
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
    if (key.startsWith('society:')) return societyRows(change, speaker)
    if (key.startsWith('person:')) return personRows(change, speaker)
    if (key.startsWith('proposal:')) return proposalRows(change, speaker)
    return []
  })
}
