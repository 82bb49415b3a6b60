// The work of `import csv`: reads the tables, shows what would come in, writes the society file or says what is wrong.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import {
  decodeTable,
  faultRows,
  importTables,
  previewOf,
  writeSocietyFile,
  type Note,
  type Source,
  type TablesRead,
} from '@open-socialism/society-file'
import { Plainly, type Command } from '../command.ts'
import { noteText, previewText } from './import-words.ts'

/** Circles of the preview that a terminal shows, and faults that it lists. */
const most = { circles: 300, faults: 200 }
const tableName = /\.(csv|tsv|txt)$/i
const mostBytes = 256 * 1024 * 1024

export const runImportCsv: Command['run'] = ({ words, options }, io) => {
  const clock = options['clock'] ?? 'real'
  if (clock !== 'real' && clock !== 'simulated')
    throw new Plainly(`--clock is real or simulated, not "${String(clock)}".`, 2)
  const files = words.flatMap((word) => filesAt(resolve(io.directory, word)))
  const encodings: Note[] = []
  const sources = files.map((file) => readSource(file, encodings))
  const name = typeof options['name'] === 'string' ? { name: options['name'] } : {}
  const read = importTables(sources, { clock, ...name })
  const notes = [...encodings, ...read.notes]
  const preview = previewText(previewOf(read.draft, most.circles))
  if (options['preview'] === true) io.out(`${preview}\n\n${notesText(notes)}`)
  if (read.society === null) throw new Plainly(faultsText(read))
  if (options['preview'] === true) return Promise.resolve(0)
  const text = writeSocietyFile(read.draft, [`Made by \`open-socialism import csv\` from ${named(sources)}.`])
  if (typeof options['out'] === 'string') {
    const file = resolve(io.directory, options['out'])
    writeFileSync(file, text)
    io.err.write(`Written: ${file}\n`)
  } else io.out(text.trimEnd())
  io.err.write(`${notesText(notes)}\n`)
  return Promise.resolve(0)
}

const named = (sources: readonly Source[]): string => sources.map(({ file }) => file).join(', ')

/** A file, or the tables in a directory. */
const filesAt = (path: string): string[] => {
  if (!existsSync(path)) throw new Plainly(`There is no file ${path}.`)
  if (!statSync(path).isDirectory()) return [path]
  const files = readdirSync(path).filter((file) => tableName.test(file))
  if (files.length === 0) throw new Plainly(`There is no table (.csv, .tsv) in ${path}.`)
  return files.sort().map((file) => join(path, file))
}

const readSource = (path: string, notes: Note[]): Source => {
  const { size } = statSync(path)
  if (size > mostBytes)
    throw new Plainly(`${path} has ${size} bytes; a table of one organisation has at most ${mostBytes}.`)
  const { text, encoding } = decodeTable(readFileSync(path))
  const file = basename(path)
  if (encoding === 'windows-1252') notes.push({ note: 'encoding-guessed', file, encoding })
  return { file, text }
}

const notesText = (notes: readonly Note[]): string =>
  ['What was guessed or left out', ...notes.map((note) => `- ${noteText(note)}`)].join('\n')

const faultsText = ({ faults, moreFaults }: TablesRead): string => {
  const shown = faults.slice(0, most.faults)
  const count = faults.length + moreFaults
  const rest = count > shown.length ? `The first ${shown.length} are shown. ` : ''
  const things = count === 1 ? '1 thing is wrong' : `${count} things are wrong`
  return `${faultRows(shown)}\n${things} in the tables. ${rest}Nothing was written.`
}
