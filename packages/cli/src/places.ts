// Where societies are kept: `data/<name>/` is one society, `data/current` names the one that was opened last.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { Plainly } from './command.ts'

/** Marks a directory as one society's, from before its founding on. */
const mark = 'society.json'
const current = 'current'

/** What stands in the mark: the society's name; no personal detail. */
type Mark = { name: string; founded: boolean }

export type Place = { directory: string; name: string }

/** The society that was opened last below a directory, or the directory itself if it is a society's. */
export const openedLast = (data: string): Place | undefined => {
  const here = societyAt(data)
  if (here) return here
  const file = join(data, current)
  if (!existsSync(file)) return onlyOne(data)
  const name = readFileSync(file, 'utf8').trim()
  return societyAt(join(data, name)) ?? onlyOne(data)
}

/** The society in a directory, if its founding came to its end. */
export const societyAt = (directory: string): Place | undefined => {
  const read = readMark(directory)
  return read?.founded ? { directory: resolve(directory), name: read.name } : undefined
}

const readMark = (directory: string): Mark | undefined => {
  const file = join(directory, mark)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Mark) : undefined
}

const onlyOne = (data: string): Place | undefined => {
  const all = societiesIn(data)
  return all.length === 1 ? all[0] : undefined
}

/** All societies below a directory. */
export const societiesIn = (data: string): Place[] =>
  existsSync(data) && statSync(data).isDirectory()
    ? readdirSync(data)
        .sort()
        .flatMap((name) => societyAt(join(data, name)) ?? [])
    : []

/**
 * Makes the directory of a new society. One whose founding was broken off is used again only after a question to the
 * caller (`isEmpty`), since nothing of it was ever opened. Throws `Plainly` when a society stands there.
 */
export const makePlace = (data: string, slug: string, name: string): Place => {
  const directory = resolve(data, slug)
  const found = readMark(directory)
  if (found?.founded)
    throw new Plainly(
      `There is a society in ${directory} already. Give the new one another name: --name ${slug}-2`,
    )
  if (!found && existsSync(directory) && readdirSync(directory).length > 0)
    throw new Plainly(`${directory} holds something else. Give the society another name with --name.`)
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  writeMark(directory, { name, founded: false })
  return { directory, name }
}

/** From here on the place counts as a society. */
export const markFounded = ({ directory, name }: Place): void => writeMark(directory, { name, founded: true })

/** Makes a society the one that is opened next, unless its directory was named by itself. */
export const rememberOpened = (place: Place): void =>
  writeWhole(join(dirname(place.directory), current), `${basename(place.directory)}\n`)

const writeMark = (directory: string, value: Mark): void =>
  writeWhole(join(directory, mark), `${JSON.stringify(value)}\n`)

/** A file is there whole or not at all: a crash leaves the old one. */
const writeWhole = (file: string, text: string): void => {
  writeFileSync(`${file}.new`, text, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
