// The live feed: every entry once and in order, from this process at once, from others by a hint or by asking.
import type { Place } from '../database/connect.ts'
import type { NewEntry } from '../log/entry.ts'
import type { RecordedEntry, RecordReader } from '../read/record.ts'
import type { Report } from '../report.ts'
import { openHints } from './hints.ts'

export type OnEntries = (entries: readonly RecordedEntry[]) => void

export type Feed = {
  /** Calls back with every entry from now on, in order. Returns what ends it. */
  onEntries(callback: OnEntries): () => void
  /** Entries that this process has just committed: they need not be read again. */
  announce(entries: readonly NewEntry[]): void
  close(): Promise<void>
}

const pollMs = 500
const pageSize = 500
/** A commit of our own is announced about when its hint comes: what was announced by then need not be read. */
const hintMs = 10

export function openFeed(place: Place, record: RecordReader, report: Report): Feed {
  const callbacks = new Set<OnEntries>()
  let next: number | undefined
  let timer: NodeJS.Timeout | undefined
  let asking: Promise<void> | undefined
  let askAgain = false
  let hinted = 0
  let hearing: NodeJS.Timeout | undefined

  const deliver = (entries: readonly RecordedEntry[]) => {
    const last = entries.at(-1)
    if (last === undefined) return
    next = last.index + 1
    callAll(callbacks, entries, report)
  }
  const readOn = async () => {
    while (askAgain && callbacks.size > 0) {
      askAgain = false
      next ??= (await record.head()).size
      const entries = await record.entriesFrom(next, pageSize)
      deliver(entries)
      if (entries.length > 0) askAgain = true
    }
  }
  /** Reads what is new; one reading at a time, so that nothing is delivered twice. */
  const ask = () => {
    askAgain = true
    asking ??= readOn()
      .catch((error: unknown) => {
        report('feed-read-failed', { error })
      })
      .finally(() => (asking = undefined))
  }

  const hear = (size: number) => {
    hinted = Math.max(hinted, size)
    hearing ??= setTimeout(() => {
      hearing = undefined
      if ((next ?? 0) < hinted) ask()
    }, hintMs).unref()
  }

  const hints = openHints(place, hear)
  const poll = () => {
    ask()
    void hints.listen()
  }
  const stop = () => {
    clearInterval(timer)
    clearTimeout(hearing)
    timer = undefined
    hearing = undefined
    next = undefined
    hints.stop()
  }

  return {
    onEntries(callback) {
      callbacks.add(callback)
      if (timer === undefined) {
        timer = setInterval(poll, pollMs).unref()
        poll()
      }
      return () => {
        callbacks.delete(callback)
        if (callbacks.size === 0) stop()
      }
    },
    announce(entries) {
      const [first] = entries
      if (callbacks.size === 0 || first === undefined) return
      // While a reading is under way it will find these too; and a gap means that others wrote before us.
      if (asking === undefined && first.index === next) deliver(entries)
      else ask()
    },
    async close() {
      callbacks.clear()
      stop()
      await asking
    },
  }
}

/** One that throws takes nothing from the others. */
function callAll(callbacks: ReadonlySet<OnEntries>, entries: readonly RecordedEntry[], report: Report): void {
  for (const callback of callbacks) {
    try {
      callback(entries)
    } catch (error) {
      report('feed-callback-threw', { error })
    }
  }
}
