// Databases of earlier versions, frozen as SQL: what each migration left, with a small society in it.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

const folder = fileURLToPath(new URL('../migration/', import.meta.url))

export const frozenFile = (number: number): string => `${folder}${String(number).padStart(4, '0')}.sql`

/** The numbers of the migrations after which a database was frozen. */
export const frozen = (): number[] =>
  readdirSync(folder)
    .filter((name) => /^\d{4}\.sql$/.test(name))
    .map((name) => Number.parseInt(name, 10))
    .sort((a, b) => a - b)

/** Puts a frozen database into an empty one. */
export async function thaw(number: number, connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(readFileSync(frozenFile(number), 'utf8'))
  } finally {
    await client.end()
  }
}
