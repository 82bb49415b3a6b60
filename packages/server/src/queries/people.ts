// People: a list to find them in, those who wait for vouches, and one person with what they did (2.14, 5.8).
import { isCitizen, vouchesNeeded, type PersonState } from '@open-socialism/kernel'
import type { PeoplePage, PersonPage } from '../pages/person-page.ts'
import { ask } from './asking.ts'
import { decisionRows } from './decision-rows.ts'
import { firstEntryAbout, linesAbout } from './lines.ts'
import type { Reader } from './reader.ts'
import { resolve } from './resolve.ts'
import type { Look } from './source.ts'

const mostListed = 200
const mostWaiting = 50

/** What was typed as a pattern of SQL's `ilike` that stands anywhere in a name. */
export const holding = (q: string) =>
  `%${q
    .trim()
    .slice(0, 100)
    .replaceAll(/[\\%_]/g, '\\$&')}%`

/** People whose name holds `q`, by name. */
export async function people({ reader, places, society }: Look, q: string): Promise<PeoplePage> {
  const rows = await reader.query<{ value: PersonState; total: number }>(
    `select s.value, count(*) over () as total from person s
     left join text t on t.commitment = s.name and t.erased_by is null
     where ${reader.holds('s')} and ($1 = '%%' or t.text ilike $1)
     order by t.text nulls last, s.id limit $2`,
    [holding(q), mostListed],
  )
  return resolve(reader, places, {
    people: rows.map(({ value }) => ({
      id: value.id,
      citizen: isCitizen(value),
      seats: value.seats,
      registeredAt: value.registeredAt,
      vouches: value.vouchedBy.length,
    })),
    total: rows[0]?.total ?? 0,
    waiting: await waitingForVouches(reader),
    vouchesNeeded: vouchesNeeded(society),
    recognition: society.settings.recognition,
  })
}

/** Registered people who are no citizens yet, newest first. */
export async function waitingForVouches(reader: Reader): Promise<PeoplePage['waiting']> {
  const states = await reader.states(
    'person',
    'and s.citizen_since is null order by s.registered_at desc, s.id limit $1',
    [mostWaiting],
  )
  return states
    .filter(({ foundFalse }) => !foundFalse)
    .map(({ id, registeredAt, vouchedBy }) => ({ id, registeredAt, vouches: vouchedBy.length }))
}

export async function person(look: Look, id: string): Promise<PersonPage | null> {
  const { reader, places, society, asker } = look
  const state = await reader.state('person', id)
  if (state === null) return null
  const [first, seats, projects, positions, proposals, interests, lines, may] = await Promise.all([
    firstEntryAbout(reader, `person:${id}`),
    reader.query<PersonPage['seats'][number]>(
      `select circle, since, until as to, from_entry as entry from seat
       where person = $1 and ${reader.made('from_entry')} order by until nulls first, since desc limit 500`,
      [id],
    ),
    reader.states('project', 'and s.id = any($1) order by s.name', [state.projects]),
    positionsOf(reader, id),
    decisionRows(reader, 'and s.proposer = $1 order by s.created_at desc limit 12', [id]),
    reader.query<PersonPage['interests'][number]>(
      `select i.proposal, i.at, i.entry, t.text from interest i
       left join text t on t.commitment = i.interest_text and t.erased_by is null
       where i.person = $1 and ${reader.made('i.entry')} order by i.entry desc limit 100`,
      [id],
    ),
    linesAbout(reader, `person:${id}`, 14),
    ask(reader, asker, { vouch: { type: 'vouch', person: id } }),
  ])
  return resolve(reader, places, {
    person: state,
    entry: first,
    seats,
    projects,
    positions,
    proposals,
    interests,
    vouchesNeeded: vouchesNeeded(society),
    record: lines.record,
    may,
  })
}

async function positionsOf(reader: Reader, id: string): Promise<PersonPage['positions']> {
  const rows = await reader.query<{ value: PersonPage['positions'][number]; entry: number }>(
    `select s.value, s.from_entry as entry from position s where s.person = $1 and ${reader.holds('s')}
     order by s.from_entry desc limit 40`,
    [id],
  )
  return rows.map(({ value, entry }) => ({ ...value, entry }))
}
