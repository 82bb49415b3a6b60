// Serving: one node:http server in front of the society that is open; a newly founded one takes its place.
import { once } from 'node:events'
import type { RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { newSecret } from '@open-socialism/store'
import type { SigningMeans } from '@open-socialism/store'
import type { FoundingMeans, Logger } from '@open-socialism/server'
import { Plainly, type ExitCode, type Io, type Typed } from '../command.ts'
import { dataDirectory, type Opened } from '../opened.ts'
import { rememberServedAt, servedAt } from '../served-at.ts'
import { openSigning, printKey, witnessesOf } from '../signing.ts'
import { version } from '../version.ts'
import { foundOwn } from './found-own.ts'
import { loadPages } from './pages.ts'
import { askedToStop } from './signals.ts'
import { serveSociety, type Front, type Served } from './society.ts'

/** How long requests in progress may take after one is asked to stop. */
const graceMs = 5000

export type Listening = { port: number; host: string; front: Front; address: string }

/** Serves an opened society until asked to stop. */
export const serve = async (
  opened: Opened,
  typed: Typed,
  io: Io,
  listening: Listening,
  log: Logger,
): Promise<ExitCode> => {
  const witnesses = witnessesOf(typed, io)
  const refused = Promise.withResolvers<string>()
  const stop = Promise.race([askedToStop(io.err), refused.promise])
  const pages = await loadPages()
  if (pages === null)
    io.err.write('The pages have not been built: serving the API alone. (npm start builds them.)\n')
  const token = newSecret()
  let current: Served
  const retired: (() => Promise<void>)[] = []
  const serveOne = async (one: Opened): Promise<Served> => {
    const canFound = await mayFoundOwn(one)
    const signing = await signingFor(one, typed, io)
    const { front } = listening
    const may = canFound ? founding : null
    const mustStop = refused.resolve
    const privateWebhooks = typed.options['private-webhooks'] === true
    return serveSociety(one, {
      ...{ pages, front, founding: may, log, signing, witnesses, privateWebhooks, mustStop },
    })
  }
  const founding: FoundingMeans = ownFounding(token, typed, io, async (fresh) => {
    const before = current
    current = await serveOne(fresh)
    await rememberServedAt(fresh.store, await servedAt(before.opened.store))
    io.err.write(`Now open: ${current.name}\n`)
    retired.push(retire(before))
  })
  const canFound = await mayFoundOwn(opened)
  current = await serveOne(opened)
  const http = httpServer(current, () => current.server.listener)
  try {
    await listen(http, listening)
  } catch (error) {
    await current.close()
    throw error
  }
  const address = addressOf(http, listening)
  await rememberServedAt(current.opened.store, address)
  greet(current, address, canFound ? token : null, io)
  log.info({ society: current.name, address, version, pid: process.pid }, 'open')
  const why = await stop
  log.info({}, 'stopping')
  await close(http, current)
  await Promise.all(retired.map((end) => end()))
  log.info({}, 'stopped')
  if (why !== undefined) throw new Plainly(why)
  return 0
}

/** Keys and guard of a society, or null where it is only to be looked into. */
const signingFor = async (opened: Opened, typed: Typed, io: Io): Promise<SigningMeans | null> => {
  if (typed.options['unsigned'] === true) return null
  try {
    const signing = await openSigning(opened, typed, io)
    printKey(signing, io)
    return signing
  } catch (error) {
    await opened.close()
    throw error
  }
}

/** A society on the simulated clock is there to be tried; from its pages one founds one's own beside it. */
const mayFoundOwn = async ({ place, store }: Opened): Promise<boolean> =>
  place !== null && (await store.head()).clock === 'simulated'

/** Whoever is still reading a society that was replaced gets their answer first; the result closes it at once. */
const retire = (served: Served): (() => Promise<void>) => {
  let closing: Promise<void> | undefined
  const end = (): Promise<void> => {
    clearTimeout(timer)
    return (closing ??= served.close())
  }
  const timer = setTimeout(() => void end(), graceMs)
  return end
}

const httpServer = (first: Served, listener: () => RequestListener): Server => {
  const http = first.server.httpServer()
  http.removeAllListeners('request')
  http.on('request', (request, response) => {
    listener()(request, response)
  })
  return http
}

const ownFounding = (
  token: string,
  typed: Typed,
  io: Io,
  take: (opened: Opened) => Promise<void>,
): FoundingMeans => ({
  token,
  open: async (society, name) => {
    const { opened, links } = await foundOwn(dataDirectory(typed, io), society, name, io)
    await take(opened)
    return { society: society.name, links }
  },
})

const listen = async (http: Server, { port, host }: Listening): Promise<void> => {
  http.listen(port, host)
  try {
    await once(http, 'listening')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE')
      throw new Plainly(
        `Port ${port} is in use. Is it open already? Otherwise choose another: --port ${port + 1}`,
      )
    throw new Plainly(`It cannot listen on ${host}, port ${port}: ${message}`)
  }
}

const addressOf = (http: Server, { port, address }: Listening): string =>
  port === 0 ? `http://localhost:${(http.address() as AddressInfo).port}` : address

const greet = (served: Served, address: string, token: string | null, io: Io): void => {
  io.out(`\n${served.name} is open at ${address}`)
  if (served.isExample)
    io.out('This is the example society, on a simulated clock: try any seat, and skip time forward.')
  if (token !== null) io.out(`To found your own, the page asks for this token: ${token}`)
  io.out('Stop with Ctrl-C.')
}

const close = async (http: Server, { server, opened }: Served): Promise<void> => {
  const closed = once(http, 'close')
  http.close()
  server.close()
  http.closeIdleConnections()
  const force = setTimeout(() => http.closeAllConnections(), graceMs)
  await closed
  clearTimeout(force)
  await opened.close()
}
