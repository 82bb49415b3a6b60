// A program that tries mutations in one process: it loads the kernel with switches and all of its tests, notes
// which switches matter to which test, and then runs for each mutation the tests that it matters to.
import { readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { collectFrom, kept } from './collect.ts'
import type { Kept } from './collect.ts'

/** What the program is told on standard input, as JSON. */
export type Task = {
  /** By absolute path: the sources with switches. */
  readonly sources: Readonly<Record<string, string>>
  readonly testFiles: readonly string[]
  readonly ids: readonly number[]
}

/** What it says, one JSON line each. */
export type Said =
  | { readonly kind: 'broken'; readonly test: string; readonly detail: string }
  | { readonly kind: 'trying'; readonly id: number }
  | {
      readonly kind: 'tried'
      readonly id: number
      readonly noticedBy: string | null
      readonly reached: boolean
    }

type Measured = { readonly one: Kept; readonly ms: number; readonly mattered: ReadonlySet<number> }

const say = (line: Said): void => void process.stdout.write(`${JSON.stringify(line)}\n`)

const task = JSON.parse(readFileSync(0, 'utf8')) as Task
const collector = new URL('collect.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) => {
    const isKernelTest = context.parentURL?.includes('/packages/kernel/') === true
    return specifier === 'node:test' && isKernelTest
      ? { url: collector, shortCircuit: true }
      : next(specifier, context)
  },
  load: (url, context, next) => {
    const source = url.startsWith('file:') ? task.sources[fileURLToPath(url)] : undefined
    if (source === undefined) return next(url, context)
    return { format: 'module', source: stripTypeScriptTypes(source), shortCircuit: true }
  },
})

let off = -1
let mattered = new Set<number>()

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
// The same cases each time, and no search for a smaller one when a case fails.
fc.configureGlobal({ seed: 1, endOnFailure: true })

for (const path of task.testFiles) {
  collectFrom(path)
  await import(pathToFileURL(path).href)
}

const failureOf = async (one: Kept): Promise<string | undefined> => {
  try {
    await one.run()
    return undefined
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}

const measured: Measured[] = []
let broken = false
for (const round of [1, 2]) {
  for (const one of kept) {
    mattered = new Set()
    const started = performance.now()
    const detail = await failureOf(one)
    if (detail !== undefined) {
      say({ kind: 'broken', test: `${one.file}: ${one.name} (run ${round})`, detail })
      broken = true
    }
    if (round === 2) measured.push({ one, ms: performance.now() - started, mattered })
  }
}
if (broken) process.exit(1)
measured.sort((a, b) => a.ms - b.ms)

for (const id of task.ids) {
  say({ kind: 'trying', id })
  off = id
  const concerned = measured.filter((test) => test.mattered.has(id))
  let noticedBy: string | null = null
  for (const { one } of concerned) {
    if ((await failureOf(one)) === undefined) continue
    noticedBy = `${one.file}: ${one.name}`
    break
  }
  off = -1
  say({ kind: 'tried', id, noticedBy, reached: concerned.length > 0 })
}
process.exit(0)
