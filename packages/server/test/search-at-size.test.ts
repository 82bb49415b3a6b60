// Searching where the newest entries are looked at first: thousands of rows, and every search compared with a look at all of
// them.
import { deepEqual, ok } from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { bucketOf, bucketSize, marks } from '@open-socialism/store'
import { hitsOf } from '../src/queries/search/hits.ts'
import { mayGoOn } from '../src/queries/search/terms.ts'
import { createReader, type Reader } from '../src/queries/reader.ts'
import { founded } from './support/served.ts'

const society = `
name: Testland
people: [{ id: ana, name: Ana }]
circles: [{ name: Council, area: everything, purpose: To care for all., members: [ana] }]
`
const size = 12 * bucketSize
const wanted = 31
/** More rows of the last entries than this are cut. */
const mostBrought = 601

type Row = { id: string; entry: number; title: string[]; words: string[] }

/** Words of a few letters: the first are in every other text, the last in hardly any. Many begin others. */
const vocabulary = Array.from({ length: 300 }, (_, n) =>
  `z${n.toString(5)}`.replaceAll(/\d/g, (digit) => 'aeiou'[Number(digit)] ?? ''),
)

/** The same in every run. */
function* chances(): Generator<number> {
  for (let state = 7; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state / 2 ** 32
  }
}

function makeRows(): Row[] {
  const chance = chances()
  const word = () =>
    vocabulary[Math.floor(vocabulary.length ** (chance.next().value as number)) - 1] ?? vocabulary[0] ?? ''
  const some = (count: number) => [...new Set(Array.from({ length: count }, word))]
  return Array.from({ length: size / 4 }, (_, n) => {
    const title = some(2)
    return { id: `decision:d${n}`, entry: 4 * n, title, words: [...new Set([...title, ...some(6)])] }
  })
}

const rows = makeRows()
let reader: Reader
let close: () => Promise<void>

before(async () => {
  const opened = await founded(society, Date.now())
  close = opened.close
  const { pool } = opened.store
  await pool.query('delete from search; delete from search_word')
  await pool.query(
    `insert into search (id, kind, thing, entry, at, texts, marks, words)
     select x.id, 'decision', x.id, x.entry, x.entry, '{}', '{}', array_to_tsvector(string_to_array(x.words, ' '))
     from json_to_recordset($1::json) as x (id text, entry bigint, words text)`,
    [
      JSON.stringify(
        rows.map(({ id, entry, title, words }) => ({
          id,
          entry,
          words: [
            ...new Set([
              ...words,
              ...title.map(marks.inTitle),
              marks.whole(title),
              marks.bucket(bucketOf(entry)),
            ]),
          ].join(' '),
        })),
      ),
    ],
  )
  await pool.query(`insert into search_word (word, near) select unnest($1::text[]), '{}'`, [vocabulary])
  reader = createReader(
    { query: async (sql, values) => (await pool.query(sql, values as unknown[])).rows as never },
    null,
  )
})
after(() => close())

/** How good a row is for what was typed: 0 called exactly so … 3 anywhere; null where it holds it not. */
function tierOf({ title, words }: Row, typed: readonly string[]): number | null {
  const begins = (all: readonly string[]) =>
    typed.every((one, n) =>
      all.some((word) => (mayGoOn(one, n === typed.length - 1) ? word.startsWith(one) : word === one)),
    )
  if (title.join(' ') === typed.join(' ')) return 0
  if (typed.every((one) => title.includes(one))) return 1
  if (begins(title)) return 2
  return begins(words) ? 3 : null
}

/** Whether more words begin so than are looked up. */
const isOpen = (typed: string): boolean => vocabulary.filter((one) => one.startsWith(typed)).length > 8

const found = (typed: readonly string[]) =>
  rows.flatMap((row) => {
    const tier = tierOf(row, typed)
    return tier === null ? [] : [{ id: row.id, entry: row.entry, tier }]
  })

const anyWords = fc
  .array(fc.tuple(fc.nat(vocabulary.length - 1), fc.integer({ min: 2, max: 5 })), {
    minLength: 1,
    maxLength: 2,
  })
  .map((some) => [...new Set(some.map(([n, letters]) => (vocabulary[n] ?? '').slice(0, letters)))])
  .filter((words) => words.every((word) => word.length > 1))

test('what is found holds what was typed, the best and newest first, and all of it where no more is said to be', async () => {
  await fc.assert(
    fc.asyncProperty(anyWords, async (typed) => {
      const all = new Map(found(typed).map((row) => [row.id, row]))
      const { hits, more } = await hitsOf(
        reader,
        typed,
        { filter: null, where: '', values: [] },
        size,
        wanted,
      )
      const exact = hits.filter(({ near }) => !near)
      for (const { id, tier } of exact)
        ok(tier >= (all.get(id)?.tier ?? Infinity), `${typed.join(' ')}: ${id}`)
      const order = exact.map(({ id, tier }) => [tier, -(all.get(id)?.entry ?? 0)] as const)
      deepEqual(
        order,
        order.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]),
      )
      if (!more) deepEqual(new Set(exact.map(({ id }) => id)), new Set(all.keys()), typed.join(' '))
      // A beginning of many words stands for the shortest of them while a few rows are found.
      const enough = typed.some(isOpen) ? 5 : wanted
      ok(exact.length >= Math.min(enough, all.size), typed.join(' '))
      const isFound = new Set(hits.map(({ id }) => id))
      for (const { id, tier } of all.values()) ok(tier > 0 || isFound.has(id), `${id} is called so`)
    }),
    { numRuns: 150 },
  )
})

test('of a frequent word the newest rows are found, and titles from further back where the last entries hold few', async () => {
  const isFrequent = (word: string) => {
    const last = found([word]).filter(({ entry }) => entry >= size - 2 * bucketSize)
    return last.length >= wanted && last.length < mostBrought
  }
  const frequent = vocabulary.filter((word) => isFrequent(word) && !isOpen(word))
  ok(frequent.length > 5)
  let further = 0
  for (const word of frequent) {
    const all = found([word])
    const { hits } = await hitsOf(reader, [word], { filter: null, where: '', values: [] }, size, wanted)
    const isFound = new Set(hits.map(({ id }) => id))
    const newest = all.toSorted((a, b) => b.entry - a.entry).slice(0, wanted)
    ok(
      newest.every(({ id }) => isFound.has(id)),
      `the newest of ${word}`,
    )
    const titled = all.filter(({ tier }) => tier < 3).toSorted((a, b) => a.tier - b.tier || b.entry - a.entry)
    const among = (buckets: number) =>
      titled.filter(({ entry, tier }) => tier === 0 || entry >= size - buckets * bucketSize)
    if (among(2).length >= wanted) continue
    further += 1
    // Called exactly so wherever they stand; others of the newest entries, where they are enough, or else of all.
    const best = (among(8).length >= wanted ? among(8) : titled).slice(0, wanted).map(({ id }) => id)
    deepEqual(
      hits.slice(0, best.length).map(({ id }) => id),
      best,
      `titles with ${word}`,
    )
  }
  ok(further > 0, 'some have few titles among the last entries')
})
