// Witnesses: those that cosign are shown, those that lie, hang or are behind stop nothing, and a fork leaves its proof.
import { deepEqual, equal, ok } from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import {
  cosign,
  formatAddCheckpoint,
  formatSignature,
  formatSigned,
  formatVerifierKey,
  leafHash,
  logKeyOf,
  newKeyPair,
  openCheckpoint,
  signCheckpoint,
  witnessKeyOf,
} from '@open-socialism/record'
import { parseSocietyFile } from '@open-socialism/society-file'
import { openStore, signingMeans } from '@open-socialism/store'
import { testDatabase } from '@open-socialism/store/testing'
import { foundInto } from '../src/founding.ts'
import { issueWay } from '../src/ways.ts'
import { witnessSigner } from '../src/witness/keep.ts'
import { witnessServer } from '../src/witness/serve.ts'
import { begin, until } from './typed.ts'

const folder = mkdtempSync(join(tmpdir(), 'open-socialism-witness-'))
const database = await testDatabase()
const reports: Record<string, unknown>[] = []
const store = await openStore({
  connectionString: database.connectionString,
  report: (what, details) => what === 'witness-has-not-cosigned' && reports.push(details),
})
const parsed = parseSocietyFile(
  'name: Bakers\npeople: [{ id: ana, name: Ana Ruiz }]\ncircles: [{ name: Bakery, area: bread, purpose: p, members: [ana] }]\n',
)
if (!('ok' in parsed)) throw new Error('the file of this test is wrong')
const people = await foundInto(store, parsed.ok, Date.now())
const ana = people.get('ana')
ok(ana)
const means = await signingMeans(store, { keys: join(folder, 'keys'), guard: join(folder, 'guard') })
const [log] = means.signers()
ok(log)
const logKey = logKeyOf(log)
const servers: Server[] = []
after(async () => {
  await store.close()
  for (const one of servers) {
    one.close()
    one.closeAllConnections()
  }
  await database.drop()
  rmSync(folder, { recursive: true })
})

const listening = async (server: Server): Promise<string> => {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
}
const forks: string[] = []
const state = join(folder, 'witness')
const honest = await witnessSigner(state, 'honest.example/1')
const honestUrl = await listening(
  witnessServer({
    directory: state,
    signer: honest,
    logs: new Map([[log.name, [logKey]]]),
    onFork: (_, file) => forks.push(file),
  }),
)
const stranger = (name: string) => ({ name, privateKey: newKeyPair().privateKey })
const faulty = async (name: string, listener: RequestListener) => {
  const signer = stranger(name)
  return { name, key: witnessKeyOf(signer), url: await listening(createServer(listener)) }
}
const add = (body: string) => fetch(`${honestUrl}/add-checkpoint`, { method: 'POST', body })

test('one of five cosigns; the others are reported, and the log goes on at its pace', async () => {
  const lying = stranger('lies.example/1')
  const witnesses = [
    { name: 'honest', key: witnessKeyOf(honest), url: honestUrl },
    await faulty('hangs.example/1', () => undefined),
    await faulty('behind.example/1', (_, response) => void response.writeHead(409).end('99999999\n')),
    await faulty('broken.example/1', (_, response) => void response.writeHead(500).end('no\n')),
    await faulty('lies.example/1', (_, response) => {
      const cosignature = cosign('something else\n', lying, 1n)
      response.end(formatSignature(cosignature))
    }),
  ]
  await store.publish({ ...means, witnesses, refused: (why) => reports.push(why) })
  const cosigned = async (size: number) => {
    const began = performance.now()
    for (;;) {
      const note = (await store.published())?.note ?? ''
      const opened = openCheckpoint(note, log.name, [logKey], [witnessKeyOf(honest)])
      if (opened.ok && opened.value.checkpoint.size >= BigInt(size) && opened.value.signedBy.length === 2)
        return { note, ms: performance.now() - began }
      if (performance.now() - began > 15_000) throw new Error(note)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  await cosigned((await store.head()).size)
  const { entry } = await issueWay(store, ana, 'token', 'One')
  const { ms, note } = await cosigned(entry + 1)
  ok(ms < 1000, `${String(ms)} ms`)
  equal(note.match(/^\u2014 /gm)?.length, 2)
  const told = () => reports.map((one) => one['witness'])
  for (const end = performance.now() + 10_000; performance.now() < end && told().length < 4;)
    await new Promise((resolve) => setTimeout(resolve, 50))
  deepEqual(told().sort(), ['behind.example/1', 'broken.example/1', 'hangs.example/1', 'lies.example/1'])
})

test('a witness remembers across restarts and many at once, refuses a fork and keeps its proof', async () => {
  const last = (await store.published())?.note ?? ''
  const size = BigInt(last.split('\n')[1] ?? 0)
  const again = await Promise.all(
    Array.from({ length: 12 }, () =>
      add(formatAddCheckpoint({ oldSize: size, proof: [], checkpoint: last })),
    ),
  )
  deepEqual([...new Set(again.map(({ status }) => status))], [200])
  const forked = { origin: log.name, size, root: leafHash(Buffer.from('another history')) }
  const signed = formatSigned(forked, [signCheckpoint(forked, log)])
  const refused = await add(formatAddCheckpoint({ oldSize: size, proof: [], checkpoint: signed }))
  equal(refused.status, 422)
  equal(forks.length, 1)
  const proof = readFileSync(forks[0] ?? '', 'utf8')
  ok(proof.includes(signed) && proof.includes(last.split('\n')[2] ?? '-'))
  const smaller = { ...forked, size: 1n }
  const back = await add(
    formatAddCheckpoint({
      oldSize: 0n,
      proof: [],
      checkpoint: formatSigned(smaller, [signCheckpoint(smaller, log)]),
    }),
  )
  deepEqual([back.status, back.headers.get('content-type')], [409, 'text/x.tlog.size'])
  equal(await back.text(), `${String(size)}\n`)
  equal((await add('x'.repeat(70_000))).status, 413)
  equal((await add('nonsense')).status, 400)

  // The command, on the same directory: it knows what the other knew.
  const running = begin(['witness', ...['--state', state, '--port', '0', '--log', formatVerifierKey(logKey)]])
  await until(() => running.gathered.out.includes('Stop with Ctrl-C'), 'witnessing', running.gathered)
  ok(running.gathered.out.includes(formatVerifierKey(witnessKeyOf(honest))), running.gathered.out)
  const url = /http:\/\/localhost:\d+/.exec(running.gathered.out)?.[0] ?? ''
  const there = await fetch(`${url}/add-checkpoint`, {
    method: 'POST',
    body: formatAddCheckpoint({ oldSize: 0n, proof: [], checkpoint: last }),
  })
  equal(await there.text(), `${String(size)}\n`)
  running.child.kill('SIGTERM')
  equal((await running.ended).code, 0)
})
