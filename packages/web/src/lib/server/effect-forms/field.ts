// What a field of a form is, and what a form may know of the place where it is filled in.
import type { PracticeView } from '#lib/present/practice.ts'
import type { ProposePage } from '../queries.ts'

export interface Option {
  value: string
  label: string
}

export interface FieldSpec {
  name: string
  label: string
  kind: 'line' | 'text' | 'number' | 'date' | 'choice' | 'choices' | 'find' | 'finds' | 'check' | 'practice'
  hint?: string
  options?: Option[]
  /** What is chosen, where the list is too long to be drawn: a name is typed, and these fit it. */
  chosen?: Option[]
  required?: boolean
  rows?: number
  /** The bounds of a number. */
  min?: number
  max?: number
  /** Fields that few people need stand folded. */
  folded?: boolean
  /** A practice as it stands in the form, in words and to scale. */
  practice?: PracticeView
}

export interface Place {
  page: ProposePage
  /** Names for people, by id. */
  nameOf: (id: string) => string
  /** Keeps a text and names it by its hash. */
  keep: (text: string) => Promise<{ blob: string; bytes: number }>
}
