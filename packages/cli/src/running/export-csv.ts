// The work of `export csv`: writes the files of a new folder as what they hold is read.
import type { Command, ExitCode } from '../command.ts'
import { exportCsv } from '../exporting/csv.ts'
import { newFolder } from '../exporting/folder.ts'
import { withSociety } from '../opened.ts'

export const runExportCsv: Command['run'] = (typed, io) =>
  withSociety<ExitCode>(typed, io, async ({ store }) => {
    const folder = newFolder(typed.words[0], io)
    await exportCsv(store, folder)
    io.err.write(`Written: ${folder.path}\n`)
    return 0
  })
