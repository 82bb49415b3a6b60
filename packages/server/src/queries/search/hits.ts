// Which rows hold what was looked for, the best first: bounded in time however frequent a word is.
import { bucketSize, distance, keysToFind, marks, mayBeMistyped, mostApart } from '@open-socialism/store'
import type { Reader } from '../reader.ts'
import { anyOf, both, mayGoOn, nearTier, newest, tiersOf, type Begun } from './terms.ts'

/** `tier`: 0 for what is called exactly as was typed, then ever looser. */
export type Hit = { id: string; tier: number; near: boolean }
export type Hits = { hits: Hit[]; more: boolean }

/** Rows that a look brings at most, the best and newest of those: all that pages of results can show. */
const mostBrought = 601
/** Buckets of entries in which everything is looked for first, and the last of these before the others. */
const recentBuckets = 8
const lastBuckets = 2
/** Rows that one look at the index takes at most, all of the last buckets; who wants others says more. */
const mostLooked = lastBuckets * bucketSize
/** Fewer than this, and words that are nearly those typed are looked for too. */
const fewHits = 5
const mostNear = 8
/** Words that share a key, at most. */
const mostOfAKey = 200
/** Words that a typed beginning stands for, the shortest; further ones are looked for where little is found. */
const mostEndings = 8

type Row = { id: string; entry: number; tier: number; look: number }
/** What limits every look beside words: conditions on columns of `s`, with their values. */
export type Limits = { filter: string | null; where: string; values: readonly unknown[] }
/** A condition on words and marks, and how good a row is that holds it. */
type Tier = { query: string; tier: number }
/** The best first; what holds one of them holds those after it too. So the last is looked for, and tells how good each row is. */
type Tiers = readonly Tier[]

/** Everything that matches, in order, as far as it is looked at. */
export async function hitsOf(
  reader: Reader,
  words: readonly string[],
  limits: Limits,
  size: number,
  wanted: number,
): Promise<Hits> {
  if (words.length === 0) return browse(reader, limits, size)
  const typed = await begunBy(reader, words)
  const [whole, ...few] = numbered(tiersOf(typed, 'few'))
  const first = await look(reader, limits, [...amongNewest(size, few, wanted), { tiers: [whole] }])
  const known = inOrder(first)
  const titled = known.filter(({ tier }) => tier < inText).length
  if (titled >= wanted) return { hits: known, more: true }
  // What is called so is found wherever it stands. A word that is frequent in texts would be found in far too many: those
  // among the newest entries are enough. Every word of the index is gone through where little was found, or it is small.
  const isFrequent = known.length >= wanted
  const isSmall = size <= recentBuckets * bucketSize
  const endings = isSmall || known.length < fewHits ? 'all' : 'few'
  const [, ...wide] = numbered(tiersOf(typed, endings))
  const rest = await look(reader, limits, [
    { tiers: wide.slice(0, -1) },
    ...(isFrequent ? [] : [{ tiers: wide }]),
  ])
  const hits = inOrder([...first, ...rest])
  const isCut = endings === 'few' && typed.some(({ isOpen }) => isOpen)
  const more = isFrequent || isCut || isFull(rest)
  if (hits.length >= fewHits) return { hits, more }
  return { hits: [...hits, ...(await nearHits(reader, words, limits, { size, wanted, hits }))], more }
}

/** Whether one of the looks brought as much as it may: the same row may be in several. */
const isFull = (rows: readonly Row[]): boolean =>
  [...Map.groupBy(rows, ({ look }) => look).values()].some((one) => one.length >= mostBrought)

/** The tier of words that stand anywhere; those before it are of titles. */
const inText = 3

const numbered = (queries: readonly [string, ...string[]]): [Tier, ...Tier[]] =>
  queries.map((query, tier) => ({ query, tier })) as [Tier, ...Tier[]]

/** Without words: the newest that the filters leave. */
async function browse(reader: Reader, limits: Limits, size: number): Promise<Hits> {
  if (limits.filter === null) return { hits: [], more: false }
  const tiers = numbered([limits.filter])
  const bare = { ...limits, filter: null }
  const recent = await look(reader, bare, amongNewest(size, tiers, mostBrought))
  if (recent.length >= fewHits * 20) return { hits: inOrder(recent), more: true }
  const rows = await look(reader, bare, [{ tiers }])
  return { hits: inOrder([...recent, ...rows]), more: isFull(rows) }
}

/** One look at the index: among the entries of a mark, if `among` says so, and only `when` that is true of `sooner`. */
type Look = { tiers: Tiers; among?: string; when?: string }

/**
 * Looks at the newest entries: first at the last buckets, the rows of which are `sooner` to the others. Where these are as
 * many as are `wanted`, the others are looked through for titles alone, if for anything.
 */
function amongNewest(size: number, tiers: Tiers, wanted: number): Look[] {
  const buckets = newest(size, recentBuckets)
  const others = buckets.slice(lastBuckets)
  const sooner = { tiers, among: anyOf(buckets.slice(0, lastBuckets)) }
  if (others.length === 0) return [sooner]
  const [among, enough] = [anyOf(others), String(wanted)]
  const few = { tiers, among, when: `(select count(*) from sooner) < ${enough}` }
  if (tiers.length === 1) return [sooner, few]
  const worst = String(tiers.at(-1)?.tier)
  const isUntitled = `(select count(*) filter (where tier < ${worst}) < ${enough} and count(*) >= ${enough} from sooner)`
  return [sooner, few, { tiers: tiers.slice(0, -1), among, when: isUntitled }]
}

/** All looks in one statement. */
async function look(
  reader: Reader,
  { filter, where, values }: Limits,
  looks: readonly Look[],
): Promise<Row[]> {
  const given: unknown[] = [...values]
  const holds = (query: string) => `s.words @@ $${String(given.push(query))}::tsquery`
  const rows = looks.map(({ tiers, among = null, when = 'true' }, n) => {
    const better = tiers.slice(0, -1).map(({ query, tier }) => `when ${holds(query)} then ${String(tier)}`)
    const worst = tiers.at(-1) as Tier
    const tierOf =
      better.length === 0 ? String(worst.tier) : `case ${better.join(' ')} else ${String(worst.tier)} end`
    const query = both(both(worst.query, among), filter)
    return `(select id, entry, tier, ${String(n)} as look from
        (select s.id, s.entry, ${tierOf} as tier from search s
         where ${holds(query)} ${where} and ${when} limit ${String(mostLooked)}) as looked
      order by tier, entry desc limit ${String(mostBrought)})`
  })
  const [sooner = '', ...others] = rows
  const all = ['table sooner', ...others].join(' union all ')
  return reader.query<Row>(`with sooner as materialized ${sooner} ${all}`, given)
}

/** What each typed word may be the beginning of. */
async function begunBy(reader: Reader, words: readonly string[]): Promise<Begun[]> {
  const going = words.filter((word, n) => mayGoOn(word, n === words.length - 1))
  const rows = await reader.query<{ typed: string; endings: string[] }>(
    `select typed, array(select word from search_word
       where word collate "C" >= typed and word collate "C" < typed || $2
       order by length(word), word limit ${String(mostEndings + 1)}) as endings
     from unnest($1::text[]) as typed`,
    [going, lastOfAll],
  )
  const endings = new Map(rows.map((row) => [row.typed, row.endings]))
  return words.map((word) => {
    const known = endings.get(word) ?? []
    return { word, endings: known.slice(0, mostEndings), isOpen: known.length > mostEndings }
  })
}

/** The last of all letters: what begins with a word comes before the word and this. */
const lastOfAll = '\u{10ffff}'

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
  { size, wanted, hits }: { size: number; wanted: number; hits: readonly Hit[] },
): Promise<Hit[]> {
  const others = await nearWords(reader, words)
  if (others === null) return []
  const known = new Set(hits.map(({ id }) => id))
  const tiers = numbered([nearTier(others.map((group) => group.map(marks.inTitle))), nearTier(others)])
  const newer = await look(reader, limits, amongNewest(size, tiers, wanted))
  const titles = { tiers: tiers.slice(0, 1) }
  const rest = await look(reader, limits, newer.length >= wanted ? [titles] : [titles, { tiers }])
  return inOrder([...newer, ...rest])
    .filter(({ id }) => !known.has(id))
    .map((hit) => ({ ...hit, tier: hit.tier + 4, near: true }))
}

/** For each word itself and those that are nearly it; null when no word has any. */
export async function nearWords(reader: Reader, words: readonly string[]): Promise<string[][] | null> {
  const typed = words.filter(mayBeMistyped)
  if (typed.length === 0) return null
  const rows = await reader.query<{ word: string }>(
    // Key by key: for all at once the database would rather compare every word that there is.
    `select distinct near.word from unnest($1::text[]) as k (key), lateral (
       select word from search_word where near @> array[k.key] limit ${String(mostOfAKey)}) as near limit 2000`,
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
