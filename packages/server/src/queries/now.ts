// The first page: one's queue, open decisions by what ends next, what was decided, drafts, the newest entries.
import type { NowPage } from '../pages/now-page.ts'
import { decisionRows, isDecided } from './decision-rows.ts'
import { newestLines } from './lines.ts'
import { queueOf } from './queue.ts'
import { resolve } from './resolve.ts'
import type { Look } from './source.ts'

export async function now(look: Look): Promise<NowPage> {
  const { reader, places, society } = look
  const person = await look.person()
  const [queue, open, waiting, decided, drafts, feed] = await Promise.all([
    person === null ? [] : queueOf(reader, person, society, look.now),
    decisionRows(reader, `and s.status = 'open' order by s.ends_at, s.id limit 60`),
    look.waiting(),
    decisionRows(reader, `and ${isDecided} order by s.decided_at desc nulls last, s.id desc limit 8`),
    decisionRows(reader, `and s.status = 'draft' order by s.created_at desc limit 6`),
    newestLines(reader, 14),
  ])
  return resolve(reader, places, { queue, open, openTotal: waiting.open.size, decided, drafts, feed })
}
