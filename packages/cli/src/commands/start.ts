// `open-socialism start`: opens the society that was opened last, or founds the example first, and serves it.
import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { Plainly, type Command, type Io, type Typed } from '../command.ts'
import { openToServe } from '../serving/choose.ts'
import { serve, type Listening } from '../serving/serve.ts'

export const start: Command = {
  name: 'start',
  operands: [],
  summary: 'serve the society that was opened last; the example, if there is none',
  says: [
    'Opens a society in the browser: pages, API and live feed in one process, with its own PostgreSQL unless you bring',
    'one. The first time, with nothing founded, it founds the example society on the simulated clock.',
    'Stops on Ctrl-C: what was acknowledged is kept; a second Ctrl-C stops at once.',
  ].join('\n'),
  options: {
    port: { type: 'string', value: 'N', says: 'where to listen (default 8420)' },
    host: { type: 'string', value: 'HOST', says: 'which address to listen on (default 127.0.0.1)' },
    origin: {
      type: 'string',
      value: 'URL',
      says: 'the address that people use, behind a proxy (passkeys are bound to it)',
    },
    proxy: { type: 'boolean', says: 'your own proxy stands in front and sets X-Forwarded-*' },
    society: {
      type: 'string',
      value: 'FILE|DIR',
      says: 'a society file to found and open, or a society’s directory',
    },
  },
  examples: [
    ['npm start', 'open the society that was opened last'],
    ['npm start -- --port 9000', 'on another port'],
    ['open-socialism start --society cooperative.yaml', 'found it if it is not yet, and open it'],
    [
      'open-socialism start --database-url postgres://db/coop --host 0.0.0.0',
      'on a server, with a database of your own',
    ],
  ],
  run: async (typed, io) => {
    const listening = listeningOf(typed)
    const opened = await openToServe(typed, io, societyOption(typed, io), listening.address)
    return serve(opened, typed, io, listening)
  },
}

const listeningOf = (typed: Typed): Listening => {
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
