// The record as the server needs it, made of the store.
import type { Event } from '@open-socialism/kernel'
import type { RecordedEntry, Store, Submitted as Outcome } from '@open-socialism/store'
import { isSameAct } from './acts/same-act.ts'
import type { Entry, PublicRecord, Rows, SubmitAnswer } from './record.ts'

/** SQL on the store's connections for reading. */
export function rowsOf(store: Pick<Store, 'pool'>): Rows {
  return {
    async query<Row>(sql: string, values: readonly unknown[] = []) {
      const { rows } = await store.pool.query(sql, [...values])
      return rows as Row[]
    },
  }
}

/**
 * Submits through the store and says what came of it as the API does. `entered` hears of the events before the sender
 * does, so that what an act ended has ended for this process when its answer arrives; the feed may come later.
 */
export function recordOf(store: Store, entered: (events: readonly Event[]) => void): PublicRecord {
  const rows = rowsOf(store)
  return {
    ...rows,
    async submit({ act, texts, ...sender }) {
      const outcome = await store.submit(act, { ...sender, texts })
      if (outcome.kind === 'entered' && outcome.again && !(await isSameAct(rows, outcome.index, act, texts)))
        return { kind: 'repeated', entry: outcome.index }
      if (outcome.kind === 'entered') entered(outcome.events)
      return answerOf(outcome)
    },
  }
}

function answerOf(outcome: Outcome): SubmitAnswer {
  switch (outcome.kind) {
    case 'entered':
      return { kind: 'accepted', entry: outcome.index, events: outcome.events }
    case 'refused':
      return outcome
    case 'too-large':
      return {
        kind: 'invalid',
        issues: [
          {
            path: '',
            message: `its entry would have ${String(outcome.bytes)} bytes; ${String(outcome.limit)} is the most: put long words into a document, or divide it into several acts`,
          },
        ],
      }
    case 'unavailable':
      return outcome
  }
}

/** An entry as followers of the feed get it, with the circles that it concerns. */
export function fedEntry({
  index,
  entry,
  subjects,
}: Pick<RecordedEntry, 'index' | 'entry' | 'subjects'>): Entry & { circles: string[] } {
  const { at, by, auth, act, events } = entry
  const circles = subjects
    .filter((one) => one.startsWith('circle:'))
    .map((one) => one.slice('circle:'.length))
  return { index, at, by, auth, act, events, circles }
}
