// What an exported record comes to by the rules, read without anything of what writes tables of it.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { entriesIn } from '@open-socialism/audit'
import { apply, type Event, type EventOf, type Key, type State } from '@open-socialism/kernel'
import { tileWidth } from '@open-socialism/record'
import type { RecordedEntry } from '@open-socialism/store'

type StateOf<Kind> = Extract<State, { kind: Kind }>
/** Of which circle or project, who, since when, until when. */
type Seat = [of: string, person: string, since: string, until: string]

export type Replayed = {
  size: number
  /** Each thing of a kind, as it stands last. */
  all<Kind extends State['kind']>(kind: Kind): StateOf<Kind>[]
  circleSeats: Seat[]
  teamSeats: Seat[]
  stages: { entry: number; decision: string; step: number; tally: EventOf<'step-decided'>['tally'] }[]
}

export const iso = (at: number | null): string => (at === null ? '' : new Date(at).toISOString())

/** Who sits in a circle or team, with since when. */
const seatedIn = (state: State | undefined, now: number): [person: string, since: number][] => {
  if (state?.kind === 'circle') return Object.entries(state.members)
  return state?.kind === 'project' && state.endedAt === null ? state.team.map((one) => [one, now]) : []
}

/** Adds the seats that a change begins, and ends those that it ends. */
function follow(seats: Seat[], before: State | undefined, after: State & { id: string }, at: number): void {
  const [had, has] = [new Map(seatedIn(before, at)), new Map(seatedIn(after, at))]
  for (const [person, since] of has) if (!had.has(person)) seats.push([after.id, person, iso(since), ''])
  for (const person of had.keys())
    for (const seat of seats)
      if (!has.has(person) && seat[0] === after.id && seat[1] === person && seat[3] === '') seat[3] = iso(at)
}

/** Applies every event of the record in a directory, one after the other. */
export async function replay(directory: string): Promise<Replayed> {
  const read = (path: string) => {
    const file = join(directory, path)
    return Promise.resolve(existsSync(file) ? readFileSync(file) : null)
  }
  const size = Number(readFileSync(join(directory, 'checkpoint'), 'utf8').split('\n')[1])
  const states = new Map<Key, State>()
  const [circleSeats, teamSeats, stages]: [Seat[], Seat[], Replayed['stages']] = [[], [], []]
  const take = (event: Event, index: number, { by, at, auth }: RecordedEntry['entry']) => {
    if (event.type === 'step-decided')
      stages.push({ entry: index, decision: event.proposal, step: event.step, tally: event.tally })
    const applied = apply([event], { by, at, auth, index }, (key) => states.get(key) ?? null)
    assert.ok(applied.kind === 'applied')
    for (const [key, state] of applied.changes) {
      if (state.kind === 'circle') follow(circleSeats, states.get(key), state, at)
      if (state.kind === 'project') follow(teamSeats, states.get(key), state, at)
      states.set(key, state)
    }
  }
  for (let first = 0; first < size; first += tileWidth)
    for (const [n, bytes] of (
      await entriesIn(read, first / tileWidth, Math.min(tileWidth, size - first))
    ).entries()) {
      const entry = JSON.parse(Buffer.from(bytes).toString()) as RecordedEntry['entry']
      for (const event of entry.events) take(event, first + n, entry)
    }
  const all = <Kind extends State['kind']>(kind: Kind) =>
    [...states.values()].filter((one): one is StateOf<Kind> => one.kind === kind)
  return { size, all, circleSeats, teamSeats, stages }
}
