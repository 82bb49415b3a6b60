// Backup and restore: entries a second each way, with everything that stands beside them.
import { createReadStream, createWriteStream, statSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Act } from '@open-socialism/kernel'
import { backUp, openStore, restore, type BesideText } from '@open-socialism/store'
import { committed, enter } from './entering.ts'
import { inParallel } from './inhabited.ts'
import { openDatabase, passingFolder } from './place.ts'
import { measure, type Measure } from './results.ts'
import { circleOf, founding, proposalContent, words } from './society.ts'

const circles = 200
const entriesWanted = Number(process.env['BENCH_ENTRIES'] ?? 60_000)
const goal = { atLeast: 20_000 }

export async function measureBackup(): Promise<{ rows: Measure[]; postgres: string }> {
  const [from, into] = [await openDatabase(), await openDatabase()]
  const folder = passingFolder()
  const file = join(folder.path, 'society.backup')
  try {
    const entries = await fill(from.connectionString)
    const began = performance.now()
    const chunks = backUp({ connectionString: from.connectionString, log: 'society' }, { version: 'bench' })
    await pipeline(Readable.from(chunks), createWriteStream(file, { flush: true }))
    const saved = performance.now()
    const bytes = statSync(file).size
    const restored = await restore(
      { connectionString: into.connectionString, log: 'society' },
      createReadStream(file, { highWaterMark: 1024 * 1024 }),
    )
    const back = performance.now()
    if (restored.kind !== 'restored') throw new Error(`not restored: ${JSON.stringify(restored)}`)
    const beside = `${entries.toLocaleString('en')} entries, ${restored.rows.toLocaleString('en')} rows, ${(bytes / 1e6).toFixed(1)} MB; ${Math.round(process.memoryUsage().rss / 1e6)} MB of memory afterwards`
    return {
      rows: [
        measure('backup: writing', (entries / (saved - began)) * 1000, 'entries/s', goal, beside),
        measure(
          'backup: restoring',
          (entries / (back - saved)) * 1000,
          'entries/s',
          goal,
          'root computed anew, fsync on',
        ),
      ],
      postgres: from.version,
    }
  } finally {
    folder.remove()
    await Promise.all([from.close(), into.close()])
  }
}

/** Founds a society and fills it with proposals, positions, votes and comments; gives how many entries it has. */
async function fill(connectionString: string): Promise<number> {
  const store = await openStore({ connectionString })
  try {
    const founded = await store.found(founding(circles))
    if (founded.kind !== 'founded') throw new Error(`not founded: ${JSON.stringify(founded)}`)
    const decisions: { on: string; circle: number }[] = []
    await inParallel([...Array(circles).keys()], 64, async (circle) => {
      const { id, members } = circleOf(circle)
      const texts: BesideText[] = []
      const content = committed(proposalContent(`Decision of ${id}`), texts)
      const act = { id: `propose-${id}`, type: 'propose', circle: id, content } as unknown as Act
      const entry = await enter(store, act, members[0] ?? '', texts)
      decisions.push({ on: `d${entry}`, circle })
    })
    const left = entriesWanted - (await store.head()).size
    await inParallel([...Array(Math.max(0, left)).keys()], 500, async (n) => {
      const { on, circle } = decisions[n % decisions.length] ?? { on: '', circle: 0 }
      const texts: BesideText[] = []
      const text = words(
        `Number ${n}: what speaks for this, and what against it, as one of us sees it.`,
        texts,
      )
      const act = { id: `comment-${n}`, type: 'comment', proposal: on, text } as unknown as Act
      await enter(store, act, circleOf(circle).members[n % 8] ?? '', texts)
    })
    return (await store.head()).size
  } finally {
    await store.close()
  }
}
