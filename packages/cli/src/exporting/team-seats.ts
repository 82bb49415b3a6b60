// Seats in the teams of projects, past and present, read off the record (7.1).
import type { Event } from '@open-socialism/kernel'
import type { Store } from '@open-socialism/store'
import { entries } from './read.ts'

type TeamSeat = {
  project: string
  person: string
  /** The entry that seated them. */
  entry: number
  since: number
  until: number | null
}

type Held = Map<string, TeamSeat[]>

/** Every seat in a team, once it has ended; then those that are held. Memory holds the latter alone. */
export async function* teamSeats(store: Store): AsyncGenerator<TeamSeat[]> {
  const held: Held = new Map()
  for await (const page of entries(store))
    yield page.flatMap(({ index, entry: { at, events } }) =>
      events.flatMap((event) => follow(held, event, index, at)),
    )
  yield [...held.values()].flat()
}

/** Keeps who sits in a team; gives the seats that an event ends. */
function follow(held: Held, event: Event, entry: number, at: number): TeamSeat[] {
  const seat = (project: string, people: readonly string[]): TeamSeat[] => {
    const seats = people.map((person) => ({ project, person, entry, since: at, until: null }))
    held.set(project, [...(held.get(project) ?? []), ...seats])
    return []
  }
  const end = (project: string, ends: (seat: TeamSeat) => boolean): TeamSeat[] => {
    const seats = held.get(project) ?? []
    held.set(
      project,
      seats.filter((one) => !ends(one)),
    )
    return seats.filter(ends).map((one) => ({ ...one, until: at }))
  }
  if (event.type === 'project-started') return seat(event.project, event.team)
  if (event.type === 'person-assigned') return seat(event.project, [event.person])
  if (event.type === 'person-released') return end(event.project, ({ person }) => person === event.person)
  if (event.type === 'project-ended') return end(event.project, () => true)
  return []
}
