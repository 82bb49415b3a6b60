// Whatever the server says no with has words of its own for who reads pages, in each language.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { inLocale } from '../locale/in-locale.ts'
import { locales } from '../locale/locales.ts'
import { sayError } from './errors.ts'

const reasons = readFileSync(new URL('../../../../server/src/http/own-reasons.ts', import.meta.url), 'utf8')
/** Only programs send what is of another type or does not fit its schema. */
const ofPrograms = new Set(['415', '422'])

test('every reason of the server has its words, which are no other language’s', () => {
  const found = [...reasons.matchAll(/'([a-z-]+)': (\d{3}),/g)].filter(
    ([, , status = '']) => !ofPrograms.has(status),
  )
  assert.ok(found.length > 10)
  for (const [, reason = '', status = ''] of found) {
    const titles = locales.map((locale) =>
      inLocale(locale, () => {
        const { title } = sayError(Number(status), reason)
        if (status !== '500') assert.notEqual(title, sayError(500).title, `${reason} in ${locale}`)
        return title
      }),
    )
    assert.equal(new Set(titles).size, locales.length, reason)
  }
  assert.notEqual(sayError(403, 'text-must-be-public').title, sayError(403).title)
})
