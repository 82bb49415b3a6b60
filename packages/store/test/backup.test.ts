// Backup and restore: what is restored is the same in every table, and what is damaged restores nothing.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import { CannotRead, openBackup, type Unreadable } from '../src/backup/read.ts'
import { publicTables, privateTables } from '../src/backup/sections.ts'
import { testDatabase } from '../src/engine/testing/index.ts'
import { backUp, hashSecret, openStore, restore, type BackedUp, type Restored } from '../src/index.ts'
import { comment } from './support/society.ts'
import { liveIn } from './support/lived-in.ts'
import { allRows } from './support/rows.ts'
import { testStore } from './support/store.ts'

const { store, connectionString } = await testStore({ people: 30, circles: 3, hiddenVotes: true })
const { secrets } = await liveIn(store)
const from = { connectionString, log: 'society' }

const fileOf = async (identity = true): Promise<{ bytes: Buffer; done: BackedUp }> => {
  let done: BackedUp | undefined
  const chunks: Buffer[] = []
  for await (const chunk of backUp(from, { version: '1.2.3', identity }, (end) => (done = end)))
    chunks.push(chunk)
  assert.ok(done)
  return { bytes: Buffer.concat(chunks), done }
}
const { bytes: whole, done } = await fileOf()

const emptyDatabase = async (): Promise<string> => {
  const database = await testDatabase()
  after(() => database.drop())
  return database.connectionString
}
async function* inChunks(bytes: Buffer, length = 70_000): AsyncGenerator<Buffer> {
  await Promise.resolve()
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}
const restoreInto = (connectionString: string, bytes: Buffer): Promise<Restored> =>
  restore({ connectionString, log: 'society' }, inChunks(bytes))
const ask = async <Row extends pg.QueryResultRow>(connectionString: string, text: string): Promise<Row[]> => {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}
const hasSchema = async (connectionString: string): Promise<boolean> =>
  (await ask(connectionString, `select 1 from pg_namespace where nspname = 'society'`)).length > 0

test('the header says what the file holds', async () => {
  const head = await store.head()
  const { header } = done
  assert.deepEqual(
    [header.version, header.society, header.origin, header.clock, header.founded, header.identity],
    ['1.2.3', 'Test', 'test.example', 'simulated', true, true],
  )
  assert.deepEqual([header.size, header.root], [head.size, Buffer.from(head.root).toString('hex')])
})

test('after restoring, every table is equal, the root holds, and the society goes on', async () => {
  const into = await emptyDatabase()
  const restored = await restoreInto(into, whole)
  assert.deepEqual(restored, { kind: 'restored', header: done.header, rows: done.rows, ran: [] })
  const [before, afterwards] = [await allRows(connectionString), await allRows(into)]
  assert.deepEqual(afterwards, before)
  for (const table of [
    'entry',
    'text',
    'blob',
    'comment',
    'position',
    'sealed_vote',
    'way',
    'session',
    'server_setting',
  ])
    assert.ok((before[table]?.length ?? 0) > 0, `${table} has something to be compared`)
  const again = await openStore({ connectionString: into, readers: 2 })
  assert.equal((await again.verifyRoot()).matches, true)
  const session = await again.identity.sessions.find(secrets[1] ?? '')
  assert.equal(session?.person, 'f1')
  const entered = await again.submit(comment('d7', 'after-restoring', 'Words', []), {
    by: 'f2',
    auth: 'session',
  })
  assert.notEqual(entered.kind, 'unavailable')
  await again.close()
})

test('a file without identity holds neither secrets nor withheld texts, and restores to the same record', async () => {
  const { bytes, done: published } = await fileOf(false)
  const into = await emptyDatabase()
  assert.equal((await restoreInto(into, bytes)).kind, 'restored')
  const [before, afterwards] = [await allRows(connectionString), await allRows(into)]
  for (const table of privateTables) assert.deepEqual(afterwards[table], [], table)
  for (const table of publicTables)
    if (table !== 'text') assert.deepEqual(afterwards[table], before[table], table)
  const { rows } = await store.pool.query<{ open: number; withheld: number }>(
    `select count(*) filter (where not withheld and text is not null)::int as open,
       count(*) filter (where withheld)::int as withheld from text`,
  )
  assert.ok((rows[0]?.withheld ?? 0) > 0)
  const [texts] = await ask<{ open: number; secret: number }>(
    into,
    `select count(*) filter (where text is not null and r is not null)::int as open,
       count(*) filter (where withheld and (text is not null or r is not null))::int as secret from society.text`,
  )
  assert.deepEqual(texts, { open: rows[0]?.open, secret: 0 })
  const everything = JSON.stringify(afterwards)
  for (const secret of secrets) assert.ok(!everything.includes(hashSecret(secret).toString('hex')))
  assert.ok(!everything.includes('private.example'))
  assert.equal(published.header.identity, false)
})

test('every table is known to be public or private', async () => {
  const tables = Object.keys(await allRows(connectionString))
  const unknown = tables.filter((table) => !publicTables.has(table) && !privateTables.has(table))
  assert.deepEqual(unknown, [], 'name new tables in packages/store/src/backup/sections.ts')
})

test('acts that are entered while it is written are wholly in it or not at all', async () => {
  const chunks: Buffer[] = []
  const writing = (async () => {
    for await (const chunk of backUp(from, { version: '1' })) chunks.push(chunk)
  })()
  for (let n = 0; n < 60; n++)
    await store.submit(comment('d7', `meanwhile-${n}`, 'Words', []), { by: 'f3', auth: 'session' })
  await writing
  assert.equal((await restoreInto(await emptyDatabase(), Buffer.concat(chunks))).kind, 'restored')
})

/** Reads a file to its end without a database; gives what is wrong with it. */
const faultOf = async (bytes: Buffer): Promise<Unreadable | 'none'> => {
  try {
    const backup = await openBackup(inChunks(bytes))
    for await (const { pieces } of backup.sections()) for await (const piece of pieces()) void piece
    return 'none'
  } catch (error) {
    if (error instanceof CannotRead) return error.why
    throw error
  }
}
const steps = (count: number): number[] =>
  Array.from({ length: count }, (_, n) => Math.floor((n * whole.length) / count) + (n % 13))

test('a file that is cut off anywhere says so, and in which section', async () => {
  const sections = new Set<string>()
  for (const length of [0, 5, 30, 60, ...steps(120).slice(1), whole.length - 1]) {
    const fault = await faultOf(whole.subarray(0, length))
    assert.ok(fault !== 'none' && fault.kind === 'damaged', `${length}: ${JSON.stringify(fault)}`)
    assert.equal(fault.how, 'cut-off')
    sections.add(fault.section)
  }
  for (const section of ['header', 'blob', 'end']) assert.ok(sections.has(section), section)
})

test('one changed byte anywhere is noticed, and so is a byte too many', async () => {
  for (const place of [...steps(200), whole.length - 1]) {
    const changed = Buffer.from(whole)
    changed[place] = (changed[place] ?? 0) ^ 0x20
    const fault = await faultOf(changed)
    assert.ok(fault !== 'none', `byte ${place}`)
    if (place > 30) assert.ok(fault.kind === 'damaged' && fault.how === 'changed', `byte ${place}`)
  }
  assert.equal(typeof (await faultOf(Buffer.concat([whole, Buffer.from('x')]))), 'object')
  assert.equal(await faultOf(whole), 'none')
})

test('a section that was taken out whole is noticed', async () => {
  const start = whole.indexOf('S', whole.indexOf('{"section":"batch"') - 9)
  const end = whole.indexOf('{"section":"blob","columns"') - 9
  const fault = await faultOf(Buffer.concat([whole.subarray(0, start), whole.subarray(end)]))
  assert.ok(start > 0 && end > start && fault !== 'none')
})

test('a damaged file restores nothing', async () => {
  const into = await emptyDatabase()
  const middle = Math.floor(whole.length / 2)
  const changed = Buffer.from(whole)
  changed[middle] = (changed[middle] ?? 0) ^ 1
  for (const bytes of [whole.subarray(0, middle), whole.subarray(0, -1), changed]) {
    assert.equal((await restoreInto(into, bytes)).kind, 'damaged')
    assert.equal(await hasSchema(into), false)
  }
})

test('what is no backup, or one of another form, is named as such', async () => {
  const into = await emptyDatabase()
  assert.deepEqual(await restoreInto(into, Buffer.from('PGDMP and so on')), { kind: 'not-a-backup' })
  assert.deepEqual(
    await restoreInto(into, Buffer.concat([Buffer.from('open-socialism-backup/7\n'), whole])),
    {
      kind: 'other-form',
      form: '7',
      known: 1,
    },
  )
})

test('a place that is not empty, of a later version, or in use is left as it is', async () => {
  const before = await allRows(connectionString)
  const occupied = await restoreInto(connectionString, whole)
  assert.deepEqual(occupied, { kind: 'occupied', origin: 'test.example', entries: (await store.head()).size })
  assert.deepEqual(await allRows(connectionString), before)

  const others = await emptyDatabase()
  await ask(others, 'create schema society')
  await ask(others, 'create table society.recipe (id integer primary key)')
  assert.deepEqual(await restoreInto(others, whole), { kind: 'other-tables' })
  await ask(others, 'select id from society.recipe')

  const used = await emptyDatabase()
  const empty = await openStore({ connectionString: used, readers: 1 })
  await empty.pool.query('select 1')
  const result = await restoreInto(used, whole)
  assert.ok(result.kind === 'in-use' && result.by.includes('open-socialism reader'), JSON.stringify(result))
  await empty.close()
  await ask(used, `insert into society.migration values (99, '0099-future.sql', 'x')`)
  assert.equal((await restoreInto(used, whole)).kind, 'later-version')
  await ask(used, `delete from society.migration where number = 99`)
  assert.equal((await restoreInto(used, whole)).kind, 'restored')
})

test('a file of a later version, or whose entries give another root, is refused', async () => {
  const into = await emptyDatabase()
  const write = async (change: string, undo: string): Promise<Restored> => {
    await store.pool.query(change)
    const { bytes } = await fileOf()
    await store.pool.query(undo)
    return restoreInto(into, bytes)
  }
  const later = await write(
    `insert into migration values (98, '0098-future.sql', 'x')`,
    'delete from migration where number = 98',
  )
  assert.equal(later.kind, 'later-version')
  const flip = `update entry set bytes = set_byte(bytes, 20, get_byte(bytes, 20) # 1) where index = 3`
  assert.equal((await write(flip, flip)).kind, 'other-root')
  assert.equal(await hasSchema(into), false)
})

test('a reader that stops early ends the snapshot', async () => {
  const chunks = backUp(from, { version: '1' })
  await chunks.next()
  await chunks.next()
  await chunks.return(undefined)
  const left = await ask(
    connectionString,
    `select 1 from pg_stat_activity where application_name = 'open-socialism backup' and datname = current_database()`,
  )
  assert.deepEqual(left, [])
})
