// JSON Schemas of acts as they are sent: made from the very schemas that check them, texts as strings of their bounds.
import { z } from 'zod'

type Json = { [key: string]: unknown }

/** The JSON Schema of what a person sends for a schema whose texts are commitments. */
export function plainJsonSchema(schema: z.ZodType): Json {
  const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json
  const { $schema: _, ...rest } = made
  return withStrings(rest) as Json
}

function withStrings(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withStrings)
  if (typeof value !== 'object' || value === null) return value
  return (
    textOf(value as Json) ??
    Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withStrings(item)]))
  )
}

/** `{ commitment, length }` in an entry is a string of that length when it is sent. */
function textOf(value: Json): Json | null {
  const properties = value['properties'] as
    { commitment?: unknown; length?: { minimum?: number; maximum?: number } } | undefined
  if (properties?.commitment === undefined || properties.length === undefined) return null
  return { type: 'string', minLength: properties.length.minimum, maxLength: properties.length.maximum }
}
