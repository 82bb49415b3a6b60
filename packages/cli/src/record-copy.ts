// A copy of the record to read from: an address that serves it, or a directory that holds its files.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Plainly, type Io } from './command.ts'

export type CopiedFile = { bytes: Uint8Array; type: string | null }

export type RecordCopy = {
  /** A file by its path below `/record/`; null where the copy has none. */
  read(path: string): Promise<CopiedFile | null>
}

const timeoutMs = 30_000

/** Opens a copy by its address or directory. */
export const openCopy = (from: string, { directory }: Io): RecordCopy =>
  /^https?:\/\//.test(from) ? copyAt(from) : copyIn(resolve(directory, from))

const copyAt = (address: string): RecordCopy => {
  const base = `${address.replace(/\/+$/, '').replace(/\/record$/, '')}/record/`
  return {
    async read(path) {
      const response = await fetch(base + path, { signal: AbortSignal.timeout(timeoutMs) }).catch(
        (error: unknown) => {
          throw new Plainly(
            `${address} cannot be reached: ${error instanceof Error ? error.message : String(error)}`,
          )
        },
      )
      const bytes = new Uint8Array(await response.arrayBuffer())
      if (response.ok) return { bytes, type: response.headers.get('content-type') }
      if (response.status === 429 || response.status >= 500)
        throw new Plainly(`${address} answers ${response.status} for ${path}. Try again later.`)
      return null
    },
  }
}

const copyIn = (directory: string): RecordCopy => {
  if (!existsSync(directory)) throw new Plainly(`There is no directory ${directory}.`)
  const base = existsSync(join(directory, 'record')) ? join(directory, 'record') : directory
  return {
    read: (path) => {
      const file = join(base, path)
      return Promise.resolve(existsSync(file) ? { bytes: readFileSync(file), type: null } : null)
    },
  }
}
