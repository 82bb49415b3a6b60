// The texts beside a stretch of entries, found by what the entries commit to: so each bundle of a copy stands for itself.
import { commitmentsIn, type BundledText } from '@open-socialism/record'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { readEntry } from '../log/entry.ts'
import type { RecordReader } from './record.ts'

/** The texts that the acts of entries `from` up to, not including, `to` committed to, in their order. */
export async function textsBeside(
  db: Kysely<Tables>,
  texts: RecordReader['texts'],
  from: number,
  to: number,
): Promise<BundledText[]> {
  const rows = await db
    .selectFrom('entry')
    .select('bytes')
    .where('index', '>=', from)
    .where('index', '<', to)
    .orderBy('index')
    .execute()
  const commitments = rows.flatMap(({ bytes }) =>
    bytes.includes('"commitment"') ? [...commitmentsIn(readEntry(bytes).act)] : [],
  )
  const wanted = [...new Set(commitments.map(({ commitment }) => commitment))]
  const found = await texts(wanted)
  return wanted.flatMap((commitment): BundledText[] => {
    const kept = found.get(commitment)
    if (kept === undefined) return []
    if (kept.erased) return [{ commitment, state: 'erased' }]
    const { r, text } = kept
    if (r === null || text === null) return [{ commitment, state: 'withheld' }]
    return [{ commitment, state: 'present', r, text }]
  })
}
