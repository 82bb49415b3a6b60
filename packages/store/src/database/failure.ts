// What a failed statement means: the database is away, it is full, an act was there already, or it is our fault.

/** `lost`: no telling whether the last transaction happened. `full`: it did not, for lack of space. */
export type Failure = 'lost' | 'full' | 'conflict' | 'fault'

/** The connection failed, not a statement: the server said nothing about it. */
export class DatabaseAway extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : 'the database cannot be reached', { cause })
    this.name = 'DatabaseAway'
  }
}

/** The SQLSTATE that the server answered with, or nothing when the error is not the server's. */
export function stateOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('severity' in error))
    return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

// Connection exceptions, the server going down or coming up, a transaction that was given up for its time.
const gone = /^(08|57P0|57014|55P03|25P03|25P04|53300)/
const noSpace = /^(53|58030)/

/** Sorts an error by what is to be done about it. */
export function failureOf(error: unknown): Failure {
  if (error instanceof DatabaseAway) return 'lost'
  const state = stateOf(error)
  if (state === undefined) return 'fault'
  if (gone.test(state)) return 'lost'
  if (noSpace.test(state)) return 'full'
  return state === '23505' ? 'conflict' : 'fault'
}

/** True for what PostgreSQL answers to statements that follow a failed one: the first failure is the news. */
export const isEcho = (error: unknown): boolean => stateOf(error) === '25P02'
