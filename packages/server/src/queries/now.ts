// The first page: one's queue, open decisions by what ends next, what was decided, drafts, the newest entries.
import type { NowPage } from '../pages/now-page.ts'
import { decidedStatuses, decisionRows } from './decision-rows.ts'
import { newestLines } from './lines.ts'
import { queueOf } from './queue.ts'
import { resolve } from './resolve.ts'
import type { Look } from './source.ts'

export async function now(look: Look): Promise<NowPage> {
  const { reader, places, society } = look
  const person = await look.person()
  const [queue, open, openTotal, decided, drafts, feed] = await Promise.all([
    person === null ? [] : queueOf(reader, person, society, look.now),
    decisionRows(reader, `and s.status = 'open' order by s.ends_at, s.id limit 60`),
    reader.one<{ count: number }>(
      `select count(*) as count from proposal s where s.status = 'open' and ${reader.holds('s')}`,
    ),
    decisionRows(reader, 'and s.status = any($1) order by s.decided_at desc nulls last, s.id desc limit 8', [
      decidedStatuses,
    ]),
    decisionRows(reader, `and s.status = 'draft' order by s.created_at desc limit 6`),
    newestLines(reader, 14),
  ])
  return resolve(reader, places, { queue, open, openTotal: openTotal?.count ?? 0, decided, drafts, feed })
}
