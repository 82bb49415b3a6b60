// The machine that numbers come from: without it they say nothing.
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { measure, type Measure } from './results.ts'

/** The load of the last minute: what others do on the machine costs the numbers. */
export const loadNow = (): number => loadavg()[0] ?? 0

/** Cores with what else matters to benchmark `name`; `postgres` is the version of the database, where one ran. */
export function machine(name: string, postgres: string | null, loadBefore: number): Measure {
  const [cpu] = cpus()
  const parts = [
    cpu?.model ?? 'unknown processor',
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `Node ${process.versions.node}`,
    ...(postgres === null ? [] : [`PostgreSQL ${postgres}`]),
    `load ${loadBefore.toFixed(1)} of others before it began`,
  ]
  return measure(`${name}: machine`, availableParallelism(), 'cores', null, parts.join(', '))
}
