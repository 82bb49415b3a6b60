// How this package speaks with PostgreSQL: the schema of the log, time limits on everything, integers as numbers.
import pg from 'pg'

/** Where a log is kept: a database, and the schema in it that is named after the log. */
export type Place = { connectionString: string; log: string }

/** Limits in milliseconds; a statement that takes longer is given up, unless its limit is 0. */
export type Limits = { statementMs: number; connectMs: number }

export const defaultLimits: Limits = { statementMs: 20_000, connectMs: 5000 }

const int8 = 20

/** Positions in a log and times in milliseconds are safe integers: read them as numbers. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === int8) return Number
    return format === 'binary'
      ? (pg.types.getTypeParser(oid, 'binary') as unknown)
      : (pg.types.getTypeParser(oid, 'text') as unknown)
  }) as typeof pg.types.getTypeParser,
}

const plainName = /^[a-z_][a-z0-9_]{0,49}$/

/** The name of a log's schema, fit to stand in SQL; throws on any other. */
export function schemaOf({ log }: Place): string {
  if (!plainName.test(log))
    throw new Error(`"${log}" cannot name a log: use a–z, 0–9 and _, at most 50 of them`)
  return `"${log}"`
}

/** What each connection is opened with; `purpose` shows in pg_stat_activity. */
export function clientConfig(place: Place, purpose: string, limits: Limits = defaultLimits): pg.ClientConfig {
  return {
    connectionString: place.connectionString,
    application_name: `open-socialism ${purpose}`,
    types,
    statement_timeout: limits.statementMs,
    // A server that has gone without a word answers nothing at all: give up on our side too.
    query_timeout: limits.statementMs === 0 ? 0 : limits.statementMs + 2000,
    // A writer that hangs inside its transaction must not hold the head of the log for ever.
    idle_in_transaction_session_timeout: limits.statementMs,
    connectionTimeoutMillis: limits.connectMs,
    keepAlive: true,
  }
}

/** A connection of its own, looking at the log's schema. An error on it later only makes its next use fail. */
export async function connect(
  place: Place,
  purpose: string,
  options: { limits?: Limits; pipeline?: boolean } = {},
): Promise<pg.Client> {
  const client = new pg.Client({
    ...clientConfig(place, purpose, options.limits),
    pipeline: options.pipeline ?? false,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query(`set search_path to ${schemaOf(place)}`)
  } catch (error) {
    void client.end().catch(() => undefined)
    throw error
  }
  return client
}

/** Connections for reading, shared by all who read. */
export function readPool(place: Place, size: number, limits: Limits = defaultLimits): pg.Pool {
  const pool = new pg.Pool({
    ...clientConfig(place, 'reader', limits),
    max: size,
    idleTimeoutMillis: 30_000,
    onConnect: (client) => client.query(`set search_path to ${schemaOf(place)}`) as unknown as undefined,
  })
  pool.on('error', () => undefined)
  return pool
}
