// Who else of ours is at work in a database: what must be done alone waits for them to leave.
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'

/** Who else of ours is connected to this database; who is just leaving is waited for. */
export async function othersAt(client: pg.Client, patienceMs = 2000): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select distinct application_name as name from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and application_name like 'open-socialism %'
       and application_name <> 'open-socialism engine' order by 1`,
  )
  if (rows.length === 0 || patienceMs <= 0) return rows.map(({ name }) => name)
  await pause(200)
  return othersAt(client, patienceMs - 200)
}
