// The frame of every page: the society, its clock, the record's last entry, the reader.
import { sayWhole } from '#lib/words/time.ts'
import { zone } from '#lib/server/speaker.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = async ({ locals, cookies, depends }) => {
  depends('society:live')
  const frame = await locals.society.queries.frame(locals.society.session)
  return {
    frame,
    now: { at: frame.now, zone },
    dateline: sayWhole(frame.now, zone),
    theme: cookies.get('theme') ?? 'auto',
    actId: crypto.randomUUID(),
  }
}
