// The languages of the pages: each request speaks its own, what a language lacks is said in English, and is listed here.
import assert from 'node:assert/strict'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { frame, sums } from '#messages'
import { languages } from '../../../../server/src/listen/language.ts'
import { baseLocale, readCatalogue } from '../../../../../tools/messages/catalogue.ts'
import { TYPE, type Element } from '../../../../../tools/messages/message.ts'
import { figures, sayList, sayShare } from '../words/numbers.ts'
import { sayDate, sayLength, sayMoment, sayOn, sayShort, saySpan } from '../words/time.ts'
import { inLocale } from './in-locale.ts'
import { locales, localeNow } from './locales.ts'

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../messages')
const catalogue = readCatalogue(folder)
const textsOf = (locale: string) => catalogue.texts.get(locale) ?? new Map<string, never>()

test('the catalogue, the pages and the server know the same languages', () => {
  assert.deepEqual([...catalogue.locales].sort(), [...locales].sort())
  assert.deepEqual([...languages], [...locales])
})

test('every text is well formed', () => assert.deepEqual(catalogue.faults, []))

test('translations that do not fit their English are listed; they are said in English', (t) => {
  for (const one of catalogue.stale) t.diagnostic(one)
})

test('texts that a language lacks are listed; they are said in English', (t) => {
  for (const locale of locales) {
    const missing = [...textsOf(baseLocale).keys()].filter((name) => !textsOf(locale).has(name))
    if (missing.length > 0) t.diagnostic(`${locale} lacks ${String(missing.length)}: ${missing.join(', ')}`)
  }
})

/** The plural categories that each plural of a message has. */
function pluralsIn(elements: readonly Element[]): string[][] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return pluralsIn(element.children)
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return []
    const inner = Object.values(element.options).flatMap(({ value }) => pluralsIn(value))
    return element.type === TYPE.plural ? [Object.keys(element.options), ...inner] : inner
  })
}

test('each plural has the forms that its language asks for; Arabic has six', () => {
  for (const locale of locales) {
    // French and Spanish have a form for millions, which is theirs of every other number too.
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
    const asked = locale === 'ar' ? forms : forms.filter((form) => form !== 'many')
    const offenders = [...textsOf(locale)].filter(([, { message }]) =>
      pluralsIn(message.elements).some((given) => {
        const isPlain = given.length === 1 || given.every((form) => form.startsWith('=') || form === 'other')
        const has = (form: string) =>
          given.includes(form) ||
          (form === 'zero' && given.includes('=0')) ||
          (form === 'one' && given.includes('=1')) ||
          (form === 'two' && given.includes('=2'))
        return !isPlain && !asked.every(has)
      }),
    )
    assert.deepEqual(
      offenders.map(([name]) => `${locale}/${name}`),
      [],
    )
  }
})

test('each of many at once speaks its own language, before and after it has waited', async () => {
  const said = await Promise.all(
    locales.map((locale) =>
      inLocale(locale, async () => {
        const before = localeNow()
        await new Promise((resolve) => setImmediate(resolve))
        return [before, localeNow()]
      }),
    ),
  )
  assert.deepEqual(
    said,
    locales.map((locale) => [locale, locale]),
  )
  assert.equal(localeNow(), 'en')
})

const at = Date.UTC(2026, 10, 17, 10, 42)
const now = { at, zone: 'UTC' }
const DAY = 86_400_000

test('dates, lengths, numbers and lists follow the language', () => {
  inLocale('de', () => {
    assert.equal(sayMoment(at + 2 * DAY, now), 'Donnerstag 10:42')
    assert.equal(sayOn(at + 20 * DAY, now), 'am 7. Dezember um 10:42')
    assert.equal(saySpan(at - 5 * DAY, at + 2 * DAY, now), '12. bis 19. November')
    assert.equal(figures(318_204), '318.204')
    assert.equal(sayShare(2, 3), 'zwei Drittel')
    assert.equal(sayLength(2 * DAY + 3 * 3_600_000), '2 Tage, 3 Stunden')
  })
  inLocale('fr', () => {
    assert.equal(sayOn(at + DAY, now), 'demain à 10:42')
    assert.equal(sayList(['a', 'b', 'c']), 'a, b et c')
  })
  inLocale('es', () => assert.equal(sayDate(at, 'UTC'), '17 de noviembre de 2026'))
  inLocale('ar', () => {
    assert.equal(sayList(['ا', 'ب']), 'ا وب')
    assert.match(sayShort(at - 20 * DAY, now), /^28/)
    assert.match(sums.agree({ count: 3 }), /3/)
    assert.equal(figures(318_204), '318,204')
  })
})

test('what is missing is said in English', () => {
  for (const locale of locales) inLocale(locale, () => assert.notEqual(frame.skip(), ''))
})
