// Texts in acts (clause 5.6): what a person writes, what an entry holds of it, and that nothing is left out.
import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { z } from 'zod'
import { Act } from './language.ts'
import { samples } from './testing/samples.ts'
import { words } from './testing/words.ts'
import { commitTexts, isCleanText, line, plainSchema, prose, text, textLength, type TextRef } from './text.ts'

const ref = (length = 5): TextRef => ({ ...words('hello'), length })
const plain = plainSchema(Act)

/** The act as a person wrote it: every commitment back to a text of its length. */
const written = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(written)
  if (typeof value !== 'object' || value === null) return value
  if ('commitment' in value && 'length' in value) return 'x'.repeat(value.length as number)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, written(item)]))
}
const hasCommitment = (value: unknown): boolean => JSON.stringify(value).includes('"commitment"')

for (const [type, sample] of Object.entries(samples))
  test(`5.6 each text of ${type} is written plainly and entered as its commitment`, () => {
    const act = { id: 'act-00001', ...sample }
    const asWritten = written(act)
    equal(plain.safeParse(asWritten).success, true)
    const entered = commitTexts(Act, asWritten, (one) => ({ ...words(one), length: textLength(one) }))
    equal(Act.safeParse(entered).success, true)
    equal(hasCommitment(entered), hasCommitment(act))
    // A commitment is no text, and a text is no commitment.
    if (hasCommitment(act)) {
      equal(plain.safeParse(act).success, false)
      equal(Act.safeParse(asWritten).success, false)
    }
  })

test('5.6 no text of the language is left as a commitment for a person to write', () => {
  const schema = JSON.stringify(z.toJSONSchema(plain, { unrepresentable: 'any' }))
  equal(schema.includes('"commitment"'), false)
  ok(JSON.stringify(z.toJSONSchema(Act, { unrepresentable: 'any' })).includes('"commitment"'))
})

test('5.6 what is left out or empty stays so', () => {
  const schema = z.strictObject({
    maybe: text(5).optional(),
    none: text(5).nullable(),
    some: text(5).nullable(),
    list: z.array(text(5)).max(2),
    other: z.number(),
  })
  const value = { none: null, some: 'b', list: ['c', 'd'], other: 1 }
  deepEqual(
    commitTexts(schema, value, (one) => ref(one.length)),
    {
      none: null,
      some: ref(1),
      list: [ref(1), ref(1)],
      other: 1,
    },
  )
  equal(plainSchema(schema).safeParse(value).success, true)
  equal(plainSchema(schema).safeParse({ ...value, list: ['a', 'b', 'c'] }).success, false)
  equal(plainSchema(schema).safeParse({ ...value, more: 1 }).success, false)
  deepEqual(
    commitTexts(schema, { ...value, unknown: 'x' }, (one) => ref(one.length)),
    {
      none: null,
      some: ref(1),
      list: [ref(1), ref(1)],
      other: 1,
      unknown: 'x',
    },
  )
})

test('5.6 an unknown variant is left for the schema to refuse', () => {
  const schema = z.discriminatedUnion('type', [z.strictObject({ type: z.literal('a'), said: text(5) })])
  deepEqual(
    commitTexts(schema, { type: 'b', said: 'x' }, () => ref()),
    { type: 'b', said: 'x' },
  )
})

test('5.6 a text is as long as people count it: in characters', () => {
  equal(textLength('a👩‍🚀é'), 5)
  const schema = plainSchema(text(3))
  equal(schema.safeParse('👩👩👩').success, true)
  equal(schema.safeParse('👩👩👩👩').success, false)
  equal(schema.safeParse('abcd').success, false)
})

test('5.6 a text is not blank, and has its least length', () => {
  for (const blank of ['', ' ', '\n\t ']) equal(plainSchema(text(9)).safeParse(blank).success, false)
  equal(plainSchema(text(9, 3)).safeParse(' ab').success, false)
  equal(plainSchema(text(9, 3)).safeParse('abc').success, true)
})

for (const [name, bad] of [
  ['a null', 'a\u0000b'],
  ['a bell', 'a\u0007b'],
  ['a carriage return', 'a\rb'],
  ['a lone surrogate', 'a\ud800b'],
  ['an override of direction', 'a\u202eb'],
  ['an isolate', 'a\u2066b'],
  ['a byte order mark', 'a\ufeffb'],
  ['an annotation', 'a\ufff9b'],
] as const)
  test(`5.6 a text hides and reorders nothing: ${name}`, () => {
    equal(isCleanText(bad), false)
    for (const schema of [plainSchema(text(9)), line(9), prose(9)])
      equal(schema.safeParse(bad).success, false)
  })

test('5.6 markup, line breaks, tabs and writing from right to left are text like any other', () => {
  for (const good of ['<b>\n\t</b>', 'שלום', 'مرحبا', 'क्षि', '👩‍🚀']) {
    equal(isCleanText(good), true)
    equal(plainSchema(text(20)).safeParse(good).success, true)
    equal(prose(20).safeParse(good).success, true)
  }
})

test('5.6 an institution’s line is one trimmed line, its prose is not blank', () => {
  for (const bad of ['', ' a', 'a ', 'a\nb', 'a\tb', 'a'.repeat(10)])
    equal(line(9).safeParse(bad).success, false)
  equal(line(9).safeParse('a b').success, true)
  for (const bad of ['', ' \n', 'a'.repeat(10)]) equal(prose(9).safeParse(bad).success, false)
})

test('5.6 an entry’s commitment has its form', () => {
  const schema = text(9)
  equal(schema.safeParse(ref()).success, true)
  for (const bad of [
    ref(0),
    ref(10),
    { ...ref(), commitment: 'x' },
    { ...ref(), commitment: `${words('a').commitment}=` },
  ])
    equal(schema.safeParse(bad).success, false)
})

test('5.6 a megabyte of text is refused without being counted through', () => {
  equal(plainSchema(text(50_000)).safeParse('x'.repeat(1_000_000)).success, false)
})

test('5.6 whatever is written, what is entered fits the language', () => {
  const schema = text(40)
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (value) => {
      if (!plainSchema(schema).safeParse(value).success) return
      const entered = commitTexts(schema, value, (one) => ({ ...words(one), length: textLength(one) }))
      equal(schema.safeParse(entered).success, true)
    }),
  )
})
