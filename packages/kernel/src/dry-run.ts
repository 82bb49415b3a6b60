// Dry run (clause 4.17): what a proposal would change if it were adopted now, by the same rules that adoption uses.
import type { Context } from './act.ts'
import { Course } from './course.ts'
import { checkContent } from './decision/content.ts'
import { convene, isRefusal, type Convening } from './decision/convene.ts'
import type { Content, Deciding } from './decision/language.ts'
import { carryOutAll, needsReferendum } from './effect/carry-out.ts'
import { effects } from './effect/table.ts'
import { evolve } from './evolve.ts'
import type { CircleId } from './ids.ts'
import type { Event, Key, State } from './language.ts'
import { refuse, type Refusal } from './refusal.ts'
import { Unloaded, World, type Lookup } from './world.ts'

export type DryRun =
  | {
      kind: 'ran'
      /** Every state that would change, before (null where it is new) and after. */
      changes: { key: Key; before: State | null; after: State }[]
      events: Event[]
      /** The clause that would refuse today, and the index of the effect that it refuses. */
      refusal: Refusal | null
      effect: number | null
      /** What would keep it from opening as a proposal: missing goals, a review date gone by. */
      incomplete: Refusal | null
      /** Who would decide it by which steps; null where only a referendum could. */
      convening: Convening | null
      /** The clause that leaves it to a referendum, if one does. */
      referendum: string | null
    }
  | { kind: 'missing'; keys: Key[] }

/** Runs the effects of `content` as a decision of `circle` against the present; `open` where it is open already. */
export function dryRun(
  content: Content,
  circle: CircleId,
  context: Context,
  lookup: Lookup,
  open: Deciding | null = null,
): DryRun {
  const world = new World(lookup)
  const effectsAt = context.at
  const fresh = { id: 'd0' as Deciding['id'], circle, consents: {}, effectsVersion: 1, effectsAt }
  try {
    if (world.find('circle', circle) === null)
      return { ...nothing, refusal: refuse('4.1', 'circle-must-be-living', { circle }) }
    return ran(world, content, { ...(open ?? fresh), content }, context, lookup)
  } catch (error) {
    if (error instanceof Unloaded) return { kind: 'missing', keys: error.keys }
    throw error
  }
}

const nothing = {
  kind: 'ran' as const,
  changes: [],
  events: [],
  effect: null,
  incomplete: null,
  convening: null,
  referendum: null,
}

function ran(world: World, content: Content, deciding: Deciding, context: Context, lookup: Lookup): DryRun {
  const circle = world.circle(deciding.circle)
  const convened = convene(world, circle, content.effects)
  const convening = isRefusal(convened) ? null : convened
  const practice = convening?.practice ?? circle.practices.general
  const unfit = isRefusal(convened) ? convened : checkContent(world, circle, practice, content, context.at)
  const referendum = convened === null ? '4.13' : needsReferendum(world, deciding)
  const base = asAdopted(world, deciding, context)
  const course = new Course(base.branch(), context, effects)
  let effect = 0
  const refusal = course.attempt((trial) => carryOutAll(trial, deciding, (index) => (effect = index))) ?? null
  const before = (key: Key) => base.changes.get(key) ?? lookup(key) ?? null
  const changes = [...course.world.changes].map(([key, after]) => ({ key, before: before(key), after }))
  return {
    kind: 'ran',
    changes,
    events: course.events,
    refusal,
    effect: refusal ? effect : null,
    incomplete: unfit ?? null,
    convening,
    referendum,
  }
}

/** The world in which the effects will happen: an open decision is closed by its adoption before they do. */
function asAdopted(world: World, { id, circle }: Deciding, context: Context): World {
  const open = world.find('proposal', id)
  const base = world.branch()
  if (open?.status !== 'open') return base
  const { at } = context
  const adopted = { proposal: id, circle, decider: open.decider, at, effectiveAt: at }
  evolve(base, { type: 'proposal-adopted', ...adopted }, context)
  return base
}
