// The acts as people send them: every act's schema with plain texts, made once, and its committed form.
import { Act, commitTexts, plainSchema, type ActType, type TextRef } from '@open-socialism/kernel'
import type { z } from 'zod'
import type { Issue } from '../pages/resolved.ts'

export type ActSchema = {
  type: ActType
  /** As it stands in an entry, texts as commitments. */
  committed: z.ZodObject
  /** As it is sent, texts as strings. */
  plain: z.ZodType
}

/** Every act by its type. */
export const actSchemas: ReadonlyMap<string, ActSchema> = new Map(
  Act.options.map((option) => {
    const committed = option as unknown as z.ZodObject
    const [type] = (committed.shape['type'] as z.ZodLiteral<ActType>).values
    return [type as string, { type: type as ActType, committed, plain: plainSchema(committed) }]
  }),
)

/** `within` names the field that was looked at, where it was not the whole. */
export const issuesOf = (error: z.ZodError, ...within: string[]): Issue[] =>
  error.issues.slice(0, 50).map((issue) => {
    const fault = faultOf(issue)
    const path = [...within, ...issue.path].map(String).join('.')
    return { path, message: issue.message, ...(fault && { fault }) }
  })

/** A form sends what is left empty as nothing, as no number, or as an empty text. */
function faultOf(issue: z.core.$ZodIssue): Issue['fault'] {
  const { code } = issue
  if (code === 'invalid_type') return { kind: 'missing' }
  if (code === 'too_small' && (issue.origin === 'string' || issue.origin === 'array'))
    return { kind: 'missing' }
  if (code === 'too_big' && issue.origin === 'string')
    return { kind: 'too-long', most: Number(issue.maximum) }
  if (code !== 'custom') return undefined
  switch (issue.params?.['fault']) {
    case 'missing':
      return { kind: 'missing' }
    case 'too-long':
      return { kind: 'too-long', most: Number(issue.params['most']) }
    default:
      return undefined
  }
}

/** A valid plain act with its texts replaced by what `commit` makes of them. */
export const committedAct = (schema: ActSchema, plain: unknown, commit: (text: string) => TextRef): Act =>
  commitTexts(schema.committed, plain, commit) as Act
