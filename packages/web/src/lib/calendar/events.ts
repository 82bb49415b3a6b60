// The dates of a calendar as events with their words: what ends, takes effect, is due or meets, and where to read of it.
import type { Meeting } from '@open-socialism/kernel'
import { calendar as m } from '#messages'
import type { CalendarPage } from '../server/queries.ts'
import { titleOf, type Speaker } from '../words/phrase.ts'
import { firstOf, recurrenceOf, ruleOf, type Recurrence } from './recurrence.ts'

export interface CalendarEvent {
  /** Stands for it in every calendar, whatever becomes of it. */
  uid: string
  summary: string
  description: string
  path: string
  /** ms UTC, or the hour in a zone. */
  at: number | { local: string; zone: string; rule: string }
  cancelled: boolean
  sequence: number
  stamp: number
}

/** Every event of a calendar, in an order that the record alone gives. */
export function eventsOf(page: CalendarPage): CalendarEvent[] {
  const say: Speaker = { ...page, now: { at: 0, zone: 'UTC' }, viewer: null }
  const nameOf = (id: string) => page.names.circle[id]?.name ?? id
  const uid = (id: string, key: string) => `${id}-${key}@${page.society.origin}`
  return [
    ...page.decisions.map((one) => ({
      uid: uid(one.decision, one.key),
      summary: sayDate(one, titleOf(say, one.decision)),
      description: m.where({ circle: nameOf(one.circle) }),
      path: `/decisions/${one.decision}`,
      at: one.at,
      ...standing(one),
    })),
    ...page.projects.map((one) => ({
      uid: uid(one.project, 'review'),
      summary: m.projectReview({ name: page.names.project[one.project]?.name ?? one.project }),
      description: m.where({ circle: nameOf(one.circle) }),
      path: `/projects/${one.project}`,
      at: one.at,
      ...standing(one),
    })),
    ...page.meetings.flatMap((one) =>
      one.meetings.flatMap((meeting, index) => {
        const recurrence = recurrenceOf(meeting)
        return recurrence === null
          ? []
          : [
              meetingOf(
                one,
                meeting,
                recurrence,
                uid(one.circle, `meeting-${String(index + 1)}`),
                nameOf(one.circle),
              ),
            ]
      }),
    ),
  ]
}

/** The calendar's name, which says when its time is not the world's. */
export function calendarName({ society }: CalendarPage, of: string | null): string {
  const name = of ?? society.name
  return society.clock === 'simulated' ? m.simulated({ name }) : name
}

const standing = (one: { cancelled: boolean; changes: number; changedAt: number }) => ({
  cancelled: one.cancelled,
  sequence: one.changes,
  stamp: one.changedAt,
})

function sayDate({ kind, key }: CalendarPage['decisions'][number], title: string): string {
  switch (kind) {
    case 'stage':
      return m.stage({ phase: key.slice(key.lastIndexOf('-') + 1), title })
    case 'effects':
      return m.effects({ title })
    case 'review':
      return m.review({ title })
  }
}

function meetingOf(
  { circle, changes, changedAt }: CalendarPage['meetings'][number],
  meeting: Meeting,
  recurrence: Recurrence,
  uid: string,
  name: string,
): CalendarEvent {
  const { zone } = recurrence
  return {
    uid,
    summary: meeting.title,
    description: [m.where({ circle: name }), meeting.url].filter(Boolean).join('\n'),
    path: `/circles/${circle}`,
    at: { local: firstOf(recurrence, changedAt), zone, rule: ruleOf(recurrence) },
    cancelled: false,
    sequence: changes,
    stamp: changedAt,
  }
}
