// A new folder of files that are written as what they hold is read, so that memory holds a page of it.
import { createWriteStream, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Plainly, type Io } from '../command.ts'
import { showProgress } from '../progress.ts'

export type Folder = {
  path: string
  /** Writes one file of pieces of text. */
  write(name: string, pieces: AsyncIterable<string>): Promise<void>
  /** Writes a short file. */
  note(name: string, text: string): void
}

/** A folder that is new or empty: nothing of somebody's is written over. */
export function newFolder(named: string | undefined, io: Io): Folder {
  const path = resolve(io.directory, named ?? '')
  if (existsSync(path) && readdirSync(path).length > 0)
    throw new Plainly(`${path} holds something already: name a folder that is new or empty.`)
  mkdirSync(path, { recursive: true })
  return {
    path,
    async write(name, pieces) {
      const progress = showProgress(`Writing ${name}`, io.err)
      let written = 0
      const counted = async function* () {
        for await (const piece of pieces) {
          yield piece
          progress.at(++written)
        }
      }
      await pipeline(Readable.from(counted()), createWriteStream(join(path, name))).catch(
        (error: unknown) => {
          throw new Plainly(
            `${join(path, name)} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
          )
        },
      )
      progress.end()
    },
    note: (name, text) => {
      writeFileSync(join(path, name), text)
    },
  }
}
