// What would not fit the one entry of the record that founds it: a circle with very many members and long texts.
import type { Complaint, Path } from './fault.ts'
import type { Placed } from './tree.ts'

/** Bytes that an entry leaves for one circle, of 65,535. */
const mostBytes = 60_000
/** What the event of a seat, and that of a circle with two practices, say besides the file's own words. */
const besides = { seat: 120, circle: 3000 }

/** Circles that are too large to be founded, and lists of links that are. */
export const sizeComplaints = (circles: readonly Placed[]): Complaint[] =>
  circles.flatMap(({ circle, path }) => {
    const { circles: _, documents: __, projects: ___, links = [], ...own } = circle
    const seats = (circle.members?.length ?? 0) * besides.seat
    return [
      ...tooLarge(
        'a circle whose members, meetings and texts take',
        2 * bytesOf(own) + seats + besides.circle,
        path,
      ),
      ...tooLarge('links that take', 2 * bytesOf(links), [...path, 'links']),
    ]
  })

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))

const tooLarge = (what: string, bytes: number, path: Path): Complaint[] =>
  bytes <= mostBytes
    ? []
    : [
        {
          path,
          expected: `${what} at most ${mostBytes} bytes in the record`,
          found: `about ${bytes} bytes`,
          clause: '2.13',
        },
      ]
