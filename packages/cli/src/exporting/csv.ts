// A society as tables of comma-separated values (RFC 4180), with a dictionary of their columns (5.7).
import type { Store } from '@open-socialism/store'
import { countedStages } from './counted.ts'
import type { Folder } from './folder.ts'
import { entries, seats, standing, wordsOf } from './read.ts'
import { teamSeats } from './team-seats.ts'

type Cell = string | number | boolean | null
type Table<Row> = {
  name: string
  /** Each column with what stands in it, as the dictionary says it. */
  columns: Record<string, string>
  rows(store: Store): AsyncGenerator<Row[]>
}

/** What a spreadsheet would take for a formula is kept from it by an apostrophe before it. */
const formula = /^[=+\-@\t\r]/

/** One cell; numbers are left as they are. */
export function cell(value: Cell): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}

const line = (cells: readonly Cell[]): string => `${cells.map(cell).join(',')}\r\n`
const time = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())

const orEmpty = (count: number | undefined): number | null => count ?? null
const why = 'Why; of a hidden vote that was shown, the vote itself; empty'

const tables: Table<Cell[]>[] = [
  {
    name: 'circles',
    columns: {
      id: 'Name of the circle in the record',
      parent: 'The circle in which it is; empty for the top',
      name: 'Its name',
      area: 'What it decides about',
      purpose: 'What it is for',
      status: 'living, dormant or dissolved',
      members: 'Number of members',
      created_at: 'When it was created, UTC',
      ended_at: 'When it was dissolved, UTC',
    },
    async *rows(store) {
      for await (const page of standing(store, 'circle'))
        yield page.map(({ id, parent, name, area, purpose, status, members, createdAt, endedAt }) => [
          ...[id, parent, name, area, purpose, status],
          ...[Object.keys(members).length, time(createdAt), time(endedAt)],
        ])
    },
  },
  {
    name: 'people',
    columns: {
      id: 'Name of the person in the record',
      name: 'As they are called; empty where it was erased',
      citizen_since: 'Since when they are a citizen, UTC; empty for who is none',
      registered_at: 'When they were registered, UTC',
      seats: 'Number of circles in which they sit',
    },
    async *rows(store) {
      for await (const page of standing(store, 'person')) {
        const words = await wordsOf(
          store,
          page.map(({ name }) => name),
        )
        yield page.map(({ id, name, citizenSince, registeredAt, seats }) => [
          ...[id, words(name), time(citizenSince), time(registeredAt), seats.length],
        ])
      }
    },
  },
  {
    name: 'seats',
    columns: {
      circle: 'The circle',
      person: 'Who sits or sat there',
      since: 'From when, UTC',
      until: 'Until when, UTC; empty for who sits there now',
      entry: 'The entry of the record that seated them',
    },
    async *rows(store) {
      for await (const page of seats(store))
        yield page.map(({ circle, person, since, until, entry }) => [
          circle,
          person,
          time(since),
          time(until),
          entry,
        ])
    },
  },
  {
    name: 'projects',
    columns: {
      id: 'Name of the project in the record',
      circle: 'The circle to which it reports',
      name: 'Its name',
      goal: 'What it is to reach',
      measure: 'By what it is seen whether it did; empty where none was named',
      started_at: 'When it was started, UTC',
      ended_at: 'When it was ended, UTC',
      result: 'What came of it',
    },
    async *rows(store) {
      for await (const page of standing(store, 'project'))
        yield page.map(({ id, circle, name, goal, measure, startedAt, endedAt, result }) => [
          ...[id, circle, name, goal, measure, time(startedAt), time(endedAt), result],
        ])
    },
  },
  {
    name: 'team-seats',
    columns: {
      project: 'The project',
      person: 'Who is or was in its team',
      since: 'From when, UTC',
      until: 'Until when, UTC; empty for who is in it now',
      entry: 'The entry of the record that seated them',
    },
    async *rows(store) {
      for await (const page of teamSeats(store))
        yield page.map(({ project, person, since, until, entry }) => [
          ...[project, person, time(since), time(until), entry],
        ])
    },
  },
  {
    name: 'decisions',
    columns: {
      id: 'Name of the decision in the record',
      number: 'Its number within its circle',
      circle: 'The circle whose effects it has',
      decider: 'The circle that decides it',
      proposer: 'Who proposed it',
      title: 'Its title; empty where it was erased',
      kind: 'What kind of decision it is',
      status: 'draft, open, adopted, rejected, lapsed, withdrawn or awaits-referendum',
      version: 'Its newest version',
      opened_at: 'When it was opened, UTC',
      decided_at: 'When it was decided, UTC',
    },
    async *rows(store) {
      for await (const page of standing(store, 'proposal')) {
        const words = await wordsOf(
          store,
          page.map(({ content }) => content.title),
        )
        yield page.map((one) => [
          ...[one.id, one.number, one.circle, one.decider, one.proposer, words(one.content.title)],
          ...[one.decisionKind, one.status, one.version, time(one.openedAt), time(one.decidedAt)],
        ])
      }
    },
  },
  {
    name: 'stages',
    columns: {
      entry: 'The entry of the record that counted it',
      decision: 'The decision',
      step: 'The step of the ladder, from 0',
      version: 'The version that was counted',
      kind: 'consensus, round, or lead where one person decides alone',
      began_at: 'When the stage began, UTC',
      counted_at: 'When it was counted, UTC',
      for: 'How many agreed or voted for it; this and the next six are empty for lead',
      against: 'How many stood aside or voted against it',
      abstain: 'How many abstained',
      objections: 'How many objected',
      silent: 'How many of the electorate said nothing',
      electorate: 'How many could say something',
      quorum_needed: 'How many had to',
      passed: 'true or false',
    },
    async *rows(store) {
      for await (const page of countedStages(store))
        yield page.map(({ entry, decision, step, version, kind, began, at, tally, passed }) => [
          ...[entry, decision, step, version, kind, time(began), time(at)],
          ...[tally?.for, tally?.against, tally?.abstain, tally?.objections].map(orEmpty),
          ...[tally?.silent, tally?.electorate, tally?.quorumNeeded].map(orEmpty),
          passed,
        ])
    },
  },
  {
    name: 'votes',
    columns: {
      entry: 'The entry of the record that counted it',
      decision: 'The decision',
      step: 'The step of the ladder, from 0',
      person: 'Whose position or vote was counted',
      choice: 'agree, stand-aside, object, abstain, for or against',
      reason: `${why} where none was given or it was erased`,
      at: 'When it was taken, UTC',
    },
    async *rows(store) {
      for await (const page of countedStages(store)) {
        const words = await wordsOf(
          store,
          page.flatMap(({ votes }) => votes.map(({ reason }) => reason)),
        )
        yield page.flatMap(({ entry, decision, step, votes }) =>
          votes.map(({ person, choice, reason, at }) => [
            ...[entry, decision, step, person, choice, words(reason), time(at)],
          ]),
        )
      }
    },
  },
  {
    name: 'positions',
    columns: {
      decision: 'The decision',
      person: 'Whose position or vote it is: their newest in this decision',
      step: 'The step of the ladder, from 0',
      version: 'The version that it is about',
      choice: 'agree, stand-aside, object, abstain, for, against or hidden',
      reason: `${why} where none was given or it was erased`,
      at: 'When it was taken, UTC',
    },
    async *rows(store) {
      for await (const page of standing(store, 'position')) {
        const words = await wordsOf(
          store,
          page.map(({ reason }) => reason),
        )
        yield page.map(({ proposal, person, step, version, choice, reason, at }) => [
          ...[proposal, person, step, version, choice, words(reason), time(at)],
        ])
      }
    },
  },
  {
    name: 'entries',
    columns: {
      index: 'Place in the record, from 0',
      at: 'When it was made, UTC',
      by: 'Who made it: a person, clock, operator or founding',
      auth: 'How it is known that it was they',
      type: 'The act',
      concerns: 'What it is about, parted by spaces',
    },
    async *rows(store) {
      for await (const page of entries(store))
        yield page.map(({ index, entry, subjects }) => [
          ...[index, time(entry.at), entry.by, entry.auth, entry.act.type, subjects.join(' ')],
        ])
    },
  },
]

/** Writes every table, and `dictionary.csv` with what stands in each column. */
export async function exportCsv(store: Store, folder: Folder): Promise<void> {
  const dictionary = tables.flatMap(({ name, columns }) =>
    Object.entries(columns).map(([column, says]) => line([name, column, says])),
  )
  folder.note('dictionary.csv', [line(['table', 'column', 'says']), ...dictionary].join(''))
  for (const table of tables) await folder.write(`${table.name}.csv`, linesOf(store, table))
}

async function* linesOf(store: Store, { columns, rows }: Table<Cell[]>): AsyncGenerator<string> {
  yield line(Object.keys(columns))
  for await (const page of rows(store)) for (const row of page) yield line(row)
}
