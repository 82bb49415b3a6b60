// Documents that a circle adopts, amends and repeals (clause 4.16); their contents are blobs named by hash.
import { z } from 'zod'
import { Sha256, type CircleId, type DocumentId } from '../ids.ts'
import { line } from '../text.ts'

export const DocumentContent = z.strictObject({
  title: line(200),
  /** SHA-256 of the content, lower-case hex. */
  blob: Sha256,
  mediaType: z.enum(['text/markdown', 'text/plain', 'application/pdf']),
  bytes: z.int().min(1).max(5_000_000),
})
export type DocumentContent = z.infer<typeof DocumentContent>

export type DocumentState = {
  kind: 'document'
  id: DocumentId
  circle: CircleId
  version: number
  adoptedAt: number
  amendedAt: number | null
  repealedAt: number | null
} & DocumentContent

export type DocumentEvent =
  | ({ type: 'document-adopted'; document: DocumentId; circle: CircleId } & DocumentContent)
  | ({ type: 'document-amended'; document: DocumentId; version: number } & DocumentContent)
  | { type: 'document-repealed'; document: DocumentId; circle: CircleId }
