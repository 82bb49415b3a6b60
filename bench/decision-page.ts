// The decision page of the third issue's goal: 9 members, 3 versions, 30 comments, made anew for each reader; beside it a
// thread of 2,000 comments, and the same page while somebody speaks ten times a second.
import { inhabit, openDecisions, post, type Inhabited, type OpenDecision } from './inhabited.ts'
import { sendLoad, serverProcess, typical, type Answering } from './load.ts'
import { short } from './numbers.ts'
import { measure, type Measure } from './results.ts'
import { proposalContent } from './society.ts'

/** The second circle seeks consensus, as most do. */
const circles = 2
const times = { connections: 10, warmMs: 2000, windowMs: 3000, windows: 3 }
/** Whoever sends a cookie gets a page of their own, made anew. */
const headers = { cookie: 'theme=none' }
const goal = { atLeast: 800 }
const long = 2000
const speakMs = 100

export async function measureDecisionPage(): Promise<{ rows: Measure[]; postgres: string }> {
  const society = await inhabit(circles)
  const server = await serverProcess(society.database.connectionString, true)
  try {
    const opened = await openDecisions(society, server, circles, 2)
    const [first, second] = opened.filter(({ votes }) => !votes)
    if (first === undefined || second === undefined) throw new Error('there is no decision to look at')
    await furnish(first, society, server, 30)
    await furnish(second, society, server, long)
    const rows = [
      await look('decision page: 9 members, 3 versions, 30 comments', first.id, server, goal),
      await look(`decision page: a page of a thread of ${String(long)} comments`, second.id, server, null),
    ]
    const stop = speakOn(first, society, server)
    rows.push(
      await look('decision page: the same, while ten acts a second concern it', first.id, server, null),
    )
    await stop()
    return { rows, postgres: society.database.version }
  } finally {
    await server.stop()
    await society.database.close()
  }
}

/** Positions on each of three versions, two objections with answers, and that many comments, half of them answers. */
async function furnish(
  { id, speakers }: OpenDecision,
  { tokens }: Inhabited,
  { port }: Answering,
  comments: number,
): Promise<void> {
  const token = (n: number) => tokens.get(speakers[n % speakers.length] ?? '') ?? ''
  const at = `/api/decisions/${id}`
  for (let version = 1; version <= 3; version++) {
    if (version > 1)
      await post(port, `${at}/versions`, token(0), {
        version: version - 1,
        content: { ...proposalContent('A decision to look at'), case: caseOf(version) },
        note: 'What was objected to is met here.',
      })
    for (const [n, person] of speakers.entries())
      await post(port, `${at}/positions`, token(n), {
        version,
        ...(n < 3 - version
          ? { position: 'object', reason: 'It harms those who work at night, and they were not asked.' }
          : {
              position: n === 4 ? 'stand-aside' : 'agree',
              reason: `Seen from where ${person} works, this helps.`,
            }),
      })
  }
  await post(port, `${at}/counter-arguments`, token(1), { text: 'It costs more than it brings.' })
  let thread = ''
  for (let n = 0; n < comments; n++) {
    const text = `What I have seen in my circle, part ${String(n)}.\n\nIt is *not* the same everywhere.`
    const replyTo = n % 2 === 1 || comments > 100 ? { replyTo: thread } : {}
    const entry = await post(port, `${at}/comments`, token(n), { text, ...(thread !== '' && replyTo) })
    if (n === 0 || (n % 2 === 0 && comments <= 100)) thread = `c${String(entry)}`
  }
}

const caseOf = (version: number) =>
  Array.from({ length: 5 }, (_, n) =>
    `Paragraph ${String(n + 1)} of version ${String(version)}. `.padEnd(400, 'Why it is needed here. '),
  ).join('\n\n')

/** Comments ten times a second until it is stopped. */
function speakOn({ id, speakers }: OpenDecision, { tokens }: Inhabited, { port }: Answering) {
  const token = tokens.get(speakers[0] ?? '') ?? ''
  let last = Promise.resolve(0)
  const timer = setInterval(() => {
    last = post(port, `/api/decisions/${id}/comments`, token, { text: 'And another thing.' })
  }, speakMs)
  return async () => {
    clearInterval(timer)
    await last
  }
}

async function look(
  name: string,
  id: string,
  { port }: Answering,
  least: { atLeast: number } | null,
): Promise<Measure> {
  const requests = [{ method: 'GET' as const, path: `/decisions/${id}`, headers, body: null }]
  const { perSecond, p50, p99, bytesEach } = typical(await sendLoad({ ports: [port], ...times, requests }))
  const beside = `${times.connections} connections, p50 ${short(p50)} ms, p99 ${short(p99)} ms (goal 40), ${short(bytesEach / 1000)} kB each`
  return measure(name, perSecond, 'pages/s', least, beside)
}
