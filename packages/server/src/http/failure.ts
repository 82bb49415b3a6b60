// What went wrong in the server itself, as a problem: the database is away for now, or it is a fault of ours.
import { ownProblem, type Problem } from './problem.ts'

/** SQLSTATEs: connection, operator, resources, too slow, no such database (any more); and what Node calls a lost socket. */
const away = /^(08|57P|53|57014$|3D000$|E[A-Z]+$)/

/** True for errors of a database that is away, full or too slow, and may be back soon. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return away.test(code) || /timeout|terminated|Connection/i.test(error.message)
}

/** The problem that an error comes to; what it says stays in the log. */
export function problemOfFailure(error: unknown): Problem {
  return isDatabaseAway(error)
    ? ownProblem('record-must-be-reachable', 'The record cannot be read now. Try again in a moment.')
    : ownProblem('server-must-not-fail', 'This is a fault of the server. It was logged; nothing was changed.')
}
