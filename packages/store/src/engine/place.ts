// Where the engine and its files stand: in the data directory, or, where PostgreSQL's identity cannot enter it,
// in a folder that it can. Everything about paths is decided here.
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { linkLibraries, packagedFolder, packagedVersion } from './binaries.ts'
import type { Binaries } from './binaries.ts'
import { canUse, findIdentity, ownerOf } from './identity.ts'
import type { Identity } from './identity.ts'

/** All that is needed to run one engine. */
export type Place = {
  readonly identity: Identity
  readonly binaries: Binaries
  /** Holds the cluster, its password, its log and its socket. */
  readonly home: string
  readonly cluster: string
  readonly passwordFile: string
  readonly portFile: string
  readonly log: string
  /** Whether the socket's path fits into what the operating system allows; loopback otherwise. */
  readonly socketFits: boolean
}

export type PlaceOptions = {
  /** Told where things stand when that is not the data directory. */
  readonly say: (line: string) => void
  /** False stands for a machine that refuses user namespaces. */
  readonly allowNamespace: boolean
  /** The folder of the machine in which engine and data stand when the data directory cannot be entered. */
  readonly elsewhere: string
}

/** Linux allows 107 bytes and macOS 103, the name of the socket included. */
const longestSocketPath = 103

const placeAt = (home: string, identity: Identity, binaries: Binaries): Place => ({
  identity,
  binaries,
  home,
  cluster: join(home, 'cluster'),
  passwordFile: join(home, 'password'),
  portFile: join(home, 'port'),
  log: join(home, 'log'),
  socketFits: Buffer.byteLength(join(home, '.s.PGSQL.5432')) <= longestSocketPath,
})

/** Copies the programs to a folder of the machine, whole or not at all. */
const copyPrograms = (from: string, to: string): void => {
  if (existsSync(join(to, 'bin/postgres'))) return
  const half = `${to}.new-${process.pid}`
  mkdirSync(dirname(to), { recursive: true })
  cpSync(from, join(half, 'native'), { recursive: true, verbatimSymlinks: true })
  linkLibraries(join(half, 'native'), half)
  try {
    renameSync(join(half, 'native'), to)
  } catch (error) {
    // Another process may have brought its copy there first.
    if (!existsSync(join(to, 'bin/postgres'))) throw error
  } finally {
    rmSync(half, { recursive: true, force: true })
  }
}

/** The identity for a home that may exist: its owner's if that works, or else the machine's. */
const identityFor = (home: string, programs: string, options: PlaceOptions): Identity => {
  const owner = ownerOf(home)
  const usable = owner !== undefined && canUse(owner, join(programs, 'bin/postgres'), home)
  return usable ? owner : findIdentity(options.allowNamespace)
}

/** A place in a folder of the machine; the note in the data directory says which, from the first start on. */
const placeElsewhere = (dataDir: string, note: string, options: PlaceOptions): Place => {
  const packaged = packagedFolder()
  const programs = join(options.elsewhere, `postgresql-${packagedVersion(packaged)}`)
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 12)
  const folder = existsSync(note) ? readFileSync(note, 'utf8').trim() : join(options.elsewhere, name)
  const home = join(folder, 'postgres')
  copyPrograms(packaged, programs)
  mkdirSync(folder, { recursive: true, mode: 0o711 })
  const identity = identityFor(home, programs, options)
  if (!canUse(identity, join(programs, 'bin/postgres'), folder)) {
    throw new Error(`PostgreSQL's user can enter neither ${dataDir} nor ${folder}; set DATABASE_URL`)
  }
  if (!existsSync(note)) writeFileSync(note, `${folder}\n`)
  options.say(`PostgreSQL cannot enter ${dataDir} here; the database of that directory stands in ${folder}`)
  return placeAt(home, identity, { folder: programs, libraryPath: undefined })
}

/** Finds the place for the engine of a data directory, which it makes if need be. */
export function findPlace(dataDir: string, options: PlaceOptions): Place {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const real = realpathSync(dataDir)
  const note = join(real, 'postgres-is-elsewhere')
  if (existsSync(note)) return placeElsewhere(real, note, options)
  const home = join(real, 'postgres')
  const packaged = packagedFolder()
  const identity = identityFor(home, packaged, options)
  // A system user has to pass through the data directory; what is in it stays closed to others.
  if (identity.kind === 'user') chmodSync(real, statSync(real).mode | 0o011)
  if (canUse(identity, join(packaged, 'bin/postgres'), real)) {
    return placeAt(home, identity, linkLibraries(packaged, join(real, 'postgres-libraries')))
  }
  if (!existsSync(home)) return placeElsewhere(real, note, options)
  throw new Error(`PostgreSQL was started in ${home} before, and cannot enter that folder now`)
}
