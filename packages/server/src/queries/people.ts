// People: a list to find them in, those who wait for vouches, and one person with what they did (2.14, 5.8).
import { isCitizen, vouchesNeeded, type PersonState } from '@open-socialism/kernel'
import type { PeopleAsked, PeoplePage, PersonPage } from '../pages/person-page.ts'
import { ask } from './asking.ts'
import { decisionRows } from './decision-rows.ts'
import { firstEntryAbout, linesAbout } from './lines.ts'
import type { Reader } from './reader.ts'
import { resolve } from './resolve.ts'
import type { Look } from './source.ts'

const mostListed = 200
const mostWaiting = 50

/** People of one page, by name: those whose name has words that begin as `q` says, or all after the person `after`. */
export async function people(
  { reader, places, society }: Look,
  { q, after }: PeopleAsked,
): Promise<PeoplePage> {
  const words = wordsOf(q)
  const [{ listed, total }, waiting] = await Promise.all([
    words === null ? everybodyAfter(reader, society.people, after) : called(reader, words),
    waitingForVouches(reader),
  ])
  return resolve(reader, places, {
    people: listed.slice(0, mostListed).map((value) => ({
      id: value.id,
      citizen: isCitizen(value),
      seats: value.seats,
      registeredAt: value.registeredAt,
      vouches: value.vouchedBy.length,
    })),
    total,
    next: listed.length > mostListed ? (listed[mostListed - 1]?.id ?? null) : null,
    waiting,
    vouchesNeeded: vouchesNeeded(society),
    recognition: society.settings.recognition,
  })
}

/** SQL's query for names with a word beginning like each word of `q`; null where nothing was typed. */
export function wordsOf(q: string): string | null {
  const words = q.slice(0, 100).match(/[\p{L}\p{M}\p{N}]+/gu)
  return words === null ? (q.trim() === '' ? null : '') : words.map((word) => `${word}:*`).join(' & ')
}

/** SQL: texts that are names and hold the words; so many at most that a short word costs no more than a long one. */
export const namesHolding = (words: string): string =>
  `(select t.commitment, t.text, t.person from text t
    where t.person is not null and t.text is not null and t.erased_by is null
      and to_tsvector('simple', t.text) @@ to_tsquery('simple', ${words}) limit 500)`

/**
 * SQL: joins the person `s` who bears the name in `names`, each found by their key. Without the fence PostgreSQL may
 * join all people with all names first, where it knows no numbers of them yet.
 */
export const bearing = (reader: Reader, names: string): string =>
  `join lateral (select p.value, p.id, p.seats, p.citizen_since from person p
     where p.id = ${names}.person and p.name = ${names}.commitment and ${reader.holds('p')} offset 0) s on true`

async function called(reader: Reader, words: string): Promise<{ listed: PersonState[]; total: number }> {
  const rows = await reader.query<{ value: PersonState; total: number }>(
    `select s.value, count(*) over () as total from ${namesHolding('$1')} n
     ${bearing(reader, 'n')} order by n.text, s.id limit $2`,
    [words, mostListed],
  )
  return { listed: rows.map(({ value }) => value), total: rows[0]?.total ?? 0 }
}

/** One more than a page holds, so that it shows whether there is another; whose name was erased comes last. */
async function everybodyAfter(reader: Reader, total: number, after: string | null) {
  const last = after === null ? null : await nameOf(reader, after)
  const most = mostListed + 1
  const rows =
    last !== null && last.text === null
      ? []
      : await reader.query<{ value: PersonState }>(
          `select s.value from text t ${bearing(reader, 't')}
           where t.person is not null and t.text is not null and ($1::text is null or (t.text, t.person) > ($1, $2))
           order by t.text, t.person limit $3`,
          [last?.text ?? null, after, most],
        )
  const nameless =
    rows.length === most
      ? []
      : await reader.query<{ value: PersonState }>(
          `select s.value from text t ${bearing(reader, 't')}
           where t.person is not null and t.text is null and ($1::text is null or t.person > $1)
           order by t.person limit $2`,
          [last !== null && last.text === null ? after : null, most - rows.length],
        )
  return { listed: [...rows, ...nameless].map(({ value }) => value), total }
}

const nameOf = (reader: Reader, person: string): Promise<{ text: string | null } | null> =>
  reader.one(
    `select t.text from person s join text t on t.commitment = s.name where s.id = $1 and ${reader.holds('s')}`,
    [person],
  )

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
       where person = $1 and ${reader.made('from_entry')} order by until desc nulls first, since desc limit 40`,
      [id],
    ),
    reader.states('project', 'and s.id = any($1) order by s.name', [state.projects]),
    positionsOf(reader, id),
    decisionRows(reader, 'and s.proposer = $1 order by s.created_at desc limit 12', [id]),
    reader.query<PersonPage['interests'][number]>(
      `select i.proposal, i.at, i.entry, json_build_object('commitment', i.interest_text, 'length', 0) as text
       from interest i where i.person = $1 and ${reader.made('i.entry')} order by i.entry desc limit 100`,
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
