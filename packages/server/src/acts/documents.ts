// Documents that an act names by hash: their content is sent before, and must be what the act says of it (4.16).
import { createHash } from 'node:crypto'
import type { Effect } from '@open-socialism/kernel'
import type { Rows } from '../record.ts'
import type { PlainAct } from './submit.ts'

export type DocumentType = 'text/markdown' | 'text/plain'
/** Bytes that a document sent as text may have. */
export const longestDocument = 5_000_000

/** Keeps a document's content under its hash; the same content is kept once. */
export async function putDocument(
  { query }: Rows,
  text: string,
  mediaType: DocumentType,
): Promise<{ blob: string; bytes: number }> {
  const content = Buffer.from(text, 'utf8')
  const blob = createHash('sha256').update(content).digest('hex')
  await query(
    'insert into blob (hash, media_type, content, entry) select $1, $2, $3, size from log where id = 1 on conflict do nothing',
    [blob, mediaType, content],
  )
  return { blob, bytes: content.byteLength }
}

type Named = { path: string; blob: string; bytes: number }

/** What is wrong with the documents that an act's effects name: content that was not sent, or of another length. */
export async function wrongDocuments(
  { query }: Rows,
  act: PlainAct,
): Promise<{ path: string; message: string }[]> {
  const named = documentsIn(act)
  if (named.length === 0) return []
  const rows = await query<{ hash: string; bytes: number }>(
    'select hash, length(content) as bytes from blob where hash = any($1)',
    [named.map(({ blob }) => blob)],
  )
  const lengths = new Map(rows.map(({ hash, bytes }) => [hash, bytes]))
  return named.flatMap(({ path, blob, bytes }) => {
    const kept = lengths.get(blob)
    if (kept === undefined)
      return [{ path, message: 'names a content that was not sent; send it first by POST /api/blobs' }]
    return kept === bytes
      ? []
      : [{ path, message: `says ${String(bytes)} bytes; the content has ${String(kept)}` }]
  })
}

function documentsIn(act: PlainAct): Named[] {
  const { effects = [] } = (act['content'] ?? {}) as { effects?: Effect[] }
  return effects.flatMap((effect, index) => {
    const path = `content.effects.${String(index)}`
    if (effect.type === 'adopt-document') return [{ path: `${path}.document`, ...effect.document }]
    if (effect.type === 'amend-document') return [{ path: `${path}.content`, ...effect.content }]
    return []
  })
}
