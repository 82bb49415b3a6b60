// Writes a society file as YAML that a person can read and change.
import { stringify } from 'yaml'
import type { z } from 'zod'
import type { societyFile } from './society.ts'

/** YAML of a society file under a comment of some lines. */
export const writeSocietyFile = (
  society: z.input<typeof societyFile>,
  comment: readonly string[] = [],
): string =>
  [
    ...comment.map((line) => `# ${line}`.trimEnd()),
    stringify(society, { lineWidth: 110, blockQuote: 'literal', aliasDuplicateObjects: false }),
  ].join('\n')
