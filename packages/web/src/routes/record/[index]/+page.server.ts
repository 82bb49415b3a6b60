// One entry of the record: in a sentence, and as it stands there.
import { entry as m } from '#messages'
import { error } from '@sveltejs/kit'
import { speakerFor } from '#lib/server/speaker.ts'
import { sayEvent, sayEntry } from '#lib/words/entries.ts'
import { person } from '#lib/words/phrase.ts'
import { sayWhole, isoOf } from '#lib/words/time.ts'
import type { PageServerLoad } from './$types'

/** Who acts without being a person. */
const others: ReadonlySet<string> = new Set(['clock', 'operator', 'founding', 'visitor'])

export const load: PageServerLoad = async (event) => {
  const { now, frame } = await event.parent()
  const index = Number(event.params.index)
  if (!Number.isSafeInteger(index) || index < 0) error(404, m.none())
  const page = await event.locals.society.queries.entry(index)
  if (page === null) error(404, m.none())
  const speaker = speakerFor(event, page, now)
  const { line } = page
  return {
    index,
    phrase: sayEntry(line, speaker),
    by: m.known.phrase({
      person: others.has(line.by) ? m.by({ who: line.by }) : person(speaker, line.by),
      auth: line.auth,
    }),
    at: sayWhole(line.at, now.zone),
    iso: isoOf(line.at),
    act: line.act.type,
    events: line.events.map((one) => ({ type: one.type, phrase: sayEvent(one, speaker) })),
    json: JSON.stringify(JSON.parse(page.json), null, 2),
    leaf: page.leaf,
    signedBy:
      page.signedBy === null
        ? null
        : {
            words: m.signedBy.phrase({ person: person(speaker, line.by), label: page.signedBy.label }),
            key: JSON.stringify(page.signedBy.key),
          },
    erasable: line.by === speaker.viewer && page.json.includes('"commitment"'),
    last: index >= frame.record.size - 1,
  }
}
