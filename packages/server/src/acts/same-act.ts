// Whether an act that was sent again under the id of an entry is that entry's act: people's own words are compared as
// words, since each time they are sent they are committed to anew (5.6).
import { isDeepStrictEqual } from 'node:util'
import type { Act } from '@open-socialism/kernel'
import type { Rows } from '../record.ts'
import type { KeptText } from './commitment.ts'

/** True when the entry at `index` holds this act with these words; words that were erased since cannot differ. */
export async function isSameAct(
  { query }: Rows,
  index: number,
  act: Act,
  texts: readonly KeptText[],
): Promise<boolean> {
  const [entry] = await query<{ bytes: Buffer }>('select bytes from entry where index = $1', [index])
  if (entry === undefined) return false
  const { act: entered } = JSON.parse(entry.bytes.toString('utf8')) as { act: unknown }
  const kept = await query<{ commitment: string; text: string | null }>(
    'select commitment, text from text where commitment = any($1)',
    [commitmentsIn(entered)],
  )
  const before = new Map(kept.map(({ commitment, text }) => [commitment, text]))
  const now = new Map(texts.map(({ commitment, text }) => [commitment, text]))
  const hidden = wordsThatDiffer(entered, act, before, now)
  return !hidden && isDeepStrictEqual(withoutWords(entered), withoutWords(act))
}

type Ref = { commitment: string; length: number }

const isRef = (value: unknown): value is Ref =>
  typeof value === 'object' &&
  value !== null &&
  'commitment' in value &&
  'length' in value &&
  Object.keys(value).length === 2

/** All that has parts: the parts by name. */
const partsOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

const commitmentsIn = (value: unknown): string[] =>
  isRef(value) ? [value.commitment] : partsOf(value).flatMap(([, part]) => commitmentsIn(part))

/** The act as it stands, with each commitment left out and each text's length left in. */
function withoutWords(value: unknown): unknown {
  if (isRef(value)) return { length: value.length }
  if (Array.isArray(value)) return value.map(withoutWords)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([name, part]) => [name, withoutWords(part)]),
  )
}

/** True when both have words in one place and these are not the same words. */
function wordsThatDiffer(
  entered: unknown,
  sent: unknown,
  before: ReadonlyMap<string, string | null>,
  now: ReadonlyMap<string, string>,
): boolean {
  if (isRef(entered) && isRef(sent)) {
    const was = before.get(entered.commitment) ?? null
    return was !== null && was !== now.get(sent.commitment)
  }
  const parts = new Map(partsOf(sent))
  return partsOf(entered).some(([name, part]) => wordsThatDiffer(part, parts.get(name), before, now))
}
