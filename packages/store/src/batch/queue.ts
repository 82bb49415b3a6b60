// Acts wait here for their batch: a batch closes when the last one has committed, so an idle server answers at once
// and a busy one groups hundreds. Batches of one store follow each other; the head's lock orders those of several.
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises'
import type { Act } from '@open-socialism/kernel'
import type { NewEntry } from '../log/entry.ts'
import type { Core } from './attempt.ts'
import { dropExpired, settle, type Settled, type Settling } from './settle.ts'
import { sameness, type Pending, type Sender, type Submitted } from './submission.ts'

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

export type Queue = {
  submit(act: Act, sender: Sender): Promise<Submitted>
  /** A batch without acts: runs what is due and shows that a server runs. */
  runDue(): Promise<Settled>
  close(): Promise<void>
}

/** `onCommit` is told of the entries of each commit, in their order. */
/** Senders from which on a batch waits for company, and how long, ms: fewer, larger batches cost less together. */
const crowd = 8
const heldOpenMs = 2

export function openQueue(
  core: Core,
  limits: QueueLimits,
  onCommit: (entries: readonly NewEntry[]) => void,
): Queue {
  const waiting: Pending[] = []
  const underWay = new Map<string, Promise<Submitted>>()
  let idles: ((settled: Settled) => void)[] = []
  let working: Promise<void> | undefined
  let closed = false

  const onWaiting = () => void waiting.splice(0, waiting.length, ...dropExpired(waiting))
  const settling: Settling = { core, patienceMs: limits.patienceMs, onCommit, onWaiting }

  /** How many acts were under way when the last batch was settled: in a crowd all of them come again at once. */
  let company = 0

  /** In a crowd a batch is held open for a moment, until those who were just answered are back. */
  const gather = async (expected: number) => {
    const until = performance.now() + heldOpenMs
    while (waiting.length < expected && performance.now() < until) await pause(1)
  }

  const work = async () => {
    while (waiting.length > 0 || idles.length > 0) {
      // Whatever arrives in this turn of the event loop still joins.
      await nextTurn()
      if (company >= crowd) await gather(Math.min(company, limits.batch))
      const asking = idles
      idles = []
      const batch = takeBatch(waiting, limits.batch)
      const settled = await settle(settling, batch)
      for (const answer of asking) answer(settled)
      company = batch.length + waiting.length
    }
    working = undefined
  }
  const wake = () => {
    working ??= work()
  }

  const enqueue = (act: Act, sender: Sender): Promise<Submitted> => {
    const { promise, resolve } = Promise.withResolvers<Submitted>()
    const same = sameness(sender.by, act.id)
    underWay.set(same, promise)
    const answer = (outcome: Submitted) => {
      underWay.delete(same)
      resolve(outcome)
    }
    waiting.push({ act, sender, deadline: performance.now() + limits.patienceMs, answer })
    wake()
    return promise
  }

  return {
    async submit(act, sender) {
      const same = sameness(sender.by, act.id)
      // Nothing is awaited between looking and joining: the same act twice in one turn must find itself.
      for (let first = underWay.get(same); first !== undefined; first = underWay.get(same)) {
        const outcome = await first
        // What was refused entered nothing: an act of the same id may be another, and is decided itself.
        if (outcome.kind !== 'refused') return asAgain(outcome)
      }
      if (closed) return { kind: 'unavailable', why: 'store-closed' }
      if (waiting.length >= limits.waiting) return { kind: 'unavailable', why: 'too-many-waiting' }
      return enqueue(act, sender)
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

const asAgain = (outcome: Submitted): Submitted =>
  outcome.kind === 'entered' ? { ...outcome, again: true } : outcome

/** The acts that make the next batch. Moving the clock is a batch of its own. */
function takeBatch(waiting: Pending[], most: number): Pending[] {
  const leap = waiting.slice(0, most).findIndex(({ act }) => act.type === 'advance-clock')
  if (leap === 0) return waiting.splice(0, 1)
  return waiting.splice(0, leap > 0 ? leap : most)
}
