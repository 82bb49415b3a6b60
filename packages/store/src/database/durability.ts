// Whether what the database calls committed is on its disk. Tests switch that off; nobody else should.
import type pg from 'pg'

/** The settings by which an acknowledged act could be lost in a crash; none in a database that keeps its word. */
export async function unsafeSettings(pool: Pick<pg.Pool, 'query'> | pg.Client): Promise<string[]> {
  const { rows } = await pool.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit')`,
  )
  return rows.filter(({ setting }) => setting === 'off').map(({ name }) => name)
}
