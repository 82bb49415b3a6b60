// What events change of the society as a whole (clauses 1.1, 2.13, 4.8).
import { changeCircle, seat } from '../circle/evolve.ts'
import type { Evolver } from '../evolve.ts'
import type { SocietyEvent } from './language.ts'

export const evolveSociety: Evolver<SocietyEvent> = {
  'society-founded': (world, { name, origin, clock, goals, settings }) => {
    const nextGoal = 1 + Math.max(0, ...goals.map(({ goal }) => goal))
    const empty = {
      top: null,
      founded: false,
      citizens: 0,
      people: 0,
      circles: 0,
      outages: [],
      registry: null,
    }
    world.put({ kind: 'society', id: 'society', name, origin, clock, goals, nextGoal, settings, ...empty })
  },
  'founding-completed': (world) => {
    world.put({ ...world.society, founded: true })
  },
  'links-founded': (world, { circle, links }) => {
    changeCircle(world, circle, () => ({ links }))
  },
  'member-seated': (world, { circle, person, since }) => {
    seat(world, circle, person, since)
  },
  'goals-changed': (world, { goals, nextGoal }) => {
    world.put({ ...world.society, goals, nextGoal })
  },
  'settings-changed': (world, { changes }) => {
    const { society } = world
    world.put({ ...society, settings: { ...society.settings, ...changes } as typeof society.settings })
  },
  'outage-recorded': (world, { from, to }) => {
    const { society } = world
    world.put({ ...society, outages: [...society.outages, { from, to }] })
  },
  'clock-advanced': () => {
    // The time itself stands in the entry.
  },
  'log-keys-rotated': () => {
    // Who signs is for whoever verifies; no rule asks for it.
  },
  'log-succeeded': (world, { origin, predecessor }) => {
    const { society } = world
    world.put({ ...society, origin, predecessors: [...(society.predecessors ?? []), predecessor] })
  },
  'alert-raised': () => {
    // Alerts stand in the record and in the queues of the circles that they name.
  },
}
