// The present of a society, as a record holds it: its states, and the words and contents that they name.
import type {
  CircleState,
  DocumentState,
  PersonState,
  ProjectState,
  SocietyState,
} from '@open-socialism/kernel'

export type Present = {
  society: SocietyState
  circles: readonly CircleState[]
  people: readonly PersonState[]
  projects: readonly ProjectState[]
  documents: readonly DocumentState[]
  /** A person's words; null once erased or while withheld (5.6). */
  text: (commitment: string) => string | null
  /** The content of a document as text; null where it is not there. */
  content: (sha256: string) => string | null
}
