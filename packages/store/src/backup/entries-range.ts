// The tree over the entries of a backup, computed from their rows while these go into the database.
import { emptyRange, extend, leafHash, type CompactRange } from '@open-socialism/record'

const tab = 0x09
const lineEnd = 0x0a
const extendedTogether = 1000
/** How COPY begins bytes that it writes as hex: a backslash of its own before that of the form. */
const hexMark = 3

export type EntriesRange = {
  /** Takes in the next rows as COPY writes them, cut anywhere. */
  take(piece: Buffer): void
  range(): CompactRange
}

/** For rows of these columns, of which one is `bytes`; rows come in the order of the record. */
export function entriesRange(columns: readonly string[]): EntriesRange {
  const column = columns.indexOf('bytes')
  let rest: Buffer = Buffer.alloc(0)
  let leaves: Uint8Array[] = []
  let range = emptyRange
  const extendNow = () => {
    range = extend(range, leaves)
    leaves = []
  }
  const takeLine = (rows: Buffer, from: number, to: number) => {
    let begin = from
    for (let n = 0; n < column; n++) begin = rows.indexOf(tab, begin) + 1
    const next = column === columns.length - 1 ? to : rows.indexOf(tab, begin)
    leaves.push(leafHash(Buffer.from(rows.toString('latin1', begin + hexMark, next), 'hex')))
    if (leaves.length === extendedTogether) extendNow()
  }
  return {
    take(piece) {
      const rows = rest.length === 0 ? piece : Buffer.concat([rest, piece])
      let from = 0
      for (let to = rows.indexOf(lineEnd); to !== -1; to = rows.indexOf(lineEnd, from)) {
        takeLine(rows, from, to)
        from = to + 1
      }
      rest = rows.subarray(from)
    },
    range() {
      extendNow()
      return range
    },
  }
}
