// Every question that a page asks, answered from one look at the record each.
import type { Queries } from '../pages/queries.ts'
import type { Follows } from '@open-socialism/store'
import { following, privateCalendar } from '../following/page.ts'
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
import { now } from './now.ts'
import { people, person } from './people.ts'
import { personList } from './person-lists.ts'
import { propose } from './propose.ts'
import { createReader } from './reader.ts'
import { search } from './search/search.ts'
import { recordList } from './record-list.ts'
import { blob, document, entry, project } from './single.ts'
import type { Source } from './source.ts'

type Parts = { source: Source; follows: Follows; ways: WaysIn; sessions: Sessions; example: boolean }

/** The queries; whether passkeys work depends on the address, which the listener knows. */
export function createQueries({ source, follows, ways, sessions, example }: Parts): Queries {
  const memory = decisionMemory()
  return {
    frame: async (viewer) => ({
      ...(await frame(await source.look(viewer), example, follows)),
      passkeys: false,
    }),
    now: async (viewer, at) => now(await source.look(viewer, at)),
    circles: async (viewer, asked, at) => circles(await source.look(viewer, at), asked ?? wholeList),
    circle: async (id, viewer, at) => circle(await source.look(viewer, at), id),
    decision: async (id, viewer, wish) => decision(await source.look(viewer), memory, id, wish),
    propose: async (id, viewer) => propose(await source.look(viewer), id),
    dryRun: async (id, effects, viewer, carries) => dryRun(await source.look(viewer), id, effects, carries),
    people: async (asked, viewer, at) => people(await source.look(viewer, at), asked),
    circleList: async (id, list, filter, viewer, at) =>
      circleList(await source.look(viewer, at), id, list, filter),
    personList: async (id, list, filter, viewer, at) =>
      personList(await source.look(viewer, at), id, list, filter),
    record: async (filter) => recordList(await source.look(null), filter),
    person: async (id, viewer, at) => person(await source.look(viewer, at), id),
    search: async (asked) => search(await source.look(null), asked),
    join: async () => join(await source.look(null)),
    link: async (secret) => link(await source.look(null), ways, secret),
    settings: async (viewer) => settings(await source.look(viewer), sessions, viewer),
    try: async (q) => trySeats(await source.look(null), q),
    entry: async (index) => entry(await source.look(null), index),
    document: async (id, filter, at) => document(await source.look(null, at), id, filter),
    project: async (id, at) => project(await source.look(null, at), id),
    calendar: async (of) => calendar(await source.look(null), of),
    following: async (viewer) => following(await source.look(viewer), follows),
    privateCalendar: async (secret) =>
      looksLikeSecret(secret) ? privateCalendar(await source.look(null), follows, secret) : null,
    blob: (sha256) => blob(createReader(source.rows, null), sha256),
  }
}
