// Phrases: sentences made of plain words and of names that link to their pages. Pure values, so they travel as data.
import { phrase as m } from '#messages'
import { listFormat } from './numbers.ts'
import type { Now } from './time.ts'

/** Plain words, or a name with its page. `said` marks what a person wrote; `strong` a name that leads, `code` characters
 * of a machine, `edit` words that were taken out or added. */
export type Part =
  | string
  | {
      text: string
      href?: string
      strong?: true
      said?: true
      code?: true
      edit?: 'taken' | 'added'
    }
export type Phrase = Part[]

/** The words of a phrase without its links. */
export const plain = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === 'string' ? part : part.text)).join('')

/** Joins phrases as a list: "A", "A and B", "A, B and C". */
export function listOf(phrases: readonly Phrase[]): Phrase {
  const joined = listFormat().formatToParts(phrases.map((_, index) => String(index)))
  return joined.flatMap(({ type, value }) => (type === 'element' ? (phrases[Number(value)] ?? []) : [value]))
}

/** Names and texts of a page, by id and by commitment. */
export interface Known {
  texts: Record<string, string | null>
  /** Since when texts are erased, and by what law where it was not their author (clause 5.6). */
  erasures?: Record<string, { at: number; law: string | null }>
  names: {
    person: Record<string, string | null>
    circle: Record<string, { name: string; level: number; status: string; parent: string | null }>
    proposal: Record<string, { title: string | null; circle: string; number: number; status: string }>
    project: Record<string, { name: string; circle: string }>
    document: Record<string, { title: string; circle: string }>
  }
}

export type TextRef = { commitment: string; length: number }

/** Everything that a sentence needs to know: names, texts, when it is said, and to whom. */
export interface Speaker extends Known {
  now: Now
  viewer: string | null
}

/** Plain name of a person. */
export const nameOf = (speaker: Speaker, id: string): string => speaker.names.person[id] ?? m.erased()

/** Whoever is signed in, with their page. */
export const reader = ({ id, name }: { id: string; name: string | null }): Part => ({
  text: name ?? m.erased(),
  href: `/people/${id}`,
})

export const person = (speaker: Speaker, id: string): Part => ({
  text: nameOf(speaker, id),
  href: `/people/${id}`,
})

export const circle = (speaker: Speaker, id: string): Part => ({
  text: speaker.names.circle[id]?.name ?? id,
  href: `/circles/${id}`,
})

/** The title of a decision; drafts whose title was erased are named by their number. */
export const titleOf = (speaker: Speaker, id: string): string =>
  speaker.names.proposal[id]?.title ?? m.decision({ number: id.slice(1) })

export const decision = (speaker: Speaker, id: string): Part => ({
  text: titleOf(speaker, id),
  href: `/decisions/${id}`,
  said: true,
})

export const project = (speaker: Speaker, id: string): Part => ({
  text: speaker.names.project[id]?.name ?? id,
  href: `/projects/${id}`,
})

export const documentPart = (speaker: Speaker, id: string): Part => ({
  text: speaker.names.document[id]?.title ?? id,
  href: `/documents/${id}`,
})

/** A person's text: the words, or null when they were erased (clause 5.6). */
export const textOf = (known: Known, ref: TextRef | null | undefined): string | null =>
  ref ? (known.texts[ref.commitment] ?? null) : null
