// The guard against forks: the last signed checkpoint, kept outside the database and swapped at each signing, so that a
// restored backup, a second process or a machine that was wound back cannot sign another history (5.3).
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { writeLocked } from './files.ts'

export type Guard = {
  /** Where it is, for an operator to find it. */
  place: string
  /** The last signed checkpoint, or null. */
  read(): string | null
  /** Puts `after` in the place of `before`, on disk when this returns; false where something else stood there. */
  swap(before: string | null, after: string): Promise<boolean>
  /** Keeps two checkpoints that cannot both be true of one log; gives where they are, null where it keeps none. */
  keepEvidence(checkpoints: readonly string[]): Promise<string | null>
}

/** A guard in a file. */
export function fileGuard(file: string): Guard {
  const read = () => (existsSync(file) ? readFileSync(file, 'utf8') : null)
  return {
    place: file,
    read,
    swap(before, after) {
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
      return writeLocked(file, after, () => read() === before)
    },
    async keepEvidence(checkpoints) {
      const kept = `${file}.fork`
      const before = existsSync(kept) ? readFileSync(kept, 'utf8') : ''
      const text = `${checkpoints.join('\n')}\n`
      if (!before.includes(text)) await writeLocked(kept, before + text, () => true)
      return kept
    },
  }
}
