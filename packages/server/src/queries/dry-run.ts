// Dry run (clause 4.17): what effects would change today, by the very rules that adoption uses.
import {
  dryRun as runDry,
  type Content,
  type Effect,
  type Key,
  type ProposalState,
  type State,
} from '@open-socialism/kernel'
import type { DryRun } from '../pages/decision-page.ts'
import type { Resolved } from '../pages/resolved.ts'
import { fillerContent } from './asking.ts'
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
      before: Object.fromEntries(changes.map(({ key, before }) => [key, before])),
      after: Object.fromEntries(changes.map(({ key, after }) => [key, after])),
      recused: convening?.recused ?? [],
      incomplete: ran.incomplete,
      decider: convening?.decider ?? null,
      referendum: ran.referendum,
    }
  }
}

/** The dry run of effects that are no proposal yet. */
export async function dryRun(look: Look, circle: string, effects: Effect[]): Promise<DryRun & Resolved> {
  const content = { ...fillerContent(look.society.goals, look.now), effects }
  const [first] = effects
  const empty = first === undefined
  const ran = await dryRunOf(look, circle, empty ? { ...content, effects: [] } : content)
  return resolve(look.reader, look.places, ran)
}
