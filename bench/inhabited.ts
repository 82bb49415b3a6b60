// A founded society on a real database, with a token for everyone and open decisions in every circle.
import { createLog, createServer } from '@open-socialism/server'
import { openStore } from '@open-socialism/store'
import type { Answering } from './load.ts'
import { openDatabase, type DatabasePlace } from './place.ts'
import { circleOf, founding, proposalContent } from './society.ts'

export type Inhabited = {
  database: DatabasePlace
  /** Bearer tokens by person. */
  tokens: Map<string, string>
}

/** Founds a society of that many circles of nine and gives everyone in them a token. */
export async function inhabit(circles: number): Promise<Inhabited> {
  const database = await openDatabase()
  const { connectionString } = database
  const store = await openStore({ connectionString })
  const founded = await store.found(founding(circles))
  if (founded.kind !== 'founded') throw new Error(`not founded: ${JSON.stringify(founded)}`)
  const server = await createServer({ store, log: createLog('warn') })
  const tokens = new Map<string, string>()
  const people = Array.from({ length: circles }, (_, n) => circleOf(n).members).flat()
  await inParallel(people, 64, async (person) => {
    const issued = await server.invite(person, 'token', 'Load')
    if (!issued.ok) throw new Error(JSON.stringify(issued))
    tokens.set(person, issued.secret)
  })
  server.close()
  await store.close()
  return { database, tokens }
}

/** An open decision, its circle's members but the last, and whether it is in a vote or seeks consensus. */
export type OpenDecision = { id: string; speakers: string[]; votes: boolean }

/** Opens decisions through the API, `each` in every circle. */
export async function openDecisions(
  { tokens }: Inhabited,
  { port }: Answering,
  circles: number,
  each: number,
): Promise<OpenDecision[]> {
  const opened: OpenDecision[] = []
  const all = Array.from({ length: circles * each }, (_, n) => n)
  await inParallel(all, 16, async (n) => {
    const { id, members, votes } = circleOf(n % circles)
    const token = tokens.get(members[0] ?? '') ?? ''
    const entry = await post(port, `/api/circles/${id}/decisions`, token, {
      content: proposalContent(`Decision ${n}`),
    })
    opened[n] = { id: `d${entry}`, speakers: members.slice(0, -1), votes }
  })
  return opened
}

/** Posts an act and gives its entry; throws on any other answer. */
export async function post(port: number, path: string, token: string, body: object): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  })
  const answer = (await response.json()) as { entry?: number }
  if (answer.entry === undefined) throw new Error(`${path}: ${JSON.stringify(answer)}`)
  return answer.entry
}

/** Does `work` for each, that many at once. */
export async function inParallel<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  let next = 0
  const run = async () => {
    while (next < items.length) await work(items[next++] as Item)
  }
  await Promise.all(Array.from({ length: atOnce }, run))
}
