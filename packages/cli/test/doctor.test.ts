// `doctor`: what it says when things are well, and when they are broken on purpose.
import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import pg from 'pg'
import { testDatabase } from '@open-socialism/store/testing'
import { lookAtClocks } from '../src/doctor/clock.ts'
import { lookAtInspection } from '../src/doctor/database.ts'
import { lookAtFlush, lookAtRoom } from '../src/doctor/disk.ts'
import type { Finding } from '../src/doctor/finding.ts'
import { messageOf } from '../src/doctor/finding.ts'
import { lookAtInstallation } from '../src/doctor/installation.ts'
import { listenerOn, lookAtFront, lookAtPort } from '../src/doctor/network.ts'
import { lookAtGuard, lookAtKeys } from '../src/doctor/signing.ts'
import { typed } from './typed.ts'

const folder = mkdtempSync(join(tmpdir(), 'open-socialism-doctor-'))
after(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})
const file = join(folder, 'bakers.yaml')
writeFileSync(
  file,
  'name: Bakers\npeople: [{ id: ana, name: Ana Ruiz }]\ncircles: [{ name: Bakery, area: bread, purpose: p, members: [ana] }]\n',
)
const stateOf = (findings: Finding[], what: string): string | undefined =>
  findings.find((one) => one.what === what)?.state
const states = (findings: Finding[]): string[] => findings.map(({ state }) => state)

test('a society of one’s own is well; a file that others may read and a lost database are not', async () => {
  const data = join(folder, 'data')
  assert.equal((await typed('found', file, '--data', data)).code, 0)
  const well = await typed('doctor', '--root', '--json', '--port', '0', '--data', data)
  const findings = JSON.parse(well.out) as Finding[]
  assert.deepEqual(
    findings.filter(({ state }) => state === 'broken'),
    [],
  )
  assert.equal(well.code, 0)
  for (const what of [
    'database: durability',
    'database: migrations',
    'database: root',
    'files: secrets',
    'signing: key',
    'signing: guard',
  ])
    assert.equal(stateOf(findings, what), 'ok', what)

  const password = join(data, 'bakers/database/postgres/password')
  if (existsSync(password)) {
    chmodSync(password, 0o644)
    const open = await typed('doctor', '--port', '0', '--data', data)
    assert.match(open.out, /look {4}files: secrets: others may read .*\n +→ Run: chmod go-rwx/)
    chmodSync(password, 0o600)
  }
  const key = join(data, 'bakers.keys/bakers.local.key')
  chmodSync(key, 0o640)
  writeFileSync(join(data, 'bakers.guard'), 'x\n1\n')
  const signing = await typed('doctor', '--port', '0', '--data', data)
  assert.equal(signing.code, 1)
  assert.match(signing.out, /broken {2}signing: key: others may read .*\n +→ Run: chmod 600/)
  assert.match(signing.out, /broken {2}signing: guard: not to be had/)
  renameSync(key, `${key}.aside`)
  const keyless = await typed('doctor', '--port', '0', '--data', data)
  assert.match(keyless.out, /broken {2}signing: key: not to be had from .*\n +→ .*from your copy/)
  assert.ok(!(signing.out + keyless.out).includes('PRIVATE'))
  rmSync(join(data, 'bakers/database'), { recursive: true })
  const lost = await typed('doctor', '--port', '0', '--data', data)
  assert.equal(lost.code, 1)
  assert.match(lost.out, /broken {2}files: database: there is none/)
})

test('a database whose entries were changed, or of a later version, is broken; its password is never shown', async () => {
  const database = await testDatabase()
  const client = new pg.Client({ connectionString: database.connectionString })
  await client.connect()
  const doctor = async () => {
    const ran = await typed(
      'doctor',
      '--root',
      '--json',
      '--port',
      '0',
      '--database-url',
      database.connectionString,
    )
    assert.ok(!ran.out.includes(new URL(database.connectionString).password))
    return { code: ran.code, findings: JSON.parse(ran.out) as Finding[] }
  }
  try {
    assert.equal((await typed('found', file, '--database-url', database.connectionString)).code, 0)
    const before = await doctor()
    assert.equal(stateOf(before.findings, 'database: root'), 'ok')
    assert.equal(stateOf(before.findings, 'files: secrets'), 'look')
    await client.query(
      'update society.entry set bytes = set_byte(bytes, 20, get_byte(bytes, 20) # 1) where index = 1',
    )
    const changed = await doctor()
    assert.deepEqual([changed.code, stateOf(changed.findings, 'database: root')], [1, 'broken'])
    await client.query('delete from society.entry where index = (select max(index) from society.entry)')
    assert.equal(stateOf((await doctor()).findings, 'database: entries'), 'broken')
    await client.query(`insert into society.migration values (99, '0099-future.sql', 'x')`)
    assert.equal(stateOf((await doctor()).findings, 'database: migrations'), 'broken')
  } finally {
    await client.end()
    await database.drop()
  }
})

test('a database that is not there is broken, and says where to look', async () => {
  const ran = await typed('doctor', '--port', '0', '--database-url', 'postgres://ana:hidden@localhost:1/none')
  assert.equal(ran.code, 1)
  assert.match(ran.out, /broken {2}database: reachable/)
  assert.ok(!ran.out.includes('hidden'))
  assert.ok(!messageOf(new Error('no: postgresql://ana:hidden@db/x')).includes('hidden'))
})

test('an installation that lacks something says what to run', () => {
  const empty = join(folder, 'empty')
  const findings = lookAtInstallation(join(import.meta.dirname, '../../..'), 'v18.20.0', true)
  assert.equal(stateOf(findings, 'installation: node'), 'broken')
  assert.equal(stateOf(findings, 'installation: packages'), 'ok')
  assert.equal(stateOf(findings, 'installation: postgresql'), 'ok')
  assert.throws(() => lookAtInstallation(empty, 'v24.0.0', false), /ENOENT/)
})

test('a full, slow or suspiciously fast disk', () => {
  const room = { free: 50e9, total: 100e9, filesFree: 1e6, files: 2e6 }
  assert.deepEqual(states(lookAtRoom(room)), ['ok', 'ok'])
  assert.deepEqual(states(lookAtRoom({ ...room, free: 1e9 })), ['look', 'ok'])
  assert.deepEqual(states(lookAtRoom({ ...room, free: 1e8, filesFree: 10 })), ['broken', 'broken'])
  assert.deepEqual(
    [1, 200, 0.001].map((ms) => lookAtFlush(ms).state),
    ['ok', 'look', 'look'],
  )
})

test('a clock that drifts, jumps or lies behind the record', () => {
  const even = { system: 1e12, database: 1e12, lastEntry: 1e12 - 5, jump: 0 }
  assert.deepEqual(states(lookAtClocks(even)), ['ok', 'ok', 'ok'])
  assert.deepEqual(states(lookAtClocks({ ...even, database: 1e12 + 5000 })), ['look', 'ok', 'ok'])
  assert.deepEqual(states(lookAtClocks({ ...even, database: 1e12 - 60_000 })), ['broken', 'ok', 'ok'])
  assert.deepEqual(states(lookAtClocks({ ...even, lastEntry: 1e12 + 60_000 })), ['ok', 'broken', 'ok'])
  assert.deepEqual(states(lookAtClocks({ ...even, jump: -9000 })), ['ok', 'ok', 'look'])
})

test('keys that do not fit the record, and a guard that it contradicts', () => {
  const [key, other] = ['a.example+00000000+AQ==', 'a.example+11111111+AQ==']
  const well = { keyFile: 'k', guard: 'g', keys: [key], named: null, signedSize: 7, why: null }
  assert.deepEqual(states([...lookAtKeys(well, 0o600), lookAtGuard(well)]), ['ok', 'ok', 'ok'])
  assert.deepEqual(states(lookAtKeys(well, 0o604)), ['broken', 'ok'])
  assert.deepEqual(states(lookAtKeys({ ...well, keys: null }, null)), ['ok'])
  const named = (keys: string[], there = [key]) =>
    states(lookAtKeys({ ...well, keys: there, named: { entry: 5, keys } }, 0o600))[1]
  assert.deepEqual(
    [named([key]), named([other]), named([key, other]), named([other, key], [key, other])],
    ['ok', 'broken', 'broken', 'ok'],
  )
  const behind = { kind: 'behind', place: 'g', size: 5, signedSize: 7 } as const
  const guard = lookAtGuard({ ...well, why: behind })
  assert.deepEqual([guard.state, guard.todo?.includes('recover --from')], ['broken', true])
  const otherHistory = { ...behind, kind: 'other-history', evidence: null } as const
  assert.equal(lookAtGuard({ ...well, why: otherHistory }).state, 'broken')
  assert.equal(lookAtGuard({ ...well, why: { kind: 'guard-missing', place: 'g', size: 7 } }).state, 'broken')
})

test('settings of a database by which acts or texts could be lost', () => {
  const findings = lookAtInspection({
    version: '14.2',
    versionNumber: 140_002,
    encoding: 'SQL_ASCII',
    unsafe: ['fsync'],
    migrations: { kind: 'older', missing: ['0005-search.sql'] },
    head: null,
    root: 'not-asked',
    systemTime: 0,
    databaseTime: 0,
  })
  const said = ['version', 'encoding', 'durability', 'migrations'].map((one) =>
    stateOf(findings, `database: ${one}`),
  )
  assert.deepEqual(said, ['broken', 'broken', 'broken', 'look'])
})

test('ports and proxies', async () => {
  assert.equal(await listenerOn('127.0.0.1', 0), 'free')
  assert.equal(lookAtPort(80, 'forbidden').state, 'broken')
  assert.equal(lookAtPort(80, 'another').state, 'broken')
  const front = (origin: string | null, proxy: boolean) =>
    lookAtFront(origin === null ? null : new URL(origin), proxy).state
  assert.deepEqual(
    [
      front(null, false),
      front(null, true),
      front('http://a.example', true),
      front('https://a.example', false),
      front('https://a.example', true),
    ],
    ['ok', 'look', 'broken', 'look', 'ok'],
  )
})
