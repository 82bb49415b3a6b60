// A message of the catalogue: called, it is a text; its `phrase` takes linked parts and leads where its tags lead.
import type { Part, Phrase } from '#lib/words/phrase.ts'
import { localeNow, type Locale } from './locales.ts'

/** A parameter of a phrase: words, a part with its page, or a whole phrase. */
export type Words = Part | Phrase
/** What a tag adds to the words it holds: where they lead, and how they are set. */
export type Leads = Omit<Exclude<Part, string>, 'text'>

/** A message without parameters. */
export interface Plain {
  (): string
  phrase(): Phrase
}

/** A message with parameters. */
export interface Asking<Texts, Parts> {
  (given: Texts): string
  phrase(given: Parts): Phrase
}

type Said<Given> = readonly [(given: Given) => string, (given: Given) => Phrase]

/** A message from its wordings in every language. */
export function message<Given>(wordings: Record<Locale, Said<Given>>) {
  const text = (given: Given): string => wordings[localeNow()][0](given)
  return Object.assign(text, { phrase: (given: Given): Phrase => wordings[localeNow()][1](given) })
}
