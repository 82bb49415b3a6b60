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
  /** The named process lives, and is another program: its number was given out again. */
  | { readonly kind: 'stranger'; readonly pid: number }

const readText = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const pidIn = (cluster: string): number | undefined => {
  const pid = Number(readText(join(cluster, 'postmaster.pid'))?.split('\n')[0])
  return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined
}

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

const lives = (pid: number): boolean => {
  if (process.platform === 'linux') {
    const stat = readText(`/proc/${pid}/stat`)
    // Z: it has ended, and its parent has not asked how.
    return stat !== undefined && !/\) Z /.test(stat)
  }
  return commandOf(pid).trim() !== ''
}

const isPostmasterOf = (pid: number, cluster: string): boolean =>
  standsIn(String(pid), cluster) || commandOf(pid).includes(`postgres -D ${cluster} `)

/** Looks at the pid file and at the processes of the machine. */
export function residentsOf(cluster: string): Residents {
  const named = pidIn(cluster)
  if (named !== undefined && lives(named)) {
    return isPostmasterOf(named, cluster)
      ? { kind: 'postmaster', pid: named }
      : { kind: 'stranger', pid: named }
  }
  if (process.platform !== 'linux') return { kind: 'none' }
  const numbers = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const pids = numbers.filter((pid) => standsIn(pid, cluster)).map(Number)
  return pids.length === 0 ? { kind: 'none' } : { kind: 'orphans', pids }
}

/** Removes a pid file whose process is a stranger, after looking once more and finding nobody in the directory. */
export function removeStalePidFile(cluster: string): void {
  const residents = residentsOf(cluster)
  if (residents.kind !== 'stranger') return
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
}
