// Which acts were entered, so that one that is entered twice is noticed: a signed act could else be put in again, to the same
// effect, by whoever has the log. Eight bytes of a hash stand for each; an entry that may be the same is read once more.
import { hash } from 'node:crypto'

/** Entries by their hashes, two words each, in the order of the log. */
const perChunk = 65_536

type EnteredActs = {
  /** Notes the act of the next entry; gives the entries before it that hold the same sender's act of this id, or may. */
  note(by: string, id: string): readonly number[]
  /** What is remembered, to go on from another time. */
  chunks(): Generator<Uint32Array>
}

const none: readonly number[] = []

export function openEnteredActs(before: readonly Uint32Array[] = []): EnteredActs {
  const chunks: Uint32Array[] = []
  let filling = new Uint32Array()
  let size = 0
  // Places by the first word of the hash: an entry's index and one, or zero; at least half of them are free.
  let places = new Uint32Array(1024)
  for (const words of before)
    for (let at = 0; at < words.length; at += 2) add(words[at] ?? 0, words[at + 1] ?? 0)

  return {
    note(by, id) {
      // As digits, which costs less than half of a buffer.
      const digits = hash('sha256', `${by}\n${id}`)
      const first = Number.parseInt(digits.slice(0, 8), 16)
      const second = Number.parseInt(digits.slice(8, 16), 16)
      const same = entriesWith(first, second)
      add(first, second)
      return same
    },
    *chunks() {
      for (const [n, words] of chunks.entries())
        yield words.subarray(0, 2 * Math.min(perChunk, size - n * perChunk))
    },
  }

  function wordOf(index: number, which: 0 | 1): number {
    return chunks[Math.floor(index / perChunk)]?.[2 * (index % perChunk) + which] ?? 0
  }

  function entriesWith(first: number, second: number): readonly number[] {
    let found = none
    for (let at = first & (places.length - 1); places[at] !== 0; at = (at + 1) & (places.length - 1)) {
      const index = (places[at] ?? 0) - 1
      if (wordOf(index, 0) === first && wordOf(index, 1) === second) found = [...found, index]
    }
    return found
  }

  function place(index: number): void {
    let at = wordOf(index, 0) & (places.length - 1)
    while (places[at] !== 0) at = (at + 1) & (places.length - 1)
    places[at] = index + 1
  }

  function add(first: number, second: number): void {
    const at = 2 * (size % perChunk)
    if (at === 0) filling = new Uint32Array(2 * perChunk)
    if (at === 0) chunks.push(filling)
    filling[at] = first
    filling[at + 1] = second
    size += 1
    if (2 * size <= places.length) {
      place(size - 1)
      return
    }
    places = new Uint32Array(2 * places.length)
    for (let index = 0; index < size; index++) place(index)
  }
}
