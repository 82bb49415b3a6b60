// A thing as the API shows it: beside each commitment the text that it stands for, null when erased or withheld (5.6, 4.8).
import { textsOf } from '../queries/resolve.ts'
import type { Reader } from '../queries/reader.ts'

type Ref = { commitment: string; length: number }

const isRef = (value: object): value is Ref =>
  'commitment' in value && 'length' in value && typeof value.commitment === 'string'

/** The value with `text` beside each commitment in it. */
export async function withTexts(reader: Reader, value: unknown): Promise<unknown> {
  const commitments = new Set<string>()
  collect(value, commitments)
  const texts = await textsOf(reader, [...commitments])
  return replace(value, texts)
}

function collect(value: unknown, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  if (isRef(value)) into.add(value.commitment)
  else for (const item of Object.values(value)) collect(item, into)
}

function replace(value: unknown, texts: Record<string, string | null>): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => replace(item, texts))
  if (isRef(value)) return { ...value, text: texts[value.commitment] ?? null }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replace(item, texts)]))
}
