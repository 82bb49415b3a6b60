// One long list of a circle, ready to read: rows that say the same as on the circle's own page.
import { lists as m } from '#messages'
import type { CircleListPage } from '../server/queries.ts'
import { sayCause } from '../words/entries.ts'
import { nameOf, titleOf, type Speaker } from '../words/phrase.ts'
import { sayDay, sayMonth, sayShort } from '../words/time.ts'
import { sayChild, sayDocument, sayProject } from './circle-rows.ts'
import { presentRow, type RowView } from './row.ts'

/** A row that is no decision: a name that leads on, what is said of it, and its entry. */
export interface ThingRow {
  href: string
  title: string
  /** For the badge of a circle; null for what is none. */
  circle: { level: number; status: string } | null
  said: string | null
  line: string
  entry: number | null
}
export interface CircleListView {
  decisions: RowView[]
  things: ThingRow[]
}

export function presentCircleList(page: CircleListPage, speaker: Speaker): CircleListView {
  return page.list === 'decisions'
    ? { decisions: page.rows.map((row) => presentRow(row, speaker)), things: [] }
    : { decisions: [], things: thingsOf(page, speaker) }
}

function thingsOf(page: Exclude<CircleListPage, { list: 'decisions' }>, speaker: Speaker): ThingRow[] {
  switch (page.list) {
    case 'members':
      return page.rows.map(({ person, since, entry }) => ({
        href: `/people/${person}`,
        title: nameOf(speaker, person),
        ...{ circle: null, said: null, entry },
        line: m.since({ month: sayMonth(since, speaker.now.zone) }),
      }))
    case 'circles':
      return page.rows.map((child) => ({
        href: `/circles/${child.id}`,
        title: child.name,
        circle: child,
        said: child.purpose,
        line: sayChild(child),
        entry: null,
      }))
    case 'projects':
      return page.rows.map((one) => ({
        href: `/projects/${one.id}`,
        title: one.name,
        circle: null,
        said: one.goal,
        line: one.endedAt === null ? sayProject(one) : m.ended({ day: sayDay(one.endedAt, speaker.now) }),
        entry: one.entry,
      }))
    case 'documents':
      return page.rows.map((one) => ({
        href: `/documents/${one.id}`,
        title: one.title,
        ...{ circle: null, said: null, entry: one.entry },
        line: sayDocument(one, speaker),
      }))
    case 'alerts':
      return page.rows.map((one) => ({
        href: one.proposal === null ? `/circles/${one.about}` : `/decisions/${one.proposal}`,
        title:
          one.proposal === null
            ? (speaker.names.circle[one.about]?.name ?? one.about)
            : titleOf(speaker, one.proposal),
        circle: null,
        said: m.alerted({
          circle: speaker.names.circle[one.about]?.name ?? one.about,
          cause: sayCause(one.cause),
        }),
        line: sayShort(one.at, speaker.now),
        entry: one.entry,
      }))
  }
}

/** What a list of each kind is called, how it is looked through, its clause, and what its emptiness says. */
export const circleListWords = {
  decisions: { title: m.decisions, seek: m.wordsInTitle, clause: '4.3', empty: m.noDecision },
  members: { title: m.members, seek: m.aName, clause: '2.6', empty: m.noMember },
  circles: { title: m.circles, seek: m.nameOrArea, clause: '2.3', empty: m.noCircle },
  projects: { title: m.projects, seek: m.aName, clause: '7.1', empty: m.noProject },
  documents: { title: m.documents, seek: m.wordsInTitle, clause: '4.16', empty: m.noDocument },
  alerts: { title: m.alerts, seek: null, clause: '9.2', empty: m.noAlert },
} as const
