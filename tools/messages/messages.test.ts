// Messages compile to what they say: parameters, plurals of every language, choices, tags, and what is wrong with some.
import { deepEqual, equal, match, throws } from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { readCatalogue } from './catalogue.ts'
import { typeOf } from './declare.ts'
import { emitMessage } from './emit.ts'
import { readMessage } from './message.ts'

type Said = readonly [(given: object) => string, (given: object) => unknown[]]

/** A message, compiled and loaded as if it stood in the catalogue of a language. */
function compiled(text: string, locale = 'en'): Said {
  const source = emitMessage(readMessage(text), locale === 'ar')
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the compiled source is what is tested
  const make = new Function('cardinal', 'ordinal', 'figures', 'parts', 'apart', `return ${source}`) as (
    ...saying: unknown[]
  ) => Said
  const select = (type: 'cardinal' | 'ordinal') => (count: number) =>
    new Intl.PluralRules(locale, { type }).select(count)
  const apart = (words: string) => `[${words}]`
  const parts = (words: unknown): unknown[] => (Array.isArray(words) ? (words as unknown[]) : [words])
  return make(select('cardinal'), select('ordinal'), (count: number) => `~${String(count)}`, parts, apart)
}

const texts: [message: string, given: object, said: string][] = [
  ['Nothing but `${words}`'.replace('${words}', 'words'), {}, 'Nothing but `words`'],
  ['To {name}, by {day}.', { name: 'Ada', day: 'Friday' }, 'To Ada, by Friday.'],
  ['{count, plural, one {# vote} other {# votes}}', { count: 1 }, '~1 vote'],
  ['{count, plural, one {# vote} other {# votes}}', { count: 2 }, '~2 votes'],
  ['{count, plural, one {one} =1 {exactly one} other {many}}', { count: 1 }, 'exactly one'],
  ['{n, number} of {m, number}', { n: 3, m: 5 }, '~3 of ~5'],
  ['{place, selectordinal, one {#st} two {#nd} other {#th}}', { place: 2 }, '~2nd'],
  ['{way, select, stand_aside {aside} other {{way}}}', { way: 'stand-aside' }, 'aside'],
  ['{way, select, stand_aside {aside} other {{way}}}', { way: 'new' }, 'new'],
  ['Read <guide>the guide</guide> <b>first</b>.', {}, 'Read the guide first.'],
]
for (const [message, given, said] of texts)
  test(`“${message}” says “${said}”`, () => equal(compiled(message)[0](given), said))

test('Arabic has a wording for none, one, two, few, many and others', () => {
  const [text] = compiled(
    '{count, plural, zero {0} one {1} two {2} few {few} many {many} other {other}}',
    'ar',
  )
  deepEqual(
    [0, 1, 2, 3, 11, 100].map((count) => text({ count })),
    ['0', '1', '2', 'few', 'many', 'other'],
  )
})

test('where a language runs from right to left, words from outside are set apart', () => {
  equal(compiled('إلى {name}.', 'ar')[0]({ name: 'Ada' }), 'إلى [Ada].')
})

test('a phrase holds linked parts where its parameters stand, and its tags lead', () => {
  const person = { text: 'Ada', href: '/people/ada' }
  const [, phrase] = compiled('{person} reads <guide>the guide</guide> <b>first</b>.')
  deepEqual(phrase({ person, guide: { href: '/guide' } }), [
    person,
    ' reads ',
    { text: 'the guide', href: '/guide' },
    ' ',
    { text: 'first', strong: true },
    '.',
  ])
})

test('types say what a message asks for', () => {
  equal(typeOf(readMessage('Nothing')), 'Plain')
  equal(
    typeOf(
      readMessage('{who} {n, plural, other {#}} {way, select, a {} stand_aside {}  other {}} <a>{in}</a>'),
    ),
    "Asking<{ who: string; n: number; way: 'a' | 'stand-aside' | (string & {}); in: string }, { who: Words; n: number; way: 'a' | 'stand-aside' | (string & {}); a: Leads; in: string }>",
  )
})

test('a message that is not well formed is refused', () => {
  throws(() => readMessage('{count, plural, one {#}}'))
  throws(() => readMessage('<b>open'))
  throws(() => readMessage('<a>one <b>two</b></a>'), /holds another tag/)
  throws(() => readMessage('{at, date}'), /dates come as text/)
})

test('a translation that names other parameters than English, or nothing in English, is left out and named', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'messages-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const put = (path: string, written: object) => {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), JSON.stringify(written))
  }
  put('en/now.json', { to: 'To {name}', from: 'From {name}', only: 'Only here' })
  put('de/now.json', { to: 'An {nahme}', from: "Von '{name}'", other: 'Anderes' })
  const { locales, faults, stale, texts } = readCatalogue(folder)
  deepEqual(locales, ['en', 'de'])
  deepEqual(faults, [])
  equal(stale.length, 3)
  deepEqual([...(texts.get('de')?.keys() ?? [])], [])
  match(stale.join('\n'), /de\/now\/to: has the parameters nahme where English has name/)
  match(stale.join('\n'), /de\/now\/from: has the parameters \(none\)/)
  match(stale.join('\n'), /de\/now\/other: there is no such text in English/)
})
