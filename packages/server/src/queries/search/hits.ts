// Which rows hold what was looked for, the best first: bounded in time however frequent a word is.
import { distance, keysToFind, mayBeMistyped, mostApart } from '@open-socialism/store'
import type { Reader } from '../reader.ts'
import { both, nearTier, newest, tiersOf } from './terms.ts'

/** `tier`: 0 for what is called exactly as was typed, then ever looser. */
export type Hit = { id: string; tier: number; near: boolean }
export type Hits = { hits: Hit[]; more: boolean }

/** Rows that one look at the index takes at most; who wants others says more. */
const mostLooked = 1500
/** Buckets of entries in which frequent words are looked for first. */
const recentBuckets = 8
/** Fewer than this, and words that are nearly those typed are looked for too. */
const fewHits = 5
const mostNear = 8

type Row = { id: string; entry: number; tier: number }
/** What limits every look beside words: conditions on columns of `s`, with their values. */
export type Limits = { filter: string | null; where: string; values: readonly unknown[] }

/** Everything that matches, in order, as far as it is looked at. */
export async function hitsOf(
  reader: Reader,
  words: readonly string[],
  limits: Limits,
  size: number,
  wanted: number,
): Promise<Hits> {
  const tiers = tiersOf(words)
  if (tiers.length === 0) return browse(reader, limits, size)
  const recent = newest(size, recentBuckets)
  const first = await look(
    reader,
    tiers.slice(0, 2).map((tier) => both(tier, recent)),
    limits,
  )
  // What is called so is found by its title wherever it stands: only a full page of titles ends the search here.
  if (first.length >= wanted && first.length < mostLooked) return { hits: inOrder(first), more: true }
  const rows = await look(reader, tiers, limits)
  const isFull = (tier: number) => rows.filter((row) => row.tier === tier).length >= mostLooked
  const full = tiers.flatMap((_, tier) => (isFull(tier) ? [tier] : []))
  // Of frequent words the index gave some, not the newest: those are looked for among the newest entries.
  const newer =
    full.length === 0
      ? []
      : await look(
          reader,
          tiers.map((tier) => both(tier, recent)),
          limits,
        )
  const hits = inOrder([...newer, ...rows])
  if (hits.length >= fewHits) return { hits, more: full.length > 0 }
  return { hits: [...hits, ...(await nearHits(reader, words, limits, hits))], more: false }
}

/** Without words: the newest that the filters leave. */
async function browse(reader: Reader, limits: Limits, size: number): Promise<Hits> {
  if (limits.filter === null) return { hits: [], more: false }
  const recent = await look(reader, [both(limits.filter, newest(size, recentBuckets))], {
    ...limits,
    filter: null,
  })
  if (recent.length >= fewHits * 20) return { hits: inOrder(recent), more: true }
  const rows = await look(reader, [limits.filter], { ...limits, filter: null })
  return { hits: inOrder([...recent, ...rows]), more: rows.length >= mostLooked }
}

/** One look at the index for each tier, in one statement. */
async function look(reader: Reader, tiers: readonly string[], limits: Limits): Promise<Row[]> {
  const { filter, where, values } = limits
  const parts = tiers.map(
    (_, tier) => `(select s.id, s.entry, ${String(tier)} as tier from search s
      where s.words @@ $${String(values.length + tier + 1)}::tsquery ${where} limit ${String(mostLooked)})`,
  )
  return reader.query<Row>(parts.join(' union all '), [...values, ...tiers.map((tier) => both(tier, filter))])
}

/** Better tiers first, in each the newest first; each row once. */
function inOrder(rows: readonly Row[]): Hit[] {
  const best = new Map<string, Row>()
  for (const row of rows) {
    const known = best.get(row.id)
    if (known === undefined || row.tier < known.tier) best.set(row.id, row)
  }
  return [...best.values()]
    .sort((a, b) => a.tier - b.tier || b.entry - a.entry || (a.id < b.id ? -1 : 1))
    .map(({ id, tier }) => ({ id, tier, near: false }))
}

/** Rows with words that are nearly those typed (a letter wrong, missing, too many or swapped). */
async function nearHits(
  reader: Reader,
  words: readonly string[],
  limits: Limits,
  found: readonly Hit[],
): Promise<Hit[]> {
  const others = await nearWords(reader, words)
  if (others === null) return []
  const known = new Set(found.map(({ id }) => id))
  const titled = nearTier(others.map((group) => group.map((word) => `#${word}`)))
  const rows = await look(reader, [titled, nearTier(others)], limits)
  return inOrder(rows)
    .filter(({ id }) => !known.has(id))
    .map((hit) => ({ ...hit, tier: hit.tier + 4, near: true }))
}

/** For each word itself and those that are nearly it; null when no word has any. */
export async function nearWords(reader: Reader, words: readonly string[]): Promise<string[][] | null> {
  const typed = words.filter(mayBeMistyped)
  if (typed.length === 0) return null
  const rows = await reader.query<{ word: string }>(
    'select word from search_word where near && $1::text[] limit 2000',
    [[...new Set(typed.flatMap(keysToFind))]],
  )
  const groups = words.map((word) => {
    if (!mayBeMistyped(word)) return [word]
    const near = rows
      .map((row) => ({ word: row.word, apart: distance(word, row.word) }))
      .filter(({ apart }) => apart > 0 && apart <= mostApart(word))
      .sort((a, b) => a.apart - b.apart || (a.word < b.word ? -1 : 1))
      .slice(0, mostNear)
    return [word, ...near.map((one) => one.word)]
  })
  return groups.some((group) => group.length > 1) ? groups : null
}
