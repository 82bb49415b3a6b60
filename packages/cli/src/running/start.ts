// The work of `start`: reads where to listen and which society is meant, opens it and serves it.
import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { Plainly, type Command, type Io, type Typed } from '../command.ts'
import { openToServe } from '../serving/choose.ts'
import { logOf, reportTo } from '../serving/log.ts'
import { serve, type Listening } from '../serving/serve.ts'

export const runStart: Command['run'] = async (typed, io) => {
  const listening = listeningOf(typed)
  const log = logOf(typed, io)
  const means = { ...io, migration: migrationOf(typed, io), report: reportTo(log) }
  const opened = await openToServe(typed, means, societyOption(typed, io), listening.address)
  return serve(opened, typed, means, listening, log)
}

const migrationOf = ({ options }: Typed, { directory }: Io): NonNullable<Io['migration']> => {
  const { backups } = options
  const folder = typeof backups === 'string' ? resolve(directory, backups) : null
  return { skipBackup: options['skip-backup'] === true, folder }
}

export const listeningOf = (typed: Typed): Listening => {
  const { host = '127.0.0.1', origin, proxy } = typed.options
  const port = portOf(typed)
  const address = originOf(origin)
  return {
    port,
    host: String(host),
    front: { behindProxy: proxy === true, address },
    address: address?.origin ?? `http://localhost:${port}`,
  }
}

const originOf = (given: string | boolean | undefined): URL | null => {
  if (typeof given !== 'string') return null
  const address = URL.canParse(given) ? new URL(given) : null
  if (address && /^https?:$/.test(address.protocol)) return address
  throw new Plainly(`--origin is an address such as https://society.example.org, not "${given}".`, 2)
}

const portOf = ({ options }: Typed): number => {
  const given = options['port'] ?? '8420'
  const port = Number(given)
  if (given !== '' && Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Plainly(`--port is a number from 0 to 65535, not "${String(given)}".`, 2)
}

const societyOption = ({ options }: Typed, io: Io): { file: string } | { directory: string } | undefined => {
  const given = options['society']
  if (typeof given !== 'string') return undefined
  const path = resolve(io.directory, given)
  if (!existsSync(path)) throw new Plainly(`There is neither a file nor a directory at ${path}.`)
  return statSync(path).isDirectory() ? { directory: path } : { file: path }
}
