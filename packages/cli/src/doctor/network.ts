// The port, and the proxy in front of it.
import { createServer } from 'node:net'
import { broken, look, ok, type Finding } from './finding.ts'

export type Answering = 'free' | 'ours' | 'another' | 'forbidden'

/** Who listens on a port of this machine. */
export const listenerOn = async (host: string, port: number): Promise<Answering> => {
  const code = await new Promise<string | undefined>((resolve) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code)
    })
    probe.listen(port, host, () => {
      probe.close(() => {
        resolve(undefined)
      })
    })
  })
  if (code === undefined) return 'free'
  if (code === 'EACCES') return 'forbidden'
  return (await isOurs(`http://${host}:${port}`)) ? 'ours' : 'another'
}

const isOurs = async (address: string): Promise<boolean> => {
  try {
    const answer = await fetch(`${address}/health`, { signal: AbortSignal.timeout(5000) })
    const health = (await answer.json()) as { entries?: unknown }
    return 'entries' in health
  } catch {
    return false
  }
}

export const lookAtPort = (port: number, answering: Answering): Finding => {
  switch (answering) {
    case 'free':
      return ok('network: port', `${port} is free`)
    case 'ours':
      return ok('network: port', `a society is served on ${port}`)
    case 'another':
      return broken('network: port', `another program uses ${port}`, 'Choose another: --port N')
    case 'forbidden':
      return broken(
        'network: port',
        `this user may not listen on ${port}`,
        'Choose a port from 1024 on: --port N',
      )
  }
}

/** What is said of `--origin` and `--proxy`, before anything is asked. */
export const lookAtFront = (origin: URL | null, proxy: boolean): Finding => {
  const what = 'network: proxy'
  if (origin === null)
    return proxy
      ? look(
          what,
          '--proxy without --origin',
          'Name the public address: --origin https://society.example.org',
        )
      : ok(what, 'none; people of this machine alone can come in')
  const isLocal = origin.hostname === 'localhost' || origin.hostname.endsWith('.localhost')
  if (origin.protocol !== 'https:' && !isLocal)
    return broken(
      what,
      `${origin.origin} is not HTTPS: passkeys and safe cookies do not work`,
      'Put TLS in front.',
    )
  return proxy || isLocal
    ? ok(what, `people come in by ${origin.origin}`)
    : look(
        what,
        `${origin.origin} without --proxy`,
        'Behind a proxy, start with --proxy: else all seem to be one visitor.',
      )
}

/** Whether the public address leads here. */
export const lookAtOrigin = async (origin: URL | null): Promise<Finding[]> => {
  if (origin === null) return []
  return [
    (await isOurs(origin.origin))
      ? ok('network: address', `${origin.origin} leads to a society`)
      : look(
          'network: address',
          `${origin.origin} does not lead to a society`,
          'Start it, and look at the proxy.',
        ),
  ]
}
