// The whole process on real PostgreSQL: first start, a second process beside it, stopping, starting again, a kill.
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { testDatabase } from '@open-socialism/store/testing'
import { open } from './open.ts'
import { begin, typed, until } from './typed.ts'

const folder = mkdtempSync(join(tmpdir(), 'open-socialism-serving-'))
after(() => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})
const data = (name: string): string => join(folder, name)

type Health = { ok: boolean; entries: number }
const healthOf = async (address: string): Promise<Health> =>
  (await (await fetch(`${address}/health`)).json()) as Health
const countOf = async (address: string, things: string): Promise<number> => {
  const page = (await (await fetch(`${address}/api/${things}?limit=200`)).json()) as { items: unknown[] }
  return page.items.length
}

test('the first start founds the example, a second process works beside it, and a second start finds it again', async () => {
  const first = await open('--data', data('example'))
  assert.match(first.gathered.err, /Founding the example society/)
  assert.match(first.gathered.out, /Osei Thornbury +http:\/\/localhost:\d+\/join\/[\w-]{43}\n/)
  assert.match(first.gathered.out, /To found your own, the page asks for this token: [\w-]{43}\n/)
  assert.equal(readFileSync(join(data('example'), 'current'), 'utf8'), 'vellmark\n')
  const before = await healthOf(first.address)
  assert.ok(before.ok && before.entries > 600)

  const invited = await typed('invite', 'amara lindqvist', '--data', data('example'))
  assert.equal(invited.code, 0, invited.err)
  assert.ok(invited.out.startsWith(`${first.address}/join/`), invited.out)
  const token = await typed('invite', 'soren achterberg', '--token', '--data', data('example'))
  assert.match(token.out, /^os-[\w-]{43}\n$/)
  const several = await typed('invite', 'on', '--data', data('example'))
  assert.equal(several.code, 1)
  assert.match(several.err, /Several people are meant by "on"/)
  const moved = await typed('clock', 'advance', '8h', '--data', data('example'))
  assert.equal(moved.code, 0, moved.err)
  assert.match(moved.out, /10:42 UTC → .* 18:42 UTC/)
  const bad = await typed('clock', 'advance', '8x', '--data', data('example'))
  assert.equal(bad.code, 2)

  const middle = await healthOf(first.address)
  assert.ok(middle.entries >= before.entries + 4, 'two ways in, a move, and the round that ended at 18:00')
  const stopped = await first.stop('SIGINT')
  assert.equal(stopped.code, 0, stopped.err)

  const second = await open('--data', data('example'))
  assert.doesNotMatch(second.gathered.err, /Founding/)
  assert.equal((await healthOf(second.address)).entries, middle.entries)
  assert.equal((await second.stop()).code, 0)
})

test('a founding that was killed on its way is completed by the next start, with nothing twice', async () => {
  const whole = await open('--data', data('whole'))
  const wanted = await healthOf(whole.address)
  await whole.stop()

  const killed = begin(['start', '--port', '0', '--data', data('killed')])
  await until(() => /first ten weeks: \d/.test(killed.gathered.err), 'playing', killed.gathered)
  killed.child.kill('SIGKILL')
  await killed.ended
  assert.ok(!existsSync(join(data('killed'), 'current')), 'it was not yet opened')
  const again = await open('--data', data('killed'))
  assert.equal((await healthOf(again.address)).entries, wanted.entries)
  assert.equal((await again.stop()).code, 0)
})

test('a society of one’s own is founded beside the example and is the one that opens next', async () => {
  const file = join(folder, 'cooperative.yaml')
  writeFileSync(
    file,
    'name: Bakers’ Cooperative\npeople: [{ id: ana, name: Ana Ruiz }, { id: ben, name: Ben Okoro }]\ncircles:\n- { name: Bakery, area: bread, purpose: Good bread, members: [ana, ben] }\n',
  )
  const founded = await typed('found', file, '--name', 'bakers', '--data', data('own'))
  assert.equal(founded.code, 0, founded.err)
  assert.match(founded.out, /Ana Ruiz +http:\/\/localhost:8420\/join\/[\w-]{43}\n/)
  const twice = await typed('found', file, '--name', 'bakers', '--data', data('own'))
  assert.equal(twice.code, 1)
  assert.match(twice.err, /There is a society in .*bakers already/)

  const running = await open('--data', data('own'))
  assert.match(running.gathered.out, /Bakers’ Cooperative is open at/)
  assert.doesNotMatch(running.gathered.out, /token|simulated/)
  const moved = await typed('clock', 'advance', '1d', '--data', data('own'))
  assert.equal(moved.code, 1)
  assert.match(moved.err, /runs on the real clock, which cannot be moved \(clause 2\.13\)/)
  const { port } = new URL(running.address)
  const taken = await typed('start', '--port', port, '--data', data('own'))
  assert.equal(taken.code, 1)
  assert.match(taken.err, new RegExp(`Port ${port} is in use`))
  assert.ok((await healthOf(running.address)).ok, 'the one that was there first goes on')
  assert.equal((await running.stop()).code, 0)
})

test('a database of one’s own holds the society instead of a directory', async () => {
  const database = await testDatabase()
  try {
    const file = join(folder, 'union.yaml')
    writeFileSync(
      file,
      'name: Union\npeople: [{ id: ana, name: Ana Ruiz }]\ncircles: [{ name: Board, area: all, purpose: p, members: [ana] }]\n',
    )
    const url = ['--database-url', database.connectionString]
    assert.equal((await typed('found', file, ...url)).code, 0)
    const twice = await typed('found', file, ...url)
    assert.equal(twice.code, 1)
    assert.match(twice.err, /founded in this database already/)
    const running = await open(...url)
    assert.match(running.gathered.out, /Union is open at/)
    assert.equal(await countOf(running.address, 'circles'), 1)
    assert.equal((await running.stop()).code, 0)
  } finally {
    await database.drop()
  }
})

const kubernetes = fileURLToPath(new URL('../../../../shared/data/kubernetes-community', import.meta.url))
const missing = !existsSync(kubernetes) && `the data of the Kubernetes community is not at ${kubernetes}`

test('the Kubernetes community is imported, founded and served', { skip: missing }, async () => {
  const file = join(folder, 'kubernetes.yaml')
  const imported = await typed('import', 'kubernetes', kubernetes, '--clock', 'simulated', '--out', file)
  assert.equal(imported.code, 0, imported.err)
  assert.match(imported.err, /Held: 35 circles.* 237 people, 129 people seated.* 236 projects, 102 meetings/)
  assert.match(imported.err, /Not held by a society file:\n- /)
  const printed = await typed('import', 'kubernetes', kubernetes, '--clock', 'simulated')
  assert.equal(printed.out, readFileSync(file, 'utf8'))
  const running = await open('--society', file, '--data', data('kubernetes'))
  assert.equal(await countOf(running.address, 'circles'), 35)
  assert.match(running.gathered.out, /122 more people hold seats/)
  assert.equal((await running.stop()).code, 0)
})
