// A witness over HTTP (c2sp.org/tlog-witness): answers `POST /add-checkpoint`, and tells at `/` which key is its own.
import { setTimeout as pause } from 'node:timers/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import {
  answerAddCheckpoint,
  formatVerifierKey,
  witnessKeyOf,
  type Signer,
  type VerifierKey,
  type WitnessAnswer,
} from '@open-socialism/record'
import { keepFork, recall, remember, type Remembered } from './keep.ts'

export type WitnessMeans = {
  directory: string
  signer: Signer
  /** Keys of the logs that it follows, by their names. */
  logs: ReadonlyMap<string, readonly VerifierKey[]>
  /** Told of a log that showed two histories, and where the proof is kept. */
  onFork: (origin: string, file: string) => void
}

const longestBody = 65_536
const triesAtOnce = 100
const busyMs = 50

/** The server; whoever made it lets it listen. */
export const witnessServer = (means: WitnessMeans): Server =>
  createServer({ headersTimeout: 10_000, requestTimeout: 20_000 }, (request, response) => {
    answer(means, request, response).catch(() => {
      send(response, 500, 'the witness cannot answer now\n')
    })
  })

const send = (
  response: ServerResponse,
  status: number,
  body: string,
  type = 'text/plain; charset=utf-8',
): void => {
  if (response.headersSent) return void response.destroy()
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
  })
  response.end(body)
}

const answer = async (
  means: WitnessMeans,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const path = request.url?.split('?', 1)[0]
  if (path === '/' && request.method === 'GET')
    return void send(response, 200, `${formatVerifierKey(witnessKeyOf(means.signer))}\n`)
  if (path !== '/add-checkpoint') return void send(response, 404, 'a witness answers POST /add-checkpoint\n')
  if (request.method !== 'POST') return void send(response, 405, 'send a checkpoint with POST\n')
  const body = await read(request)
  if (body === null) return void send(response, 413, 'this is too long for a checkpoint\n')
  const answered = await decide(means, body)
  if (answered === null) return void send(response, 503, 'too many ask at once\n')
  const type = answered.status === 409 ? 'text/x.tlog.size' : undefined
  send(response, answered.status, answered.body, type)
}

const read = async (request: IncomingMessage): Promise<string | null> => {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length
    if (length > longestBody) return null
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}

/** Answers; what it cosigns is on disk before. Where another request came first, it is decided anew. */
const decide = async (means: WitnessMeans, body: string): Promise<WitnessAnswer | null> => {
  const { directory, signer, logs } = means
  for (let tries = 0; tries < triesAtOnce; tries++) {
    let before: Remembered = { text: null, witnessed: null }
    let origin = ''
    const known = (of: string) => {
      origin = of
      before = recall(directory, of)
      return before.witnessed
    }
    const now = BigInt(Math.floor(Date.now() / 1000))
    const answered = answerAddCheckpoint(body, logs, known, signer, now)
    if (answered.status === 200) {
      if (await remember(directory, origin, before, answered.keep)) return answered
      await pause(Math.random() * busyMs)
      continue
    }
    const keys = logs.get(origin)
    const fork = keys === undefined ? null : await keepFork(directory, body, origin, keys, before)
    if (fork !== null) means.onFork(origin, fork)
    return answered
  }
  return null
}
