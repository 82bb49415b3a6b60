// How many requests a person and an address may make; kept in this process's memory, bounded by the windows' length.
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { ownProblem, type Problem } from './problem.ts'

/** Points per window of seconds; `null` lifts a limit (the bench says so when it does). */
export type Limits = {
  /** Acts of one person. */
  acts: Limit | null
  /** Unsafe requests from one address. */
  unsafe: Limit | null
  /** Reads from one address. */
  reads: Limit | null
  /** Tries at signing in, registering and using links from one address. */
  entrances: Limit | null
}
export type Limit = { points: number; seconds: number }

export const usualLimits: Limits = {
  acts: { points: 120, seconds: 60 },
  unsafe: { points: 600, seconds: 60 },
  reads: { points: 3000, seconds: 60 },
  entrances: { points: 60, seconds: 60 },
}

export type Limited = keyof Limits

/** Counts one request of `key` and says how many seconds to wait when it is one too many. */
export type RateLimits = { count(what: Limited, key: string): Promise<number | null> }

export function createRateLimits(limits: Limits): RateLimits {
  const make = (name: Limited) => {
    const limit = limits[name]
    return limit && new RateLimiterMemory({ keyPrefix: name, points: limit.points, duration: limit.seconds })
  }
  const counters = {
    acts: make('acts'),
    unsafe: make('unsafe'),
    reads: make('reads'),
    entrances: make('entrances'),
  }
  return {
    async count(what, key) {
      const counter = counters[what]
      if (!counter) return null
      try {
        await counter.consume(key)
        return null
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
        throw refused
      }
    },
  }
}

/** The problem of one request too many, and its Retry-After. */
export function tooMany(seconds: number): { problem: Problem; headers: Record<string, string> } {
  return {
    problem: ownProblem('requests-must-be-fewer', `Too many requests; try again in ${String(seconds)} s.`, {
      retryAfter: seconds,
    }),
    headers: { 'retry-after': String(seconds) },
  }
}
