// What the served checkpoint says of itself: by which keys it is signed, and who has cosigned it. Whoever doubts it verifies it.
import { partsOfCosignature, readNote } from '@open-socialism/record'
import type { Published } from '@open-socialism/store'
import type { SignedRecord } from '../pages/list-pages.ts'

/** The last checkpoint as a page tells of it; null where nothing has been signed. */
export function signedRecordOf(published: Published | null, keys: string[]): SignedRecord | null {
  const note = published && readNote(published.note)
  if (published === null || !note?.ok) return null
  const [origin] = note.value.text.split('\n', 1)
  const cosigned = note.value.signatures.flatMap(({ name, signature }) => {
    const parts = name === origin ? null : partsOfCosignature(signature)
    return parts === null ? [] : [{ name, at: Number(parts.time) * 1000 }]
  })
  return { size: published.size, keys, cosigned }
}
