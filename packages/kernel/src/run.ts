// The kernel's door: an act and the states it needs go in; events and changed states, a refusal, or missing keys come out.
import type { Context } from './act.ts'
import { Course } from './course.ts'
import { decide } from './decide.ts'
import { effects } from './effect/table.ts'
import { evolve } from './evolve.ts'
import type { Act, Event, Key, State } from './language.ts'
import type { Refusal } from './refusal.ts'
import { Unloaded, World, type Lookup } from './world.ts'

export type Outcome =
  | { kind: 'accepted'; events: Event[]; changes: Map<Key, State> }
  | { kind: 'refused'; refusal: Refusal }
  /** These states must be loaded (or known to be absent) before the act can be run. */
  | { kind: 'missing'; keys: Key[] }

/** Runs `act` (already parsed by `Act`) in its context: pure, and without exception for any act and any states. */
export function run(act: Act, context: Context, lookup: Lookup): Outcome {
  const world = new World(lookup)
  const course = new Course(world, context, effects)
  try {
    const refusal = decide(course, act)
    if (refusal) return { kind: 'refused', refusal }
    return { kind: 'accepted', events: course.events, changes: world.changes }
  } catch (error) {
    if (error instanceof Unloaded) return { kind: 'missing', keys: error.keys }
    throw error
  }
}

export type Applied = { kind: 'applied'; changes: Map<Key, State> } | { kind: 'missing'; keys: Key[] }

/** Applies the events of an entry without deciding anew: what replaying without checking needs. */
export function apply(events: Event[], context: Context, lookup: Lookup): Applied {
  const world = new World(lookup)
  try {
    for (const event of events) evolve(world, event, context)
    return { kind: 'applied', changes: world.changes }
  } catch (error) {
    if (error instanceof Unloaded) return { kind: 'missing', keys: error.keys }
    throw error
  }
}
