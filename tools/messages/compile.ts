// Compiles the catalogue to JavaScript: a module a locale, one that picks the reader's, and its types.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { baseLocale, readCatalogue, type Catalogue, type Text } from './catalogue.ts'
import { typeOf } from './declare.ts'
import { emitMessage } from './emit.ts'

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur'])
const header = '// Compiled from packages/web/messages by tools/messages.ts; not to be edited.\n'

/** Compiles `folder` into `folder/build`; answers what is wrong with single texts, and then writes nothing. */
export function compileMessages(folder: string): string[] {
  const catalogue = readCatalogue(folder)
  if (catalogue.faults.length > 0) return catalogue.faults
  const build = join(folder, 'build')
  mkdirSync(build, { recursive: true })
  for (const locale of catalogue.locales) write(join(build, `${locale}.js`), localeModule(catalogue, locale))
  write(join(build, 'messages.js'), facade(catalogue))
  write(join(build, 'messages.d.ts'), types(catalogue))
  return []
}

/** Writes only what changed, so that whoever watches is not woken for nothing. */
function write(path: string, source: string): void {
  try {
    if (readFileSync(path, 'utf8') === source) return
  } catch {
    // There is no such file yet.
  }
  writeFileSync(path, source)
}

function localeModule({ texts }: Catalogue, locale: string): string {
  const isolate = rightToLeft.has(locale)
  const lines = [...(texts.get(locale) ?? [])].map(
    ([name, { message }]) => `  ${JSON.stringify(name)}: ${emitMessage(message, isolate)},\n`,
  )
  return `${header}import { sayingIn } from '#lib/locale/saying.ts'
const { cardinal, ordinal, figures, parts, apart } = sayingIn(${JSON.stringify(locale)})
export const texts = {
${lines.join('')}}
`
}

function facade(catalogue: Catalogue): string {
  const imports = catalogue.locales.map((locale) => `import { texts as ${locale} } from './${locale}.js'\n`)
  const areas = byArea(catalogue).map(([area, texts]) => {
    const lines = texts.map(({ key }) => {
      const name = JSON.stringify(`${area}/${key}`)
      const all = catalogue.locales.map((locale) => {
        const has = catalogue.texts.get(locale)?.has(`${area}/${key}`)
        return `${locale}: ${has ? locale : baseLocale}[${name}]`
      })
      return `  ${JSON.stringify(key)}: message({ ${all.join(', ')} }),\n`
    })
    return `export const ${camel(area)} = {\n${lines.join('')}}\n`
  })
  return `${header}import { message } from '#lib/locale/message.ts'\n${imports.join('')}${areas.join('')}`
}

function types(catalogue: Catalogue): string {
  const areas = byArea(catalogue).map(([area, texts]) => {
    const lines = texts.map(({ key, message }) => `  readonly ${JSON.stringify(key)}: ${typeOf(message)}\n`)
    return `export declare const ${camel(area)}: {\n${lines.join('')}}\n`
  })
  return `${header}import type { Asking, Leads, Plain, Words } from '#lib/locale/message.ts'\n${areas.join('')}`
}

/** The texts of the base language, by area. */
function byArea({ texts }: Catalogue): [string, Text[]][] {
  const areas = new Map<string, Text[]>()
  for (const text of texts.get(baseLocale)?.values() ?? [])
    areas.set(text.area, [...(areas.get(text.area) ?? []), text])
  return [...areas]
}

const camel = (area: string): string => area.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
