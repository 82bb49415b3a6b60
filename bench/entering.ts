// Entering acts through the store alone, where many are wanted soon.
import type { Act } from '@open-socialism/kernel'
import type { BesideText, Store } from '@open-socialism/store'
import { words, type proposalContent } from './society.ts'

/** Enters an act; throws on any other outcome. */
export async function enter(store: Store, act: Act, by: string, texts: BesideText[]): Promise<number> {
  const outcome = await store.submit(act, { by, auth: 'session', texts })
  if (outcome.kind !== 'entered') throw new Error(JSON.stringify(outcome))
  return outcome.index
}

/** A proposal whose texts are committed to. */
export const committed = (content: ReturnType<typeof proposalContent>, beside: BesideText[]) => ({
  ...content,
  title: words(content.title, beside),
  case: words(content.case, beside),
  evidence: content.evidence.map(({ title }) => ({ title: words(title, beside) })),
  expectation: {
    ...content.expectation,
    measure: words(content.expectation.measure, beside),
    expected: words(content.expectation.expected, beside),
  },
})
