// One decision as it stood at two moments, compared (clause 5.2).
import { deciding as m } from '#messages'
import { error } from '@sveltejs/kit'
import { compareDecisions } from '#lib/present/moments.ts'
import { atBoth, type Side } from '#lib/server/moments.ts'
import type { DecisionPage } from '#lib/server/queries.ts'
import { speakerFor } from '#lib/server/speaker.ts'
import { titleOf } from '#lib/words/phrase.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { now } = await event.parent()
  const { id } = event.params
  const both = await atBoth(
    event,
    now.at,
    (queries) => queries.decision(id, null),
    (page) => page.row.entry,
  )
  if (both === null) error(404, m.none())
  const seen = ({ page, at }: Side<DecisionPage>) =>
    page && { page, speaker: speakerFor(event, page, { ...now, at }) }
  const [before, after] = [seen(both.before), seen(both.after)]
  const shown = compareDecisions(before, after, event.url.searchParams.get('view') === 'side')
  const named = after ?? before
  return {
    shown,
    title: named === null ? id : titleOf(named.speaker, id),
    before: sideOf(both.before),
    after: sideOf(both.after),
  }
}

const sideOf = ({ page, ...side }: Side<DecisionPage>) => ({ ...side, there: page !== null })
