// Writing a batch that no server sent: entries of a copy, or the one that begins a successor.
import { loadUnknownBases, remember, type Core, type Opened } from '../batch/attempt.ts'
import { writeBatch } from '../batch/write.ts'
import type { Head } from '../log/head.ts'
import { erasedIn, forgetInBatch } from '../search/forget.ts'
import { searchOfBatch } from '../search/of-batch.ts'

/** Commits what stands in the batch, and leaves the clock where `times` says; gives the size of the log then. */
export async function commitBatch(
  core: Core,
  { batch }: Pick<Opened, 'batch'>,
  times: Pick<Head, 'simulatedNow' | 'aliveAt'>,
): Promise<number> {
  const { writer, log, words } = core
  await loadUnknownBases(core, batch)
  const search = await searchOfBatch(batch, writer, words)
  const written = writeBatch(batch, log, times, search)
  await writer.send(written.statements)
  await forgetInBatch(writer, erasedIn(batch))
  await writer.commit()
  const { size } = written.head.range
  remember(core, size, written.states)
  words.learn(search.met)
  return size
}
