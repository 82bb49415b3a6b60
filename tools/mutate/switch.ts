// Loaded before a test file: gives it the sources with switches, of which one may be off, and notes which mattered.
import { readFileSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Environment variables: the sources (JSON by path), the switched-off mutation, where to note what mattered. */
export const variables = { sources: 'MUTATE_SOURCES', off: 'MUTATE_OFF', noted: 'MUTATE_NOTED' } as const

const sources = JSON.parse(readFileSync(process.env[variables.sources] ?? '', 'utf8')) as Record<
  string,
  string
>
const off = Number(process.env[variables.off] ?? -1)
const noted = process.env[variables.noted]
const mattered = new Set<number>()

registerHooks({
  load: (url, context, nextLoad) => {
    const source = url.startsWith('file:') ? sources[fileURLToPath(url)] : undefined
    if (source === undefined) return nextLoad(url, context)
    return { format: 'module-typescript', source, shortCircuit: true }
  },
})

const mutation = {
  /** A guard's condition; it matters where it refuses. */
  holds: (id: number, refusesWhen: boolean, value: unknown): unknown => {
    if (Boolean(value) !== refusesWhen) return value
    mattered.add(id)
    return id === off ? !refusesWhen : value
  },
  /** A predicate's answer; a fixed answer matters where the true one differs. */
  answer: (always: number, never: number, value: boolean): boolean => {
    mattered.add(value ? never : always)
    return off === (value ? never : always) ? !value : value
  },
  /** The outcome of checks made elsewhere; it matters where it is a refusal. */
  refusal: (id: number, value: unknown): unknown => {
    if (value === undefined || value === null) return value
    mattered.add(id)
    return id === off ? undefined : value
  },
}
Object.assign(globalThis, { mutation })

if (noted !== undefined) {
  process.once('exit', () => {
    writeFileSync(noted, JSON.stringify([...mattered]))
  })
}
