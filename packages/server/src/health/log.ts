// The server's own log: one JSON line for each thing worth knowing, never a secret, never a person's text.
import { pino, type DestinationStream, type Logger } from 'pino'

/** Names of fields that never reach the log, at the top or one or two levels below. */
const secretFields = [
  'authorization',
  'cookie',
  'set-cookie',
  'idempotency-key',
  'token',
  'secret',
  'link',
  'password',
  'connectionString',
  'text',
  'r',
  'response',
]

const quoted = (field: string) => `["${field}"]`
const paths = secretFields.flatMap((field) => [
  quoted(field),
  `*${quoted(field)}`,
  `*.*${quoted(field)}`,
  `*.*.*${quoted(field)}`,
])

export type { Logger }

/** A log that leaves secrets out; paths of links, which are secrets themselves, are cut by `loggedPath`. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = { level, base: null, redact: { paths, censor: '(left out)' } }
  return destination ? pino(options, destination) : pino(options)
}

/** The path of a request as the log may show it: without its query, and without the secret of a link. */
export function loggedPath(url: string): string {
  const path = url.split('?', 1)[0] ?? '/'
  return path.replace(/^\/(join|calendar)\/.+/, '/$1/…').slice(0, 300)
}
