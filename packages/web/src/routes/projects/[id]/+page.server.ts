// One project: goal, team, and what the record says of it (clause 7.1).
import { project as m } from '#messages'
import { error } from '@sveltejs/kit'
import { chainOf } from '#lib/present/chain.ts'
import { presentLine } from '#lib/present/now.ts'
import { speakerFor } from '#lib/server/speaker.ts'
import { nameOf } from '#lib/words/phrase.ts'
import { sayDate } from '#lib/words/time.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { now } = await event.parent()
  const page = await event.locals.society.queries.project(event.params.id)
  if (page === null) error(404, m.none())
  const speaker = speakerFor(event, page, now)
  const { project } = page
  return {
    project,
    chain: chainOf(page.names.circle, project.circle),
    live: project.circle,
    preview: { title: project.name, description: project.goal },
    entry: page.entry,
    started: sayDate(project.startedAt, now.zone),
    ended: project.endedAt === null ? null : sayDate(project.endedAt, now.zone),
    review: project.reviewAt === null ? null : sayDate(project.reviewAt, now.zone),
    team: project.team.map((id) => ({ id, name: nameOf(speaker, id) })),
    record: page.record.map((line) => presentLine(line, speaker)),
  }
}
