// As much of JSON Schema's third draft as Popolo's schemas use.
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

type Schema = {
  type?: string | string[]
  pattern?: string
  format?: string
  required?: boolean
  properties?: Record<string, Schema>
  items?: Schema
  $ref?: string
}

const formats: Record<string, RegExp> = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  uri: /^[a-z][a-z0-9+.-]*:/i,
  email: /@/,
}

const typeOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'array'
      : Number.isInteger(value)
        ? 'integer'
        : typeof value

/** What is wrong with a value by the schema in a file of `folder`, each with its path. */
export function faultsOf(folder: string, file: string, value: unknown): string[] {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Schema
  const look = (schema: Schema, at: string, one: unknown): string[] => {
    if (schema.$ref !== undefined) return look(read(basename(schema.$ref).replace('#', '')), at, one)
    const types = [schema.type ?? []].flat()
    const type = typeOf(one)
    if (types.length > 0 && !types.includes(type) && !(type === 'integer' && types.includes('number')))
      return [`${at} is ${type}, not ${types.join(' or ')}`]
    if (typeof one === 'string') {
      const patterns = [schema.pattern && new RegExp(schema.pattern), formats[schema.format ?? '']]
      return patterns.flatMap((wanted) => (wanted && !wanted.test(one) ? [`${at}: ${one}`] : []))
    }
    if (Array.isArray(one))
      return one.flatMap((item, n) => look(schema.items ?? {}, `${at}/${String(n)}`, item))
    if (typeof one !== 'object' || one === null) return []
    const fields = one as Record<string, unknown>
    return [
      ...Object.keys(fields)
        .filter((name) => schema.properties && !(name in schema.properties))
        .map((name) => `${at}/${name} is unknown`),
      ...Object.entries(schema.properties ?? {}).flatMap(([name, part]) =>
        name in fields
          ? look(part, `${at}/${name}`, fields[name])
          : part.required === true
            ? [`${at}/${name} is missing`]
            : [],
      ),
    ]
  }
  return look(read(file), '', value)
}
