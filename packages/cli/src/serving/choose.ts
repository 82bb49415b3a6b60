// Which society `start` opens: the one named, the one opened last, or the example, founded first.
import { slugOf } from '@open-socialism/kernel'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Plainly, type Io, type Typed } from '../command.ts'
import { readSociety } from '../running/found.ts'
import { foundExample, isHalfPlayed } from '../example.ts'
import { printLinks } from '../founders-links.ts'
import { foundInto } from '../founding.ts'
import { dataDirectory, databaseUrl, openPlace, openUrl, type Opened } from '../opened.ts'
import {
  makePlace,
  markFounded,
  openedLast,
  rememberOpened,
  societiesIn,
  societyAt,
  type Place,
} from '../places.ts'
import { showProgress } from '../progress.ts'

type Wanted = { file: string } | { directory: string } | undefined

const exampleSlug = 'vellmark'

/** Opens the database of the society to serve; after this it is founded. */
export const openToServe = async (typed: Typed, io: Io, wanted: Wanted, address: string): Promise<Opened> => {
  const url = databaseUrl(typed, io)
  if (url !== undefined) return openOwnDatabase(url, io, wanted, address)
  const data = dataDirectory(typed, io)
  if (wanted !== undefined && 'directory' in wanted) {
    const place = societyAt(wanted.directory)
    if (!place) throw new Plainly(`There is no society in ${wanted.directory}.`)
    return openRemembered(place, io)
  }
  if (wanted !== undefined) return openOrFound(data, wanted.file, io, address)
  const last = openedLast(data)
  if (last) return openRemembered(last, io)
  const all = societiesIn(data)
  if (all.length > 0)
    throw new Plainly(`Which society?\n${all.map(({ directory }) => `  --society ${directory}`).join('\n')}`)
  return openExample(data, io, address)
}

const openRemembered = async (place: Place, io: Io): Promise<Opened> => {
  const opened = await openPlace(place, io)
  rememberOpened(place)
  return opened
}

const openOwnDatabase = async (url: string, io: Io, wanted: Wanted, address: string): Promise<Opened> => {
  const opened = await openUrl(url, io)
  return guarded(opened, async () => {
    const isFounded = (await opened.store.head()).founded
    if (isFounded && !(await isHalfPlayed(opened.store))) return
    if (wanted !== undefined && 'file' in wanted) return foundFile(opened, wanted.file, io, address)
    await foundExample(opened.store, io.err)
    await printLinks(opened.store, io, address)
  })
}

/** A society file names its directory: founded once, it is opened from then on. */
const openOrFound = async (data: string, file: string, io: Io, address: string): Promise<Opened> => {
  const society = readSociety(file)
  const slug = slugOf(society.name) || 'society'
  const there = existsSync(join(data, slug)) ? societyAt(join(data, slug)) : undefined
  if (there) return openRemembered(there, io)
  const place = makePlace(data, slug, society.name)
  const opened = await openPlace(place, io)
  return guarded(opened, async () => {
    await foundFile(opened, file, io, address)
    markFounded(place)
    rememberOpened(place)
  })
}

const foundFile = async ({ store }: Opened, file: string, io: Io, address: string): Promise<void> => {
  const society = readSociety(file)
  const progress = showProgress(`Founding ${society.name}`, io.err)
  await foundInto(store, society, Date.now(), progress)
  progress.end()
  await printLinks(store, io, address)
}

const openExample = async (data: string, io: Io, address: string): Promise<Opened> => {
  const place = makePlace(data, exampleSlug, 'Vellmark')
  const opened = await openPlace(place, io)
  return guarded(opened, async () => {
    await foundExample(opened.store, io.err)
    await printLinks(opened.store, io, address)
    markFounded(place)
    rememberOpened(place)
  })
}

const guarded = async (opened: Opened, work: () => Promise<void>): Promise<Opened> => {
  try {
    await work()
    return opened
  } catch (error) {
    await opened.close()
    throw error
  }
}
