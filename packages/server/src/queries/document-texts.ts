// The words of documents, by the hash that entries name; only what is text and not too long for a page.
import type { Effect } from '@open-socialism/kernel'
import type { Reader } from './reader.ts'

const longest = 200_000

/** Texts of documents by hash; what is no text, too long or not there is left out. */
export async function documentTexts(
  reader: Reader,
  hashes: readonly string[],
): Promise<Record<string, string>> {
  if (hashes.length === 0) return {}
  const rows = await reader.query<{ hash: string; content: Buffer }>(
    `select hash, content from blob where hash = any($1) and media_type in ('text/markdown', 'text/plain')
     and length(content) <= $2`,
    [hashes, longest],
  )
  return Object.fromEntries(rows.map(({ hash, content }) => [hash, content.toString('utf8')]))
}

/** Hashes of the documents that effects adopt or amend. */
export const hashesIn = (effects: readonly Effect[]): string[] =>
  effects.flatMap((effect) => {
    if (effect.type === 'adopt-document') return [effect.document.blob]
    if (effect.type === 'amend-document') return [effect.content.blob]
    return []
  })
