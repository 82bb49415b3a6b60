// Entries that are read from the copy once more, and proved to be in its tree: what an erasure asks of the entry that it names
// (clause 5.6), and one whose act may have been entered again.
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
import { readEntry, type ReadEntry } from './entry.ts'
import { fails } from './fault.ts'

export type Earlier = {
  /** What the entries that `act` names brought; most acts name none. */
  brought(act: Act, before: number): Promise<ReadonlyMap<Key, State>>
  entry(index: number): Promise<ReadEntry>
}

const none: ReadonlyMap<Key, State> = new Map()

export function openEarlier(read: ReadFile, { size, root }: Checkpoint): Earlier {
  const whole = Number(size)
  return {
    async brought(act, before) {
      if (act.type !== 'erase-texts' && act.type !== 'erase-by-law') return none
      const found = new Map<Key, State>()
      for (const index of new Set(act.texts.map((one) => one.entry)))
        if (index < before) found.set(`entered:${String(index)}`, enteredOf(index, await entry(index)))
      return found
    },
    entry,
  }

  async function entry(index: number): Promise<ReadEntry> {
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
    return readEntry(index, bytes)
  }
}
