// Which language a visitor reads.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from './language.ts'

const cases: [accept: string | undefined, cookie: string | undefined, language: string][] = [
  [undefined, undefined, 'en'],
  ['de', undefined, 'de'],
  ['de-AT, en;q=0.8', undefined, 'de'],
  ['AR-eg', undefined, 'ar'],
  ['nl, fr;q=0.5, es;q=0.7', undefined, 'es'],
  ['en;q=0, fr;q=0.1', undefined, 'fr'],
  ['*', undefined, 'en'],
  ['nl', undefined, 'en'],
  ['den, esx', undefined, 'en'],
  ['de;q=7, fr;q=nonsense, es;q=0.2', undefined, 'es'],
  ['de', 'theme=dark; language=ar', 'ar'],
  ['de', 'language=tlh', 'de'],
  ['de', 'mylanguage=ar', 'de'],
]
for (const [accept, cookie, language] of cases)
  test(`accept ${accept ?? 'nothing'}, cookie ${cookie ?? 'none'}: ${language}`, () => {
    const headers = {
      ...(accept !== undefined && { 'accept-language': accept }),
      ...(cookie !== undefined && { cookie }),
    }
    assert.equal(languageOf({ headers }), language)
  })

test('a header of any length is read no further than is sensible', () => {
  assert.equal(languageOf({ headers: { 'accept-language': `${'x,'.repeat(100_000)}de` } }), 'en')
})
