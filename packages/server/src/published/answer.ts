// Answering for files of the record on node:http itself: what is in memory goes out before anything else is asked.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RecordFile } from './files.ts'

const recordPath = /^\/record\/((?:checkpoint|key|tile|proof|text|blob)(?:\/[^?]*)?)(?:\?|$)/

/** The path below `/record/` of a request for a file of the record; null for every other request. */
export function recordPathOf({ method, url = '/' }: IncomingMessage): string | null {
  if (method !== 'GET' && method !== 'HEAD') return null
  return recordPath.exec(url)?.[1] ?? null
}

/** Sends a file; anyone's page may read it, wherever it is from. */
export function sendRecordFile(
  { method }: IncomingMessage,
  response: ServerResponse,
  { body, type, cache }: RecordFile,
  headers: Record<string, string> = {},
): void {
  response.writeHead(200, {
    ...headers,
    'content-type': type,
    'content-length': body.length,
    'cache-control': cache,
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
  })
  response.end(method === 'HEAD' ? undefined : body)
}
