// Which tables a backup holds, and which of them may be published. What is not named here is private.
import type pg from 'pg'

/** Everything that anyone may read anyhow; a table that is not named here stays out of a public file. */
export const publicTables: ReadonlySet<string> = new Set([
  'alert',
  'batch',
  'blob',
  'circle',
  'comment',
  'concern',
  'content_version',
  'document',
  'due',
  'entry',
  'erasure',
  'interest',
  'log',
  'objection_answer',
  'person',
  'position',
  'project',
  'proposal',
  'published',
  'sealed_vote',
  'seat',
  'society',
  'statement',
  'subtree',
  'suggestion',
  'suggestion_note',
  'text',
  'vouch',
])

/**
 * Who may act as whom, and what the server keeps about itself or for one person alone; and the search, which is made
 * anew from the rest when a society without its rows is opened.
 */
export const privateTables: ReadonlySet<string> = new Set([
  'challenge',
  'credential',
  'follow',
  'follower',
  'search',
  'search_made',
  'search_word',
  'server_setting',
  'session',
  'way',
  'webhook',
])

/** The header names the migrations; their table is written by running them. */
const bookkeeping = 'migration'

export type Section = { table: string; columns: string[] }

/** All tables of the schema that the connection looks at, with the columns that are not computed, by name. */
export async function sectionsOf(client: pg.Client): Promise<Section[]> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `select c.relname::text as table, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     group by 1 order by 1`,
  )
  return rows.filter(({ table }) => table !== bookkeeping)
}

/** A name as it stands in SQL. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Texts that are withheld (4.8, 5.4) and what opens their commitments stay out of a public file. */
const withheldColumns = new Set(['text', 'r'])

/** The query whose rows make a section. */
export function rowsOf({ table, columns }: Section, isPublic: boolean): string {
  const hidesWithheld = isPublic && table === 'text'
  const chosen = columns.map((column) =>
    hidesWithheld && withheldColumns.has(column)
      ? `case when withheld then null else ${quoted(column)} end`
      : quoted(column),
  )
  // Entries stand in the order of the record, so that a reader can compute the root on the way.
  const order = table === 'entry' ? ' order by index' : ''
  return `select ${chosen.join(', ')} from ${quoted(table)}${order}`
}
