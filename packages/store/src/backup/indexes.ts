// Indexes and keys of tables that are about to be filled: taken away, and made anew from all rows at once, which costs
// a fraction of keeping them in step row by row.
import type pg from 'pg'
import { quoted } from './sections.ts'

/** Statements that put back what was taken away, under the same names. */
export type PutBack = readonly string[]

/** Drops every index and key of the schema that the connection looks at, migrations' bookkeeping aside. */
export async function dropIndexes(client: pg.Client): Promise<PutBack> {
  const { rows: keys } = await client.query<{ table: string; name: string; definition: string }>(
    `select c.relname::text as table, k.conname::text as name, pg_get_constraintdef(k.oid) as definition
     from pg_constraint k join pg_class c on c.oid = k.conrelid
     where c.relnamespace = current_schema()::regnamespace and k.contype in ('p', 'u') and c.relname <> 'migration'
     order by c.relname, k.contype, k.conname`,
  )
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `select i.relname::text as name, pg_get_indexdef(i.oid) as definition
     from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class c on c.oid = x.indrelid
     where c.relnamespace = current_schema()::regnamespace and c.relname <> 'migration'
       and not exists (select 1 from pg_constraint k where k.conindid = x.indexrelid)
     order by c.relname, i.relname`,
  )
  for (const { name } of indexes) await client.query(`drop index ${quoted(name)}`)
  for (const { table, name } of keys)
    await client.query(`alter table ${quoted(table)} drop constraint ${quoted(name)}`)
  return [
    ...keys.map(
      ({ table, name, definition }) =>
        `alter table ${quoted(table)} add constraint ${quoted(name)} ${definition}`,
    ),
    ...indexes.map(({ definition }) => definition),
  ]
}
