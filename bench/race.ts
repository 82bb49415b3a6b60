// The race that miscounts elsewhere: six people each send the same vote sixteen times at once; six are counted, always.
import { inhabit, inParallel, openDecisions, type Inhabited, type OpenDecision } from './inhabited.ts'
import { serverProcess, type Answering } from './load.ts'
import { withClient } from './place.ts'
import { measure, type Measure } from './results.ts'

const races = 50
const racers = 6
const copies = 16

export async function measureRace(): Promise<{ rows: Measure[]; postgres: string }> {
  // Circles of even number vote at once: two of them for each pair of races.
  const society = await inhabit(races * 2)
  const { connectionString, version } = society.database
  const servers = [await serverProcess(connectionString), await serverProcess(connectionString)]
  try {
    const [first] = servers as [Answering]
    const decisions = (await openDecisions(society, first, races * 2, 2)).filter(({ votes }) => votes)
    const rows = [
      await race('one process', decisions.slice(0, races), [first], society),
      await race('two processes', decisions.slice(races), servers, society),
    ]
    return { rows, postgres: version }
  } finally {
    await Promise.all(servers.map((one) => one.stop()))
    await society.database.close()
  }
}

async function race(
  name: string,
  decisions: OpenDecision[],
  servers: Answering[],
  society: Inhabited,
): Promise<Measure> {
  const wrong: string[] = []
  let answered = 0
  for (const [n, decision] of decisions.entries()) {
    // In every other race the copies carry ids of their own, as from sixteen windows of a browser.
    const sameId = n % 2 === 0
    answered += await sendAtOnce(decision, servers, society, sameId)
    const { votes, entries } = await counted(society.database.connectionString, decision.id)
    if (votes !== racers || (sameId && entries !== racers))
      wrong.push(`${decision.id}: ${votes} votes in ${entries} entries`)
  }
  const right = decisions.length - wrong.length
  const beside = `${racers} people, ${copies} identical votes each at once, ${answered} answers; ${wrong.length === 0 ? 'always 6' : wrong.join('; ')}`
  return measure(
    `race: ${name}, counted exactly ${racers}`,
    right,
    `of ${decisions.length}`,
    { exactly: decisions.length },
    beside,
  )
}

/** Sends all votes of one race at once, in turn to each server; gives how many were answered as entered. */
async function sendAtOnce(
  { id, speakers }: OpenDecision,
  servers: Answering[],
  { tokens }: Inhabited,
  sameId: boolean,
): Promise<number> {
  const votes = speakers
    .slice(0, racers)
    .flatMap((person) => Array.from({ length: copies }, (_, copy) => ({ person, copy })))
  let entered = 0
  await inParallel(votes, votes.length, async ({ person, copy }) => {
    const { port } = servers[copy % servers.length] as Answering
    const response = await fetch(`http://127.0.0.1:${port}/api/decisions/${id}/votes`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${tokens.get(person) ?? ''}`,
        'idempotency-key': sameId ? `vote-${id}` : `vote-${id}-${copy}`,
      },
      body: JSON.stringify({ step: 0, vote: 'for' }),
    })
    const answer = await response.text()
    if (response.status === 200) entered += 1
    else throw new Error(`a vote on ${id} was not taken: ${answer}`)
  })
  return entered
}

const counted = (connectionString: string, proposal: string): Promise<{ votes: number; entries: number }> =>
  withClient(connectionString, async (client) => {
    const { rows } = await client.query<{ votes: number; entries: number }>(
      `select (select count(*) from society.position where proposal = $1 and to_entry is null)::integer as votes,
        (select count(*) from society.concern c join society.entry e on e.index = c.entry
          where c.subject = $2 and e.type = 'vote')::integer as entries`,
      [proposal, `proposal:${proposal}`],
    )
    return rows[0] ?? { votes: 0, entries: 0 }
  })
