// Before a society that is there is migrated to this version, a backup of it is written, and it is said where.
import { join } from 'node:path'
import type { StoreOptions } from '@open-socialism/store'
import { writeBackup } from './backup-file.ts'
import type { Io } from './command.ts'

type Before = NonNullable<StoreOptions['beforeMigration']>

const fourDigits = (number: number): string => String(number).padStart(4, '0')

/** What `openStore` calls before it migrates: backs up into `folder`, unless the user asked not to. */
export const backUpBefore =
  (connectionString: string, folder: string, io: Io): Before =>
  async ({ from, to }) => {
    const what = `This version brings the database from migration ${fourDigits(from)} to ${fourDigits(to)}.`
    if (io.migration?.skipBackup === true) {
      io.err.write(`${what} No backup is made first, as was asked.\n`)
      return
    }
    const when = new Date().toISOString().slice(0, 19).replaceAll(':', '-')
    const file = join(io.migration?.folder ?? folder, `before-${fourDigits(to)}-${when}Z.backup`)
    io.err.write(`${what} A backup comes first.\n`)
    await writeBackup(connectionString, file, true, io)
    io.err.write(`The backup is in ${file}\n`)
  }
