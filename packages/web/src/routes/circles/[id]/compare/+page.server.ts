// One circle as it stood at two moments, compared (clause 5.2).
import { circle as m } from '#messages'
import { error } from '@sveltejs/kit'
import { compareCircles } from '#lib/present/moments.ts'
import { atBoth, type Side } from '#lib/server/moments.ts'
import type { CirclePage } from '#lib/server/queries.ts'
import { speakerFor } from '#lib/server/speaker.ts'

import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { now } = await event.parent()
  const { id } = event.params
  const both = await atBoth(
    event,
    now.at,
    (queries) => queries.circle(id, null),
    (page) => page.entry,
  )
  if (both === null) error(404, m.none())
  const seen = ({ page, at }: Side<CirclePage>) =>
    page && { page, speaker: speakerFor(event, page, { ...now, at }) }
  const [before, after] = [seen(both.before), seen(both.after)]
  const shown = compareCircles(before, after, event.url.searchParams.get('view') === 'side')
  const named = after ?? before
  return {
    shown,
    title: named === null ? id : named.page.circle.name,
    before: sideOf(both.before),
    after: sideOf(both.after),
  }
}

const sideOf = ({ page, ...side }: Side<CirclePage>) => ({ ...side, there: page !== null })
