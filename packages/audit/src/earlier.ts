// What an erasure asks of the entry that it names (clause 5.6): read from the copy once more, and proved to be in its tree.
import { enteredOf, type Act, type Key, type State } from '@open-socialism/kernel'
import {
  includes,
  inclusionProof,
  leafHash,
  overTiles,
  tileWidth,
  type Checkpoint,
} from '@open-socialism/record'
import { entriesIn, hashesIn, type ReadFile } from './copy.ts'
import { readEntry } from './entry.ts'
import { fails } from './fault.ts'

/** What the entries that `act` names brought; most acts name none. */
export type Earlier = (act: Act, before: number) => Promise<ReadonlyMap<Key, State>>

const none: ReadonlyMap<Key, State> = new Map()

export function openEarlier(read: ReadFile, { size, root }: Checkpoint): Earlier {
  const whole = Number(size)
  return async (act, before) => {
    if (act.type !== 'erase-texts' && act.type !== 'erase-by-law') return none
    const found = new Map<Key, State>()
    for (const index of new Set(act.texts.map(({ entry }) => entry))) {
      if (index >= before) continue
      const bytes = await bytesOf(index)
      found.set(`entered:${String(index)}`, enteredOf(index, readEntry(index, bytes)))
    }
    return found
  }

  async function bytesOf(index: number): Promise<Uint8Array> {
    const bundle = Math.floor(index / tileWidth)
    const width = Math.min(tileWidth, whole - bundle * tileWidth)
    const bytes = (await entriesIn(read, bundle, width))[index % tileWidth] ?? new Uint8Array()
    const proof = await inclusionProof(
      index,
      whole,
      overTiles(whole, (tile) => hashesIn(read, tile)),
    )
    // It was in the tree when it was first read; a copy that answers differently now is none.
    if (!includes({ index: BigInt(index), size, leaf: leafHash(bytes), proof, root }))
      fails(index, 'the entry is not the one that was signed', 'the entry as it was read first', bytes)
    return bytes
  }
}
