// What goes with every page: the texts and names that occur in it, entries as lines, and what the viewer may do.
import type { CircleState, Event, ProposalState, Refusal } from '@open-socialism/kernel'

export type { Refusal }

/** Where an act's field is not what it must be; `fault` where pages have words of their own for it. */
export interface Issue {
  path: string
  message: string
  fault?: { kind: 'missing' } | { kind: 'too-long'; most: number }
}

export type Ms = number
export type EntryIndex = number

/** Why a text is not there any more: its author erased it, or the operator because of a law. */
export interface ErasureView {
  at: Ms
  law: string | null
}

/** Goes with every page's data. Only what occurs in it. */
export interface Resolved {
  /** commitment → the text, or null when erased. Every TextRef that occurs anywhere in the page's data is here. */
  texts: Record<string, string | null>
  /** commitment → since when a text is erased, and by what right (clause 5.6). */
  erasures: Record<string, ErasureView>
  names: {
    person: Record<string, string | null> // null: erased
    circle: Record<
      string,
      { name: string; level: number; status: CircleState['status']; parent: string | null }
    > // incl. all ancestors of those that occur
    proposal: Record<
      string,
      { title: string | null; circle: string; number: number; status: ProposalState['status'] }
    >
    project: Record<string, { name: string; circle: string }>
    document: Record<string, { title: string; circle: string }>
  }
}

/** One entry of the record: what the pages turn into a sentence. act as it stands in the entry (TextRefs inside). */
export interface RecordLine {
  index: EntryIndex
  at: Ms
  by: string
  auth: string
  act: { id: string; type: string; [key: string]: unknown }
  events: Event[]
}

/** Why an act would be refused, or null: found by asking the rules, never by copying them. */
export type May<K extends string> = Record<K, Refusal | null>
