// What a search says: names of kinds, of states, of what was said, and how much was found.
import { figures } from './numbers.ts'

type Kind = 'circle' | 'person' | 'decision' | 'project' | 'document' | 'meeting' | 'said' | 'charter'

/** A kind as it stands in the list of filters. */
export const kinds = (): { value: Kind; name: string }[] => [
  { value: 'circle', name: 'Circles' },
  { value: 'person', name: 'People' },
  { value: 'decision', name: 'Decisions' },
  { value: 'said', name: 'What was said' },
  { value: 'project', name: 'Projects' },
  { value: 'document', name: 'Documents' },
  { value: 'meeting', name: 'Meetings' },
  { value: 'charter', name: 'The charter' },
]

/** What one thing is, before its name. */
export const sayKind = (kind: Kind): string =>
  ({
    circle: 'Circle',
    person: 'Person',
    decision: 'Decision',
    said: 'Said',
    project: 'Project',
    document: 'Document',
    meeting: 'Meeting',
    charter: 'Charter',
  })[kind]

/** What somebody said: a comment, a reason for a position … */
export function sayForm(form: string): string {
  const words: Record<string, string> = {
    comment: 'Comment',
    'case-against': 'Case against',
    suggestion: 'Suggested change',
    answer: 'Answer',
    interest: 'Declared interest',
    review: 'Review',
    note: 'Note on a version',
    agree: 'Reason for agreeing',
    'stand-aside': 'Reason for standing aside',
    object: 'Objection',
    abstain: 'Reason for abstaining',
    for: 'Reason for a vote for',
    against: 'Reason for a vote against',
  }
  return words[form] ?? 'Reason'
}

/** States by what they are states of. */
export const statuses = (): { name: string; of: { value: string; name: string }[] }[] => [
  {
    name: 'Decisions',
    of: [
      { value: 'draft', name: 'draft' },
      { value: 'open', name: 'open' },
      { value: 'adopted', name: 'adopted' },
      { value: 'rejected', name: 'rejected' },
      { value: 'withdrawn', name: 'withdrawn' },
      { value: 'lapsed', name: 'lapsed' },
      { value: 'awaits-referendum', name: 'waiting for a referendum' },
    ],
  },
  {
    name: 'Circles',
    of: [
      { value: 'living', name: 'living' },
      { value: 'dormant', name: 'dormant' },
      { value: 'dissolved', name: 'dissolved' },
    ],
  },
  {
    name: 'Projects and documents',
    of: [
      { value: 'running', name: 'running' },
      { value: 'ended', name: 'ended' },
      { value: 'in-force', name: 'in force' },
      { value: 'repealed', name: 'repealed' },
    ],
  },
  {
    name: 'People',
    of: [
      { value: 'citizen', name: 'citizens' },
      { value: 'registered', name: 'not yet citizens' },
    ],
  },
]

/** A state where it tells something: what simply goes on needs no word. */
export function sayStatus(status: string | null): string | null {
  if (status === null || ['living', 'running', 'in-force', 'citizen'].includes(status)) return null
  if (status === 'registered') return 'not yet a citizen'
  return (
    statuses()
      .flatMap(({ of }) => of)
      .find(({ value }) => value === status)?.name ?? status
  )
}

/** How much was found, in one sentence. */
export function sayTotal(total: number, more: boolean, near: boolean): string {
  if (total === 0) return 'Nothing was found.'
  if (near)
    return `Nothing has exactly these words. ${total === 1 ? 'One has' : `${figures(total)} have`} words that are nearly these.`
  if (more) return `More than ${figures(total)} were found; the best and newest stand first.`
  return total === 1 ? 'One was found.' : `${figures(total)} were found.`
}
