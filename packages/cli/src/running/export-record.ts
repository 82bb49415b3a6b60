// The work of `export record`: writes what is missing of the signed record, file by file, and the checkpoint last (5.7).
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import {
  encodeTextBundle,
  newTiles,
  textBundlePath,
  tilePath,
  tileWidth,
  type Tile,
} from '@open-socialism/record'
import type { Published, Store } from '@open-socialism/store'
import { Plainly, type Command, type ExitCode } from '../command.ts'
import { withSociety } from '../opened.ts'
import { showProgress } from '../progress.ts'
import { openSigning, verifierKeysOf } from '../signing.ts'

export const runExportRecord: Command['run'] = (typed, io) =>
  withSociety<ExitCode>(typed, io, async (opened) => {
    const { store } = opened
    const published = await store.published()
    if (published === null)
      throw new Plainly(
        'Nothing of this record has been signed yet: a server signs it while it runs (npm start).',
      )
    const directory = resolve(io.directory, typed.words[0] ?? '')
    const keys = verifierKeysOf(await openSigning(opened, typed, io))
    const progress = showProgress('Exporting entries', io.err)
    try {
      await exportRecord(store, published, keys, directory, progress.at)
    } catch (error) {
      throw plainWriting(error, directory)
    }
    const { size } = await store.head()
    progress.end(`Exported ${published.size.toLocaleString('en')} entries to ${directory}`)
    if (size > published.size)
      io.err.write(
        `${(size - published.size).toLocaleString('en')} entries are not signed yet and were left out.\n`,
      )
    return 0
  })

const atOnce = 8

/** Writes a signed record into a directory. What was broken off goes on where it stopped. */
export async function exportRecord(
  store: Pick<Store, 'tile' | 'textsBeside' | 'blob' | 'db'>,
  { size, note }: Published,
  keys: readonly string[],
  directory: string,
  onProgress: (entries: number, size: number) => void = () => undefined,
): Promise<void> {
  const write = writer(directory)
  const writeTile = async (tile: Tile) => {
    const path = `tile/${tilePath(tile)}`
    // A file stands under its name only once it is whole, and a tile never changes.
    if (write.has(path)) return
    const bytes = await store.tile(tile)
    if (bytes === null) throw new Error(`the record does not hold ${path}`)
    write.put(path, bytes)
    if (tile.width === tileWidth) write.remove(`${path}.p`)
  }
  const writeBundle = async (tile: Tile) => {
    const first = tile.index * tileWidth
    await writeTile(tile)
    // Texts are written each time: some were erased meanwhile, or shown.
    const texts = await store.textsBeside(first, first + tile.width)
    write.put(textBundlePath(tile.index), encodeTextBundle(texts))
    onProgress(first + tile.width, size)
  }
  const tiles = newTiles(0, size)
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const tile of tiles) await (tile.level === 'entries' ? writeBundle(tile) : writeTile(tile))
    }),
  )
  await writeDocuments(store, size, write)
  write.put('key', Buffer.from(keys.map((line) => `${line}\n`).join('')))
  write.put('checkpoint', Buffer.from(note))
}

/** Documents one by one: each may be five megabytes. */
async function writeDocuments(
  { db, blob }: Pick<Store, 'blob' | 'db'>,
  size: number,
  write: ReturnType<typeof writer>,
): Promise<void> {
  const all = await db.selectFrom('blob').select('hash').where('entry', '<', size).execute()
  for (const { hash } of all) {
    if (write.has(`blob/${hash}`)) continue
    const found = await blob(hash)
    if (found !== null) write.put(`blob/${hash}`, found.bytes)
  }
}

function writer(directory: string) {
  const made = new Set<string>()
  return {
    has: (path: string): boolean => existsSync(join(directory, path)),
    remove: (path: string): void => rmSync(join(directory, path), { recursive: true, force: true }),
    /** Writes a file whole or not at all, and leaves one alone that says the same. */
    put(path: string, bytes: Uint8Array): void {
      const file = join(directory, path)
      if (existsSync(file) && readFileSync(file).equals(bytes)) return
      const folder = dirname(file)
      if (!made.has(folder)) mkdirSync(folder, { recursive: true })
      made.add(folder)
      writeFileSync(`${file}.half`, bytes)
      renameSync(`${file}.half`, file)
    },
  }
}

const plainWriting = (error: unknown, directory: string): unknown => {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (syscall === undefined || code === undefined) return error
  const why = code === 'ENOSPC' ? 'there is no room' : code
  return new Plainly(
    `${directory} cannot be written (${why}). Run the same again: it goes on where it stopped.`,
  )
}
