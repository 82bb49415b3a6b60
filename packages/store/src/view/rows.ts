// Rows for the tables of views: how each is written, from JSON, so that one statement writes any number of them.
import type { Statement } from '../database/writer.ts'

/** The columns of each table that is only added to. The order is that of the statement. */
const columns = {
  suggestion_note:
    'entry bigint, suggestion text, proposal text, kind text, person text, reason_text text, at bigint',
  objection_answer:
    'entry bigint, proposal text, person text, answered_by text, version integer, answer_text text, at bigint',
  interest: 'entry bigint, proposal text, person text, interest_text text, late boolean, at bigint',
  content_version:
    'proposal text, entry bigint, person text, version integer, effects_changed boolean, content json, note_text text, at bigint',
  seat: 'circle text, person text, from_entry bigint, to_entry bigint, since bigint, until bigint',
  vouch: 'person text, by text, from_entry bigint, to_entry bigint, at bigint',
  alert:
    'entry bigint, part integer, queue text, about text, cause text, proposal text, detail text, at bigint',
  statement:
    'entry bigint, part integer, kind text, circle text, asker text, decision text, what text, at bigint',
  sealed_vote: 'proposal text, step integer, person text, entry bigint, commitment text',
} as const

export type ViewTable = keyof typeof columns

/** Changes of rows that were there before the batch (`x.first` is its first entry); each runs after all additions. */
const changes = {
  'end-seats': `update seat as s set to_entry = x.to_entry, until = x.until
    from json_to_recordset($1::json)
      as x (circle text, person text, to_entry bigint, until bigint, first bigint)
    where s.circle = x.circle and (x.person is null or s.person = x.person)
      and s.to_entry is null and s.from_entry < x.first`,
  'end-vouches': `update vouch as v set to_entry = x.to_entry
    from json_to_recordset($1::json) as x (person text, by text, to_entry bigint, first bigint)
    where v.person = x.person and v.by = x.by and v.to_entry is null and v.from_entry < x.first`,
  'release-votes': `update text as t set withheld = false
    from json_to_recordset($1::json) as x (proposal text, step integer), sealed_vote as s
    where s.proposal = x.proposal and s.step = x.step and t.commitment = s.commitment`,
  'use-ways': `update way as w set used_at = x.at
    from json_to_recordset($1::json) as x (way text, at bigint) where w.id = x.way and w.used_at is null`,
  'end-ways': `update way as w set ended_at = x.at
    from json_to_recordset($1::json) as x (way text, at bigint) where w.id = x.way and w.ended_at is null`,
  'end-sessions': `delete from session as s
    using json_to_recordset($1::json) as x (way text) where s.way = x.way`,
} as const

export type ViewChange = keyof typeof changes

type Row = Record<string, unknown>

/** Rows that the events of a batch give, until they are written. */
export type ViewRows = {
  add(table: ViewTable, row: Row): void
  change(what: ViewChange, row: Row): void
  /** Ends rows that are still open: those of this batch in memory, older ones by a change. */
  end(table: 'seat' | 'vouch', match: Row, ended: Row): void
  statements(): Statement[]
}

const names = (table: ViewTable): string =>
  columns[table]
    .split(', ')
    .map((column) => column.slice(0, column.indexOf(' ')))
    .join(', ')

const endings = { seat: 'end-seats', vouch: 'end-vouches' } as const

/** Rows of the batch whose first entry has the index `first`. */
export function openViewRows(first: number): ViewRows {
  const added = new Map<ViewTable, Row[]>()
  const changed = new Map<ViewChange, Row[]>()
  const push = <Name>(to: Map<Name, Row[]>, name: Name, row: Row) => {
    const rows = to.get(name)
    if (rows === undefined) to.set(name, [row])
    else rows.push(row)
  }

  return {
    add: (table, row) => push(added, table, row),
    change: (what, row) => push(changed, what, row),
    end(table, match, ended) {
      const wanted = Object.entries(match).filter(([, value]) => value !== null)
      for (const row of added.get(table) ?? []) {
        const isMeant = wanted.every(([column, value]) => row[column] === value)
        if (isMeant && row['to_entry'] === undefined) Object.assign(row, ended)
      }
      push(changed, endings[table], { ...match, ...ended, first })
    },
    statements: () => [
      ...[...added].map(([table, rows]) => ({
        name: `insert-${table}`,
        text: `insert into ${table} (${names(table)}) select x.* from log,
          json_to_recordset($1::json) as x (${columns[table]}) where log.id = 1`,
        values: [JSON.stringify(rows)],
      })),
      ...[...changed].map(([what, rows]) => ({
        name: what,
        text: changes[what],
        values: [JSON.stringify(rows)],
      })),
    ],
  }
}
