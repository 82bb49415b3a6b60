// SIGKILL at any moment under load: no acknowledged act lost, no act half there, and the log goes on.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BesideText, Submitted } from '../src/index.ts'
import { writerProcess } from './support/process.ts'
import { comment, indexOf, proposal } from './support/society.ts'
import { testStore } from './support/store.ts'

const { store, connectionString } = await testStore({ clock: 'real', people: 60, circles: 6 })

test('a writing process that is killed again and again loses nothing that it acknowledged', async () => {
  const texts: BesideText[] = []
  const on = `d${indexOf(await store.submit(proposal('circle-1', 'before-the-kills', texts), { by: 'f10', auth: 'session', texts }))}`
  const acknowledged = new Map<string, Submitted>()
  let sent = 0
  for (let round = 0; round < 6; round++) {
    const writer = await writerProcess(connectionString)
    const end = performance.now() + 150 + 90 * round
    // At least so long, and until some were answered, however slow the machine is.
    while (performance.now() < end || writer.outcomes.size < 20) {
      for (let n = 0; n < 40; n++) {
        const beside: BesideText[] = []
        const id = `under-fire-${sent++}`
        writer.submit(comment(on, id, `Words of ${id}`, beside), {
          by: 'f11',
          auth: 'session',
          texts: beside,
        })
      }
      await sleep(5)
    }
    await writer.kill()
    for (const [id, outcome] of writer.outcomes) acknowledged.set(id, outcome)
    // What another process sees at once, with no recovery of any kind in between.
    const entered = await store.submit(comment(on, `after-kill-${round}`, 'Still here', []), {
      by: 'f12',
      auth: 'session',
    })
    assert.equal(entered.kind, 'entered')
  }
  assert.ok(acknowledged.size > 100, `only ${acknowledged.size} acts were acknowledged`)
  assert.ok(acknowledged.size < sent, 'some were under way when it was killed')

  const rows = await store.db
    .selectFrom('entry')
    .select(['index', 'act_id'])
    .where('by', '=', 'f11')
    .execute()
  const indexes = new Map(rows.map(({ act_id, index }) => [act_id, index]))
  for (const [id, outcome] of acknowledged) assert.equal(indexes.get(id), indexOf(outcome), id)

  // No act is half there: entry, text, view and subject of each stand together or not at all.
  const comments = await store.db
    .selectFrom('comment')
    .select(['from_entry', 'words_text'])
    .where('person', '=', 'f11')
    .execute()
  assert.deepEqual(
    comments.map((one) => one.from_entry).sort((a, b) => a - b),
    rows.map(({ index }) => index).sort((a, b) => a - b),
  )
  const kept = await store.texts(comments.map(({ words_text }) => words_text))
  assert.equal(kept.size, comments.length)
  const { size } = await store.head()
  const { count } = await store.db
    .selectFrom('entry')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  assert.equal(count, size)
  assert.equal((await store.verifyRoot()).matches, true)
})
