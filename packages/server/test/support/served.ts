// A society of three circles on a real database, served over real HTTP, for tests.
import { createHash } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import type { PersonId } from '@open-socialism/kernel'
import { commitTo } from '@open-socialism/record'
import { foundingOf, parseSocietyFile } from '@open-socialism/society-file'
import { openStore, type BesideText, type FoundingAct, type Store } from '@open-socialism/store'
import { testDatabase } from '@open-socialism/store/testing'
import { createLog, createServer, type OpenSocialismServer, type ServerOptions } from '../../src/index.ts'

/** Founders f1 … f9 sit in the top circle and, as said, below; f10 is a citizen without a seat. */
const societyFile = (clock: 'real' | 'simulated') => `
name: Testland
clock: ${clock}
people: [${Array.from({ length: 10 }, (_, n) => `{ id: n${String(n + 1)}, name: Person ${String(n + 1)} }`).join(', ')}]
circles:
  - name: Council
    area: everything
    purpose: To care for all.
    goals: [1]
    members: [n1, n2, n3]
  - name: Health
    parent: council
    area: health
    purpose: To keep people well.
    goals: [2]
    members: [n1, n2, n3, n4, n5]
    documents: [{ title: Guide, text: "# Guide\\n\\nWash hands." }]
    projects: [{ name: Clinic, kind: ongoing, goal: To run a clinic., team: [n4] }]
  - name: Research
    parent: health
    area: research
    purpose: To find out.
    goals: [3]
    members: [n4, n5, n6]
`

export type Served = {
  store: Store
  /** The record's ids of the file's people. */
  people: Map<string, PersonId>
  server: OpenSocialismServer
  address: string
  /** What the server logged, line by line. */
  logged: string[]
  /** A bearer token of a person, made as the operator makes it. */
  token(person: string): Promise<string>
  /** The cookie of a session that a person began by a one-time link. */
  cookie(person: string): Promise<string>
  close(): Promise<void>
}

export async function founded(
  file: string,
  at: number,
): Promise<{ store: Store; people: Map<string, PersonId>; close(): Promise<void> }> {
  const database = await testDatabase()
  const store = await openStore({ connectionString: database.connectionString })
  const parsed = parseSocietyFile(file)
  if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors))
  const texts: BesideText[] = []
  const founding = foundingOf(parsed.ok, (text) => {
    const { commitment, length, r } = commitTo(text)
    texts.push({ commitment, r, text })
    return { commitment, length }
  })
  const acts: FoundingAct[] = founding.acts.map((act, n) =>
    n === 0 ? { act, texts, blobs: founding.blobs } : { act },
  )
  const done = await store.found(acts, { at })
  if (done.kind !== 'founded') throw new Error(`not founded: ${JSON.stringify(done)}`)
  return {
    store,
    people: founding.people,
    async close() {
      await store.close()
      await database.drop()
    },
  }
}

/** Founds a society and serves it on a free port of this machine. */
export async function serve(
  clock: 'real' | 'simulated',
  options: Partial<ServerOptions> = {},
  file = societyFile(clock),
  at = Date.now(),
): Promise<Served> {
  const { store, people, close } = await founded(file, at)
  const logged: string[] = []
  const log = createLog('info', { write: (line: string) => void logged.push(line) })
  const server = await createServer({ store, log, options: { limits: noLimits, ...options } })
  const http = server.httpServer()
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${String((http.address() as AddressInfo).port)}`
  const invite = async (person: string, kind: 'link' | 'token') => {
    const issued = await server.invite(person, kind, 'For a test')
    if (!issued.ok) throw new Error(JSON.stringify(issued))
    return issued.secret
  }
  return {
    store,
    people,
    server,
    address,
    logged,
    token: (person) => invite(person, 'token'),
    async cookie(person) {
      const response = await fetch(`${address}/api/sessions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ link: await invite(person, 'link') }),
      })
      return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    },
    async close() {
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
      server.close()
      await close()
    },
  }
}

export const noLimits = { acts: null, unsafe: null, reads: null, entrances: null }

export type Answered = { status: number; body: Record<string, unknown>; headers: Headers }

/** Sends JSON and reads JSON. */
export async function send(
  address: string,
  method: string,
  path: string,
  { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answered> {
  const response = await fetch(address + path, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
  }
}

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

/** A proposal of one resolution that the standard practice lets open. */
export const content = (title = 'A resolution') => ({
  title,
  case: 'Because it is right.',
  effects: [{ type: 'state-position', position: 'We stand by it.' }],
  serves: [1],
  costs: [],
  evidence: [{ title: 'A study' }],
  expectation: { measure: 'count', expected: 'more', reviewAt: Date.now() + 120 * 86_400_000 },
})

/** The index of an accepted act's entry, and so the number in the id of what it made. */
export const entryOf = ({ status, body }: Answered): number => {
  if (status !== 200) throw new Error(`not accepted: ${JSON.stringify(body)}`)
  return body['entry'] as number
}

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
