// The acts as people send them: every act's schema with plain texts, made once, and its committed form.
import { Act, commitTexts, plainSchema, type ActType, type TextRef } from '@open-socialism/kernel'
import type { z } from 'zod'

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

/** Where an act's field is not what it must be. */
export type Issue = { path: string; message: string }

/** `within` names the field that was looked at, where it was not the whole. */
export const issuesOf = (error: z.ZodError, ...within: string[]): Issue[] =>
  error.issues
    .slice(0, 50)
    .map((issue) => ({ path: [...within, ...issue.path].map(String).join('.'), message: issue.message }))

/** A valid plain act with its texts replaced by what `commit` makes of them. */
export const committedAct = (schema: ActSchema, plain: unknown, commit: (text: string) => TextRef): Act =>
  commitTexts(schema.committed, plain, commit) as Act
