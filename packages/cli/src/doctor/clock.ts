// The clock: whether it agrees with the database's and the record's, and runs evenly.
import { broken, look, ok, type Finding } from './finding.ts'

export type Clocks = {
  /** This machine's time, ms UTC, and the database's at the same moment. */
  system: number
  database: number
  /** Time of the last entry; null where the society's clock is simulated or nothing was entered. */
  lastEntry: number | null
  /** How much further the wall clock went than the steady one, since this process began, ms. */
  jump: number
}

const todo = 'Let the machine keep time by NTP (timedatectl set-ntp true).'
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

export const lookAtClocks = ({ system, database, lastEntry, jump }: Clocks): Finding[] => {
  const drift = Math.abs(system - database)
  const ahead = lastEntry === null ? 0 : lastEntry - system
  return [
    drift > 30_000
      ? broken('clock: database', `it differs from this machine by ${seconds(drift)}`, todo)
      : drift > 2000
        ? look('clock: database', `it differs from this machine by ${seconds(drift)}`, todo)
        : ok('clock: database', `agrees with this machine (${seconds(drift)})`),
    ahead > 2000
      ? broken(
          'clock: record',
          `the last entry is ${seconds(ahead)} in the future: until then every act gets its time`,
          todo,
        )
      : ok('clock: record', 'no entry lies in the future'),
    Math.abs(jump) > 1000
      ? look('clock: jumps', `it jumped by ${seconds(jump)} just now`, todo)
      : ok('clock: jumps', 'it runs evenly'),
  ]
}

/** How far the wall clock has jumped since this process began. */
export const jumpSinceBegin = (): number => Date.now() - (performance.timeOrigin + performance.now())
