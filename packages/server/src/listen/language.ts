// The language that a visitor reads: the one they chose, else the first of their browser's that there is.
import type { IncomingMessage } from 'node:http'

/** The languages in which there are pages; the first is spoken where none of them is wanted. */
export const languages = ['en', 'de', 'es', 'fr', 'ar'] as const
export type Language = (typeof languages)[number]

const longestHeader = 400

/** Works the language out from the cookie and from Accept-Language (RFC 9110, 12.5.4). */
export function languageOf({ headers }: Pick<IncomingMessage, 'headers'>): Language {
  const chosen = /(?:^|;)\s*language=([a-z]+)/.exec(headers.cookie ?? '')?.[1]
  return known(chosen) ?? firstWanted(headers['accept-language'] ?? '') ?? languages[0]
}

const known = (tag: string | undefined): Language | undefined =>
  languages.find((one) => tag === one || tag?.startsWith(`${one}-`))

function firstWanted(header: string): Language | undefined {
  let best: Language | undefined
  let most = 0
  for (const range of header.slice(0, longestHeader).toLowerCase().split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim())
    const weight = weightOf(parameters)
    const language = known(tag)
    if (language !== undefined && weight > most) [best, most] = [language, weight]
  }
  return best
}

function weightOf(parameters: readonly string[]): number {
  const given = parameters.find((one) => one.startsWith('q='))
  if (given === undefined) return 1
  const weight = Number(given.slice(2))
  return weight >= 0 && weight <= 1 ? weight : 0
}
