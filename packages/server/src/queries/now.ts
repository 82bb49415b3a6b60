// The first page: one's queue, open decisions by what ends next, what was decided, drafts, the newest entries.
import { day } from '@open-socialism/kernel'
import type { NowPage } from '../pages/now-page.ts'
import { decisionRows, isDecided } from './decision-rows.ts'
import { newestLines } from './lines.ts'
import { queueOf } from './queue.ts'
import { resolve } from './resolve.ts'
import type { Look } from './source.ts'

/** What is called into question was decided at most so long ago: 7 days, 14 days, and outages (2.9). */
const longestQuestion = 60 * day

export async function now(look: Look): Promise<NowPage> {
  const { reader, places, society } = look
  const person = await look.person()
  // Along an index by time the past begins where it was; then there is nothing in it that has no time.
  const until = (column: string) => (reader.asOf === null ? '' : `and ${column} <= ${String(look.now)}`)
  const newest = reader.asOf === null ? 'desc nulls last' : 'desc'
  const [queue, open, waiting, questioned, decided, drafts, feed] = await Promise.all([
    person === null ? [] : queueOf(reader, person, society, look.now),
    decisionRows(reader, `and ${reader.open('s')} order by s.ends_at, s.id limit 60`),
    look.waiting(),
    decisionRows(
      reader,
      `and s.decided_at > $1 and s.carrying = 'suspended' order by s.decided_at, s.id limit 50`,
      [look.now - longestQuestion],
    ),
    decisionRows(
      reader,
      `and ${isDecided} ${until('s.decided_at')} order by s.decided_at ${newest}, s.id desc limit 8`,
    ),
    decisionRows(
      reader,
      `and s.status = 'draft' ${until('s.created_at')} order by s.created_at desc limit 6`,
    ),
    newestLines(reader, 14),
  ])
  return resolve(reader, places, {
    queue,
    open,
    openTotal: waiting.open.size,
    questioned,
    decided,
    drafts,
    feed,
  })
}
