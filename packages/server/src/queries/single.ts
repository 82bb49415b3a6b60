// One entry, one document, one project.
import type { DocumentPage, EntryPage, ProjectPage } from '../pages/other-pages.ts'
import { documentTexts } from './document-texts.ts'
import { firstEntryAbout, lineFrom, linesAbout } from './lines.ts'
import type { Reader } from './reader.ts'
import { resolve } from './resolve.ts'
import type { Look } from './source.ts'

/** One entry with its bytes as they are hashed, and its leaf in hex. */
export async function entry({ reader, places }: Look, index: number): Promise<EntryPage | null> {
  const row = await reader.one<{ index: number; bytes: Buffer; leaf: Buffer }>(
    'select index, bytes, leaf from entry where index = $1',
    [index],
  )
  if (row === null) return null
  return resolve(reader, places, {
    line: lineFrom(row),
    json: row.bytes.toString('utf8'),
    leaf: row.leaf.toString('hex'),
  })
}

export async function document({ reader, places }: Look, id: string): Promise<DocumentPage | null> {
  const state = await reader.state('document', id)
  if (state === null) return null
  const [texts, versions] = await Promise.all([documentTexts(reader, [state.blob]), versionsOf(reader, id)])
  return resolve(reader, places, { document: state, text: texts[state.blob] ?? null, versions })
}

/** Versions of a document with the decision that made each, found in the entry that did. */
async function versionsOf(reader: Reader, id: string): Promise<DocumentPage['versions']> {
  type Row = { value: DocumentPage['document']; from_entry: number; at: number; decision: string | null }
  const rows = await reader.query<Row>(
    `select distinct on (s.version) s.value, s.from_entry, e.at,
       (select substr(c.subject, 10) from concern c where c.entry = s.from_entry and c.subject like 'proposal:%' limit 1) as decision
     from document s join entry e on e.index = s.from_entry
     where s.id = $1 and ${reader.made('s.from_entry')} order by s.version, s.from_entry`,
    [id],
  )
  return rows.map(({ value, from_entry, at, decision }) => ({
    version: value.version,
    title: value.title,
    blob: value.blob,
    at,
    entry: from_entry,
    decision,
  }))
}

export async function project({ reader, places }: Look, id: string): Promise<ProjectPage | null> {
  const state = await reader.state('project', id)
  if (state === null) return null
  const [first, lines] = await Promise.all([
    firstEntryAbout(reader, `project:${id}`),
    linesAbout(reader, `project:${id}`, 14),
  ])
  return resolve(reader, places, { project: state, entry: first, record: lines.record })
}

/** A document's content by its hash. */
export async function blob(
  reader: Reader,
  sha256: string,
): Promise<{ mediaType: string; bytes: Uint8Array } | null> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return null
  const row = await reader.one<{ media_type: string; content: Buffer }>(
    'select media_type, content from blob where hash = $1',
    [sha256],
  )
  return row && { mediaType: row.media_type, bytes: row.content }
}
