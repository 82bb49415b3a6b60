// One page as it is sent: its bytes plain and compressed, its tag, and the headers that its maker gave.
import { hash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Captured } from './captured-response.ts'

const toGzip = promisify(gzip)
const toBrotli = promisify(brotliCompress)

type Coding = 'br' | 'gzip' | 'identity'

export type Page = {
  status: number
  headers: Record<string, string | string[]>
  tag: string
  bytes: { identity: Buffer }
  /** Its compressed forms, each made once for all who want it. */
  packed?: Partial<Record<Coding, Promise<Buffer>>>
}

const compressible =
  /^(text\/|application\/(json|problem\+json|xml|javascript|atom\+xml|feed\+json)|image\/svg)/
const smallestCompressed = 1024
/** What a page depends on: how it may be packed, the reader's language, and who and what their cookies say. */
const vary = 'Accept-Encoding, Accept-Language, Cookie'

/** Turns what a handler wrote into a page; a page that can be compressed has no length or tag of its own any more. */
export function pageOf({ status, headers, body }: Captured): Page {
  const { etag: _, 'content-length': __, 'transfer-encoding': ___, connection: ____, ...kept } = headers
  const tag = `W/"${hash('sha256', body, 'base64url').slice(0, 22)}"`
  return { status, headers: kept, tag, bytes: { identity: body } }
}

/** Sends a page, or its head alone, as the visitor's browser wants it: not at all if it has it, else compressed if it can read that. */
export async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: Page,
  extra: Record<string, string>,
  isHead: boolean,
) {
  if (response.destroyed) return
  if (page.status === 200 && hasTag(request, page.tag)) {
    response.writeHead(304, { ...extra, etag: page.tag, vary }).end()
    return
  }
  const type = String(page.headers['content-type'] ?? '')
  const canCompress =
    page.bytes.identity.byteLength >= smallestCompressed &&
    page.headers['content-encoding'] === undefined &&
    compressible.test(type)
  const coding = canCompress ? wantedCoding(request.headers['accept-encoding']) : 'identity'
  const packed = (page.packed ??= {})
  const body = await (packed[coding] ??= compress(coding, page.bytes.identity))
  const headers: Record<string, string | string[] | number> = { ...page.headers, ...extra }
  if (page.status === 200) headers['etag'] = page.tag
  headers['vary'] = vary
  headers['content-length'] = body.byteLength
  if (coding !== 'identity') headers['content-encoding'] = coding
  response.writeHead(page.status, headers)
  response.end(isHead ? undefined : body)
}

const hasTag = (request: IncomingMessage, tag: string) =>
  request.headers['if-none-match']
    ?.split(',')
    .some((one) => one.trim() === tag || one.trim() === tag.slice(2)) ?? false

function wantedCoding(accepted: string | string[] | undefined): Coding {
  const names = String(accepted ?? '').toLowerCase()
  if (/\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(names)) return 'br'
  if (/\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(names)) return 'gzip'
  return 'identity'
}

async function compress(coding: Coding, bytes: Buffer): Promise<Buffer> {
  switch (coding) {
    case 'br':
      return toBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
    case 'gzip':
      return toGzip(bytes, { level: 5 })
    case 'identity':
      return bytes
  }
}
