// A process of its own: the real server around a store, with its rate limits lifted, on a free port that it prints.
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createLog, createServer, pagesEnvironment, type PagesHandler } from '@open-socialism/server'
import { openStore, signingMeans } from '@open-socialism/store'

const [connectionString = '', withPages = '', signs = ''] = process.argv.slice(2)

const noLimits = { acts: null, unsafe: null, reads: null, entrances: null }

async function loadPages(): Promise<PagesHandler> {
  const built = fileURLToPath(new URL('../../packages/web/build/handler.js', import.meta.url))
  if (!existsSync(built)) throw new Error('the pages have not been built: npm start builds them')
  Object.assign(process.env, pagesEnvironment)
  const { handler } = (await import(pathToFileURL(built).href)) as { handler: PagesHandler }
  return handler
}

/** What the store reports, each kind once: a fault that repeats must not become the load that is measured. */
const told = new Set<string>()
const report = (what: string, data: Record<string, unknown>): void => {
  if (told.has(what) || what.startsWith('leadership')) return
  told.add(what)
  process.stderr.write(
    `${what}: ${data['error'] instanceof Error ? data['error'].message : JSON.stringify(data)}\n`,
  )
}

const store = await openStore({ connectionString, report })
const pages = withPages === 'pages' ? await loadPages() : null
const server = await createServer({ store, log: createLog('warn'), options: { limits: noLimits, pages } })
if (signs === '') store.keepTime()
else {
  const means = await signingMeans(store, { keys: signs, guard: `${signs}/guard` })
  await store.publish({ ...means, refused: (why) => process.stderr.write(`${why.kind}\n`) })
}
const http = server.httpServer()
http.listen(0, '127.0.0.1')
await once(http, 'listening')
process.stdout.write(`${(http.address() as AddressInfo).port}\n`)

process.once('SIGTERM', () => {
  http.closeAllConnections()
  http.close()
  server.close()
  void store.close().then(() => process.exit(0))
})

// When whoever started this is gone, nobody is left to stop it.
process.stdin.on('end', () => process.exit(0)).resume()
