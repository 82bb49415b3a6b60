// The work of `export popolo`: writes the files of a new folder as what they hold is read.
import type { Command, ExitCode } from '../command.ts'
import { exportPopolo } from '../exporting/popolo.ts'
import { newFolder } from '../exporting/folder.ts'
import { withSociety } from '../opened.ts'

export const runExportPopolo: Command['run'] = (typed, io) =>
  withSociety<ExitCode>(typed, io, async ({ store }) => {
    const folder = newFolder(typed.words[0], io)
    await exportPopolo(store, folder)
    io.err.write(`Written: ${folder.path}\n`)
    return 0
  })
