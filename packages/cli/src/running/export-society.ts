// The work of `export society`: reads what stands now, writes the society file, and lists what it does not hold.
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { exportSociety, faultTable, parseSocietyFile, writeSocietyFile } from '@open-socialism/society-file'
import type { Command, ExitCode } from '../command.ts'
import { withSociety } from '../opened.ts'
import { presentOf } from '../present.ts'

export const runExportSociety: Command['run'] = (typed, io) =>
  withSociety<ExitCode>(typed, io, async ({ store }) => {
    const { size } = await store.head()
    const { society, notHeld } = exportSociety(await presentOf(store))
    const when = new Date(await store.now()).toISOString().slice(0, 16).replace('T', ' ')
    const comment = [`${society.name} as it stood on ${when} UTC, after ${size} entries of its record.`]
    const text = writeSocietyFile(society, comment)
    const [name] = typed.words
    if (name === undefined) io.out(text.trimEnd())
    else {
      const file = resolve(io.directory, name)
      writeFileSync(file, text)
      io.err.write(`Written: ${file}\n`)
    }
    io.err.write(`Not held by a society file:\n${notHeld.map((line) => `- ${line}`).join('\n')}\n`)
    const read = parseSocietyFile(text)
    if ('ok' in read) return 0
    io.err.write(
      `\nBefore it can be founded, this is to be changed:\n${faultTable(read.errors, name ?? 'the file')}\n`,
    )
    return 1
  })
