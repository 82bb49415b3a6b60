// Settling a batch: tried until each of its acts is entered, refused, or its sender told why not.
import { setTimeout as pause } from 'node:timers/promises'
import { failureOf, type Failure } from '../database/failure.ts'
import type { NewEntry } from '../log/entry.ts'
import { attempt, type Attempted, type Core } from './attempt.ts'
import type { Pending, Unavailability } from './submission.ts'

/** `ran`: everything that could be was entered, `entries` in all, what fell due included. */
export type Settled = { kind: 'ran'; entries: number } | { kind: 'unavailable'; why: Unavailability }

export type Settling = {
  core: Core
  /** How long a batch without acts waits for a database that is away, ms; acts have deadlines of their own. */
  patienceMs: number
  /** Told of the entries of each commit, in their order, before anybody is answered. */
  onCommit(entries: readonly NewEntry[]): void
  /** Called after each failure for whatever else waits too long meanwhile. */
  onWaiting(): void
}

/** Settles all acts of `batch`. Never rejects. */
export async function settle(settling: Settling, batch: readonly Pending[]): Promise<Settled> {
  let pending = batch
  let careful = false
  let entries = 0
  const givenUpAt = performance.now() + settling.patienceMs
  for (let tries = 0; ; tries++) {
    const outcome = await tryOnce(settling.core, pending, careful)
    if (outcome.kind === 'done') {
      entries += outcome.attempted.entries.length
      settling.onCommit(outcome.attempted.entries)
      if (outcome.attempted.outcomes === null) continue
      answerAll(pending, outcome.attempted.outcomes)
      return { kind: 'ran', entries }
    }
    const end = await endOf(settling, outcome.failure, pending, careful)
    if (end !== null) return end
    // Whether the last attempt was committed is not known: look the acts up before running them again.
    careful = true
    if (outcome.failure === 'conflict') continue
    await pause(Math.min(50 * 2 ** Math.min(tries, 5), 1000))
    pending = dropExpired(pending)
    settling.onWaiting()
    if (pending.length === 0 && (batch.length > 0 || performance.now() > givenUpAt)) return away
  }
}

const away: Settled = { kind: 'unavailable', why: 'database-away' }

type Tried = { kind: 'done'; attempted: Attempted } | { kind: 'failed'; failure: Failure }

async function tryOnce(core: Core, pending: readonly Pending[], careful: boolean): Promise<Tried> {
  try {
    return { kind: 'done', attempted: await attempt(core, pending, careful) }
  } catch (error) {
    const failure = failureOf(error)
    if (failure !== 'conflict') core.report(`batch-${failure}`, { error, acts: pending.length })
    if (failure === 'lost') core.writer.drop()
    else await core.writer.rollBack()
    return { kind: 'failed', failure }
  }
}

/** What a failure ends with, or null where the batch is to be tried again. */
async function endOf(
  settling: Settling,
  failure: Failure,
  pending: readonly Pending[],
  careful: boolean,
): Promise<Settled | null> {
  switch (failure) {
    case 'lost':
      return null
    case 'full':
      return giveUp(pending, 'database-full')
    case 'conflict':
      return careful ? giveUp(pending, 'fault') : null
    case 'fault':
      return pending.length > 1 ? oneByOne(settling, pending) : giveUp(pending, 'fault')
  }
}

/** One act of these cannot be written: the others must not suffer for it. */
async function oneByOne(settling: Settling, pending: readonly Pending[]): Promise<Settled> {
  let entries = 0
  for (const one of pending) {
    const settled = await settle(settling, [one])
    if (settled.kind === 'ran') entries += settled.entries
  }
  return { kind: 'ran', entries }
}

function answerAll(pending: readonly Pending[], outcomes: Attempted['outcomes'] & object): void {
  for (const [n, one] of pending.entries()) one.answer(outcomes[n] ?? { kind: 'unavailable', why: 'fault' })
}

function giveUp(pending: readonly Pending[], why: Unavailability): Settled {
  for (const one of pending) one.answer({ kind: 'unavailable', why })
  return { kind: 'unavailable', why }
}

/** Tells those whose time is over that the database is away, and gives the others. */
export function dropExpired(pending: readonly Pending[]): Pending[] {
  const now = performance.now()
  const isOver = ({ deadline }: Pending) => deadline <= now
  giveUp(pending.filter(isOver), 'database-away')
  return pending.filter((one) => !isOver(one))
}
