// The work of `rebuild`: opens the database as it is, rebuilds it with progress, and says what came of it.
import { migrate, rebuild, type Rebuilt } from '@open-socialism/store'
import { log } from '../backup-file.ts'
import { Plainly, type Command } from '../command.ts'
import { databaseOf } from '../opened.ts'
import { showProgress } from '../progress.ts'

export const runRebuild: Command['run'] = async (typed, io) => {
  const database = await databaseOf(typed, io)
  try {
    const place = { connectionString: database.connectionString, log }
    await migrate(place)
    const progress = showProgress('Rebuilding entries', io.err)
    const rebuilt = await rebuild(place, { onProgress: progress.at })
    if (rebuilt.kind !== 'rebuilt') throw new Plainly(`${sentenceOf(rebuilt)} All is as it was.`)
    progress.end()
    io.out(`Rebuilt from ${rebuilt.entries.toLocaleString('en')} entries; the root is the same.`)
    return 0
  } finally {
    await database.close()
  }
}

function sentenceOf(rebuilt: Exclude<Rebuilt, { kind: 'rebuilt' }>): string {
  switch (rebuilt.kind) {
    case 'nothing-founded':
      return 'No society has been founded there yet.'
    case 'differs':
      return `Entry ${rebuilt.index.toLocaleString('en')} does not come to what it says: ${rebuilt.why}. Compare it with a copy of the record (open-socialism verify).`
    case 'other-root':
      return 'The entries do not give the root that this record holds. Restore a backup, or recover from a copy of the record.'
    case 'in-use':
      return `Another process uses this database (${rebuilt.by.join(', ')}). Stop the server first.`
  }
}
