// The view of a decision, worked out once for all readers to whom it reads the same, while the record stands still.
import { presentDecision, type DecisionView } from '#lib/present/decision.ts'
import type { Asked } from '#lib/present/asked.ts'
import { localeNow } from '#lib/locale/locales.ts'
import type { Speaker } from '#lib/words/phrase.ts'
import { memoryOf } from '#lib/words/remembered.ts'
import type { DecisionPage } from './queries.ts'

/** About as many bytes of views are kept, with the pieces that are drawn of them. */
const MOST_KEPT = 48_000_000
const BYTES_OF_CHARACTER = 4

const views = memoryOf<string, DecisionView>(
  MOST_KEPT,
  (_, view) => JSON.stringify(view).length * BYTES_OF_CHARACTER,
)

const numbers = new WeakMap<object, number>()
let last = 0

/** As long as the record stands still, a decision's row is the same object; it goes by a number of its own. */
function numberOf(row: object): number {
  const known = numbers.get(row)
  if (known !== undefined) return known
  numbers.set(row, ++last)
  return last
}

/** The decision as it reads to `speaker`. Whoever does not occur on the page reads what everybody reads. */
export function viewOf(page: DecisionPage, speaker: Speaker, asked: Asked): DecisionView {
  const { now } = speaker
  const occurs = speaker.viewer !== null && Object.hasOwn(page.names.person, speaker.viewer)
  const viewer = occurs ? speaker.viewer : null
  const key = [numberOf(page.row), localeNow(), now.zone, now.at, viewer, asked]
  return views(JSON.stringify(key), () => presentDecision(page, { ...speaker, viewer }, asked))
}
