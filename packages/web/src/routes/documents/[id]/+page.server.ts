// One document of a circle, with its versions and the decisions that made them.
import { error } from '@sveltejs/kit'
import { markdownToHtml } from '#lib/markdown/markdown.ts'
import { speakerFor } from '#lib/server/speaker.ts'
import { titleOf } from '#lib/words/phrase.ts'
import { sayMoment } from '#lib/words/time.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { now } = await event.parent()
  const page = await event.locals.society.queries.document(event.params.id)
  if (page === null) error(404, 'There is no such document.')
  const speaker = speakerFor(event, page, now)
  const { document, text } = page
  const chain: { id: string; name: string }[] = []
  for (let id: string | null = document.circle; id !== null; id = page.names.circle[id]?.parent ?? null)
    chain.unshift({ id, name: page.names.circle[id]?.name ?? id })
  return {
    chain,
    title: document.title,
    version: document.version,
    repealed: document.repealedAt !== null,
    bytes: document.bytes,
    kind: document.mediaType,
    html: text !== null && document.mediaType === 'text/markdown' ? markdownToHtml(text, 1) : null,
    plain: text !== null && document.mediaType === 'text/plain' ? text : null,
    versions: page.versions.map((one) => ({
      ...one,
      when: sayMoment(one.at, now),
      by: one.decision === null ? null : { id: one.decision, title: titleOf(speaker, one.decision) },
    })),
  }
}
