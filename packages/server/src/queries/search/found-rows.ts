// Rows of the search by their ids, with what of them is not in their texts: contents of documents, and whose state they are.
import type { Key } from '@open-socialism/kernel'
import type { SearchKind } from '@open-socialism/store'
import type { Found } from '../../pages/search-page.ts'
import type { Reader } from '../reader.ts'

export type Row = Pick<Found, 'form' | 'thing' | 'anchor' | 'circle' | 'person' | 'status'> & {
  id: string
  kind: SearchKind
  /** The entry that made it. */
  entry: number
  at: number
  /** Commitments of its texts: titles before the rest. */
  texts: string[]
  blob: string | null
}

/** The rows that had been made. */
export const rowsOf = (reader: Reader, ids: readonly string[]): Promise<Row[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : reader.query<Row>(
        `select id, kind, form, thing, anchor, circle, person, status, entry, at, texts, blob from search
         where id = any($1) and ${reader.made('entry')}`,
        [ids],
      )

/** The state of which a row is; what was said is of none. */
export function stateKeyOf({ kind, thing }: Row): Key[] {
  switch (kind) {
    case 'circle':
    case 'meeting':
      return [`circle:${thing}` as Key]
    case 'person':
      return [`person:${thing}` as Key]
    case 'decision':
      return [`proposal:${thing}` as Key]
    case 'project':
      return [`project:${thing}` as Key]
    case 'document':
      return [`document:${thing}` as Key]
    case 'said':
      return []
  }
}

/** Contents of documents that are text, by their hashes; of a long one its beginning. */
export async function contentsOf(reader: Reader, rows: readonly Row[]): Promise<Map<string, string>> {
  const hashes = rows.flatMap(({ blob }) => blob ?? [])
  if (hashes.length === 0) return new Map()
  const found = await reader.query<{ hash: string; content: Buffer }>(
    `select hash, substring(content from 1 for 100000) as content from blob
     where hash = any($1) and media_type in ('text/markdown', 'text/plain')`,
    [hashes],
  )
  return new Map(found.map(({ hash, content }) => [hash, content.toString('utf8')]))
}
