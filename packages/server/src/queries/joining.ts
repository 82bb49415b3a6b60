// Joining, links, one's settings, and trial seats.
import { vouchesNeeded, year, type PersonState } from '@open-socialism/kernel'
import type { WaysIn } from '../identity/ways-in.ts'
import type { Sessions } from '../identity/sessions.ts'
import type { JoinPage, LinkPage, SettingsPage, TryPage } from '../pages/other-pages.ts'
import type { Session } from '../pages/queries.ts'
import { bearing, namesHolding, waitingForVouches, wordsOf } from './people.ts'
import { queueOf } from './queue.ts'
import { resolve } from './resolve.ts'
import type { Look } from './source.ts'

export const join = ({ society }: Look): JoinPage => ({
  recognition: society.settings.recognition,
  vouchesNeeded: vouchesNeeded(society),
  wayInWaitDays: society.settings.wayInWaitDays,
})

/** What a link is for, without using it. */
export async function link({ reader, places }: Look, ways: WaysIn, secret: string): Promise<LinkPage> {
  const { state, row, standing } = await ways.look(secret)
  const person = standing?.person ?? null
  return resolve(reader, places, {
    state,
    person: person?.id ?? null,
    seats: person?.seats ?? [],
    validFrom: person?.waysIn.find(({ id }) => id === row?.id)?.validFrom ?? null,
    expiresAt: row?.expiresAt ?? null,
  })
}

export async function settings(
  { reader, places, society, now }: Look,
  sessions: Sessions,
  viewer: Session,
): Promise<SettingsPage> {
  const person = await reader.state('person', viewer.person)
  if (person === null) throw new Error('invariant: a session is a registered person’s')
  const [list, waiting] = await Promise.all([sessions.list(viewer.person), waitingForVouches(reader)])
  const given = person.vouches.filter(({ at }) => at > now - year).length
  return resolve(reader, places, {
    person,
    sessions: list.map(({ id, auth, createdAt, seenAt, device }) => ({
      id,
      auth,
      since: createdAt,
      lastSeen: seenAt,
      current: id === viewer.id,
      device,
    })),
    waiting,
    vouchesLeft: Math.max(0, society.settings.vouchesPerYear - given),
  })
}

const mostSeats = 150

/** Seats that a visitor may try, of citizens whose name holds `q`; null where the clock is real. */
export async function trySeats({ reader, places, society, now }: Look, q: string): Promise<TryPage | null> {
  if (society.clock !== 'simulated') return null
  const words = wordsOf(q)
  const rows = await reader.query<{ value: PersonState; total: number }>(
    words === null
      ? `select s.value, $2::bigint as total from person s
         where ${reader.holds('s')} and s.citizen_since is not null and $1::text is null
         order by s.seats desc, s.id limit $3`
      : `select s.value, count(*) over () as total from ${namesHolding('$1')} n
         ${bearing(reader, 'n')}
         where s.citizen_since is not null and $2::bigint is not null
         order by s.seats desc, n.text, s.id limit $3`,
    [words, society.citizens, mostSeats],
  )
  const seats = await Promise.all(
    rows.map(async ({ value: person }) => ({
      person: person.id,
      circles: person.seats,
      needs: (await queueOf(reader, person, society, now)).length,
    })),
  )
  return resolve(reader, places, { seats, total: rows[0]?.total ?? 0 })
}
