// Acts wait here for their batch: a batch closes when the last one has committed, so an idle server answers at once
// and a busy one groups hundreds. Batches of one store follow each other; the head's lock orders those of several.
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import type { Act } from '@open-socialism/kernel'
import { failureOf } from '../database/failure.ts'
import type { NewEntry } from '../log/entry.ts'
import type { Head } from '../log/head.ts'
import { attempt, type Attempted, type Core } from './attempt.ts'
import { sameness, type Pending, type Sender, type Submitted, type Unavailability } from './submission.ts'

export type QueueLimits = {
  /** Acts in one batch at most. */
  batch: number
  /** Acts that may wait; more are answered at once that too many wait. */
  waiting: number
  /** How long an act waits for a database that is away, ms. */
  patienceMs: number
  /** Due times that one transaction takes from their table at most. */
  duesAtOnce: number
}

export const defaultQueueLimits: QueueLimits = {
  batch: 1000,
  waiting: 20_000,
  patienceMs: 15_000,
  duesAtOnce: 2000,
}

/** Told after each commit: what was entered and the new head. */
export type OnCommit = (entries: readonly NewEntry[], head: Head) => void

export type Queue = {
  submit(act: Act, sender: Sender): Promise<Submitted>
  /** A batch without acts: runs what is due and shows that a server runs. Gives how many entries that made. */
  runDue(): Promise<{ kind: 'ran'; entries: number } | { kind: 'unavailable'; why: Unavailability }>
  close(): Promise<void>
}

type Idle = (result: Awaited<ReturnType<Queue['runDue']>>) => void

export function openQueue(core: Core, limits: QueueLimits, onCommit: OnCommit): Queue {
  const waiting: Pending[] = []
  const underWay = new Map<string, Promise<Submitted>>()
  let idles: Idle[] = []
  let working: Promise<void> | undefined
  let closed = false

  const work = async () => {
    while (waiting.length > 0 || idles.length > 0) {
      // Whatever arrives in this turn of the event loop still joins.
      await nextTurn()
      const pending = takeBatch(waiting, limits.batch)
      const asking = idles
      idles = []
      await settle(pending, asking)
    }
    working = undefined
  }
  const wake = () => {
    working ??= work()
  }

  const settle = async (pending: Pending[], asking: Idle[]) => {
    const result = await commitBatch(pending)
    for (const answer of asking) answer(result)
  }

  /** Tries until the batch is settled: each act entered, refused, or told why not. */
  const commitBatch = async (batch: Pending[]): ReturnType<Queue['runDue']> => {
    let pending = batch
    let careful = false
    let entries = 0
    const givenUpAt = performance.now() + limits.patienceMs
    for (let tries = 0; ; tries++) {
      const outcome = await tryOnce(pending, careful)
      if (outcome.kind === 'done') {
        entries += outcome.attempted.entries.length
        onCommit(outcome.attempted.entries, outcome.attempted.head)
        if (outcome.attempted.outcomes === null) continue
        answerAll(pending, outcome.attempted.outcomes)
        return { kind: 'ran', entries }
      }
      const why = outcome.failure
      if (why === 'full') return giveUp(pending, 'database-full')
      if (why === 'fault' && pending.length > 1) return oneByOne(pending)
      if (why === 'fault' || (why === 'conflict' && careful)) return giveUp(pending, 'fault')
      // Whether the last attempt was committed is not known: look the acts up before running them again.
      careful = true
      if (why !== 'lost') continue
      await pause(Math.min(50 * 2 ** Math.min(tries, 5), 1000))
      pending = dropExpired(pending)
      dropExpiredFrom(waiting)
      if (pending.length === 0 && (batch.length > 0 || performance.now() > givenUpAt))
        return { kind: 'unavailable', why: 'database-away' }
    }
  }

  const tryOnce = async (pending: Pending[], careful: boolean) => {
    try {
      return { kind: 'done' as const, attempted: await attempt(core, pending, careful) }
    } catch (error) {
      const failure = failureOf(error)
      if (failure !== 'conflict') core.report(`batch-${failure}`, { error, acts: pending.length })
      if (failure === 'lost') core.writer.drop()
      else await core.writer.rollBack()
      return { kind: 'failed' as const, failure }
    }
  }

  /** One act of these cannot be written: the others must not suffer for it. */
  const oneByOne = async (pending: Pending[]): ReturnType<Queue['runDue']> => {
    for (const one of pending) await commitBatch([one])
    return { kind: 'ran', entries: pending.length }
  }

  return {
    submit(act, sender) {
      if (closed) return Promise.resolve({ kind: 'unavailable', why: 'store-closed' })
      const same = sameness(sender.by, act.id)
      const there = underWay.get(same)
      if (there !== undefined)
        return there.then((outcome) => (outcome.kind === 'entered' ? { ...outcome, again: true } : outcome))
      if (waiting.length >= limits.waiting)
        return Promise.resolve({ kind: 'unavailable', why: 'too-many-waiting' })
      const { promise, resolve } = Promise.withResolvers<Submitted>()
      underWay.set(same, promise)
      const answer = (outcome: Submitted) => {
        underWay.delete(same)
        resolve(outcome)
      }
      waiting.push({ act, sender, deadline: performance.now() + limits.patienceMs, answer })
      wake()
      return promise
    },
    runDue() {
      if (closed) return Promise.resolve({ kind: 'unavailable', why: 'store-closed' })
      return new Promise((resolve) => {
        idles.push(resolve)
        wake()
      })
    },
    async close() {
      closed = true
      await working
    },
  }
}

/** The acts that make the next batch. Moving the clock is a batch of its own. */
function takeBatch(waiting: Pending[], most: number): Pending[] {
  const leap = waiting.slice(0, most).findIndex(({ act }) => act.type === 'advance-clock')
  if (leap === 0) return waiting.splice(0, 1)
  return waiting.splice(0, leap > 0 ? leap : most)
}

function answerAll(pending: Pending[], outcomes: Attempted['outcomes'] & object): void {
  for (const [n, one] of pending.entries()) {
    const outcome = outcomes[n]
    if (outcome === undefined) throw new Error('every act of a batch has an outcome')
    one.answer(outcome)
  }
}

function giveUp(pending: Pending[], why: Unavailability): { kind: 'unavailable'; why: Unavailability } {
  for (const one of pending) one.answer({ kind: 'unavailable', why })
  return { kind: 'unavailable', why }
}

function dropExpired(pending: Pending[]): Pending[] {
  const now = performance.now()
  const kept = pending.filter(({ deadline }) => deadline > now)
  giveUp(
    pending.filter(({ deadline }) => deadline <= now),
    'database-away',
  )
  return kept
}

function dropExpiredFrom(waiting: Pending[]): void {
  waiting.splice(0, waiting.length, ...dropExpired(waiting))
}
