// States that were not used for a while, in a file: memory holds where each stands, however large they are.
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Key, State } from '@open-socialism/kernel'

export type SpilledStates = {
  get(key: Key): State | undefined
  putAll(states: ReadonlyMap<Key, State>): void
  keys(): IterableIterator<Key>
  close(): void
}

const lengthBytes = 4
/** Read at once: most states are shorter. */
const guess = 2048

export function openSpilledStates(): SpilledStates {
  const directory = mkdtempSync(join(tmpdir(), 'open-socialism-verify-'))
  const file = openSync(join(directory, 'states'), 'w+')
  const places = new Map<Key, number>()
  let end = 0
  const head = Buffer.alloc(guess)

  return {
    get(key) {
      const place = places.get(key)
      if (place === undefined) return undefined
      const got = readSync(file, head, 0, guess, place)
      const length = head.readUInt32LE(0)
      const whole = lengthBytes + length <= got ? head : Buffer.alloc(lengthBytes + length)
      if (whole !== head) readSync(file, whole, 0, whole.length, place)
      return JSON.parse(whole.toString('utf8', lengthBytes, lengthBytes + length)) as State
    },
    putAll(states) {
      const parts: Buffer[] = []
      for (const [key, state] of states) {
        const json = Buffer.from(JSON.stringify(state))
        const length = Buffer.alloc(lengthBytes)
        length.writeUInt32LE(json.length)
        places.set(key, end)
        parts.push(length, json)
        end += lengthBytes + json.length
        if (parts.length >= 4096) writeAll(parts.splice(0))
      }
      writeAll(parts)
    },
    keys: () => places.keys(),
    close() {
      closeSync(file)
      rmSync(directory, { recursive: true, force: true })
    },
  }

  function writeAll(parts: readonly Buffer[]): void {
    const bytes = Buffer.concat(parts)
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
  }
}
