// A new cluster: made beside its place and then put there in one rename, so that it is whole or not there.
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { commandAs, spawnAs } from './identity.ts'
import type { Identity } from './identity.ts'
import type { Place } from './place.ts'

/** The name of the database role that owns everything. */
export const role = 'open_socialism'

/** The surroundings of PostgreSQL's programs: nothing of ours but what they need. */
export function environmentOf(place: Place): NodeJS.ProcessEnv {
  const { libraryPath } = place.binaries
  const libraries = libraryPath === undefined ? {} : { LD_LIBRARY_PATH: libraryPath }
  return { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', ...libraries }
}

const run = (place: Place, program: string, args: readonly string[]): Promise<void> => {
  const [command, all] = commandAs(place.identity, join(place.binaries.folder, 'bin', program), args)
  const options = { ...spawnAs(place.identity), cwd: '/', env: environmentOf(place) }
  return new Promise((resolve, reject) => {
    execFile(command, all, options, (error, stdout, stderr) => {
      if (error === null) resolve()
      else reject(new Error(`${program} failed: ${stderr.trim()}\n${stdout.trim()}`))
    })
  })
}

/** The owner that PostgreSQL's files have to have; our own, unless we are root. */
const ownerUnder = (identity: Identity): { uid: number; gid: number } | undefined => {
  switch (identity.kind) {
    case 'self':
      return undefined
    case 'namespace':
      return { uid: 0, gid: 0 }
    case 'user':
      return identity
  }
}

const giveTo = (place: Place, path: string): void => {
  const owner = ownerUnder(place.identity)
  if (owner !== undefined) lchownSync(path, owner.uid, owner.gid)
}

/** Hands a cluster to the identity that it has to run as now, when it ran as another one before. */
const giveAllTo = (place: Place): void => {
  const owner = ownerUnder(place.identity)
  if (owner === undefined || statSync(place.home).uid === owner.uid) return
  // The folder itself comes last: until it is handed over, a start that was interrupted here begins again.
  const inside = readdirSync(place.home, { recursive: true, encoding: 'utf8' })
  for (const path of inside) giveTo(place, join(place.home, path))
  giveTo(place, place.home)
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Removes what an initdb left half done when its process was killed. */
const removeAbandoned = (place: Place): void => {
  const half = `${basename(place.home)}.new-`
  for (const name of readdirSync(dirname(place.home))) {
    if (!name.startsWith(half) || isAlive(Number(name.slice(half.length)))) continue
    rmSync(join(dirname(place.home), name), { recursive: true, force: true })
  }
}

/** Makes the cluster of a place unless it is there, with a random password in a file that only we read. */
export async function ensureCluster(place: Place, durable: boolean): Promise<void> {
  removeAbandoned(place)
  if (existsSync(place.home)) {
    giveAllTo(place)
    return
  }
  const half = `${place.home}.new-${process.pid}`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { mode: 0o700 })
  chmodSync(half, 0o700)
  const password = join(half, 'password')
  writeFileSync(password, randomBytes(32).toString('base64url'), { mode: 0o600 })
  giveTo(place, half)
  giveTo(place, password)
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--encoding=UTF8']
  const access = [`--username=${role}`, `--pwfile=${password}`, '--auth=scram-sha-256']
  await run(place, 'initdb', [
    `--pgdata=${join(half, 'cluster')}`,
    ...locale,
    ...access,
    ...(durable ? [] : ['--no-sync']),
  ])
  try {
    renameSync(half, place.home)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    // Another process may have put its cluster there first; then that one is the cluster.
    if (!existsSync(place.cluster)) throw error
  }
}
