// Words of one's own, ready to be chosen for erasing (clause 5.6).
import { erase as m } from '#messages'
import type { ErasePage } from '../server/queries.ts'
import { sayErased } from '../words/erased.ts'
import { textOf, type Speaker } from '../words/phrase.ts'
import { sayMoment } from '../words/time.ts'

export interface EraseView {
  words: {
    /** Entry and commitment, as the form sends them. */
    value: string
    entry: number
    label: string
    when: string
    /** How it begins; null once it is gone. */
    begins: string | null
    /** Since when it is erased, or why it stays for now. */
    note: string | null
  }[]
  older: number | null
}

const shownCharacters = 300

/** Builds the list; what is gone already is shown as that. */
export function presentErase(page: ErasePage, speaker: Speaker): EraseView {
  return {
    words: page.words.map(({ entry, at, field, text, stays }) => {
      const words = textOf(speaker, text)
      return {
        value: `${String(entry)}.${text.commitment}`,
        entry,
        label: m.field({ field }),
        when: sayMoment(at, speaker.now),
        begins: words === null ? null : beginningOf(words),
        note: sayErased(speaker, text) ?? (stays ? m.stays() : null),
      }
    }),
    older: page.older,
  }
}

const beginningOf = (words: string): string =>
  words.length <= shownCharacters ? words : `${words.slice(0, shownCharacters)} …`

/** The texts that a form names, as the act wants them. */
export const textsNamed = (values: readonly string[]): { entry: number; text: string }[] =>
  values.map((value) => {
    const dot = value.indexOf('.')
    return { entry: Number(value.slice(0, dot)), text: value.slice(dot + 1) }
  })
