// People: the list, and one person with seats, positions and ways in (clauses 2.14, 5.8).
import type { DecisionRow } from './decision-page.ts'
import type { EntryIndex, May, Ms, RecordLine, Resolved } from './resolved.ts'
import type { PersonState, PositionState, ProjectState, Settings, TextRef } from '@open-socialism/kernel'

/** Names that hold words beginning like those of `q`, or all; `after` is the last person of the page before. */
export interface PeopleAsked {
  q: string
  after: string | null
}
export interface PeoplePage extends Resolved {
  people: { id: string; citizen: boolean; seats: string[]; registeredAt: Ms; vouches: number }[] // up to 200, by name
  total: number // 500 where as many or more are called so
  next: string | null // the person after whom the next page begins
  waiting: { id: string; registeredAt: Ms; vouches: number }[] // registered, not citizens, newest 50
  vouchesNeeded: number
  recognition: Settings['recognition']
}
export interface PersonPage extends Resolved {
  person: PersonState // name and biography through texts; waysIn are public (5.8)
  entry: EntryIndex
  seats: { circle: string; since: Ms; to: Ms | null; entry: EntryIndex }[] // present first, then past: 40; all of them by the list
  projects: ProjectState[]
  positions: (PositionState & { entry: EntryIndex })[] // newest 40
  proposals: DecisionRow[] // as proposer, newest 12
  interests: { proposal: string; at: Ms; entry: EntryIndex; text: TextRef }[]
  vouchesNeeded: number
  record: RecordLine[] // newest 14 by this person
  may: May<'vouch'>
}
