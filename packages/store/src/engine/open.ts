// Opens the embedded PostgreSQL of a data directory: makes it, starts it, or finds it running.
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { ensureCluster } from './cluster.ts'
import { findPlace } from './place.ts'
import type { Place, PlaceOptions } from './place.ts'
import { endOfLog, startPostmaster, stopPostmaster } from './postmaster.ts'
import type { Address, Started } from './postmaster.ts'
import { connectionStringOf, join } from './presence.ts'
import type { Presence } from './presence.ts'
import { removeStalePidFiles, residentsOf } from './residents.ts'

/** A running PostgreSQL that this process uses; other processes of ours may use the same one. */
export type Engine = {
  /** For `pg`: a socket or loopback address with the engine's password. It stays the same across restarts. */
  readonly connectionString: string
  /** Whether the engine was found running, left by a process of ours or in use by one. */
  readonly adopted: boolean
  /** The path of the server's log. */
  readonly log: string
  /** Leaves the engine, and ends it when no other process of ours uses it. */
  stop(): Promise<void>
}

export type EngineOptions = Partial<PlaceOptions> & {
  /** False turns fsync off, for clusters that live for one test run. */
  readonly durable?: boolean
}

const patienceMs = 60_000
/** For so long a start may fail again and again; processes of a killed server can take a moment to let go. */
const failingMs = 10_000

const freePort = (wanted: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => {
      if (wanted === 0) reject(error)
      else resolve(freePort(0))
    })
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => {
        resolve(port)
      })
    })
  })

const knownPort = (place: Place): number => {
  try {
    return Number(readFileSync(place.portFile, 'utf8'))
  } catch {
    return 0
  }
}

/** Where the engine listens. A port is kept from start to start, unless somebody else has taken it since. */
async function addressOf(place: Place): Promise<Address> {
  if (place.socketFits) return { socket: place.home }
  const port = knownPort(place)
  if (port !== 0 && residentsOf(place.cluster).kind === 'postmaster') return { port }
  const chosen = await freePort(port)
  if (chosen !== port) writeFileSync(place.portFile, String(chosen), { mode: 0o600 })
  return { port: chosen }
}

/** Joins the engine, and starts it as often as it takes; what others start or end meanwhile is waited for. */
async function joinOrStart(
  place: Place,
  address: Address,
  durable: boolean,
): Promise<{ presence: Presence; started: boolean }> {
  const deadline = performance.now() + patienceMs
  let own: Started | undefined
  let failingSince: number | undefined
  while (performance.now() < Math.min(deadline, (failingSince ?? deadline) + failingMs)) {
    const presence = await join(place, address)
    if (presence !== undefined) return { presence, started: own?.ended === false }
    if (own === undefined || own.ended) {
      const residents = residentsOf(place.cluster)
      if (residents.kind === 'stale') removeStalePidFiles(place.cluster)
      // A postmaster that does not answer is starting or ending, and orphans are about to end.
      if (residents.kind === 'none' || residents.kind === 'stale') {
        if (own !== undefined) {
          failingSince ??= performance.now()
          await sleep(100)
        }
        own = startPostmaster(place, address, durable)
      }
    }
    await sleep(10)
  }
  throw new Error(`PostgreSQL did not start in ${place.home}\n${endOfLog(place)}`)
}

/** Leaves the engine, and ends it when nobody else is left. */
async function leave(place: Place, presence: Presence): Promise<void> {
  if (!presence.isOpen()) return
  const last = await presence.isLast().catch(() => false)
  // Whoever joins now waits for the lock that we hold, loses its connection to the shutdown, and starts anew.
  if (last) await stopPostmaster(place)
  await presence.leave()
}

/** Opens the engine of a data directory. Restarts it when it dies while we use it. */
export async function openEngine(dataDir: string, options: EngineOptions = {}): Promise<Engine> {
  const { say = () => undefined, allowNamespace = true, durable = true } = options
  const { elsewhere = '/var/lib/open-socialism' } = options
  const place = findPlace(dataDir, { say, allowNamespace, elsewhere })
  await ensureCluster(place, durable)
  const address = await addressOf(place)
  const { presence: first, started } = await joinOrStart(place, address, durable)
  let presence = first
  const stop = new AbortController()
  const isStopping = (): boolean => stop.signal.aborted

  /** A full disk may have room again, a slow machine be fast again: only a stop ends the attempts. */
  const rejoin = async (): Promise<void> => {
    if (isStopping()) return
    say('PostgreSQL went away; starting it again')
    while (!presence.isOpen() && !isStopping()) {
      try {
        presence = (await joinOrStart(place, address, durable)).presence
      } catch (error) {
        say(error instanceof Error ? error.message : String(error))
        await sleep(1000)
      }
    }
  }
  const watch = async (): Promise<void> => {
    while (!isStopping()) {
      await presence.gone
      await rejoin()
    }
  }
  const watching = watch()

  return {
    connectionString: connectionStringOf(place, address),
    adopted: !started,
    log: place.log,
    stop: async () => {
      stop.abort()
      await leave(place, presence)
      await watching
      // A restart that was under way has brought a new presence.
      await leave(place, presence)
    },
  }
}
