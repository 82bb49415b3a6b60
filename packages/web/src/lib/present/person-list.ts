// One long list of a person, ready to read: rows that say the same as on the person's own page.
import type { PersonListPage } from '../server/queries.ts'
import type { Speaker } from '../words/phrase.ts'
import type { ThingRow } from './circle-list.ts'
import { presentPosition, presentSeat, type PersonView } from './person.ts'
import { presentRow, type RowView } from './row.ts'

export interface PersonListView {
  positions: PersonView['positions']
  decisions: RowView[]
  things: ThingRow[]
}

export function presentPersonList(page: PersonListPage, speaker: Speaker): PersonListView {
  const none: PersonListView = { positions: [], decisions: [], things: [] }
  switch (page.list) {
    case 'positions':
      return { ...none, positions: page.rows.map((row) => presentPosition(row, speaker)) }
    case 'proposals':
      return { ...none, decisions: page.rows.map((row) => presentRow(row, speaker)) }
    case 'seats':
      return {
        ...none,
        things: page.rows.map((row) => {
          const { id, name, level, status, line, entry } = presentSeat(row, speaker)
          return { href: `/circles/${id}`, title: name, circle: { level, status }, said: null, line, entry }
        }),
      }
  }
}
