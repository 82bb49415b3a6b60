// A line of the log for a person who watches a terminal.

const names: Record<number, string> = { 20: 'debug', 30: 'info', 40: 'warn', 50: 'error', 60: 'fatal' }

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** `12:30:05 info  request method=GET path=/ status=200 ms=3`, from the line of JSON that the log writes. */
export const prettyLine = (line: string): string => {
  const { level, time, msg, err, ...rest } = JSON.parse(line) as Record<string, unknown>
  const when = new Date(Number(time)).toISOString().slice(11, 19)
  const fields = Object.entries(rest).map(([name, value]) => ` ${name}=${plain(value)}`)
  const { message, stack } = (err ?? {}) as { message?: string; stack?: string }
  const trace = err === undefined ? '' : `\n${stack ?? message ?? plain(err)}`
  return `${when} ${(names[Number(level)] ?? 'log').padEnd(5)} ${plain(msg)}${fields.join('')}${trace}\n`
}
