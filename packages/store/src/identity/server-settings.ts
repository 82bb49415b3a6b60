// What a server keeps about itself beside the record: small values by name, such as the token that opens founding.
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'

export type ServerSettings = {
  get(name: string): Promise<unknown>
  set(name: string, value: unknown): Promise<void>
  /** The value of `name`, which is `value` if there was none: the same for all who ask at once. */
  setOnce(name: string, value: unknown): Promise<unknown>
}

export function serverSettings(db: Kysely<Tables>): ServerSettings {
  const get = async (name: string): Promise<unknown> => {
    const row = await db
      .selectFrom('server_setting')
      .select('value')
      .where('name', '=', name)
      .executeTakeFirst()
    return row?.value
  }
  return {
    get,
    async set(name, value) {
      await sql`insert into server_setting (name, value) values (${name}, ${JSON.stringify(value)}::json)
        on conflict (name) do update set value = excluded.value`.execute(db)
    },
    async setOnce(name, value) {
      await sql`insert into server_setting (name, value) values (${name}, ${JSON.stringify(value)}::json)
        on conflict (name) do nothing`.execute(db)
      return get(name)
    },
  }
}
