// `erase` as the operator types it (5.6): the law is named, the words are gone, and nothing else goes with them.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openStore } from '@open-socialism/store'
import { testDatabase } from '@open-socialism/store/testing'
import { typed } from './typed.ts'

const folder = mkdtempSync(join(tmpdir(), 'open-socialism-erase-'))
const database = await testDatabase()
after(async () => {
  rmSync(folder, { recursive: true, force: true })
  await database.drop()
})
const url = ['--database-url', database.connectionString]
const file = join(folder, 'bakers.yaml')
writeFileSync(
  file,
  'name: Bakers\npeople: [{ id: ana, name: Ana Ruiz }, { id: bo, name: Bo Lind }, { id: cy, name: Cy Mann }]\ncircles: [{ name: Bakery, area: bread, purpose: p, members: [ana] }]\n',
)

test('5.6 the operator erases what a law demands, of one person at a time, and no seat-holder’s name', async () => {
  assert.equal((await typed('found', file, ...url)).code, 0)
  const erase = (...words: string[]) => typed('erase', ...words, ...url)
  assert.match((await erase('1')).err, /--law names the law/)
  assert.match((await erase('first', '--law', 'Art. 17')).err, /is no number of an entry/)
  assert.match((await erase('9999', '--law', 'Art. 17')).err, /There is no entry 9999/)
  assert.match((await erase('1', '--law', 'Art. 17')).err, /brought words of 3 people/)
  assert.match(
    (await erase('1', '--person', 'f1', '--law', 'Art. 17')).err,
    /seats must be left before the name is erased/,
  )
  const done = await erase('1', '--person', 'f2', '--law', 'Art. 17')
  assert.equal(done.code, 0, done.err)
  assert.match(done.out, /Erased (one text|\d texts) of entry 1\. Entry \d+ says so/)
  assert.match(
    (await erase('1', '--person', 'f2', '--law', 'Art. 17')).err,
    /has no such words that are not erased/,
  )
  const store = await openStore({ connectionString: database.connectionString })
  const { rows } = await store.pool.query<{ text: string }>('select text from text where text is not null')
  const { matches } = await store.verifyRoot()
  await store.close()
  assert.ok(rows.some(({ text }) => text === 'Ana Ruiz') && !rows.some(({ text }) => text === 'Bo Lind'))
  assert.equal(matches, true)
})
