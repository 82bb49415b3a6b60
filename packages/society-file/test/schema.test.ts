// The published JSON Schema says the same as the schema that reads society files.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { parse } from 'yaml'
import { z } from 'zod'
import { societyFileSchema } from '../src/index.ts'
import { anySociety } from './societies.ts'

const published = z.fromJSONSchema(societyFileSchema())

test('the JSON Schema accepts the example and any society', () => {
  const example: unknown = parse(readFileSync(new URL('../example/vellmark.yaml', import.meta.url), 'utf8'))
  assert.ok(published.safeParse(example).success)
  fc.assert(
    fc.property(anySociety, (society) => published.safeParse(society).success),
    { numRuns: 50 },
  )
})

test('the JSON Schema refuses unknown keys, missing parts and wrong kinds', () => {
  const good = { name: 'S', people: [], circles: [{ name: 'T', area: 'a', purpose: 'p' }] }
  assert.ok(published.safeParse(good).success)
  for (const bad of [
    { ...good, colour: 'red' },
    { ...good, name: 7 },
    { ...good, circles: [] },
    { ...good, circles: [{ name: 'T', area: 'a' }] },
    { ...good, clock: 'atomic' },
  ])
    assert.ok(!published.safeParse(bad).success, JSON.stringify(bad))
})

test('every key of a society file is described', () => {
  const undescribed: string[] = []
  const visit = (schema: unknown, path: string): void => {
    if (typeof schema !== 'object' || schema === null) return
    const { properties, description, $ref, ...rest } = schema as Record<string, unknown>
    if (path !== '' && description === undefined && $ref === undefined && rest['const'] === undefined)
      undescribed.push(path)
    for (const [key, inner] of Object.entries((properties as object | undefined) ?? {}))
      visit(inner, `${path}.${key}`)
  }
  visit(societyFileSchema(), '')
  assert.deepEqual(undescribed, [])
})
