// Choices from long lists: nobody scrolls through thousands, and no page holds them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pick, pickMany } from './choices.ts'
import { place } from './place.example.ts'

const many = Array.from({ length: 20_000 }, (_, index) => ({
  value: `c${String(index)}`,
  label: `  Circle ${String(index)}`,
}))
const which = () => 'Which'
const one = pick<string>(which, () => many)
const some = pickMany<string>(which, () => many)

test('of a long list only what fits what was typed is offered, what begins with it first', () => {
  const [spec] = one.fields('circle', place, { circle: ['circle 1234'] })
  assert.equal(spec?.kind, 'find')
  assert.deepEqual(
    spec.options?.slice(0, 2).map(({ value }) => value),
    ['c1234', 'c12340'],
  )
  assert.ok((one.fields('circle', place, {})[0]?.options?.length ?? 0) <= 50)
})

test('a name, whatever its case, or an id is taken; what is neither is left for the rules to refuse', async () => {
  const build = (typed: string) => one.build('circle', { circle: [typed] }, place)
  assert.equal(await build('circle 77'), 'c77')
  assert.equal(await build('c77'), 'c77')
  assert.equal(await build('nonesuch'), 'nonesuch')
  assert.deepEqual(await some.build('circle', { circle: ['c1', 'Circle 1', 'Circle 2'] }, place), [
    'c1',
    'c2',
  ])
})

test('what was chosen from a long list stays chosen', () => {
  const [spec] = some.fields('circle', place, { circle: ['c1', 'Circle 2'] })
  assert.deepEqual(
    spec?.chosen?.map(({ value }) => value),
    ['c1', 'c2'],
  )
})

test('a short list is drawn whole', () => {
  const [spec] = pick(which, () => many.slice(0, 200)).fields('circle', place, {})
  assert.deepEqual([spec?.kind, spec?.options?.length], ['choice', 200])
})
