// Answers of the record, remembered while it stands still: at one size of the record a question has one answer.
// Whoever reads a page that others read too costs the database nothing; what is remembered never outlives an entry.
import { setImmediate as allArrived } from 'node:timers/promises'
import type { Rows } from '../record.ts'

export type Remembered = {
  /** Rows as they stand when the record has `size` entries; asking with another size forgets what came before. */
  at(size: number): Rows
  /** Keeps nothing of what was answered before. */
  forget(): void
}

type Answer = { rows: Promise<unknown[]>; count: number }

/** Remembers at most `mostRows` rows in all; what was asked longest ago goes first. Rows are shared: nobody changes them. */
export function rememberRows(rows: Rows, mostRows: number): Remembered {
  const answers = new Map<string, Answer>()
  let standing = -1
  let total = 0

  const forgetAll = (size: number) => {
    answers.clear()
    total = 0
    standing = size
  }
  const forget = (key: string, answer: Answer) => {
    if (answers.get(key) !== answer) return
    answers.delete(key)
    total -= answer.count
  }
  const ask = (key: string, sql: string, values: readonly unknown[]): Promise<unknown[]> => {
    const answer: Answer = { rows: rows.query<unknown>(sql, values), count: 1 }
    answers.set(key, answer)
    total += answer.count
    answer.rows.then(
      (found) => {
        Object.freeze(found)
        if (answers.get(key) !== answer) return
        total += found.length
        answer.count += found.length
        for (const [old, one] of answers) {
          if (total <= mostRows) break
          forget(old, one)
        }
      },
      () => {
        forget(key, answer)
      },
    )
    return answer.rows
  }
  const standingRows: Rows = {
    query<Row>(sql: string, values: readonly unknown[] = []) {
      const key = `${sql}\n${JSON.stringify(values)}`
      return (answers.get(key)?.rows ?? ask(key, sql, values)) as Promise<Row[]>
    },
  }
  return {
    at(size) {
      if (size !== standing) forgetAll(size)
      return standingRows
    },
    forget() {
      forgetAll(-1)
    },
  }
}

/**
 * One question for all who ask at the same time: it begins when all that has arrived by now has asked. Who asks while it
 * is under way waits for the next one, which begins after they asked: nobody is told what was true before.
 */
export function askTogether<Found>(ask: () => Promise<Found>): () => Promise<Found> {
  let running: Promise<unknown> = Promise.resolve()
  let next: Promise<Found> | null = null
  const begin = (): Promise<Found> => {
    next = null
    const asked = ask()
    running = asked.catch(() => undefined)
    return asked
  }
  return () => (next ??= running.then(() => allArrived()).then(begin))
}
