// Faults of a society file or of tables, ready to show: the line as it was typed, what was expected there, what was found.

import { forms as m } from '#messages'

export interface FaultView {
  /** Null for a society file, of which there is one. */
  file: string | null
  line: number | null
  column: number | null
  path: string
  expected: string
  found: string | null
  /** The line itself, shortened. */
  typed: string | null
}

type Fault = Omit<FaultView, 'typed' | 'file' | 'column'> & { file?: string | null; column?: number | null }

const LONGEST = 120

/** Faults of a society file in the order of their lines; those of the whole file come first. */
export const presentFaults = (faults: readonly Fault[], file: string): FaultView[] =>
  presentFaultsOf(
    [...faults].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    new Map([[null, file]]),
  )

/** Faults in their own order, each with its line from the text of its file. */
export function presentFaultsOf(
  faults: readonly Fault[],
  texts: ReadonlyMap<string | null, string>,
): FaultView[] {
  const lines = new Map([...texts].map(([file, text]) => [file, text.split(/\r\n?|\n/)]))
  return faults.map((fault) => {
    const file = fault.file ?? null
    const typed = fault.line === null ? '' : (lines.get(file)?.[fault.line - 1] ?? '').trim()
    const short = typed.length > LONGEST ? `${typed.slice(0, LONGEST)}…` : typed
    return {
      ...fault,
      file,
      column: fault.column ?? null,
      path: fault.path === '' ? m.theFile() : fault.path,
      typed: short === '' ? null : short,
    }
  })
}
