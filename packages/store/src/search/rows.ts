// Rows of what can be found: how they are written, and the marks by which one filters.
import type { Statement } from '../database/writer.ts'
import { mayBeMistyped, nearKeys } from './near.ts'
import { distinctWords, wordsIn } from './words.ts'

export type SearchKind = 'circle' | 'person' | 'decision' | 'project' | 'document' | 'meeting' | 'said'

/** What is found, before its words are taken out of its texts. */
export type Findable = {
  id: string
  kind: SearchKind
  /** What was said: `comment`, `case-against`, `reason` …; null for things. */
  form: string | null
  /** What the page is of on which it stands, and where on it. */
  thing: string
  anchor: string | null
  circle: string | null
  person: string | null
  status: string | null
  /** The entry by which it is old or new: that which made it. */
  entry: number
  at: number
  /** More circles and people by which one may look for it. */
  circles: readonly string[]
  people: readonly string[]
  /** Names and titles, and everything else; a commitment stands for a person's text. */
  titles: readonly Part[]
  bodies: readonly Part[]
  blob: string | null
}

/** Institutional text, or the commitment of a person's. */
export type Part = string | { commitment: string }

/** What the commitments and hashes of findables stand for; null where a text was erased or is withheld. */
export type Told = { text(commitment: string): string | null; blob(hash: string): string | null }

/** Entries of one bucket follow each other: so the newest are found without looking at the others. */
export const bucketSize = 2048
export const bucketOf = (entry: number): number => Math.floor(entry / bucketSize)

export const marks = {
  kind: (kind: SearchKind) => `@k:${kind}`,
  status: (status: string) => `@s:${status}`,
  circle: (circle: string) => `@c:${circle}`,
  person: (person: string) => `@p:${person}`,
  bucket: (bucket: number) => `@b:${bucket}`,
  inTitle: (word: string) => `#${word}`,
  whole: (words: readonly string[]) => `=${words.join('-')}`,
}

const mostOfWhole = 12

/** A whole name or title, so that what is called exactly that comes first. */
function wholly(title: string): string[] {
  const words = [...wordsIn(title)].map(({ word }) => word)
  return words.length === 0 || words.length > mostOfWhole ? [] : [marks.whole(words)]
}

/** The marks of a findable, its bucket left out. */
export function marksOf({ kind, status, circle, circles, person, people }: Findable): string[] {
  const all = new Set([marks.kind(kind)])
  if (status !== null) all.add(marks.status(status))
  for (const one of circle === null ? circles : [circle, ...circles]) all.add(marks.circle(one))
  for (const one of person === null ? people : [person, ...people]) all.add(marks.person(one))
  return [...all]
}

/** Commitments and hashes that the words of a findable are taken from. */
export const textsOf = ({ titles, bodies }: Findable): string[] =>
  [...titles, ...bodies].flatMap((part) => (typeof part === 'string' ? [] : [part.commitment]))

/** A row as it is sent: lists as words between spaces, which neither words nor marks hold. */
export type SearchRow = Omit<Findable, 'circles' | 'people' | 'titles' | 'bodies'> & {
  texts: string
  marks: string
  words: string
}

/** Takes the words out of the texts. New words are put into `met`. */
export function rowOf(findable: Findable, told: Told, met: Set<string>): SearchRow {
  const { circles: _, people: __, titles, bodies, ...row } = findable
  const say = (part: Part) => (typeof part === 'string' ? part : told.text(part.commitment)) ?? ''
  const ofTitles = distinctWords(titles.map(say).join('\n'))
  const content = row.blob === null ? '' : (told.blob(row.blob) ?? '')
  const ofBodies = distinctWords([...bodies.map(say), content].join('\n'))
  const words = [...new Set([...ofTitles, ...ofBodies])]
  for (const word of words) met.add(word)
  return {
    ...row,
    texts: textsOf(findable).join(' '),
    marks: marksOf(findable).join(' '),
    words: [
      ...words,
      ...[...ofTitles].map(marks.inTitle),
      ...titles.flatMap((part) => wholly(say(part))),
    ].join(' '),
  }
}

const columns = `id text, kind text, form text, thing text, anchor text, circle text, person text, status text,
  entry bigint, at bigint, texts text, blob text, marks text, words text`
const named = 'id, kind, form, thing, anchor, circle, person, status, entry, at, texts, blob, marks, words'
const list = (what: string) => `string_to_array(${what}, ' ')`
const vector = (entry: string) =>
  `array_to_tsvector(string_to_array(concat_ws(' ', nullif(x.words, ''), x.marks), ' ') || ('@b:' || (${entry} / ${String(bucketSize)})))`

/** Writes rows; one that is there already is replaced. */
export const putRows = (rows: readonly SearchRow[]): Statement => ({
  name: 'put-search',
  text: `insert into search (${named})
    select x.id, x.kind, x.form, x.thing, x.anchor, x.circle, x.person, x.status, x.entry, x.at,
      ${list('x.texts')}, x.blob, ${list('x.marks')}, ${vector('x.entry')}
    from log, json_to_recordset($1::json) as x (${columns}) where log.id = 1
    on conflict (id) do update set form = excluded.form, thing = excluded.thing, anchor = excluded.anchor,
      circle = excluded.circle, person = excluded.person, status = excluded.status, entry = excluded.entry,
      at = excluded.at, texts = excluded.texts, blob = excluded.blob, marks = excluded.marks, words = excluded.words`,
  values: [JSON.stringify(rows)],
})

/** Replaces what rows of things say, and leaves them as old as they are. */
export const changeRows = (rows: readonly SearchRow[]): Statement => ({
  name: 'change-search',
  text: `update search as s set circle = x.circle, person = x.person, status = x.status, at = x.at,
      texts = ${list('x.texts')}, blob = x.blob, marks = ${list('x.marks')}, words = ${vector('s.entry')}
    from json_to_recordset($1::json) as x (${columns}) where s.id = x.id`,
  values: [JSON.stringify(rows)],
})

export type Marked = Pick<SearchRow, 'id' | 'circle' | 'person' | 'status' | 'at' | 'marks'>

/** Changes the marks of rows whose words stay. */
export const markRows = (rows: readonly Marked[]): Statement => ({
  name: 'mark-search',
  text: `update search as s set circle = x.circle, person = x.person, status = x.status, at = x.at,
      marks = ${list('x.marks')}, words = ts_delete(s.words, s.marks) || array_to_tsvector(${list('x.marks')})
    from json_to_recordset($1::json)
      as x (id text, circle text, person text, status text, at bigint, marks text) where s.id = x.id`,
  values: [JSON.stringify(rows)],
})

export const dropRows = (ids: readonly string[]): Statement => ({
  name: 'drop-search',
  text: 'delete from search where id = any($1::text[])',
  values: [ids],
})

export const dropMeetings = (circles: readonly string[]): Statement => ({
  name: 'drop-meetings',
  text: `delete from search where kind = 'meeting' and thing = any($1::text[])`,
  values: [circles],
})

/** Keeps words that were not known, with the keys by which those are found that may be mistyped. */
export const putWords = (words: readonly string[]): Statement => ({
  name: 'put-search-words',
  text: `insert into search_word (word, near) select x.word, ${list('x.near')}
    from log, json_to_recordset($1::json) as x (word text, near text) where log.id = 1 on conflict do nothing`,
  values: [
    JSON.stringify(
      words.map((word) => ({ word, near: mayBeMistyped(word) ? nearKeys(word).join(' ') : '' })),
    ),
  ],
})
