// Looking at what a record is signed with, without signing or changing anything: its keys, and the guard against it.
import type { ActOf } from '@open-socialism/kernel'
import { formatVerifierKey, logKeyOf } from '@open-socialism/record'
import { Kysely, PostgresDialect, sql } from 'kysely'
import { readPool, type Place } from '../database/connect.ts'
import type { Tables } from '../database/tables.ts'
import { readEntry } from '../log/entry.ts'
import { recordReader } from '../read/record.ts'
import { CannotSign, type WhyNot } from './cannot-sign.ts'
import { fileGuard } from './guard.ts'
import { logKeyFile, readLogKeys } from './log-keys.ts'
import type { SigningPlaces } from './means.ts'
import { mustBeSignable } from './publisher.ts'

export type SigningInspection = {
  keyFile: string
  /** The verifier keys of the keys in the file; null where there is no file, or it cannot be read. */
  keys: string[] | null
  /** The keys that sign according to the record's last entry that says so, and that entry. */
  named: { entry: number; keys: string[] } | null
  guard: string
  /** How many entries the guard knows to be signed; null where nothing was. */
  signedSize: number | null
  /** Why the record may not be signed; null where it may. */
  why: WhyNot | null
}

/** Null where nothing was founded. Rejects when the database cannot be reached, or holds what this version does not know. */
export async function inspectSigning(
  place: Place,
  placesOf: (origin: string) => SigningPlaces,
): Promise<SigningInspection | null> {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: readPool(place, 2) }) })
  try {
    const record = recordReader(db)
    const { origin, founded } = await record.head()
    if (origin === null || !founded) return null
    const places = placesOf(origin)
    // Whoever only looks keeps no evidence.
    const guard = { ...fileGuard(places.guard), keepEvidence: () => Promise.resolve(null) }
    const keyFile = logKeyFile(places.keys, origin)
    const text = guard.read()
    const found = {
      keyFile,
      guard: guard.place,
      named: await namedIn(db, origin),
      signedSize: text === null ? null : Number(text.split('\n', 2)[1]),
    }
    let keys: string[] | null = null
    try {
      const signers = readLogKeys(keyFile, origin)
      keys = signers?.map((one) => formatVerifierKey(logKeyOf(one))) ?? null
      if (signers !== null) await mustBeSignable(record, { signers: () => signers, guard })
      else if (text !== null || (await record.published()) !== null)
        throw new CannotSign({ kind: 'key-missing', file: keyFile })
      return { ...found, keys, why: null }
    } catch (error) {
      if (error instanceof CannotSign) return { ...found, keys, why: error.why }
      throw error
    }
  } finally {
    await db.destroy()
  }
}

/** The last entry that says which keys sign under this name. */
async function namedIn(db: Kysely<Tables>, origin: string): Promise<SigningInspection['named']> {
  // By its sender, which an index finds: the operator's entries are few.
  const row = await db
    .selectFrom('entry')
    .select(['index', 'bytes'])
    .where('by', '=', 'operator')
    .where('type', '=', 'rotate-log-keys')
    .orderBy(sql`index + 0`, 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return null
  const { log, act } = readEntry(row.bytes)
  return log === origin ? { entry: row.index, keys: (act as ActOf<'rotate-log-keys'>).keys } : null
}
