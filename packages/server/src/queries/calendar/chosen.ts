// Which decisions, projects and circles a calendar shows: what ends soonest, what ended lately, so that it stays short.
import type { CircleState, ProjectState, ProposalState } from '@open-socialism/kernel'
import type { CalendarOf } from '../../pages/calendar-page.ts'
import type { Reader } from '../reader.ts'
import { isDecided } from '../decision-rows.ts'

/** How long what has ended stays in a calendar, so that whoever follows it is told that it was cancelled. */
const lateMs = 60 * 24 * 60 * 60 * 1000
const most = 200

/** Circles, decisions and projects by name; null for the whole society. */
export type Scope = {
  circles: readonly string[]
  decisions: readonly string[]
  projects: readonly string[]
} | null

export function scopeOf(of: CalendarOf): Scope {
  const nothing = { circles: [], decisions: [], projects: [] }
  switch (of.kind) {
    case 'society':
      return null
    case 'circle':
      return { ...nothing, circles: [of.id] }
    case 'decision':
      return { ...nothing, decisions: [of.id] }
    case 'chosen':
      return of
  }
}

/** `at` is when the newest entry was made: the same record gives the same calendar. */
export async function proposalsIn(reader: Reader, scope: Scope, at: number): Promise<ProposalState[]> {
  const since = at - lateMs
  const rows = await (scope === null ? anywhere(reader, since) : among(reader, scope, since))
  return reader.states('proposal', 'and s.id = any($1) order by s.created_at, s.id', [
    rows.map(({ id }) => id),
  ])
}

type Row = { id: string }
const isWorthReview = `s.status = 'adopted' and s.value #>> '{content,expectation,reviewAt}' is not null
  and s.value ->> 'review' is null and s.value ->> 'repealedBy' is null`

/** Each part goes along an index of its own. */
const anywhere = (reader: Reader, since: number): Promise<Row[]> => {
  const part = (rest: string) =>
    `(select s.id from proposal s where ${reader.holds('s')} and ${rest} limit ${String(most)})`
  return reader.query<Row>(
    `select id from (${[
      part(`s.status = 'open' order by s.ends_at`),
      part(`${isDecided} and s.decided_at > $1 order by s.decided_at desc nulls last, s.id desc`),
      part(`s.status = 'withdrawn' order by s.created_at desc`),
      part(`s.value ->> 'reviewOverdue' = 'true' and s.value ->> 'review' is null`),
      `(select substr(d.key, 10) as id from due d where d.name in ('effects', 'review')
         order by d.at, d.key limit ${String(most)})`,
    ].join(' union ')}) ids`,
    [since],
  )
}

const among = (reader: Reader, { circles, decisions }: NonNullable<Scope>, since: number): Promise<Row[]> => {
  const part = (of: string, values: string) =>
    `(select s.id from proposal s where ${reader.holds('s')} and ${of} = any(${values}) and (s.status in ('open', 'withdrawn')
       or s.decided_at > $1 or s.carrying in ('pending', 'suspended') or (${isWorthReview}))
       order by s.created_at desc limit ${String(most)})`
  return reader.query<Row>(
    `select id from (${[part('s.circle', '$2'), part('s.decider', '$2')].join(' union ')}
       union (select s.id from proposal s where ${reader.holds('s')} and s.id = any($3) and s.status <> 'draft' limit ${String(most)})) ids`,
    [since, circles, decisions],
  )
}

/** Projects that will be reviewed, or ended lately with a review still to come. */
export const projectsIn = (reader: Reader, scope: Scope, at: number): Promise<ProjectState[]> =>
  reader.states(
    'project',
    `and ($2::text[] is null or s.circle = any($2) or s.id = any($3)) and (s.ended_at is null or s.ended_at > $1)
       and s.value ->> 'reviewAt' is not null
     order by (s.value ->> 'reviewAt')::bigint, s.id limit ${String(most)}`,
    [at - lateMs, scope?.circles ?? null, scope?.projects ?? null],
  )

/** Circles with meetings. */
export const meetingCircles = async (reader: Reader, scope: Scope): Promise<CircleState[]> => {
  if (scope === null) return []
  const states = await reader.states(
    'circle',
    `and s.id = any($1) and s.status <> 'dissolved' and (s.value ->> 'meetings') <> '[]' order by s.id limit ${String(most)}`,
    [scope.circles],
  )
  return states
}
