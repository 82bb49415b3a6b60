// Who is at work in a cluster's directory: the postmaster that the pid file names, checked, and its processes.
import { readFileSync, readdirSync, readlinkSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'

/** What the pid file of a cluster comes to. */
export type Residents =
  /** No postmaster: none is named, or the one that is named has ended (PostgreSQL itself sees to such a file). */
  | { readonly kind: 'none' }
  /** A postmaster of this very directory; it may be starting or ending. */
  | { readonly kind: 'postmaster'; readonly pid: number }
  /** The postmaster has ended, and processes of it have not yet. */
  | { readonly kind: 'orphans'; readonly pids: readonly number[] }
  /** PostgreSQL would take the named process for its own: it is another program with that number, or has ended
   *  without anybody asking how (a zombie), and nobody is at work in the directory. */
  | { readonly kind: 'stale'; readonly pid: number }

const readText = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** PostgreSQL writes its number into two files, and refuses to start while either names a process. */
const pidFilesOf = (cluster: string): string[] => [
  join(cluster, 'postmaster.pid'),
  join(cluster, '../.s.PGSQL.5432.lock'),
]

const namedIn = (cluster: string): number | undefined =>
  pidFilesOf(cluster)
    .map((path) => Number(readText(path)?.split('\n')[0]))
    .find((pid) => Number.isSafeInteger(pid) && pid > 0)

/** PostgreSQL's processes all stand in the directory of their cluster. */
const standsIn = (pid: string, cluster: string): boolean => {
  try {
    const here = statSync(cluster)
    const there = statSync(`/proc/${pid}/cwd`)
    return (
      here.dev === there.dev && here.ino === there.ino && !readlinkSync(`/proc/${pid}/exe`).endsWith('/node')
    )
  } catch {
    return false
  }
}

const commandOf = (pid: number): string => {
  if (process.platform === 'linux') return readText(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') ?? ''
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout
}

type Life = 'lives' | 'zombie' | 'none'

const lifeOf = (pid: number): Life => {
  if (process.platform !== 'linux') return commandOf(pid).trim() === '' ? 'none' : 'lives'
  const stat = readText(`/proc/${pid}/stat`)
  if (stat === undefined) return 'none'
  return /\) [ZX] /.test(stat) ? 'zombie' : 'lives'
}

const isPostmasterOf = (pid: number, cluster: string): boolean =>
  standsIn(String(pid), cluster) || commandOf(pid).includes(`postgres -D ${cluster} `)

const processesIn = (cluster: string): number[] => {
  if (process.platform !== 'linux') return []
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return numbers.filter((pid) => standsIn(pid, cluster)).map(Number)
}

/** Looks at the pid file and at the processes of the machine. */
export function residentsOf(cluster: string): Residents {
  const named = namedIn(cluster)
  const life = named === undefined ? 'none' : lifeOf(named)
  if (named !== undefined && life === 'lives' && isPostmasterOf(named, cluster)) {
    return { kind: 'postmaster', pid: named }
  }
  const pids = processesIn(cluster)
  if (pids.length > 0) return { kind: 'orphans', pids }
  return named === undefined || life === 'none' ? { kind: 'none' } : { kind: 'stale', pid: named }
}

/** Removes pid files that are stale, after looking once more. */
export function removeStalePidFiles(cluster: string): void {
  if (residentsOf(cluster).kind !== 'stale') return
  for (const path of pidFilesOf(cluster)) rmSync(path, { force: true })
}
