// Text in acts: a person's own words as a commitment (erasable, clause 5.6), institutional words in the clear.
import { z } from 'zod'

/** What an entry holds of a person's text: base64url HMAC-SHA256 commitment (43 characters) and length in characters. */
export type TextRef = { commitment: string; length: number }

const bounds = new WeakMap<z.ZodType, { min: number; max: number }>()

/** Schema of a person's own text of `min` to `max` characters, held in the entry as a commitment (clause 5.6). */
export function text(max: number, min = 1): z.ZodType<TextRef> {
  const schema = z.strictObject({
    commitment: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
    length: z.int().min(min).max(max),
  })
  bounds.set(schema, { min, max })
  return schema
}

// Control characters other than tab and line feed, lone surrogates, and marks that reorder what a reader sees.
const hostile = /[[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]--[\t\n]]/v

/** True when a text holds nothing that hides or reorders what a reader sees. */
export function isCleanText(value: string): boolean {
  return !hostile.test(value)
}

/** Length of a text as people count it: in characters, not code units. */
export function textLength(value: string): number {
  let length = 0
  for (const _ of value) length++
  return length
}

const clean = { error: 'must not hold control characters or marks that reorder text' }

/** Schema of one line of institutional text (a name, an area): trimmed, 1 to `max` code units. */
export const line = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((value) => value === value.trim() && !/[\n\t]/.test(value), { error: 'must be one trimmed line' })
    .refine(isCleanText, clean)

/** `params` of a fault say it for programs, beside the words of `error`. */
const blank = { error: 'must not be blank', params: { fault: 'missing' } }

/** Schema of institutional prose (a purpose, a resolution): 1 to `max` code units, line breaks allowed. */
export const prose = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((value) => value.trim() !== '', blank)
    .refine(isCleanText, clean)

/** The same schema as a person writes it: every committed text replaced by a plain string of the same bounds. */
export function plainSchema(schema: z.ZodType): z.ZodType {
  const bound = bounds.get(schema)
  if (bound) return plainText(bound.min, bound.max)
  if (schema instanceof z.ZodOptional) return plainSchema(schema.unwrap() as z.ZodType).optional()
  if (schema instanceof z.ZodNullable) return plainSchema(schema.unwrap() as z.ZodType).nullable()
  if (schema instanceof z.ZodArray)
    return withChecks(z.array(plainSchema(schema.element as z.ZodType)), schema)
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const options = schema.options.map((option) => plainSchema(option as z.ZodType)) as [z.ZodObject]
    return z.discriminatedUnion(schema.def.discriminator, options)
  }
  if (schema instanceof z.ZodObject) {
    const shape = Object.entries(schema.shape).map(([key, value]) => [key, plainSchema(value as z.ZodType)])
    return z.strictObject(Object.fromEntries(shape) as z.ZodRawShape)
  }
  return schema
}

function withChecks(plain: z.ZodArray, original: z.ZodArray): z.ZodType {
  return plain.check(...((original.def.checks ?? []) as []))
}

const plainText = (min: number, max: number) =>
  z
    .string()
    .refine((value) => value.length <= max * 2 && textLength(value) <= max, {
      error: `must be at most ${String(max)} characters`,
      params: { fault: 'too-long', most: max },
    })
    .refine(
      (value) => value.trim().length >= min,
      min === 1 ? blank : { error: `must be at least ${String(min)} characters` },
    )
    .refine(isCleanText, clean)

/** Replaces each person's text in `value` (already valid by `plainSchema(schema)`) by what `commit` returns for it. */
export function commitTexts(schema: z.ZodType, value: unknown, commit: (text: string) => TextRef): unknown {
  if (value === undefined || value === null) return value
  if (bounds.has(schema)) return commit(value as string)
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return commitTexts(schema.unwrap() as z.ZodType, value, commit)
  if (schema instanceof z.ZodArray)
    return (value as unknown[]).map((item) => commitTexts(schema.element as z.ZodType, item, commit))
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const name = schema.def.discriminator
    const tag = (value as Record<string, unknown>)[name]
    const options = schema.options as readonly z.ZodType[]
    const option = options.find((one) => {
      const literal = (one as z.ZodObject).shape[name] as unknown
      return literal instanceof z.ZodLiteral && literal.values.has(tag as string)
    })
    return option ? commitTexts(option, value, commit) : value
  }
  if (schema instanceof z.ZodObject) {
    const entries = Object.entries(value as Record<string, unknown>)
    return Object.fromEntries(
      entries.map(([key, item]) => {
        const field = schema.shape[key] as z.ZodType | undefined
        return [key, field ? commitTexts(field, item, commit) : item]
      }),
    )
  }
  return value
}
