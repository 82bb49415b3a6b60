// Every question that a page asks, answered from one look at the record each.
import type { Past } from '../pages/moment.ts'
import type { Queries, Session } from '../pages/queries.ts'
import type { Follows, Webhooks } from '@open-socialism/store'
import { following, privateCalendar } from '../following/page.ts'
import { apiPage } from '../api/api-page.ts'
import { looksLikeSecret } from '../identity/secrets.ts'
import type { Sessions } from '../identity/sessions.ts'
import type { WaysIn } from '../identity/ways-in.ts'
import { calendar } from './calendar/calendar.ts'
import { circle } from './circle.ts'
import { circleList } from './circle-lists.ts'
import { decision, decisionMemory } from './decision.ts'
import { circles, wholeList } from './circles.ts'
import { dryRun } from './dry-run.ts'
import { frame } from './frame.ts'
import { join, link, settings, trySeats } from './joining.ts'
import { mustBeSigned } from './must-be-signed.ts'
import { now } from './now.ts'
import { ownWords } from './own-words.ts'
import { people, person } from './people.ts'
import { personList } from './person-lists.ts'
import { propose } from './propose.ts'
import { createReader } from './reader.ts'
import { search } from './search/search.ts'
import type { SignedRecord } from '../pages/list-pages.ts'
import { recordList } from './record-list.ts'
import { spanOf } from './moment.ts'
import { blob, document, entry, project } from './single.ts'
import type { Source } from './source.ts'

type Parts = {
  source: Source
  follows: Follows
  webhooks: Webhooks
  ways: WaysIn
  sessions: Sessions
  example: boolean
  /** How the record is signed now; it may change while the record stands still. */
  signed: () => Promise<SignedRecord | null>
}

/** The queries, of the present or of a moment; whether passkeys work depends on the address, which the listener knows. */
export function createQueries({
  source,
  follows,
  webhooks,
  ways,
  sessions,
  example,
  signed,
}: Parts): (past: Past | null) => Queries {
  const memory = decisionMemory()
  source.onErasure(() => {
    memory.pages.clear()
  })
  return (past) => {
    const look = (viewer: Session | null) => source.look(viewer, past)
    return {
      frame: async (viewer) => ({
        ...(await frame(await look(viewer), example, follows)),
        past,
        passkeys: false,
      }),
      api: async () => apiPage(await source.look(null)),
      span: async () => spanOf(await source.look(null)),
      now: async (viewer) => now(await look(viewer)),
      circles: async (viewer, asked) => circles(await look(viewer), asked ?? wholeList),
      circle: async (id, viewer) => circle(await look(viewer), id),
      decision: async (id, viewer, wish) => decision(await look(viewer), memory, id, wish),
      propose: async (id, viewer) => propose(await look(viewer), id),
      dryRun: async (id, effects, viewer, carries) => dryRun(await look(viewer), id, effects, carries),
      mustBeSigned: async (act, viewer) => mustBeSigned(await look(viewer), act),
      people: async (asked, viewer) => people(await look(viewer), asked),
      circleList: async (id, list, filter, viewer) => circleList(await look(viewer), id, list, filter),
      personList: async (id, list, filter, viewer) => personList(await look(viewer), id, list, filter),
      record: async (filter) => recordList(await look(null), filter, past === null ? await signed() : null),
      person: async (id, viewer) => person(await look(viewer), id),
      search: async (asked) => search(await look(null), asked),
      join: async () => join(await look(null)),
      link: async (secret) => link(await look(null), ways, secret),
      ownWords: async (viewer, asked) => ownWords(await source.look(viewer), viewer, asked),
      settings: async (viewer) => settings(await look(viewer), sessions, viewer),
      try: async (q) => trySeats(await look(null), q),
      entry: async (index) => entry(await look(null), index),
      document: async (id, filter) => document(await look(null), id, filter),
      project: async (id) => project(await look(null), id),
      calendar: async (of) => calendar(await look(null), of),
      following: async (viewer) => following(await look(viewer), follows, webhooks),
      privateCalendar: async (secret) =>
        looksLikeSecret(secret) ? privateCalendar(await look(null), follows, secret) : null,
      blob: (sha256) => blob(createReader(source.rows, null), sha256),
    }
  }
}
