// One entry of the record: in a sentence, and as it stands there.
import { error } from '@sveltejs/kit'
import { speakerFor } from '#lib/server/speaker.ts'
import { sayEvent, sayEntry } from '#lib/words/entries.ts'
import { nameOf } from '#lib/words/phrase.ts'
import { sayWhole, isoOf } from '#lib/words/time.ts'
import type { PageServerLoad } from './$types'

const others: Record<string, string> = {
  clock: 'The clock',
  operator: 'Whoever runs the server',
  founding: 'The founding',
  visitor: 'A visitor',
}
const known: Record<string, string> = {
  session: 'by a session',
  passkey: 'by a passkey over this act',
  key: 'by a key of their own',
  token: 'by a program’s token',
  operator: 'as operator',
  clock: 'because it fell due',
  founding: 'at the founding',
  trial: 'as a visitor who tries a seat',
}

export const load: PageServerLoad = async (event) => {
  const { now, frame } = await event.parent()
  const index = Number(event.params.index)
  if (!Number.isSafeInteger(index) || index < 0) error(404, 'There is no such entry.')
  const page = await event.locals.society.queries.entry(index)
  if (page === null) error(404, 'There is no such entry.')
  const speaker = speakerFor(event, page, now)
  const { line } = page
  return {
    index,
    phrase: sayEntry(line, speaker),
    by: others[line.by] ?? nameOf(speaker, line.by),
    person: line.by in others ? null : line.by,
    auth: known[line.auth] ?? line.auth,
    at: sayWhole(line.at, now.zone),
    iso: isoOf(line.at),
    act: line.act.type,
    events: line.events.map((one) => ({ type: one.type, phrase: sayEvent(one, speaker) })),
    json: JSON.stringify(JSON.parse(page.json), null, 2),
    leaf: page.leaf,
    last: index >= frame.record.size - 1,
  }
}
