// What somebody wrote, entry by entry, so that they can erase it (clause 5.6).
import { enteredOf, type Act, type PersonState, type TextRef } from '@open-socialism/kernel'
import type { EraseAsked, ErasePage, OwnWords } from '../pages/erase-page.ts'
import type { RecordLine } from '../pages/resolved.ts'
import type { Session } from '../pages/queries.ts'
import { lineFrom } from './lines.ts'
import type { Reader } from './reader.ts'
import { resolve } from './resolve.ts'
import type { Look } from './source.ts'

/** Entries that one page looks through. */
const atOnce = 200

type Row = { index: number; bytes: Buffer }

export async function ownWords(
  { reader, places, person }: Look,
  viewer: Session,
  { entry, before }: EraseAsked,
): Promise<ErasePage | null> {
  const own = await person()
  if (own === null) return null
  const rows =
    entry === null ? await entriesOf(reader, viewer.person, before) : await entriesWith(reader, entry)
  const words = rows.slice(0, atOnce).flatMap((row) => wordsIn(lineFrom(row), own))
  const older = rows.length > atOnce ? (rows[atOnce - 1]?.index ?? null) : null
  return resolve(reader, places, { words, older })
}

const entriesOf = (reader: Reader, person: string, before: number | null): Promise<Row[]> =>
  reader.query<Row>(
    `select e.index, e.bytes from concern c join entry e on e.index = c.entry
     where c.subject = $1 and ($2::bigint is null or c.entry < $2) order by c.entry desc limit $3`,
    [`person:${person}`, before, atOnce + 1],
  )

/** An entry, with those that brought the other versions of the comment that it made or edited. */
async function entriesWith(reader: Reader, index: number): Promise<Row[]> {
  const [row] = await reader.query<Row>('select index, bytes from entry where index = $1', [index])
  const comment = row && commentOf(lineFrom(row))
  if (comment === undefined) return row ? [row] : []
  return reader.query<Row>(
    `select e.index, e.bytes from comment s join entry e on e.index = s.from_entry
     where s.id = $1 order by e.index limit $2`,
    [comment, atOnce],
  )
}

function commentOf({ events }: RecordLine): string | undefined {
  for (const event of events) if ('comment' in event) return event.comment
  return undefined
}

function wordsIn({ index, at, by, act }: RecordLine, person: PersonState): OwnWords[] {
  const entered = enteredOf(index, { act: act as unknown as Act, by })
  const own = new Set(
    entered.texts.filter((one) => one.by === person.id && !one.isVote).map(({ commitment }) => commitment),
  )
  const holdsSeat = person.seats.length + person.projects.length > 0
  return fieldsIn(act, '').flatMap(([field, text]) =>
    own.has(text.commitment)
      ? [
          {
            entry: index,
            at,
            act: act.type,
            field,
            text,
            stays: holdsSeat && text.commitment === person.name.commitment,
          },
        ]
      : [],
  )
}

/** Every text of an act under the name of its field; of lists the name of the list's items. */
function fieldsIn(value: unknown, field: string): [string, TextRef][] {
  if (typeof value !== 'object' || value === null) return []
  if ('commitment' in value && 'length' in value) return [[field, value as TextRef]]
  const isList = Array.isArray(value)
  return Object.entries(value).flatMap(([name, part]) => fieldsIn(part, isList ? field : name))
}
