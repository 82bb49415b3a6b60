// Erasing texts (5.6) out of the search too: their rows are made anew without them, words that nobody else uses go.
import type pg from 'pg'
import { remakeRows } from './make.ts'

/** Erases texts by their commitments, with everything that was made of them, in the caller's transaction. */
export async function forgetTexts(
  client: pg.ClientBase,
  commitments: readonly string[],
  erasedBy: number,
): Promise<void> {
  await client.query(
    'update text set text = null, r = null, erased_by = $2 where commitment = any($1::text[])',
    [commitments, erasedBy],
  )
  const { rows } = await client.query<{ id: string; words: string[] }>(
    `delete from search where texts && $1::text[]
     returning id, array(select word from unnest(tsvector_to_array(words)) as word where word !~ '^[@#=]') as words`,
    [commitments],
  )
  await remakeRows(
    client,
    rows.map(({ id }) => id),
  )
  await client.query(
    `delete from search_word w where w.word = any($1::text[]) and not exists (
       select 1 from search s where s.words @@ ('''' || w.word || '''')::tsquery)`,
    [rows.flatMap(({ words }) => words)],
  )
}
