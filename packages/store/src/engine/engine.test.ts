// The engine as it is really used: killed, shared, found again, in folders that others cannot enter.
import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcessByStdio } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { openEngine } from './index.ts'
import { residentsOf } from './residents.ts'

const holdScript = fileURLToPath(new URL('testing/hold.ts', import.meta.url))
const isRoot = process.getuid?.() === 0
const quick = { durable: false }
const folders: string[] = []

const temporary = (under = tmpdir()): string => {
  const folder = mkdtempSync(join(under, 'os-engine-'))
  folders.push(folder)
  return folder
}

const clusterIn = (dataDir: string): string => join(dataDir, 'postgres/cluster')

after(() => {
  for (const folder of folders) {
    const residents = residentsOf(clusterIn(folder))
    if (residents.kind === 'postmaster') process.kill(residents.pid, 'SIGQUIT')
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  }
})

const query = async (connectionString: string, text: string): Promise<string> => {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5000, query_timeout: 5000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ value: unknown }>(text)
    return String(rows[0]?.value)
  } finally {
    void client.end().catch(() => undefined)
  }
}

const startTime = 'select pg_postmaster_start_time()::text as value'
const postmaster = (dataDir: string): number => {
  const residents = residentsOf(clusterIn(dataDir))
  return residents.kind === 'postmaster' ? residents.pid : 0
}

type Held = {
  readonly process: ChildProcessByStdio<Writable, Readable, null>
  readonly connectionString: string
  readonly adopted: boolean
  readonly said: readonly string[]
}

/** Opens the engine from another process, run as another user if `before` says so. */
const hold = async (
  dataDir: string,
  options: object = quick,
  before: readonly string[] = [],
): Promise<Held> => {
  const line = [...before, process.execPath, holdScript, dataDir, JSON.stringify(options)]
  const [command = '', ...args] = line
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'], cwd: '/' })
  const said = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (text.includes('\n')) resolve(text)
    })
    child.once('exit', (code) => {
      reject(new Error(`the holding process ended with ${String(code)}`))
    })
  })
  return { process: child, ...(JSON.parse(said) as Omit<Held, 'process'>) }
}

const leave = async (held: Held): Promise<void> => {
  const ended = new Promise((resolve) => held.process.once('exit', resolve))
  held.process.stdin.end()
  await ended
}

const killed = async (held: Held): Promise<void> => {
  const ended = new Promise((resolve) => held.process.once('exit', resolve))
  held.process.kill('SIGKILL')
  await ended
}

const until = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
  const deadline = performance.now() + 20_000
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error('it did not come about within 20 seconds')
    await sleep(20)
  }
}

test('a new directory gets a cluster that nobody else can read, and its data outlasts a stop', async () => {
  const dataDir = temporary()
  const engine = await openEngine(dataDir)
  equal(engine.adopted, false)
  equal(statSync(join(dataDir, 'postgres/password')).mode & 0o777, 0o600)
  equal(statSync(join(dataDir, 'postgres')).mode & 0o777, 0o700)
  equal(await query(engine.connectionString, 'show fsync').catch(() => ''), 'undefined')
  equal(await query(engine.connectionString, `select current_setting('fsync') as value`), 'on')
  equal(await query(engine.connectionString, `select current_setting('synchronous_commit') as value`), 'on')
  await query(engine.connectionString, 'create table kept as select 7 as value')
  await engine.stop()
  equal(residentsOf(clusterIn(dataDir)).kind, 'none')
  equal(existsSync(join(clusterIn(dataDir), 'postmaster.pid')), false)
  const again = await openEngine(dataDir)
  equal(again.connectionString, engine.connectionString)
  equal(await query(again.connectionString, 'select value from kept'), '7')
  await again.stop()
  await again.stop()
})

test('a wrong password does not get in', async () => {
  const dataDir = temporary()
  const engine = await openEngine(dataDir, quick)
  const wrong = engine.connectionString.replace(/:[^:@]+@/, ':wrong@')
  const refused = await query(wrong, 'select 1 as value').catch((error: unknown) => String(error))
  match(refused, /password authentication failed/)
  await engine.stop()
})

test('an engine left over by a killed process is adopted, with what it holds', async () => {
  const dataDir = temporary()
  const held = await hold(dataDir)
  equal(held.adopted, false)
  await query(held.connectionString, 'create table kept as select 7 as value')
  const before = await query(held.connectionString, startTime)
  await killed(held)
  const engine = await openEngine(dataDir, quick)
  equal(engine.adopted, true)
  equal(await query(engine.connectionString, startTime), before)
  equal(await query(engine.connectionString, 'select value from kept'), '7')
  await engine.stop()
  equal(residentsOf(clusterIn(dataDir)).kind, 'none')
})

test('two processes that open a new directory at once share one engine; the last to leave ends it', async () => {
  const dataDir = temporary()
  const [one, two] = await Promise.all([hold(dataDir), hold(dataDir)])
  equal(one.connectionString, two.connectionString)
  const before = await query(one.connectionString, startTime)
  await leave(one)
  equal(await query(two.connectionString, startTime), before)
  await leave(two)
  equal(residentsOf(clusterIn(dataDir)).kind, 'none')
})

test('one leaves while another comes, again and again: the newcomer always has a running engine', async () => {
  const dataDir = temporary()
  let engine = await openEngine(dataDir, quick)
  for (let round = 0; round < 6; round += 1) {
    const [, next] = await Promise.all([engine.stop(), openEngine(dataDir, quick)])
    equal(await query(next.connectionString, `select ${round} as value`), String(round))
    engine = next
  }
  await engine.stop()
  equal(residentsOf(clusterIn(dataDir)).kind, 'none')
})

test('an engine that is killed under us comes back at the same address, with every commit', async () => {
  const dataDir = temporary()
  const said: string[] = []
  const engine = await openEngine(dataDir, { say: (line) => void said.push(line) })
  await query(engine.connectionString, 'create table kept as select 7 as value')
  const before = postmaster(dataDir)
  process.kill(before, 'SIGKILL')
  await until(() =>
    query(engine.connectionString, 'select value from kept').then(
      (value) => value === '7',
      () => false,
    ),
  )
  notEqual(postmaster(dataDir), before)
  deepEqual(said, ['PostgreSQL went away; starting it again'])
  await engine.stop()
  equal(residentsOf(clusterIn(dataDir)).kind, 'none')
})

test('engine and process killed together leave a pid file of a dead process, which hinders nobody', async () => {
  const dataDir = temporary()
  const held = await hold(dataDir)
  await query(held.connectionString, 'create table kept as select 7 as value')
  const pid = postmaster(dataDir)
  await killed(held)
  process.kill(pid, 'SIGKILL')
  const engine = await openEngine(dataDir)
  equal(engine.adopted, false)
  equal(await query(engine.connectionString, 'select value from kept'), '7')
  await engine.stop()
})

test('a pid file whose number now belongs to another program is removed, and that program lives on', async () => {
  const dataDir = temporary()
  const first = await openEngine(dataDir, quick)
  const pidFile = join(clusterIn(dataDir), 'postmaster.pid')
  const lines = readFileSync(pidFile, 'utf8').split('\n')
  await first.stop()
  const stranger = spawn('sleep', ['60'], { cwd: '/' })
  writeFileSync(pidFile, [String(stranger.pid), ...lines.slice(1)].join('\n'))
  writeFileSync(join(dataDir, 'postgres/.s.PGSQL.5432.lock'), `${stranger.pid}\n`)
  equal(residentsOf(clusterIn(dataDir)).kind, 'stale')
  const engine = await openEngine(dataDir, quick)
  equal(engine.adopted, false)
  equal(await query(engine.connectionString, 'select 1 as value'), '1')
  equal(stranger.exitCode, null)
  stranger.kill()
  await engine.stop()
})

test('where the path is too long for a socket the engine listens on loopback, on the same port each time', async () => {
  const dataDir = join(temporary(), 'long'.repeat(25))
  mkdirSync(dataDir)
  const engine = await openEngine(dataDir, quick)
  match(engine.connectionString, /@127\.0\.0\.1:\d+\//)
  equal(
    await query(engine.connectionString, `select current_setting('listen_addresses') as value`),
    '127.0.0.1',
  )
  const held = await hold(dataDir)
  equal(held.adopted, true)
  equal(held.connectionString, engine.connectionString)
  await leave(held)
  await engine.stop()
  const again = await openEngine(dataDir, quick)
  equal(again.connectionString, engine.connectionString)
  await again.stop()
})

test('an engine of a copied directory is not taken for that of the original', async () => {
  const original = join(temporary(), 'long'.repeat(25))
  const copy = join(temporary(), 'copy'.repeat(25))
  const first = await openEngine(original, quick)
  await first.stop()
  equal(spawnSync('cp', ['-a', original, copy]).status, 0)
  const one = await openEngine(original, quick)
  await query(one.connectionString, 'create table original as select 7 as value')
  const other = await openEngine(copy, quick)
  notEqual(other.connectionString, one.connectionString)
  equal(await query(other.connectionString, `select to_regclass('original') as value`), 'null')
  await other.stop()
  await one.stop()
})

test('what an interrupted initdb left behind is cleared away', async () => {
  const dataDir = temporary()
  const dead = spawnSync('true').pid
  mkdirSync(join(dataDir, `postgres.new-${dead}/cluster`), { recursive: true })
  const engine = await openEngine(dataDir, quick)
  equal(existsSync(join(dataDir, `postgres.new-${dead}`)), false)
  await engine.stop()
})

/** Another user cannot run what stands in a folder that only root can enter. */
const asNobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']
const isClosed =
  isRoot && spawnSync('setpriv', [...asNobody.slice(1), process.execPath, '--version']).status !== 0
const closed = isClosed && 'other users cannot enter the folder of this repository'

test(
  'as an ordinary user the engine runs as that user',
  { skip: isRoot ? closed : 'needs root to change user' },
  async () => {
    const dataDir = temporary()
    spawnSync('chown', ['65534:65534', dataDir])
    const held = await hold(dataDir, quick, asNobody)
    equal(await query(held.connectionString, 'select 1 as value'), '1')
    equal(statSync(clusterIn(dataDir)).uid, 65_534)
    equal(statSync(`/proc/${postmaster(dataDir)}`).uid, 65_534)
    await leave(held)
  },
)

const account = /^(open-socialism|postgres):/m.test(readFileSync('/etc/passwd', 'utf8'))
const noAccount = !isRoot
  ? 'needs root to change user'
  : !account && 'the machine has no account for PostgreSQL'

test(
  'as root without user namespaces the engine runs as a system user',
  { skip: noAccount || closed },
  async () => {
    const dataDir = temporary()
    const engine = await openEngine(dataDir, { ...quick, allowNamespace: false })
    equal(await query(engine.connectionString, 'select 1 as value'), '1')
    notEqual(statSync(`/proc/${postmaster(dataDir)}`).uid, 0)
    await engine.stop()
  },
)

test(
  'as root in a closed folder without namespaces, engine and data stand elsewhere, and it says where',
  {
    skip: noAccount,
  },
  async () => {
    const closed = temporary()
    const elsewhere = join(temporary(), 'elsewhere')
    chmodSync(join(elsewhere, '..'), 0o755)
    chmodSync(closed, 0o700)
    const dataDir = join(closed, 'data')
    const said: string[] = []
    const options = {
      ...quick,
      allowNamespace: false,
      elsewhere,
      say: (line: string) => void said.push(line),
    }
    const engine = await openEngine(dataDir, options)
    await query(engine.connectionString, 'create table kept as select 7 as value')
    equal(said.length, 1)
    ok(said[0]?.includes(elsewhere))
    equal(existsSync(join(dataDir, 'postgres')), false)
    await engine.stop()
    // Also when namespaces are allowed later: the data is where the note says.
    const again = await openEngine(dataDir, { ...options, allowNamespace: true })
    equal(await query(again.connectionString, 'select value from kept'), '7')
    await again.stop()
  },
)

test(
  'a directory that root ran in a namespace is handed to the system user when namespaces are gone',
  {
    skip: noAccount || closed,
  },
  async () => {
    const dataDir = temporary()
    const first = await openEngine(dataDir, quick)
    await query(first.connectionString, 'create table kept as select 7 as value')
    await first.stop()
    const engine = await openEngine(dataDir, { ...quick, allowNamespace: false })
    equal(await query(engine.connectionString, 'select value from kept'), '7')
    await engine.stop()
  },
)
