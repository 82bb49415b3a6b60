// The newest entries in memory, so that a follower who catches up joins the live feed without a gap.
import type { FedEntry } from './feed.ts'
import type { Message } from './followers.ts'

const mostKept = 1000

export type Recent = {
  add(entries: readonly FedEntry[]): void
  message(entry: FedEntry): Message
  /** Says that the newest entry is `newest`: what comes after it will be added here. */
  reachesFrom(newest: number): void
  /** Messages after `after` of a circle or of all; null when memory does not reach back that far. */
  after(after: number, circle: string | null): Message[] | null
}

export function createRecent(): Recent {
  const kept: FedEntry[] = []
  const made = new WeakMap<FedEntry, Message>()
  const message = (entry: FedEntry): Message => {
    let found = made.get(entry)
    if (!found) made.set(entry, (found = messageOf(entry)))
    return found
  }
  /** Memory holds every entry after this one; null until we know of any. */
  let from: number | null = null
  return {
    message,
    reachesFrom(newest) {
      from ??= newest
    },
    add(entries) {
      from ??= (entries[0]?.index ?? 0) - 1
      kept.push(...entries)
      if (kept.length > mostKept) {
        const dropped = kept.splice(0, kept.length - mostKept)
        from = Math.max(from, dropped.at(-1)?.index ?? from)
      }
    },
    after(after, circle) {
      if (from === null || after < from) return null
      return kept
        .filter((entry) => entry.index > after && (circle === null || entry.circles.includes(circle)))
        .map(message)
    },
  }
}

/** An entry as a server-sent event, serialised once for everyone. */
export function messageOf(entry: FedEntry): Message {
  return {
    index: entry.index,
    circles: new Set(entry.circles),
    bytes: Buffer.from(`id: ${String(entry.index)}\nevent: entry\ndata: ${JSON.stringify(entry)}\n\n`),
  }
}
