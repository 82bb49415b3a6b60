// Starting and ending the server process, with settings for a small machine on which every commit is durable.
import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { environmentOf } from './cluster.ts'
import { commandAs, spawnAs } from './identity.ts'
import type { Place } from './place.ts'
import { residentsOf } from './residents.ts'

/** Where the server listens: a socket in a folder, or a port on loopback. */
export type Address = { readonly socket: string } | { readonly port: number }

/** What stays fixed whatever the machine. */
const settings = {
  shared_buffers: '64MB',
  max_connections: '100',
  // Nobody replicates from the embedded engine; backups are streams of our own.
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_replication_slots: '0',
  max_logical_replication_workers: '0',
  max_parallel_workers_per_gather: '0',
  max_wal_size: '512MB',
  checkpoint_timeout: '15min',
  // Reads come from memory nearly always, so no workers are kept for them.
  io_method: 'sync',
  jit: 'off',
  autovacuum: 'on',
  synchronous_commit: 'on',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  log_line_prefix: '%m [%p] ',
  cluster_name: 'open-socialism',
}

const argumentsFor = (place: Place, address: Address, durable: boolean): string[] => {
  const listening =
    'socket' in address
      ? { listen_addresses: '', unix_socket_directories: address.socket, unix_socket_permissions: '0700' }
      : { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(address.port) }
  // Without fsync a power cut can lose the cluster: for tests alone, whose clusters live for minutes.
  const writing = durable
    ? { fsync: 'on', full_page_writes: 'on' }
    : { fsync: 'off', full_page_writes: 'off' }
  const all = Object.entries({ ...settings, ...listening, ...writing })
  return ['-D', place.cluster, ...all.flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

const tenMegabytes = 10_000_000

/** Opens the log for appending; a long one is put aside first. */
const openLog = (path: string): number => {
  try {
    if (statSync(path).size > tenMegabytes) renameSync(path, `${path}.before`)
  } catch {
    // There is no log yet.
  }
  return openSync(path, 'a', 0o600)
}

/** A server process that was started; `ended` tells when it has ended again. */
export type Started = { readonly pid: number | undefined; ended: boolean }

/** Starts the server in a session of its own, so that it outlives us if we are killed, and can be found again. */
export function startPostmaster(place: Place, address: Address, durable: boolean): Started {
  const program = join(place.binaries.folder, 'bin/postgres')
  const [command, args] = commandAs(place.identity, program, argumentsFor(place, address, durable))
  const log = openLog(place.log)
  const options = { ...spawnAs(place.identity), cwd: '/', env: environmentOf(place), detached: true }
  const child = spawn(command, args, { ...options, stdio: ['ignore', log, log] })
  closeSync(log)
  child.unref()
  const started: Started = { pid: child.pid, ended: false }
  child.once('exit', () => (started.ended = true))
  child.once('error', () => (started.ended = true))
  return started
}

/** The end of the server's log, for a message about why it did not start. */
export function endOfLog(place: Place): string {
  try {
    return readFileSync(place.log, 'utf8').trim().split('\n').slice(-12).join('\n')
  } catch {
    return ''
  }
}

const patienceMs = 30_000

/** Ends the server: open transactions are rolled back, everything else is written, and it leaves no pid file. */
export async function stopPostmaster(place: Place): Promise<void> {
  const first = residentsOf(place.cluster)
  if (first.kind !== 'postmaster') return
  process.kill(first.pid, 'SIGINT')
  const deadline = performance.now() + patienceMs
  while (residentsOf(place.cluster).kind !== 'none') {
    if (performance.now() > deadline) {
      throw new Error(`PostgreSQL (process ${first.pid}) did not end within ${patienceMs / 1000} seconds`)
    }
    await sleep(10)
  }
}
