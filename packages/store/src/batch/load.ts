// Loading what a batch misses: one statement for all that its acts can be seen to need.
import type { Key } from '@open-socialism/kernel'
import type { Writer } from '../database/writer.ts'
import type { Rules } from '../rules.ts'
import type { StateCache } from '../state/cache.ts'
import { splitKey } from '../state/kinds.ts'
import { loadStates, statesFrom } from '../state/versions.ts'
import { nextIndex, type Batch } from './batch.ts'
import type { Overlay } from './overlay.ts'
import { senderAsKnown, type Pending } from './submission.ts'

/** Positions that are loaded along with one of them: a stage is summed over its whole electorate. */
const mostTogether = 5000

/** Puts the states of `keys` into the overlay and the cache. */
export async function loadInto(
  overlay: Overlay,
  cache: StateCache,
  writer: Writer,
  keys: readonly Key[],
): Promise<void> {
  const [answer] = await writer.send([loadStates(keys)])
  putLoaded(overlay, cache, keys, answer?.rows ?? [])
}

/** Keeps what `loadStates` answered. */
export function putLoaded(overlay: Overlay, cache: StateCache, keys: readonly Key[], rows: unknown[]): void {
  const found = statesFrom(keys, rows)
  overlay.putLoaded(found)
  for (const [key, kept] of found) {
    // An entry that is not there yet may be there soon, and no change of a state will say so.
    if (kept.state === null && key.startsWith('entered:')) continue
    cache.put(key, kept, kept.bytes)
  }
}

/** All keys that these acts will read and that are not at hand. */
export function unread(rules: Rules, pending: readonly Pending[], has: (key: Key) => boolean): Key[] {
  const keys = new Set<Key>()
  for (const { act, sender } of pending) {
    for (const key of rules.reads(act, sender.by)) if (!has(key)) keys.add(key)
  }
  return [...keys]
}

/** With one missing key, what is likely missing next: the positions of the whole electorate. */
export function withCompany(keys: readonly Key[], overlay: Overlay): Key[] {
  const wanted = new Set(keys)
  for (const key of keys) {
    const { kind, id } = splitKey(key)
    if (kind !== 'position') continue
    const proposal = overlay.lookup(`proposal:${id.slice(0, id.indexOf('/'))}`)
    if (proposal?.kind !== 'proposal') continue
    for (const person of proposal.electorate.slice(0, mostTogether)) {
      const other: Key = `position:${proposal.id}/${person}`
      if (overlay.lookup(other) === undefined) wanted.add(other)
    }
  }
  return [...wanted]
}

/** What the acts still to come in this batch miss as things stand, found by running them for nothing. */
export function missedBy(rules: Rules, batch: Batch, pending: readonly Pending[], at: number): Key[] {
  const index = nextIndex(batch)
  return pending.flatMap(({ act, sender }) => {
    const outcome = rules.run(act, { ...senderAsKnown(sender), at, index }, batch.overlay.lookup)
    return outcome.kind === 'missing' ? outcome.keys : []
  })
}
