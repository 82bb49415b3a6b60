// The catalogue of the pages' texts: `messages/<locale>/<area>.json`, each a flat object of messages by key.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMessage, type Message } from './message.ts'

/** The language in which every text exists; others fall back to it. */
export const baseLocale = 'en'

export interface Text {
  area: string
  key: string
  message: Message
}

export interface Catalogue {
  locales: string[]
  /** Texts by locale, then by `area/key`. */
  texts: Map<string, Map<string, Text>>
  /** What is wrong with English texts. */
  faults: string[]
  /** Translations that do not fit their English (any more): they are left out, and said in English. */
  stale: string[]
}

/** Reads all texts; what is wrong with single ones is gathered, all at once. */
export function readCatalogue(folder: string): Catalogue {
  const locales = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'build')
    .map(({ name }) => name)
    .sort((a, b) => Number(b === baseLocale) - Number(a === baseLocale) || (a < b ? -1 : 1))
  const faults: string[] = []
  const stale: string[] = []
  const texts = new Map(
    locales.map((locale) => [locale, readLocale(folder, locale, locale === baseLocale ? faults : stale)]),
  )
  const base = texts.get(baseLocale) ?? new Map<string, Text>()
  for (const locale of locales)
    for (const [name, text] of texts.get(locale) ?? []) {
      const fault = faultOf(text, base.get(name))
      if (fault === null) continue
      texts.get(locale)?.delete(name)
      stale.push(`${locale}/${name}: ${fault}`)
    }
  return { locales, texts, faults, stale }
}

function readLocale(folder: string, locale: string, faults: string[]): Map<string, Text> {
  const found = new Map<string, Text>()
  const files = readdirSync(join(folder, locale)).filter((file) => file.endsWith('.json'))
  for (const file of files.sort()) {
    const area = file.slice(0, -'.json'.length)
    const written = JSON.parse(readFileSync(join(folder, locale, file), 'utf8')) as Record<string, unknown>
    for (const [key, text] of Object.entries(written)) {
      const name = `${area}/${key}`
      if (typeof text !== 'string') {
        faults.push(`${locale}/${name}: a message is a string`)
        continue
      }
      try {
        found.set(name, { area, key, message: readMessage(text) })
      } catch (error) {
        faults.push(`${locale}/${name}: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
  }
  return found
}

/** What is wrong with a translation beside its English: a parameter that it lacks or invents. */
function faultOf(text: Text, base: Text | undefined): string | null {
  if (base === undefined) return 'there is no such text in English'
  const names = (one: Text): string[] => [...one.message.parameters.keys()].sort()
  const [own, wanted] = [names(text), names(base)]
  if (own.join() === wanted.join()) return null
  return `has the parameters ${own.join(', ') || '(none)'} where English has ${wanted.join(', ') || '(none)'}`
}
