// Faults of a society file, ready to show: the line as it was typed, what was expected there, what was found.

import { forms as m } from '#messages'

export interface FaultView {
  line: number | null
  path: string
  expected: string
  found: string | null
  /** The line itself, shortened. */
  typed: string | null
}

const LONGEST = 120

/** Faults in the order of their lines; those of the whole file come first. */
export function presentFaults(
  faults: readonly { path: string; line: number | null; expected: string; found: string | null }[],
  file: string,
): FaultView[] {
  const lines = file.split('\n')
  return [...faults]
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
    .map((fault) => {
      const typed = fault.line === null ? '' : (lines[fault.line - 1] ?? '').trim()
      const short = typed.length > LONGEST ? `${typed.slice(0, LONGEST)}…` : typed
      return {
        ...fault,
        path: fault.path === '' ? m.theFile() : fault.path,
        typed: short === '' ? null : short,
      }
    })
}
