// All rows of all tables of a log, as text, for comparing two databases.
import pg from 'pg'

/**
 * Every table but the migrations' bookkeeping, with its rows in one order, so that equal tables compare equal.
 * `inAnyOrder`: fields of JSON may stand in any order, for what is made again from canonical bytes.
 */
export async function allRows(
  connectionString: string,
  { inAnyOrder = false } = {},
): Promise<Record<string, string[]>> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(`set search_path to society; set timezone to utc`)
    const { rows: tables } = await client.query<{ name: string }>(
      `select relname::text as name from pg_class
       where relnamespace = 'society'::regnamespace and relkind = 'r' and relname <> 'migration' order by 1`,
    )
    const all: Record<string, string[]> = {}
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(
        `select ${inAnyOrder ? 'to_jsonb(t)' : 't'}::text as row from "${name}" t order by 1`,
      )
      all[name] = rows.map(({ row }) => row)
    }
    return all
  } finally {
    await client.end()
  }
}
