// One connection that each of our processes keeps to the engine. It holds a shared lock, so that who leaves last
// knows it, and it tells at once when the server goes away.
import { readFileSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { role } from './cluster.ts'
import type { Place } from './place.ts'
import type { Address } from './postmaster.ts'

/** The lock's number: any that nobody else takes. */
const lock = '7309453, 1'

export type Presence = {
  /** Whether the connection still stands. */
  isOpen(): boolean
  /** Resolves when the connection has ended, for whatever reason. */
  readonly gone: Promise<undefined>
  /** Gives up the place and says whether nobody else is left; then newcomers wait until `leave`. */
  isLast(): Promise<boolean>
  leave(): Promise<void>
}

/** The connection string for one of the engine's databases. */
export function connectionStringOf(place: Place, address: Address, database = 'postgres'): string {
  const password = readFileSync(place.passwordFile, 'utf8').trim()
  const start = `postgresql://${role}:${password}`
  if ('socket' in address) return `${start}@localhost/${database}?host=${encodeURIComponent(address.socket)}`
  return `${start}@127.0.0.1:${address.port}/${database}`
}

const isSameFolder = (a: string, b: string): boolean => {
  try {
    const [one, other] = [statSync(a), statSync(b)]
    return one.dev === other.dev && one.ino === other.ino
  } catch {
    return false
  }
}

/** Joins the engine at an address, or returns undefined while none answers there that runs this very cluster. */
export async function join(place: Place, address: Address): Promise<Presence | undefined> {
  const client = new Client({
    connectionString: connectionStringOf(place, address),
    connectionTimeoutMillis: 5000,
    application_name: 'open-socialism engine',
  })
  let open = true
  const { promise: gone, resolve } = Promise.withResolvers<undefined>()
  const end = (): void => {
    open = false
    resolve(undefined)
  }
  client.once('end', end)
  client.on('error', end)
  try {
    await client.connect()
    const { rows } = await client.query<{ data_directory: string }>('show data_directory')
    const reported = rows[0]?.data_directory ?? ''
    // A socket in our own folder is ours; a port may have been taken by the engine of a copy of this directory.
    if ('port' in address && !isSameFolder(reported, place.cluster)) throw new Error('another cluster')
    await client.query(`select pg_advisory_lock_shared(${lock})`)
  } catch {
    // Not awaited: a client whose connection broke half-way never tells that it has ended.
    void client.end().catch(() => undefined)
    return undefined
  }
  return {
    isOpen: () => open,
    gone,
    isLast: async () => {
      await client.query(`select pg_advisory_unlock_shared(${lock})`)
      const { rows } = await client.query<{ last: boolean }>(`select pg_try_advisory_lock(${lock}) as last`)
      return rows[0]?.last === true
    },
    leave: async () => {
      void client.end().catch(() => undefined)
      await Promise.race([gone, sleep(1000, undefined, { ref: false })])
      end()
    },
  }
}
