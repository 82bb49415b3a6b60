// Dry run (clause 4.17): what effects would change today, by the very rules that adoption uses.
import {
  dryRun as runDry,
  Effect as EffectSchema,
  type Content,
  type Effect,
  type Key,
  type ProposalState,
  type State,
} from '@open-socialism/kernel'
import { z } from 'zod'
import { issuesOf } from '../acts/schemas.ts'
import type { DryRun } from '../pages/decision-page.ts'
import type { Carries } from '../pages/propose-page.ts'
import type { Resolved } from '../pages/resolved.ts'
import { filler, fillerContent } from './asking.ts'
import { resolve } from './resolve.ts'
import type { Look } from './source.ts'

/** Runs content as a decision of a circle; `proposal` where it is one already, with the consents that it has. */
export async function dryRunOf(
  look: Look,
  circle: string,
  content: Content,
  proposal?: ProposalState,
): Promise<DryRun> {
  const known = new Map<Key, State | null>()
  const { asker, head, now, reader } = look
  const context = { ...asker, at: now }
  for (;;) {
    const ran = runDry(
      content,
      circle as Parameters<typeof runDry>[1],
      context,
      (key) => known.get(key),
      proposal,
    )
    if (ran.kind === 'missing') {
      for (const [key, state] of await reader.byKeys(ran.keys)) known.set(key, state)
      continue
    }
    const { changes, events, refusal, effect, convening } = ran
    return {
      at: now,
      onEntry: head.size - 1,
      refusal: refusal && { ...refusal, effect: effect ?? 0 },
      events,
      issues: [],
      before: Object.fromEntries(changes.map(({ key, before }) => [key, before])),
      after: Object.fromEntries(changes.map(({ key, after }) => [key, after])),
      recused: convening?.recused ?? [],
      incomplete: ran.incomplete,
      decider: convening?.decider ?? null,
      referendum: ran.referendum,
      ladder: convening?.ladder ?? [],
    }
  }
}

/** What a form carries, as content whose texts are fillers: the rules read only that they are there. */
function carried(carries: Carries): Omit<Content, 'title' | 'case' | 'effects'> {
  const { serves, costs, orderReason, evidence, reviewAt, effectiveAt } = carries
  return {
    serves: serves,
    costs: costs,
    ...(orderReason && { orderReason: filler }),
    evidence: Array.from({ length: evidence }, () => ({ title: filler })),
    ...(reviewAt !== null && { expectation: { measure: filler, expected: filler, reviewAt } }),
    ...(effectiveAt !== null && { effectiveAt }),
  }
}

/** The dry run of effects that are no proposal yet, as a form sends them: what cannot be read is named. */
export async function dryRun(
  look: Look,
  circle: string,
  effects: Effect[],
  carries?: Carries,
): Promise<DryRun & Resolved> {
  const { reader, places, society, now, head } = look
  const parsed = z.array(EffectSchema).min(1).max(20).safeParse(effects)
  if (!parsed.success) {
    const nothing = {
      events: [],
      before: {},
      after: {},
      recused: [],
      incomplete: null,
      decider: null,
      referendum: null,
      ladder: [],
    }
    const issues = issuesOf(parsed.error)
    return resolve(reader, places, { at: now, onEntry: head.size - 1, refusal: null, issues, ...nothing })
  }
  const content = carries
    ? { title: filler, case: filler, ...carried(carries), effects: parsed.data }
    : { ...fillerContent(society.goals, now), effects: parsed.data }
  return resolve(reader, places, await dryRunOf(look, circle, content))
}
