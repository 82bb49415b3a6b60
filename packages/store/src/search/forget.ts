// Erasing texts (5.6): their words and what opens their commitments go, and with them their rows of the search, which
// are made anew of what is left; words that nobody else uses go too.
import type { Batch } from '../batch/batch.ts'
import type { Writer } from '../database/writer.ts'
import { remakeRows, type Client } from './make.ts'

/** Texts that one entry erases. */
export type Erased = { entry: number; commitments: string[] }

/** What the entries of a batch erase. */
export const erasedIn = ({ entries }: Batch): Erased[] =>
  entries.flatMap(({ index, entry }) => {
    const commitments = entry.events.flatMap((event) => (event.type === 'text-erased' ? [event.text] : []))
    return commitments.length === 0 ? [] : [{ entry: index, commitments }]
  })

/** Erases in the batch's own transaction, after its rows were written: who is answered knows that the words are gone. */
export async function forgetInBatch(writer: Writer, erased: readonly Erased[]): Promise<void> {
  const client: Client = {
    query: async (text, values = []) => {
      const [answer] = await writer.send([{ name: '', text, values }])
      return { rows: (answer?.rows ?? []) as never[] }
    },
  }
  for (const { entry, commitments } of erased) await forgetTexts(client, commitments, entry)
}

/** Erases texts by their commitments, with everything that was made of them, in the caller's transaction. */
export async function forgetTexts(
  client: Client,
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
