// Any act that the language allows, made by walking its schema: ids and numbers are drawn from a pool that fits.
import fc from 'fast-check'
import { z } from 'zod'
import { day } from '../clock.ts'
import { Act } from '../language.ts'
import { start, words } from './words.ts'

const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1)}`)

/** Values that leaves are drawn from, where their schema accepts them. */
const pool: unknown[] = [
  ...['main', 'health', 'research', 'care', 'constructor', 'trial', 'rules', 'nowhere', '2025'],
  ...numbered('f', 14),
  ...['d10', 'd11', 'd12', 'd16', 'd22', 'd23', 'd999', 'c22', 'c23', 'c24'],
  ...['p30', 'way-0001', 'act-00001', 'proposal:d12', 'person:f13', 'circle:health', 'phase-end', 'effects'],
  ...['A line of text', 'registry', 'Health', 'https://example.org/x', 'a'.repeat(64), words('x').commitment],
  ...['a'.repeat(59), 'example.org'],
  ...[0, 1, 2, 3, 4, 7, 24, 72, 168, 1000, start, start + day, start + 40 * day],
  ...[true, false],
]

const drawn = (schema: z.ZodType): fc.Arbitrary<unknown> => {
  const fitting = pool.filter((value) => schema.safeParse(value).success)
  if (fitting.length === 0)
    throw new Error(`nothing in the pool fits ${JSON.stringify(z.toJSONSchema(schema))}`)
  return fc.constantFrom(...fitting)
}

function ofObject({ shape }: z.ZodObject): fc.Arbitrary<unknown> {
  const fields = Object.entries(shape).map(([name, field]) => [name, any(field as z.ZodType)] as const)
  const optional = Object.entries(shape).filter(([, field]) => field instanceof z.ZodOptional)
  const required = Object.keys(shape).filter((name) => !optional.some(([one]) => one === name))
  return fc.record(Object.fromEntries(fields), { requiredKeys: required })
}

/** Values of a schema. */
function any(schema: z.ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodOptional) return any(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodNullable) return fc.option(any(schema.unwrap() as z.ZodType), { freq: 3 })
  if (schema instanceof z.ZodArray) return fc.array(any(schema.element as z.ZodType), { maxLength: 3 })
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map((one) => any(one as z.ZodType)))
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values)
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...(schema.options as string[]))
  if (schema instanceof z.ZodRecord)
    return fc.dictionary(
      any(schema.keyType as z.ZodType) as fc.Arbitrary<string>,
      any(schema.valueType as z.ZodType),
      { maxKeys: 2 },
    )
  if (schema instanceof z.ZodObject) return ofObject(schema)
  return drawn(schema)
}

/** Any act; the few that its schema's refinements refuse are left out. */
export const anyAct: fc.Arbitrary<Act> = any(Act)
  .map((value) => Act.safeParse(value))
  .filter(({ success }) => success)
  .map(({ data }) => data as Act)
