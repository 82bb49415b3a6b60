// What stands in the place of words that are gone: since when, and by what right (clause 5.6).
import { erased as m } from '#messages'
import type { Speaker, TextRef } from './phrase.ts'
import { sayDate } from './time.ts'

/** Says who erased a text, when and why; null of a text that stands, or is withheld. */
export function sayErased(speaker: Speaker, ref: TextRef | null | undefined): string | null {
  const erasure = ref ? speaker.erasures?.[ref.commitment] : undefined
  if (erasure === undefined) return null
  const day = sayDate(erasure.at, speaker.now.zone)
  return erasure.law === null ? m.byAuthor({ day }) : m.byLaw({ day, law: erasure.law })
}
