// The charter's Markdown: every clause found once, references led to it, nothing lost.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { clausesCarriedOut, readCharter, type Charter } from './read.ts'
import type { Part } from './inline.ts'

const source = readFileSync(new URL('../../../../../docs/charter.md', import.meta.url), 'utf8')
const charter = readCharter(source)
const plain = (parts: readonly Part[]) => parts.map(({ text }) => text).join('')
const clauseOf = (of: Charter, number: string) =>
  of.chapters.flatMap(({ clauses }) => clauses).find((clause) => clause.number === number)

test('every chapter and clause of the published charter is there, once and in order', () => {
  assert.deepEqual(
    charter.chapters.map(({ number }) => number),
    ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
  )
  for (const chapter of charter.chapters)
    assert.deepEqual(
      chapter.clauses.map(({ number }) => number),
      chapter.clauses.map((_, index) => `${chapter.number}.${String(index + 1)}`),
    )
})

test('no word of a clause is lost', () => {
  const words = (text: string) => text.replace(/[*`]/g, '').match(/[\p{L}\d]+/gu)?.length
  const line = source.split('\n').find((one) => one.startsWith('4.9 ')) ?? ''
  assert.equal(words(`4.9 ${plain(clauseOf(charter, '4.9')?.text ?? [])}`), words(line))
})

test('lettered points belong to their clause', () => {
  assert.deepEqual(
    clauseOf(charter, '4.3')?.points.map(({ letter }) => letter),
    ['a', 'b', 'c'],
  )
})

test('clauses and chapters that are named become links; other numbers do not', () => {
  const small = readCharter(
    '## 2 Two\n2.1 See 2.2 and chapter (7), not 0.2, 9.9, 2.25 or goal (1).\n2.2 **Bold 2.1**, *soft*, `4.3`.',
  )
  const linked = (number: string) =>
    clauseOf(small, number)?.text.flatMap(({ text, href }) => (href === null ? [] : [`${text} ${href}`]))
  assert.deepEqual(linked('2.1'), ['2.2 #c2.2', '7 #c7'])
  assert.deepEqual(linked('2.2'), ['2.1 #c2.1'])
  assert.equal(plain(clauseOf(small, '2.2')?.text ?? []), 'Bold 2.1, soft, 4.3.')
})

test('relative links go where the page says, or nowhere', () => {
  const parts = readCharter('See [the list](clauses.md) and [more](x.md).', (target) =>
    target === 'clauses.md' ? '#in-force' : null,
  ).opening[0]
  assert.deepEqual(
    parts?.filter(({ href }) => href !== null),
    [{ text: 'the list', mark: 'plain', href: '#in-force' }],
  )
})

test('a clause is carried out when its row names a rule and a test', () => {
  const table =
    '| Clause | Rule | Test |\n| --- | --- | --- |\n| 1.1 | goals.ts | goals.test.ts |\n| [2.7](charter.md) | cap.ts | — |\n| 4.9 | a.ts | |\n'
  assert.deepEqual([...clausesCarriedOut(table)], ['1.1'])
})
