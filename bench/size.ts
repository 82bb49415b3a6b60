// Size: whether pages, acts and the search are slower in a large society than in a small one, and how fast the search is.
import { createLog, createServer } from '@open-socialism/server'
import { openStore } from '@open-socialism/store'
import type { Act } from '@open-socialism/kernel'
import { committed, enter } from './entering.ts'
import { inParallel, openDecisions, post, type OpenDecision } from './inhabited.ts'
import { serverProcess, type Answering } from './load.ts'
import { percentile, short } from './numbers.ts'
import { openDatabase, tidyTables, type DatabasePlace } from './place.ts'
import { measure, type Measure } from './results.ts'
import { circleOf, founding, proposalContent, seats } from './society.ts'
import { commonWords, queries, wordsOf } from './words.ts'

/** Few, but enough to fill every list of a page: what is compared is the society's size, not how much a page shows. */
const small = { circles: 20, decisions: 1000 }
const [circles = 20_000, decisions = 200_000] = (process.env['BENCH_SIZE'] ?? '20000/200000')
  .split('/')
  .map(Number)
/** Circles whose members get tokens. */
const spoken = 8
/** One decision in ten stays open. */
const staysOpen = 10
const times = 60

type Society = {
  database: DatabasePlace
  server: Answering
  tokens: ReadonlyMap<string, string>
  opened: OpenDecision[]
  decisions: string[]
}

export async function measureSize(): Promise<{ rows: Measure[]; postgres: string }> {
  const societies = [await build(small), await build({ circles, decisions })] as const
  try {
    const rows: Measure[] = []
    for (const [name, ask] of Object.entries(questions())) rows.push(await compare(name, societies, ask))
    rows.push(await searchOften(societies[1]))
    return { rows, postgres: societies[1].database.version }
  } finally {
    for (const { server, database } of societies) {
      await server.stop()
      await database.close()
    }
  }
}

/** Founds a society and fills it through the store: proposals with words of their own, most of them withdrawn again. */
async function build(size: { circles: number; decisions: number }): Promise<Society> {
  const database = await openDatabase()
  const { connectionString } = database
  const store = await openStore({ connectionString })
  const founded = await store.found(founding(size.circles))
  if (founded.kind !== 'founded') throw new Error(`not founded: ${JSON.stringify(founded)}`)
  const made: string[] = []
  await inParallel([...Array(size.decisions).keys()], 500, async (n) => {
    const { id, members } = circleOf(n % size.circles)
    const by = members[Math.floor(n / size.circles) % (seats - 1)] ?? ''
    const texts: Parameters<typeof enter>[3] = []
    const content = committed({ ...proposalContent(wordsOf(n, 5)), case: wordsOf(n, 60) }, texts)
    const act = { id: `propose-${n}`, type: 'propose', circle: id, content } as unknown as Act
    const decision = `d${await enter(store, act, by, texts)}`
    made[n] = decision
    if (n % staysOpen === 0) return
    await enter(store, { id: `withdraw-${n}`, type: 'withdraw', proposal: decision } as Act, by, [])
  })
  const issuing = await createServer({ store, log: createLog('warn') })
  const tokens = new Map<string, string>()
  for (const person of Array.from({ length: spoken }, (_, n) => circleOf(n).members).flat()) {
    const issued = await issuing.invite(person, 'token', 'Load')
    if (!issued.ok) throw new Error(JSON.stringify(issued))
    tokens.set(person, issued.secret)
  }
  issuing.close()
  await store.close()
  await tidyTables(connectionString)
  const server = await serverProcess(connectionString, true)
  const opened = await openDecisions({ database, tokens: new Map(tokens) }, server, spoken, 1)
  return { database, server, tokens, opened, decisions: made }
}

type Ask = (society: Society, n: number) => Promise<void>

/** What is asked of both societies, each time for another thing. */
function questions(): Record<string, Ask> {
  const page = (path: (society: Society, n: number) => string): Ask => {
    return async (society, n) => {
      const response = await fetch(`http://127.0.0.1:${society.server.port}${path(society, n)}`, {
        headers: { accept: 'text/html', cookie: 'theme=none' },
      })
      await response.text()
      if (response.status !== 200) throw new Error(`${path(society, n)}: ${response.status}`)
    }
  }
  return {
    'first page': page(() => '/'),
    map: page(() => '/circles'),
    'a circle': page((_, n) => `/circles/${circleOf(n % small.circles).id}`),
    'a decision': page(({ decisions }, n) => `/decisions/${decisions[(n * 7) % decisions.length] ?? ''}`),
    people: page(() => '/people'),
    'a person': page((_, n) => `/people/f${1 + (n % (small.circles * seats))}`),
    record: page(() => '/record'),
    'search page': page((_, n) => `/search?q=${encodeURIComponent(queries[n % queries.length] ?? '')}`),
    // Of most words a small society has fewer results to show; of common ones both fill the page.
    'search page, as full in both': page(
      (_, n) => `/search?q=${encodeURIComponent(commonWords[n % commonWords.length] ?? '')}`,
    ),
    'an act': async ({ server, tokens, opened }, n) => {
      const { id, speakers } = opened[n % opened.length] as OpenDecision
      const token = tokens.get(speakers[n % speakers.length] ?? '') ?? ''
      await post(server.port, `/api/decisions/${id}/comments`, token, { text: wordsOf(n, 20) })
    },
  }
}

/** Asks both in turn, so that what others do on the machine meets both. */
async function compare(name: string, societies: readonly [Society, Society], ask: Ask): Promise<Measure> {
  const took: [number[], number[]] = [[], []]
  for (let n = -5; n < times; n++)
    for (const [which, society] of societies.entries()) {
      const began = performance.now()
      await ask(society, Math.max(0, n))
      if (n >= 0) took[which]?.push(performance.now() - began)
    }
  const [few, many] = took.map((one) => percentile(one, 0.5)) as [number, number]
  return measure(
    `size: ${name}, large beside small`,
    many / few,
    'times',
    { atMost: 1.5 },
    `p50 ${short(many)} ms among ${circles.toLocaleString('en')} circles, ${(circles * seats).toLocaleString('en')} people and ${decisions.toLocaleString('en')} decisions, ${short(few)} ms among ${small.circles}, ${small.circles * seats} and ${small.decisions}`,
  )
}

/** Searches that were not asked before: common words, rare ones, two, a typo, a name, a beginning. */
async function searchOften({ server }: Society): Promise<Measure> {
  const took: number[] = []
  for (const [n, query] of queries.entries()) {
    const began = performance.now()
    const response = await fetch(`http://127.0.0.1:${server.port}/api/search?q=${encodeURIComponent(query)}`)
    await response.text()
    if (response.status !== 200) throw new Error(`${query}: ${response.status}`)
    if (n >= 10) took.push(performance.now() - began)
  }
  return measure(
    'size: search, p99',
    percentile(took, 0.99),
    'ms',
    { atMost: 50 },
    `${took.length} different searches of the API in the large society, p50 ${short(percentile(took, 0.5))} ms`,
  )
}
