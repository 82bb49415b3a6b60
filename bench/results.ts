// What was measured: one row for each number, printed as a table and kept as JSON for scripts.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export type Measure = {
  name: string
  value: number
  unit: string
  /** What it ought to be, such as `≥ 5000`; null where the number only informs. */
  goal: string | null
  /** Whether the goal was met; null without one. */
  met: boolean | null
  /** What the number stands beside: its parts, its spread, the limit it was held against. */
  comparedWith: string | null
}

type Goal = { atLeast: number } | { atMost: number } | { exactly: number }

/** One row; `met` follows from value and goal. */
export function measure(
  name: string,
  value: number,
  unit: string,
  goal: Goal | null = null,
  comparedWith: string | null = null,
): Measure {
  const row = { name, value: rounded(value), unit, comparedWith }
  if (goal === null) return { ...row, goal: null, met: null }
  if ('atLeast' in goal) return { ...row, goal: `≥ ${goal.atLeast}`, met: value >= goal.atLeast }
  if ('atMost' in goal) return { ...row, goal: `≤ ${goal.atMost}`, met: value <= goal.atMost }
  return { ...row, goal: `= ${goal.exactly}`, met: value === goal.exactly }
}

const rounded = (value: number): number => (value >= 1000 ? Math.round(value) : Number(value.toPrecision(3)))

/** The rows as lines of equal columns. */
export function table(rows: readonly Measure[]): string {
  const cells = [
    ['', 'measured', '', 'goal', 'met', 'beside'],
    ...rows.map(({ name, value, unit, goal, met, comparedWith }) => [
      name,
      value.toLocaleString('en', { maximumSignificantDigits: 6 }),
      unit,
      goal ?? '',
      met === null ? '' : met ? 'yes' : 'NO',
      comparedWith ?? '',
    ]),
  ]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  const line = (row: string[]) =>
    row
      .map((cell, at) => (at === 1 ? cell.padStart(widths[1] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
  return cells.map((row) => line(row).trimEnd()).join('\n')
}

const folder = fileURLToPath(new URL('./results/', import.meta.url))

/**
 * Keeps the rows under today's date, in place of what the same benchmarks gave before; of others the newest results
 * stay where they are. Gives the file's path in the repository.
 */
export function keepResults(rows: readonly Measure[], today: string): string {
  mkdirSync(folder, { recursive: true })
  const file = `${folder}${today}.json`
  const isNew = new Set(rows.map(({ name }) => benchmarkOf(name)))
  const staysOf = (path: string) =>
    (JSON.parse(readFileSync(path, 'utf8')) as Measure[]).filter(({ name }) => !isNew.has(benchmarkOf(name)))
  const write = (path: string, all: readonly Measure[]) => {
    if (all.length === 0) rmSync(path)
    else writeFileSync(path, `${JSON.stringify(all, null, 2)}\n`)
  }
  const before = readdirSync(folder).filter((name) => name.endsWith('.json') && !file.endsWith(name))
  for (const name of before) write(`${folder}${name}`, staysOf(`${folder}${name}`))
  write(file, [...(existsSync(file) ? staysOf(file) : []), ...rows])
  return `bench/results/${today}.json`
}

/** The part of a row's name before its colon. */
const benchmarkOf = (name: string): string => name.split(':', 1)[0] ?? name
