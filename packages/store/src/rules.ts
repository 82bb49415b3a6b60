// What the store asks of the rules: to run acts on states, and what falls due by itself.
import { dueTimes, mayBeEarlierBy, reads, run } from '@open-socialism/kernel'

/** The kernel's functions that a log is run by. They are pure, so that a replay gives the same. */
export type Rules = {
  /** Decides and evolves, or says which states it needs first. */
  run: typeof run
  /** States that the act will surely need. */
  reads: typeof reads
  /** What of a state falls due by itself, with past outages already in its times. */
  dueTimes: typeof dueTimes
  /** By how much of it may fall due earlier when the society changes. */
  mayBeEarlierBy: typeof mayBeEarlierBy
}

/** Version 0 of the rules (clause 10.4), the only one until release 1.0. */
export const rules: Rules = { run, reads, dueTimes, mayBeEarlierBy }
