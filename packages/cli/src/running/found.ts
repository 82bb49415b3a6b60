// The work of `found`: checks the file, founds the society in its place, and gives out the founders’ links.
import { existsSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { slugOf } from '@open-socialism/kernel'
import { faultTable, parseSocietyFile, type Society } from '@open-socialism/society-file'
import { Plainly, type Command, type Io, type Typed } from '../command.ts'
import { foundInto } from '../founding.ts'
import { printLinks } from '../founders-links.ts'
import { dataDirectory, databaseUrl, openPlace, openUrl, type Opened } from '../opened.ts'
import { makePlace, markFounded, rememberOpened } from '../places.ts'
import { openSigning, printKey } from '../signing.ts'
import { usualAddress } from '../served-at.ts'
import { showProgress } from '../progress.ts'

export const runFound: Command['run'] = async (typed, io) => {
  const [file = ''] = typed.words
  const society = readSociety(resolve(io.directory, file))
  const url = databaseUrl(typed, io)
  if (url !== undefined) {
    const opened = await openUrl(url, io)
    return close(opened, foundHere(opened, society, typed, io))
  }
  const name = typed.options['name']
  const slug = typeof name === 'string' ? slugOf(name) : slugOf(society.name)
  if (slug === '') throw new Plainly('The name of its directory needs a letter or a digit: --name NAME', 2)
  const place = makePlace(dataDirectory(typed, io), slug, society.name)
  const opened = await openPlace(place, io)
  return close(
    opened,
    foundHere(opened, society, typed, io).then(() => {
      markFounded(place)
      rememberOpened(place)
      io.out(`\n${society.name} is founded in ${place.directory}. Open it with: npm start`)
    }),
  )
}

const close = async (opened: Opened, work: Promise<void>): Promise<0> => {
  try {
    await work
    return 0
  } finally {
    await opened.close()
  }
}

const foundHere = async (opened: Opened, society: Society, typed: Typed, io: Io): Promise<void> => {
  const { store, place } = opened
  const progress = showProgress(`Founding ${society.name}`, io.err)
  // A directory that is not marked as founded was never opened: after a kill its founding is there whole, and only
  // the links are missing.
  const isThere = place !== null && (await store.head()).founded
  if (!isThere) await foundInto(store, society, Date.now(), progress)
  progress.end()
  printKey(await openSigning(opened, typed, io), io)
  await printLinks(store, io, usualAddress)
}

/** A society from a file; throws `Plainly` with the table of its faults. */
export const readSociety = (file: string): Society => {
  if (!existsSync(file)) throw new Plainly(`There is no file ${file}.`)
  const parsed = parseSocietyFile(readFileSync(file, 'utf8'))
  if ('errors' in parsed) throw new Plainly(faultTable(parsed.errors, basename(file)))
  return parsed.ok
}
