// The limit: a bare connection that inserts the same entry bytes in batches as large as the store's, each flushed.
import { median } from './numbers.ts'
import { withClient } from './place.ts'

export type Bare = { perSecond: number; batch: number; bytesEach: number }

const mostEntries = 60_000

/** Inserts these entries of the log once more into a bare table, one transaction for each batch. */
export const bareInserts = (
  connectionString: string,
  { from, to }: { from: number; to: number },
  forMs: number,
): Promise<Bare> =>
  withClient(connectionString, async (client) => {
    await client.query('set search_path to society')
    const entries = await client.query<{ bytes: Buffer }>(
      'select bytes from entry where index >= $1 and index < $2 order by index limit $3',
      [from, to, mostEntries],
    )
    const batches = await client.query<{ acts: number }>(
      'select (size - first)::integer as acts from batch where first >= $1 and size <= $2',
      [from, to],
    )
    const batch = Math.round(median(batches.rows.map(({ acts }) => acts)))
    const bytes = entries.rows.map((row) => row.bytes)
    await client.query('drop table if exists bare')
    await client.query('create table bare (index bigint primary key, bytes bytea not null)')
    const windows: number[] = []
    let index = 0
    for (let window = 0; window < 5; window++) {
      const began = performance.now()
      const first = index
      while (performance.now() - began < forMs / 5) {
        const group = Array.from({ length: batch }, (_, n) => bytes[(index + n) % bytes.length] as Buffer)
        await insert(client, index, group)
        index += batch
      }
      windows.push(((index - first) / (performance.now() - began)) * 1000)
    }
    await client.query('drop table bare')
    const total = bytes.reduce((sum, one) => sum + one.length, 0)
    return { perSecond: median(windows), batch, bytesEach: total / bytes.length }
  })

/** One statement outside a transaction block is a transaction of its own: nothing could be faster here. */
async function insert(
  client: Parameters<Parameters<typeof withClient>[1]>[0],
  index: number,
  group: Buffer[],
): Promise<void> {
  const starts: number[] = []
  let start = 1
  for (const one of group) {
    starts.push(start)
    start += one.length
  }
  await client.query({
    name: 'insert-bare',
    text: `insert into bare select $1::bigint + u.n - 1, substring($2::bytea from u.start for u.length)
      from unnest($3::integer[], $4::integer[]) with ordinality u (start, length, n)`,
    values: [index, Buffer.concat(group), starts, group.map((one) => one.length)],
  })
}
