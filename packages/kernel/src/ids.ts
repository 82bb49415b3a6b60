// Identifiers: people and decisions by number (names are erasable, clause 5.6), circles, projects and documents by slug.
import { z } from 'zod'

export const PersonId = z
  .string()
  .regex(/^[fp][1-9]\d{0,14}$/)
  .brand<'PersonId'>()
export type PersonId = z.infer<typeof PersonId>

const slugPattern = /^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u
const slug = z.string().max(160).regex(slugPattern)

export const CircleId = slug.brand<'CircleId'>()
export type CircleId = z.infer<typeof CircleId>

export const ProjectId = slug.brand<'ProjectId'>()
export type ProjectId = z.infer<typeof ProjectId>

export const DocumentId = slug.brand<'DocumentId'>()
export type DocumentId = z.infer<typeof DocumentId>

export const ProposalId = z
  .string()
  .regex(/^d[1-9]\d{0,14}$/)
  .brand<'ProposalId'>()
export type ProposalId = z.infer<typeof ProposalId>

/** Comments, counter-arguments and suggested amendments: `c` and the index of the entry that made them. */
export const CommentId = z
  .string()
  .regex(/^c[1-9]\d{0,14}$/)
  .brand<'CommentId'>()
export type CommentId = z.infer<typeof CommentId>

/** A way in (clause 5.8): a random public name; its secret never stands in the record. */
export const WayInId = z
  .string()
  .regex(/^[A-Za-z0-9_-]{8,64}$/)
  .brand<'WayInId'>()
export type WayInId = z.infer<typeof WayInId>

/** A goal's lasting number; its rank is its place in the society's list (clause 1.1). */
export const GoalId = z.int().min(1).max(1000)
export type GoalId = z.infer<typeof GoalId>

export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** Milliseconds since 1970 UTC; up to the year 9999. */
export const Moment = z.int().min(0).max(253_402_300_799_999)

/** A name as a slug of at most 60 characters: letters and digits of any script, joined by hyphens. */
export function slugOf(name: string): string {
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return Array.from(words.join('-')).slice(0, 60).join('').replace(/-$/, '')
}
