// Each request once in the log, when it has been answered: a number, what was asked, how it ended, how long it took.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { loggedPath, type Logger } from '../health/log.ts'

let last = 0
const numbers = new WeakMap<IncomingMessage, number>()

/** The number under which a request stands in this process's log. */
export const requestNumber = (request: IncomingMessage): number => {
  const known = numbers.get(request)
  if (known !== undefined) return known
  numbers.set(request, ++last)
  return last
}

/** Logs a request when its answer has gone out, or its sender has gone; nothing of its contents or its query. */
export function logRequest(log: Logger, request: IncomingMessage, response: ServerResponse): void {
  if (!log.isLevelEnabled('info')) return
  const began = performance.now()
  const id = requestNumber(request)
  response.once('close', () => {
    log.info(
      {
        request: id,
        method: request.method,
        path: loggedPath(request.url ?? '/'),
        status: response.writableFinished ? response.statusCode : 'broken off',
        ms: Math.round((performance.now() - began) * 10) / 10,
      },
      'request',
    )
  })
}
