// Kinds of acts: the record can be looked through for every act.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Act } from '@open-socialism/kernel'
import { kindsOfActs } from './acts.ts'

test('every act is of exactly one kind', () => {
  const every = Act.options.map((option) => [...option.shape.type.values][0] as string)
  const kinds = Object.values(kindsOfActs).flatMap(({ types }) => types as readonly string[])
  assert.deepEqual([...kinds].sort(), [...every].sort())
})
