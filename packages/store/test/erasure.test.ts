// Erasure (clause 5.6): the words are gone from every table, from what is remembered and from backups; the log stays.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { enteredOf, type Act } from '@open-socialism/kernel'
import { testDatabase } from '../src/engine/testing/index.ts'
import { backUp, restore, type BesideText } from '../src/index.ts'
import { makeSearch } from '../src/search/make.ts'
import { allRows } from './support/rows.ts'
import { comment, indexOf, proposal, words } from './support/society.ts'
import { testStore } from './support/store.ts'

const { store, connectionString, another } = await testStore({ people: 30, circles: 2 })
const place = { connectionString, log: 'society' }

const send = (act: object, by: string, texts: BesideText[] = []) =>
  store.submit(act as Act, { by, auth: by === 'operator' ? 'operator' : 'session', texts })

async function enter(by: string, make: (texts: BesideText[]) => object): Promise<number> {
  const texts: BesideText[] = []
  return indexOf(await send(make(texts), by, texts))
}

/** All texts that an entry brought, as an act names them. */
async function textsOf(index: number) {
  const recorded = await store.entry(index)
  assert.ok(recorded)
  return enteredOf(index, recorded.entry).texts.map(({ commitment }) => ({ entry: index, text: commitment }))
}

let erasures = 0
const erase = async (by: string, entries: number[], law?: string) => {
  const texts = (await Promise.all(entries.map(textsOf))).flat()
  const id = `erasing-${erasures++}`
  return send(
    law === undefined ? { id, type: 'erase-texts', texts } : { id, type: 'erase-by-law', texts, law },
    by,
  )
}

/** The tables that hold a word, also as bytes. */
async function tablesWith(database: string, word: string): Promise<string[]> {
  const holds = (row: string) =>
    row.toLowerCase().includes(word) || row.includes(Buffer.from(word.slice(1)).toString('hex'))
  return Object.entries(await allRows(database)).flatMap(([table, rows]) => (rows.some(holds) ? [table] : []))
}

const decision = `d${await enter('f10', (texts) => proposal('circle-1', 'to-talk-of', texts))}`
const said = await enter('f25', (texts) => comment(decision, 'said-first', 'Quicksilver habits', texts))
const again = await enter('f25', (texts) => ({
  id: 'said-better',
  type: 'edit-comment',
  proposal: decision,
  comment: `c${said}`,
  version: 1,
  text: words('Quicksilver manners', texts),
}))
await enter('f26', (texts) => comment(decision, 'others', 'Other habits', texts))

test('5.6 what is erased is nowhere in the database any more, and the root is that of the entries', async () => {
  assert.deepEqual(await tablesWith(connectionString, 'quicksilver'), ['search', 'search_word', 'text'])
  const before = await store.entry(said)
  const outcome = await erase('f25', [said, again])
  assert.equal(outcome.kind, 'entered')
  assert.deepEqual(await tablesWith(connectionString, 'quicksilver'), [])
  assert.deepEqual((await store.entry(said))?.bytes, before?.bytes)
  assert.equal((await store.verifyRoot()).matches, true)
  const kept = await store.texts((await textsOf(said)).map(({ text }) => text))
  assert.deepEqual([...kept.values()], [{ text: null, r: null, withheld: false, erased: true }])
  // What others said in the same words stays to be found.
  assert.ok((await tablesWith(connectionString, 'habits')).includes('search_word'))
})

test('5.6 the erasure is a state that says since when, and stands with the decision and its author', async () => {
  const [text] = await textsOf(said)
  assert.ok(text)
  const state = await store.state(`erasure:${text.text}`)
  assert.ok(state?.kind === 'erasure')
  assert.deepEqual([state.entry, state.person, state.law], [said, 'f25', null])
  const [last] = await store.entriesFrom((await store.head()).size - 1, 1)
  for (const subject of [`proposal:${decision}`, 'person:f25', 'circle:circle-1'])
    assert.ok(last?.subjects.includes(subject), subject)
})

test('5.6 a backup made from then on holds nothing of it, and the search made anew finds nothing', async () => {
  const chunks: Buffer[] = []
  for await (const chunk of backUp(place, { version: '1', identity: true }, () => undefined))
    chunks.push(chunk)
  const into = await testDatabase()
  after(() => into.drop())
  const inChunks = async function* () {
    await Promise.resolve()
    yield Buffer.concat(chunks)
  }
  const restored = await restore({ connectionString: into.connectionString, log: 'society' }, inChunks())
  assert.equal(restored.kind, 'restored')
  assert.deepEqual(await tablesWith(into.connectionString, 'quicksilver'), [])
  assert.equal(await makeSearch(place, () => undefined, { anew: true }), true)
  assert.deepEqual(await tablesWith(connectionString, 'quicksilver'), [])
})

test('5.6 nobody erases another’s words, nor twice; a law is named by the operator', async () => {
  const other = await enter('f27', (texts) => comment(decision, 'of-another', 'Marmalade', texts))
  const refused = await erase('f25', [other])
  assert.ok(refused.kind === 'refused' && refused.refusal.reason === 'text-must-be-ones-own')
  const twice = await erase('f25', [said])
  assert.ok(twice.kind === 'refused' && twice.refusal.reason === 'text-must-be-erased-once')
  assert.ok((await tablesWith(connectionString, 'marmalade')).includes('text'))
  assert.equal((await erase('operator', [other], 'Art. 17')).kind, 'entered')
  assert.deepEqual(await tablesWith(connectionString, 'marmalade'), [])
})

test('5.6 a word is learned anew after it was erased, also where another process erased it', async () => {
  const second = await another()
  const say = async (id: string, of: typeof store) => {
    const texts: BesideText[] = []
    const act = comment(decision, id, 'Zeppelins', texts)
    return indexOf(await of.submit(act, { by: 'f28', auth: 'session', texts }))
  }
  const first = await say('zeppelin-1', second)
  assert.equal((await erase('f28', [first])).kind, 'entered')
  assert.deepEqual(await tablesWith(connectionString, 'zeppelins'), [])
  await say('zeppelin-2', second)
  assert.deepEqual(await tablesWith(connectionString, 'zeppelins'), ['search', 'search_word', 'text'])
})

test('5.6 an entry that was named before it was there is found once it is', async () => {
  const { size } = await store.head()
  const named = [{ entry: size, text: 'x'.repeat(43) }]
  const early = await send({ id: 'too-early', type: 'erase-texts', texts: named }, 'f29')
  assert.ok(early.kind === 'refused' && early.refusal.reason === 'text-must-be-there')
  const index = await enter('f29', (texts) => comment(decision, 'then-said', 'Pelicans', texts))
  assert.equal(index, size)
  assert.equal((await erase('f29', [index])).kind, 'entered')
})
