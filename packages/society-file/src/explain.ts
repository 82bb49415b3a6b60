// Turns what zod finds into complaints: a path, what was expected there in words, and what was found.
import type { z } from 'zod'
import { counted, describeValue, nearest, type Complaint, type Path } from './fault.ts'

type Issue = z.core.$ZodIssue

/** One complaint for each thing that is wrong; `value` is the whole that was checked. */
export const explain = (issues: readonly Issue[], value: unknown, schema: z.ZodType): Complaint[] =>
  issues.flatMap((issue) => explainOne(issue, [], value, schema))

const explainOne = (issue: Issue, prefix: Path, whole: unknown, schema: z.ZodType): Complaint[] => {
  const path = [...prefix, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))]
  const found = describeValue(valueAt(whole, path))
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(path, key, keysAt(schema, path)))
    case 'invalid_union':
      return explainUnion(issue, path, whole, schema)
    case 'invalid_type':
      return [
        {
          path,
          expected: kinds[issue.expected] ?? issue.expected,
          found: emptied(found, valueAt(whole, path)),
        },
      ]
    case 'invalid_value':
      return [{ path, expected: oneOf(issue.values.map(String)), found }]
    case 'too_big':
      return [
        {
          path,
          expected: `at most ${bound(issue.maximum, issue.origin)}`,
          found: sizeOf(valueAt(whole, path)),
        },
      ]
    case 'too_small':
      return [
        {
          path,
          expected: `at least ${bound(issue.minimum, issue.origin)}`,
          found: sizeOf(valueAt(whole, path)),
        },
      ]
    case 'invalid_format':
      return [
        { path, expected: formats[issue.format] ?? issue.message, found: formatted(issue.message, found) },
      ]
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return [{ path, expected: issue.message, found }]
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
}

const formats: Readonly<Record<string, string>> = {
  date: 'a day such as 2026-01-15',
  datetime: 'a time such as 2026-01-15T09:00:00Z',
}

const formatted = (message: string, found: string): string =>
  message === 'no control characters' ? `a control character in ${found}` : found

/** YAML reads a bare 1 or true as a number or a truth value: say how a text is meant. */
const emptied = (found: string, value: unknown): string =>
  typeof value === 'number' || typeof value === 'boolean' ? `${found} (a text in quotes would do)` : found

const sizeOf = (value: unknown): string => {
  if (typeof value === 'string')
    return value.trim() === '' ? 'an empty text' : counted(value.length, 'character')
  if (Array.isArray(value)) return counted(value.length, 'entry')
  return describeValue(value)
}

const bound = (limit: number | bigint, origin: string): string =>
  origin === 'string'
    ? counted(limit, 'character')
    : origin === 'array'
      ? counted(limit, 'entry')
      : limit.toString()

const oneOf = (names: readonly string[]): string =>
  names.length <= 2 ? names.join(' or ') : `one of ${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`

const unknownKey = (path: Path, key: string, keys: readonly string[]): Complaint => {
  const near = nearest(key, keys)
  const expected = near ? `"${near}"` : keys.length > 0 ? oneOf(keys) : 'no such key'
  return { path: [...path, key], at: 'key', expected, found: `the unknown key "${key}"` }
}

/** Of several forms that would do, speak of the one that the writer seems to have meant. */
const explainUnion = (
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  whole: unknown,
  schema: z.ZodType,
): Complaint[] => {
  const meant = issue.errors
    .map((errors) => ({
      errors,
      wrongKind: errors.some((e) => e.path.length === 0 && e.code === 'invalid_type'),
    }))
    .filter(({ wrongKind }) => !wrongKind)
    .sort((a, b) => weight(a.errors) - weight(b.errors))[0]
  if (meant) return meant.errors.flatMap((error) => explainOne(error, path, whole, schema))
  const forms = issue.errors.flatMap((errors) =>
    errors.filter((e) => e.path.length === 0).flatMap((e) => explainOne(e, path, whole, schema)),
  )
  const expected = [...new Set(forms.map((form) => form.expected))].join(', or ')
  return [{ path, expected: expected || issue.message, found: describeValue(valueAt(whole, path)) }]
}

const weight = (errors: readonly Issue[]): number =>
  errors.reduce(
    (sum, e) => sum + (e.code === 'unrecognized_keys' ? e.keys.length * 2 : e.path.length === 0 ? 3 : 1),
    0,
  )

export const valueAt = (whole: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key],
    whole,
  )

/** The keys that a schema knows at a path. */
const keysAt = (schema: z.ZodType, path: Path): string[] => {
  let candidates: z.core.$ZodType[] = [schema]
  for (const step of path) candidates = candidates.flatMap((candidate) => stepInto(candidate, step))
  return [...new Set(candidates.flatMap((candidate) => unwrapped(candidate).flatMap(keysOf)))]
}

const keysOf = (schema: z.core.$ZodType): string[] => {
  const { def } = (schema as z.core.$ZodTypes)._zod
  return def.type === 'object' ? Object.keys(def.shape) : []
}

const stepInto = (schema: z.core.$ZodType, step: string | number): z.core.$ZodType[] =>
  unwrapped(schema).flatMap((inner) => {
    const { def } = (inner as z.core.$ZodTypes)._zod
    if (def.type === 'object') return def.shape[step] ? [def.shape[step]] : []
    if (def.type === 'array') return [def.element]
    if (def.type === 'record') return [def.valueType]
    return []
  })

/** Takes the wrappers off (optional, default …) and spreads unions into their forms. */
const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType[] => {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'optional' || def.type === 'default' || def.type === 'nullable')
    return unwrapped(def.innerType)
  if (def.type === 'union') return def.options.flatMap(unwrapped)
  if (def.type === 'lazy') return unwrapped(def.getter())
  if (def.type === 'pipe') return unwrapped(def.in)
  return [schema]
}
