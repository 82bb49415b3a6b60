// What does not hold: where, what was expected there, and what was found.
import { toBase64 } from '@open-socialism/record/portable'

export type Fault = {
  /** The entry that fails, where one can be named. */
  readonly entry: number | null
  readonly says: string
  readonly expected: string
  readonly found: string
}

/** What does not hold as a name, for whoever says it in other words; what follows a colon is of this case alone. */
export const nameOfFault = ({ says }: Fault): string =>
  (says.split(':')[0] ?? '').toLowerCase().replace(/[^a-z]+/g, '-')

/** Ends a check with what does not hold. */
export class DoesNotHold extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super(fault.says)
    this.fault = fault
  }
}

export function fails(entry: number | null, says: string, expected: unknown, found: unknown): never {
  throw new DoesNotHold({ entry, says, expected: shown(expected), found: shown(found) })
}

const longest = 600

/** A value as a line for people; long ones are cut. */
function shown(value: unknown): string {
  const text =
    value instanceof Uint8Array
      ? toBase64(value)
      : typeof value === 'string'
        ? value
        : value === undefined
          ? 'nothing'
          : JSON.stringify(value)
  return text.length > longest ? `${text.slice(0, longest)} … (${String(text.length)} characters)` : text
}
