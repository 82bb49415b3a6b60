// What every query starts from: a reader of the present or the past, the places, the society, its time, the viewer.
import type { Event, PersonState, SocietyState } from '@open-socialism/kernel'
import type { Past } from '../pages/moment.ts'
import type { Session } from '../pages/queries.ts'
import type { Rows } from '../record.ts'
import { couldBeKnownBy } from '../acts/signed.ts'
import type { Asker } from './asking.ts'
import { keepWaiting, type Waiting } from './kept-decisions.ts'
import { keepPastCounts, type PastWaiting } from './past-counts.ts'
import { keepPastPlaces } from './past-places.ts'
import { keepPlaces, type Places } from './places.ts'
import { createReader, type Reader } from './reader.ts'
import { askTogether, rememberRows } from './remembered.ts'

export type Head = {
  size: number
  root: Buffer
  at: number
  clock: 'real' | 'simulated' | null
  simulatedNow: number | null
}

export type Look = {
  reader: Reader
  places: Places
  /** Open decisions and overdue reviews, and of the past what was decided too. */
  waiting(): Promise<Waiting & Partial<Pick<PastWaiting, 'decidedIn'>>>
  society: SocietyState
  /** The society's time, or the past moment that is looked at. */
  now: number
  /** As it is, or as it was. */
  head: Omit<Head, 'root'> & Partial<Pick<Head, 'root'>>
  viewer: Session | null
  /** The viewer as the rules would see them. */
  asker: Asker
  /** The viewer's own state, now. */
  person(): Promise<PersonState | null>
}

export type Source = {
  rows: Rows
  head(): Promise<Head>
  now(): Promise<number>
  /** Looks at the present, or at a moment of the past, of which nobody sees more than anybody. */
  look(viewer: Session | null, past?: Past | null): Promise<Look>
  /** Events may change names and places. */
  told(events: readonly Event[]): void
  /** Calls `forget` at each erasure (5.6): whatever holds texts in memory drops them then. */
  onErasure(forget: () => void): void
  /** Erasures that this process has heard of. */
  readonly erasures: number
}

/** Rows of the present that are remembered until the next entry, and as many of the past. */
const mostRemembered = 50_000

export function createSource(rows: Rows, clock: () => number): Source {
  const present = createReader(rows, null)
  const remembered = rememberRows(rows, mostRemembered)
  const places = keepPlaces(present)
  const waiting = keepWaiting(present)
  const pastPlaces = keepPastPlaces(present)
  const pastCounts = keepPastCounts(present)
  // What was, was: of the past the same rows are given for ever, save where somebody's words were erased (5.6).
  const past = rememberRows(rows, mostRemembered)
  let erasures = 0
  const holders: (() => void)[] = [remembered.forget, past.forget]

  const head = askTogether(async (): Promise<Head> => {
    const row = await present.one<Omit<Head, 'simulatedNow'> & { simulated_now: number | null }>(
      'select size, root, at, clock, simulated_now from log where id = 1',
    )
    if (row === null) throw new Error('invariant: the log has a head')
    return { size: row.size, root: row.root, at: row.at, clock: row.clock, simulatedNow: row.simulated_now }
  })
  const timeOf = ({ at, clock: kind, simulatedNow }: Head) =>
    kind === 'simulated' ? Math.max(at, simulatedNow ?? 0) : Math.max(at, clock())

  return {
    rows,
    head,
    now: async () => timeOf(await head()),
    told(events) {
      places.told(events)
      waiting.told(events)
      pastPlaces.told(events)
      if (!events.some(({ type }) => type === 'text-erased')) return
      erasures++
      for (const forget of holders) forget()
    },
    get erasures() {
      return erasures
    },
    onErasure: (forget) => void holders.push(forget),
    async look(viewer, past = null) {
      if (past !== null) return lookBack(past)
      const top = await head()
      const reader = createReader(remembered.at(top.size), null)
      const [society, named] = await Promise.all([reader.state('society', 'society'), places.get()])
      if (society === null) throw new Error('there is no society yet')
      const now = timeOf(top)
      return {
        reader,
        places: named,
        waiting: () => waiting.get(),
        society,
        now,
        head: top,
        viewer,
        asker: { ...(await knownAs(reader, viewer, now)), at: now, index: top.size },
        person: async () => (viewer === null ? null : reader.state('person', viewer.person)),
      }
    },
  }

  async function lookBack({ entry, at, made }: Past): Promise<Look> {
    const reader = createReader(past.at(0), entry)
    const [society, named] = await Promise.all([reader.state('society', 'society'), pastPlaces.at(entry)])
    if (society === null) throw new Error('there was no society then')
    const { clock } = society
    return {
      reader,
      places: named,
      waiting: () => pastCounts.at(entry),
      society,
      now: at,
      head: { size: entry + 1, at: made, clock, simulatedNow: null },
      viewer: null,
      asker: { by: 'visitor', auth: 'session', at, index: entry + 1 },
      person: () => Promise.resolve(null),
    }
  }
}

/** The viewer as the rules would see them if they acted now, signed where they can sign. */
async function knownAs(
  reader: Reader,
  viewer: Session | null,
  now: number,
): Promise<Pick<Asker, 'by' | 'auth'>> {
  if (viewer === null) return { by: 'visitor', auth: 'session' }
  const { person: by, auth } = viewer
  if (auth === 'trial' || auth === 'token') return { by, auth }
  const person = await reader.state('person', by)
  return { by, auth: person === null ? 'session' : couldBeKnownBy(person, now) }
}
