// The live feed: every entry once and in order, from this process at once, from others by a hint or by asking.
import type pg from 'pg'
import { channelOf } from '../batch/write.ts'
import { connect, type Place } from '../database/connect.ts'
import type { NewEntry } from '../log/entry.ts'
import type { RecordedEntry, RecordReader } from '../read/record.ts'
import type { Report } from '../report.ts'

export type Feed = {
  /** Calls back with every entry from now on, in order. Returns what ends it. */
  onEntries(callback: (entries: readonly RecordedEntry[]) => void): () => void
  /** Entries that this process has just committed: they need not be read again. */
  announce(entries: readonly NewEntry[]): void
  close(): Promise<void>
}

const pollMs = 500
const pageSize = 500

export function openFeed(place: Place, record: RecordReader, report: Report): Feed {
  const callbacks = new Set<(entries: readonly RecordedEntry[]) => void>()
  let next: number | undefined
  let listener: pg.Client | undefined
  let connecting = false
  let timer: NodeJS.Timeout | undefined
  let asking: Promise<void> | undefined
  let askAgain = false
  let closed = false

  const deliver = (entries: readonly RecordedEntry[]) => {
    const last = entries.at(-1)
    if (last === undefined) return
    next = last.index + 1
    for (const callback of callbacks) {
      try {
        callback(entries)
      } catch (error) {
        report('feed-callback-threw', { error })
      }
    }
  }

  /** Reads what is new; one reading at a time, so that nothing is delivered twice. */
  const ask = () => {
    askAgain = true
    asking ??= readOn().finally(() => (asking = undefined))
  }
  const readOn = async () => {
    while (askAgain && callbacks.size > 0 && !closed) {
      askAgain = false
      try {
        next ??= (await record.head()).size
        const entries = (await record.entriesFrom(next, pageSize)).filter(({ index }) => index >= (next ?? 0))
        deliver(entries)
        if (entries.length > 0) askAgain = true
      } catch (error) {
        report('feed-read-failed', { error })
      }
    }
  }

  const listen = async () => {
    if (connecting || listener !== undefined) return
    connecting = true
    try {
      const client = await connect(place, 'listener')
      client.on('notification', ask)
      client.on('end', () => (listener = undefined))
      await client.query(`listen "${channelOf(place.log)}"`)
      listener = client
      if (callbacks.size === 0) stopListening()
    } catch {
      // Without the hint the feed still asks twice a second; the next poll tries to listen again.
      listener = undefined
    } finally {
      connecting = false
    }
  }
  const stopListening = () => {
    const ending = listener
    listener = undefined
    void ending?.end().catch(() => undefined)
  }

  const start = () => {
    if (timer !== undefined) return
    ask()
    void listen()
    timer = setInterval(() => {
      ask()
      void listen()
    }, pollMs)
    timer.unref()
  }
  const stop = () => {
    clearInterval(timer)
    timer = undefined
    next = undefined
    stopListening()
  }

  return {
    onEntries(callback) {
      callbacks.add(callback)
      start()
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
      closed = true
      callbacks.clear()
      stop()
      await asking
    },
  }
}
