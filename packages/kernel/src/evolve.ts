// What each event changes: one table, made of the concepts' tables, without checks; replaying it gives the states.
import type { Context } from './act.ts'
import { evolveCircle } from './circle/evolve.ts'
import { evolveDecision } from './decision/evolve.ts'
import { evolveDocument } from './document/evolve.ts'
import { evolveEffect } from './effect/evolve.ts'
import { evolveErasure } from './erasure/evolve.ts'
import type { Event } from './language.ts'
import { evolveMembership } from './membership/evolve.ts'
import { evolveProject } from './project/evolve.ts'
import { evolveSociety } from './society/evolve.ts'
import type { World } from './world.ts'

/** For every type of event of a concept, what it changes. The type makes it exhaustive. */
export type Evolver<Some extends Event> = {
  [Type in Some['type']]: (world: World, event: Extract<Some, { type: Type }>, context: Context) => void
}

const evolvers: Evolver<Event> = {
  ...evolveSociety,
  ...evolveCircle,
  ...evolveMembership,
  ...evolveDecision,
  ...evolveEffect,
  ...evolveProject,
  ...evolveDocument,
  ...evolveErasure,
}

/** Applies one event to the world. Pure but for the world's own changes. */
export function evolve(world: World, event: Event, context: Context): void {
  const apply = evolvers[event.type] as (world: World, event: Event, context: Context) => void
  apply(world, event, context)
}
