// The course of one act: its context, the world as it stands, and the events so far, each applied as it is added.
import type { Context } from './act.ts'
import type { EffectRules } from './effect/carry-out.ts'
import type { EffectType } from './effect/language.ts'
import { evolve } from './evolve.ts'
import type { Event } from './language.ts'
import type { Refusal } from './refusal.ts'
import type { World } from './world.ts'

export class Course {
  readonly world: World
  readonly context: Context
  readonly events: Event[] = []
  /** How effects are carried out, by the version of the rules in force (10.4). */
  readonly effects: EffectRules<EffectType>

  constructor(world: World, context: Context, effects: EffectRules<EffectType>) {
    this.world = world
    this.context = context
    this.effects = effects
  }

  /** When the act is entered, ms UTC. */
  get now(): number {
    return this.context.at
  }

  add(event: Event): void {
    evolve(this.world, event, this.context)
    this.events.push(event)
  }

  /** Does all of `steps` or nothing of it: a refusal leaves no trace. */
  attempt(steps: (course: Course) => Refusal | undefined): Refusal | undefined {
    const trial = new Course(this.world.branch(), this.context, this.effects)
    const refusal = steps(trial)
    if (refusal) return refusal
    this.world.absorb(trial.world)
    this.events.push(...trial.events)
    return undefined
  }
}

/** Accepts: adds the events, and refuses nothing. */
export function accept(course: Course, ...events: Event[]): Refusal | undefined {
  for (const event of events) course.add(event)
  return undefined
}
