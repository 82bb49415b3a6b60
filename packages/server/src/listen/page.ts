// One page as it is sent: its bytes plain and compressed, its tag, and the headers that its maker gave.
import { hash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Captured } from './captured-response.ts'

const toGzip = promisify(gzip)
const toBrotli = promisify(brotliCompress)

type Packing = 'br' | 'gzip'

export type Page = {
  status: number
  headers: Record<string, string | string[]>
  tag: string
  /** Its bytes in order; what pages have in common is one and the same part of each. */
  parts: readonly Uint8Array[]
  length: number
  /** Its compressed forms, each made once for all who want it. */
  packed?: Partial<Record<Packing, Promise<Buffer>>>
}

const compressible =
  /^(text\/|application\/(json|problem\+json|xml|javascript|atom\+xml|feed\+json)|image\/svg)/
const smallestCompressed = 1024
/** What a page depends on: how it may be packed, the reader's language, and who and what their cookies say. */
const vary = 'Accept-Encoding, Accept-Language, Cookie'

/** Turns what a handler wrote into a page; a page that can be compressed has no length or tag of its own any more. */
export function pageOf({ status, headers, body }: Captured, parts: readonly Uint8Array[] = [body]): Page {
  const { etag: _, 'content-length': __, 'transfer-encoding': ___, connection: ____, ...kept } = headers
  const length = parts.reduce((sum, { byteLength }) => sum + byteLength, 0)
  return { status, headers: kept, tag: tagOf(parts), parts, length }
}

/** The same page in one part: to be kept, and sent again and again. */
export const inOnePart = (page: Page): Page => ({ ...page, parts: [bytesOf(page)] })

export const bytesOf = ({ parts }: Page): Buffer => Buffer.concat(parts)

/** Hashes of parts that are long enough to be worth keeping, as long as the part is kept. */
const hashes = new WeakMap<Uint8Array, Uint8Array>()
const longEnough = 512

/** A page's tag follows from its parts: those that it has in common with others are hashed once for all. */
function tagOf(parts: readonly Uint8Array[]): string {
  const known = parts.map((part) => {
    if (part.byteLength < longEnough) return part
    const before = hashes.get(part)
    if (before !== undefined) return before
    const made = hash('sha256', part, 'buffer')
    hashes.set(part, made)
    return made
  })
  return `W/"${hash('sha256', Buffer.concat(known), 'base64url').slice(0, 22)}"`
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
    page.length >= smallestCompressed &&
    page.headers['content-encoding'] === undefined &&
    compressible.test(type)
  const packing = canCompress ? wantedPacking(request.headers['accept-encoding']) : null
  const packed = (page.packed ??= {})
  const body = packing === null ? null : await (packed[packing] ??= pack(packing, bytesOf(page)))
  const headers: Record<string, string | string[] | number> = { ...page.headers, ...extra }
  if (page.status === 200) headers['etag'] = page.tag
  headers['vary'] = vary
  headers['content-length'] = body?.byteLength ?? page.length
  if (packing !== null) headers['content-encoding'] = packing
  response.writeHead(page.status, headers)
  if (!isHead) {
    response.cork()
    for (const part of body === null ? page.parts : [body]) response.write(part)
  }
  response.end()
}

const hasTag = (request: IncomingMessage, tag: string) =>
  request.headers['if-none-match']
    ?.split(',')
    .some((one) => one.trim() === tag || one.trim() === tag.slice(2)) ?? false

function wantedPacking(accepted: string | string[] | undefined): Packing | null {
  const names = String(accepted ?? '').toLowerCase()
  if (/\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(names)) return 'br'
  if (/\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(names)) return 'gzip'
  return null
}

async function pack(packing: Packing, bytes: Buffer): Promise<Buffer> {
  switch (packing) {
    case 'br':
      return toBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
    case 'gzip':
      return toGzip(bytes, { level: 5 })
  }
}
