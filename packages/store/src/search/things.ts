// How states are found: circles with their meetings, people, decisions, projects, documents, and reasons of positions.
import type { Effect, State, StateOf } from '@open-socialism/kernel'
import type { Findable, Part } from './rows.ts'

const plain = {
  form: null,
  anchor: null,
  circle: null,
  person: null,
  circles: [],
  people: [],
  blob: null,
} as const

/** The row of a state, or null where it has none; `entry` is the one that made it. */
export function findableOf(state: State, entry: number): Findable | null {
  switch (state.kind) {
    case 'circle':
      return circle(state, entry)
    case 'person':
      return person(state, entry)
    case 'proposal':
      return decision(state, entry)
    case 'project':
      return project(state, entry)
    case 'document':
      return document(state, entry)
    case 'position':
      return reason(state, entry)
    case 'society':
    case 'suggestion':
    case 'comment':
    case 'entered':
    case 'erasure':
      return null
  }
}

const circle = ({ id, ...state }: StateOf<'circle'>, entry: number): Findable => ({
  ...plain,
  id: `circle:${id}`,
  kind: 'circle',
  thing: id,
  circle: id,
  status: state.status,
  entry,
  at: state.endedAt ?? state.createdAt,
  titles: [state.name],
  bodies: [state.area, state.purpose],
})

/** The meetings of a circle, each a row of its own. */
export const meetingsOf = ({ id, ...state }: StateOf<'circle'>): Findable[] =>
  state.meetings.map((meeting, n) => ({
    ...plain,
    id: `meeting:${id}/${String(n)}`,
    kind: 'meeting',
    thing: id,
    anchor: 'meetings',
    circle: id,
    status: state.status,
    entry: 0,
    at: state.createdAt,
    titles: [meeting.title],
    bodies: [state.name, meeting.day ?? '', meeting.frequency ?? '', meeting.timeZone ?? ''],
  }))

const person = ({ id, ...state }: StateOf<'person'>, entry: number): Findable => ({
  ...plain,
  id: `person:${id}`,
  kind: 'person',
  thing: id,
  person: id,
  circles: state.seats,
  status: state.citizenSince === null ? 'registered' : 'citizen',
  entry,
  at: state.registeredAt,
  titles: [state.name],
  bodies: state.biography === null ? [] : [state.biography],
})

function decision(state: StateOf<'proposal'>, entry: number): Findable {
  const { id, content } = state
  const { expectation } = content
  const bodies: Part[] = [content.case, ...content.evidence.map(({ title }) => title)]
  if (content.orderReason) bodies.push(content.orderReason)
  if (expectation) bodies.push(expectation.measure, expectation.expected)
  if (expectation?.now) bodies.push(expectation.now)
  return {
    ...plain,
    id: `decision:${id}`,
    kind: 'decision',
    thing: id,
    circle: state.circle,
    circles: [state.decider],
    person: state.proposer,
    people: [state.author],
    status: state.status,
    entry,
    at: state.decidedAt ?? state.openedAt ?? state.createdAt,
    titles: [content.title],
    bodies: [...bodies, saidBy(content.effects)],
  }
}

/** What effects say in words: names, areas, purposes, resolutions; nothing that is a person's own text. */
function saidBy(effects: readonly Effect[]): string {
  const said: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'string') said.push(value)
    else if (Array.isArray(value)) value.forEach(walk)
    else if (typeof value === 'object' && value !== null && !('commitment' in value))
      for (const [key, inner] of Object.entries(value)) if (key !== 'type' && key !== 'blob') walk(inner)
  }
  walk(effects)
  return said.join('\n')
}

const mostOfTeam = 100

const project = ({ id, ...state }: StateOf<'project'>, entry: number): Findable => ({
  ...plain,
  id: `project:${id}`,
  kind: 'project',
  thing: id,
  circle: state.circle,
  people: state.team.slice(0, mostOfTeam),
  status: state.endedAt === null ? 'running' : 'ended',
  entry,
  at: state.endedAt ?? state.startedAt,
  titles: [state.name],
  bodies: [state.goal, state.measure ?? '', state.result ?? ''],
})

const document = ({ id, ...state }: StateOf<'document'>, entry: number): Findable => ({
  ...plain,
  id: `document:${id}`,
  kind: 'document',
  thing: id,
  circle: state.circle,
  status: state.repealedAt === null ? 'in-force' : 'repealed',
  entry,
  at: state.repealedAt ?? state.amendedAt ?? state.adoptedAt,
  titles: [state.title],
  bodies: [],
  blob: state.mediaType === 'application/pdf' ? null : state.blob,
})

/** The reason that goes with a position or vote, as it now stands. */
function reason(state: StateOf<'position'>, entry: number): Findable | null {
  if (state.reason === null) return null
  return {
    ...plain,
    id: `said:${state.id}`,
    kind: 'said',
    form: state.choice,
    thing: state.proposal,
    anchor: 'positions',
    person: state.person,
    status: null,
    entry,
    at: state.at,
    titles: [],
    bodies: [state.reason],
  }
}
