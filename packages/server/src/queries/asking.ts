// What a person may do: found by running harmless acts through the rules, which alone know, and looking at the answer.
import {
  run,
  type Act,
  type Auth,
  type Content,
  type Goal,
  type Key,
  type Refusal,
  type State,
  type TextRef,
} from '@open-socialism/kernel'
import type { Reader } from './reader.ts'

const day = 24 * 60 * 60 * 1000

export type Asker = { by: string; auth: Auth; at: number; index: number }
/** An act without its id and with a person's texts as fillers. */
export type Asked = { type: Act['type']; [field: string]: unknown }

/** A text that says nothing, of a length that every field takes. */
export const filler: TextRef = { commitment: 'A'.repeat(43), length: 5 }
/** A hidden vote that says nothing. */
export const hiddenFiller: TextRef = { commitment: 'A'.repeat(43), length: 7 }

/** A proposal that any practice would let open: one resolution, with everything that may be asked for. */
export function fillerContent(goals: readonly Goal[], at: number): Content {
  return {
    title: filler,
    case: filler,
    effects: [{ type: 'state-position', position: 'x' }],
    serves: goals.slice(0, 1).map(({ goal }) => goal),
    costs: [],
    evidence: [{ title: filler }],
    expectation: { measure: filler, expected: filler, reviewAt: at + 60 * day },
  }
}

/** Who looks back is nobody in particular, and does not act. */
const inThePast: Refusal = { clause: '2.14', reason: 'person-must-be-registered' }

/**
 * Runs each act and says why it would be refused, or null. Nothing is changed; states are loaded once for all. In the
 * past nothing can be done.
 */
export async function ask<Name extends string>(
  reader: Reader,
  asker: Asker,
  asked: Record<Name, Asked>,
): Promise<Record<Name, Refusal | null>> {
  const known = new Map<Key, State | null>()
  const answers = {} as Record<Name, Refusal | null>
  if (reader.asOf !== null) {
    for (const name of Object.keys(asked) as Name[]) answers[name] = inThePast
    return answers
  }
  for (const [name, fields] of Object.entries(asked) as [Name, Asked][])
    answers[name] = await refusalOf(reader, asker, { id: 'question', ...fields } as Act, known)
  return answers
}

async function refusalOf(
  reader: Reader,
  asker: Asker,
  act: Act,
  known: Map<Key, State | null>,
): Promise<Refusal | null> {
  for (;;) {
    const outcome = run(act, asker, (key) => known.get(key))
    if (outcome.kind === 'refused') return outcome.refusal
    if (outcome.kind === 'accepted') return null
    for (const [key, state] of await reader.byKeys(outcome.keys)) known.set(key, state)
  }
}
