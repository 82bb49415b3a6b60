// What events change of circles (clause 2).
import type { Evolver } from '../evolve.ts'
import type { CircleId, PersonId, ProposalId } from '../ids.ts'
import { defined } from '../some.ts'
import type { World } from '../world.ts'
import type { CircleEvent, CircleState } from './language.ts'
import { isRegistryArea } from './rules.ts'

export const changeCircle = (
  world: World,
  id: CircleId,
  change: (circle: CircleState) => Partial<CircleState>,
) => {
  const circle = world.circle(id)
  world.put({ ...circle, ...change(circle) })
}

/** The circle's open decisions, with one more or one fewer. */
export const withOpen = (world: World, circles: CircleId[], proposal: ProposalId) => {
  for (const id of new Set(circles))
    changeCircle(world, id, ({ open }) => (open.includes(proposal) ? {} : { open: [...open, proposal] }))
}
export const withoutOpen = (world: World, circles: CircleId[], proposal: ProposalId) => {
  for (const id of new Set(circles))
    changeCircle(world, id, ({ open }) => ({ open: open.filter((one) => one !== proposal) }))
}

/** Seats a person in a circle; the person's list of seats follows. */
export const seat = (world: World, id: CircleId, personId: PersonId, since: number) => {
  changeCircle(world, id, ({ members, hasHadTwo }) => ({
    members: { ...members, [personId]: since },
    hasHadTwo: hasHadTwo || Object.keys(members).length >= 1,
  }))
  const person = world.person(personId)
  world.put({ ...person, seats: [...person.seats, id] })
}

export const unseat = (world: World, id: CircleId, personId: PersonId) => {
  changeCircle(world, id, ({ members }) => ({ members: without(members, personId) }))
  const person = world.person(personId)
  world.put({ ...person, seats: person.seats.filter((one) => one !== id) })
}

export function without<Value>(record: Record<string, Value>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([one]) => one !== key))
}

const setRegistry = (world: World, circle: CircleId | null) => {
  world.put({ ...world.society, registry: circle })
}

export const evolveCircle: Evolver<CircleEvent> = {
  'circle-created': (world, event, { at }) => {
    const {
      circle,
      parent,
      name,
      area,
      purpose,
      serves,
      charter,
      practices,
      links = [],
      meetings = [],
    } = event
    const about = { name, area, purpose, serves, charter, practices, links, meetings }
    world.put({
      kind: 'circle',
      id: circle,
      parent,
      ...about,
      members: {},
      hasHadTwo: false,
      status: 'living',
      children: {},
      projects: [],
      documents: [],
      open: [],
      proposals: 0,
      reserved: [],
      rejected: [],
      createdAt: at,
      endedAt: null,
    })
    if (parent !== null)
      changeCircle(world, parent, ({ children }) => ({ children: { ...children, [circle]: area } }))
    const { society } = world
    world.put({ ...society, circles: society.circles + 1, top: society.top ?? circle })
    if (parent !== null && parent === society.top && isRegistryArea(area)) setRegistry(world, circle)
  },

  'circle-dissolved': (world, { circle: id }, { at }) => {
    const circle = world.circle(id)
    for (const person of Object.keys(circle.members) as PersonId[]) unseat(world, id, person)
    changeCircle(world, id, () => ({ status: 'dissolved', endedAt: at }))
    if (circle.parent !== null)
      changeCircle(world, circle.parent, ({ children }) => ({ children: without(children, id) }))
    const { society } = world
    world.put({ ...society, circles: society.circles - 1 })
    if (society.registry === id) setRegistry(world, null)
  },

  'circle-moved': (world, { circle, from, to }) => {
    const { area } = world.circle(circle)
    changeCircle(world, from, ({ children }) => ({ children: without(children, circle) }))
    changeCircle(world, to, ({ children }) => ({ children: { ...children, [circle]: area } }))
    changeCircle(world, circle, () => ({ parent: to }))
    const { society } = world
    if (society.registry === circle) setRegistry(world, to === society.top ? circle : null)
    else if (to === society.top && isRegistryArea(area)) setRegistry(world, circle)
  },

  'charter-changed': (world, { circle: id, charter, ...event }) => {
    const { name, area, purpose, serves } = event
    changeCircle(world, id, (circle) => ({
      ...(name !== undefined && { name }),
      ...(area !== undefined && { area }),
      ...(purpose !== undefined && { purpose }),
      ...(serves !== undefined && { serves }),
      charter: { ...circle.charter, ...defined(charter ?? {}) },
    }))
    const { parent } = world.circle(id)
    if (area === undefined || parent === null) return
    changeCircle(world, parent, ({ children }) => ({ children: { ...children, [id]: area } }))
    const { society } = world
    if (parent === society.top && isRegistryArea(area)) setRegistry(world, id)
    else if (society.registry === id) setRegistry(world, null)
  },

  'practices-changed': (world, { circle, practices }) => {
    changeCircle(world, circle, () => ({ practices }))
  },
  'circle-became-dormant': (world, { circle }) => {
    changeCircle(world, circle, () => ({ status: 'dormant' }))
  },
  'circle-awoke': (world, { circle }) => {
    changeCircle(world, circle, () => ({ status: 'living' }))
  },
}
