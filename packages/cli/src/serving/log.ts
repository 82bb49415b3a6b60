// The server's log as the command line asks for it: JSON for machines, or lines for people; which levels; never a secret.
import { createLog, type Logger } from '@open-socialism/server'
import { Plainly, type Io, type Typed } from '../command.ts'
import { prettyLine } from './pretty-log.ts'

const levels = ['debug', 'info', 'warn', 'error']

/** The log for `--log` and `--log-level`, or `LOG_LEVEL`. Without any of them only what needs a look is logged. */
export const logOf = ({ options }: Typed, { env, err }: Io): Logger => {
  const form = options['log'] ?? 'json'
  if (form !== 'json' && form !== 'pretty')
    throw new Plainly(`--log is json or pretty, not "${String(form)}".`, 2)
  const usual = options['log'] === undefined ? 'warn' : 'info'
  const level = String(options['log-level'] ?? env['LOG_LEVEL'] ?? usual)
  if (!levels.includes(level))
    throw new Plainly(`--log-level is one of ${levels.join(', ')}, not "${level}".`, 2)
  const write = (line: string): void => void err.write(form === 'pretty' ? prettyLine(line) : line)
  return createLog(level, { write })
}

/** What happens in the ordinary course; everything else that the store reports needs a look. */
const usualReports = new Set(['migrated', 'leadership-gained', 'leadership-lost'])

/** Hands what the store reports to the log, once each. */
export const reportTo =
  (log: Logger) =>
  (what: string, { error, ...details }: Record<string, unknown>): void => {
    const fields = error === undefined ? details : { ...details, err: error }
    if (usualReports.has(what)) log.info(fields, what)
    else log.warn(fields, what)
  }
