// One entry, one document, one project.
import type {
  DocumentFilter,
  DocumentPage,
  DocumentVersion,
  EntryPage,
  ProjectPage,
} from '../pages/other-pages.ts'
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
  const json = row.bytes.toString('utf8')
  const { signature } = JSON.parse(json) as { signature?: { way: string } }
  const line = lineFrom(row)
  const signer = signature === undefined ? null : await reader.state('person', line.by)
  const way = signer?.waysIn.find(({ id }) => id === signature?.way)
  return resolve(reader, places, {
    line,
    signedBy: way?.signs ? { label: way.label, key: way.signs.key } : null,
    json,
    leaf: row.leaf.toString('hex'),
  })
}

/** One document as it stands, or one of its versions, compared with another where that is asked. */
export async function document(
  { reader, places }: Look,
  id: string,
  filter: DocumentFilter,
): Promise<DocumentPage | null> {
  const state = await reader.state('document', id)
  if (state === null) return null
  const versions = await versionsOf(reader, id)
  const one = (version: number) => versions.find((other) => other.version === version)
  const shown = filter.version === null ? versions[0] : one(filter.version)
  if (shown === undefined) return null
  const since = filter.since === null ? undefined : one(filter.since)
  const texts = await documentTexts(reader, [shown.blob, ...(since ? [since.blob] : [])])
  return resolve(reader, places, {
    document: state,
    shown,
    text: texts[shown.blob] ?? null,
    since: since ? { ...since, text: texts[since.blob] ?? null } : null,
    versions,
  })
}

/** Versions of a document, the newest first, with the decision that made each, found in the entry that did. */
async function versionsOf(reader: Reader, id: string): Promise<DocumentVersion[]> {
  type Row = Pick<DocumentVersion, 'at' | 'decision' | 'proposer'> & {
    value: DocumentPage['document']
    entry: number
  }
  const rows = await reader.query<Row>(
    `select v.value, v.entry, v.at, p.id as decision, p.proposer from (
       select distinct on (s.version) s.version, s.value, s.from_entry as entry, e.at, e.subjects
       from document s join entry e on e.index = s.from_entry
       where s.id = $1 and ${reader.made('s.from_entry')} order by s.version desc, s.from_entry limit 200) v
     left join lateral (select substr(one, 10) as id from unnest(v.subjects) one where one like 'proposal:%' limit 1) d on true
     left join proposal p on p.id = d.id and ${reader.holds('p')}
     order by v.version desc`,
    [id],
  )
  return rows.map(({ value: { version, title, blob, mediaType, bytes }, ...rest }) => ({
    ...{ version, title, blob, mediaType, bytes },
    ...rest,
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
