// What holds in every society after every act, whoever did whatever (clauses 2.1, 2.5, 2.6, 2.12, 4.8, 4.9, 4.16).
import { deepEqual, equal, ok } from 'node:assert/strict'
import { quorumOf } from '@open-socialism/tally'
import {
  hasTooFew,
  type CircleState,
  type Event,
  type Key,
  type ProposalState,
  type State,
} from '../src/index.ts'
import type { Society } from '../src/testing/society.ts'

type Entry = { by: string; events: Event[] }

const of = <Kind extends State['kind']>(here: Society, kind: Kind) =>
  [...here.states.values()].filter((state): state is Extract<State, { kind: Kind }> => state.kind === kind)

/** Whether a decision of the circle is open, or withdrawn and may still be taken up. */
const mayBeDecided = ({ status, decidedAt }: ProposalState) =>
  status === 'open' || (status === 'withdrawn' && decidedAt === null)

/** States agree with each other: seats with members, counts with what is counted, lists with statuses. */
export function checkStates(here: Society): void {
  const circles = of(here, 'circle')
  const people = of(here, 'person')
  for (const circle of circles) checkCircle(here, circle)
  for (const { id, seats, projects, citizenSince } of people) {
    equal(new Set(seats).size, seats.length)
    if (citizenSince === null) deepEqual([seats, projects], [[], []], 'seats are for citizens (2.14)')
    for (const seat of seats) ok(here.circle(seat).members[id] !== undefined, `${id} sits in ${seat}`)
    for (const project of projects) ok(here.project(project).team.includes(id))
  }
  const { citizens, circles: living, people: registered } = here.whole
  equal(citizens, people.filter(({ citizenSince }) => citizenSince !== null).length)
  equal(registered, people.length)
  equal(living, circles.filter(({ status }) => status !== 'dissolved').length)
  for (const { id, circle, decider, ...proposal } of of(here, 'proposal'))
    for (const one of circles)
      equal(
        one.open.includes(id),
        mayBeDecided({ id, circle, decider, ...proposal }) && (one.id === circle || one.id === decider),
        `${id} among the open decisions of ${one.id}`,
      )
}

function checkCircle(here: Society, circle: CircleState): void {
  const { id, members, status, children, parent, charter } = circle
  const people = Object.keys(members)
  for (const person of people) {
    ok(here.person(person).seats.includes(id))
    ok(here.person(person).citizenSince !== null, 'members are citizens (2.14)')
  }
  ok(people.length <= charter.memberCap || status === 'dissolved', 'the cap holds (2.7)')
  if (status === 'living') equal(hasTooFew(circle), false, 'a circle with too few is dormant (2.12)')
  if (status === 'dissolved') deepEqual([people, circle.open, circle.projects], [[], [], []])
  if (status !== 'living') equal(circle.open.length, 0, 'it can decide nothing (2.12)')
  const areas = Object.values(children)
  equal(new Set(areas).size, areas.length, 'areas are held once (2.1)')
  for (const child of Object.keys(children)) equal(here.circle(child).parent, id)
  if (parent !== null) equal(here.circle(parent).children[id] === undefined, status === 'dissolved')
}

/** Clause 2.5: what an entry changed of circles is what its decisions may change, or a right of the one who acts. */
export function checkAutonomy(before: ReadonlyMap<Key, State>, here: Society, { by, events }: Entry): void {
  const done = events.flatMap((event) =>
    event.type === 'effects-carried-out' ? [here.proposal(event.proposal)] : [],
  )
  const deciding = new Set(done.map(({ circle }) => circle as string))
  const falling = new Set(
    events.flatMap((event) => (event.type === 'recognition-lost' ? [event.person as string] : [])),
  )
  for (const after of of(here, 'circle')) {
    const was = before.get(`circle:${after.id}`)
    if (was?.kind !== 'circle' || was === after || after.status === 'dissolved') continue
    const itself = deciding.has(after.id)
    const parent = deciding.has(was.parent ?? '')
    const seatedAbove = was.status === 'dormant' && deciding.size > 0
    if (!itself) equal(was.practices, after.practices, `practices of ${after.id}`)
    if (!itself) deepEqual(was.documents, after.documents, `documents of ${after.id}`)
    if (!itself && !parent) deepEqual(was.charter, after.charter, `charter of ${after.id}`)
    for (const person of Object.keys(after.members))
      ok(itself || seatedAbove || Object.hasOwn(was.members, person), `${person} was admitted by ${after.id}`)
    for (const person of Object.keys(was.members))
      ok(
        itself || person === by || falling.has(person) || Object.hasOwn(after.members, person),
        `${person} was removed from ${after.id}`,
      )
  }
}

type Said = { choice: string; version: number }

/** Watches decisions as they go: who may speak, and whether the sums are those of what was said (4.8, 4.9). */
export class Ballots {
  readonly #deciders = new Map<string, string>()
  readonly #members = new Map<string, string>()
  readonly #said = new Map<string, Map<string, Said>>()

  hear(here: Society, { events }: Entry): void {
    for (const [at, event] of events.entries()) {
      if (event.type === 'proposal-opened' || event.type === 'proposal-begun-anew') {
        this.#deciders.set(event.proposal, event.decider)
        this.#convene(event.proposal, event)
      }
      if (event.type === 'proposal-amended') this.#convene(event.proposal, event)
      if (event.type === 'position-taken') this.#say(event, event.position)
      if (event.type === 'vote-cast') this.#say(event, event.vote)
      if (event.type === 'hidden-vote-cast') this.#say(event, 'hidden')
      if (event.type === 'hidden-votes-revealed')
        for (const { person, vote } of event.reveals) {
          const said = this.#said.get(`${event.proposal} ${String(event.step)}`)?.get(person)
          ok(said?.choice === 'hidden', 'only what was hidden is revealed')
          said.choice = vote
        }
      if (event.type === 'step-decided') this.#count(here, event, events.slice(at + 1))
    }
  }

  /** Clause 4.9: those who were members when it opened are the same for ever, with a say or without. */
  #convene(
    id: string,
    { electorate, recused }: { electorate: readonly string[]; recused: readonly { person: string }[] },
  ) {
    const all = [...electorate, ...recused.map(({ person }) => person)].toSorted()
    equal(new Set(all).size, all.length, 'nobody twice')
    const key = `${id} ${this.#deciders.get(id) ?? ''}`
    const before = this.#members.get(key)
    if (before !== undefined && before !== '') equal(all.join(), before, `the electorate of ${id} stays`)
    this.#members.set(key, all.join())
  }

  #say(event: { proposal: string; person: string; step: number; version: number }, choice: string) {
    const key = `${event.proposal} ${String(event.step)}`
    const said = this.#said.get(key) ?? new Map<string, Said>()
    said.set(event.person, { choice, version: event.version })
    this.#said.set(key, said)
  }

  #count(
    here: Society,
    { proposal: id, step, tally }: Extract<Event, { type: 'step-decided' }>,
    after: Event[],
  ) {
    const { electorate, gone: goneByNow, quorum, version } = here.proposal(id)
    const left = after.flatMap((event) =>
      event.type === 'elector-left' && event.proposal === id ? [event.person] : [],
    )
    const gone = goneByNow.filter((person) => !left.includes(person))
    const said = [...(this.#said.get(`${id} ${String(step)}`) ?? [])].filter(
      ([person, one]) =>
        electorate.includes(person as never) && !gone.includes(person as never) && one.version === version,
    )
    const count = (...choices: string[]) => said.filter(([, { choice }]) => choices.includes(choice)).length
    deepEqual(
      [tally.for, tally.against, tally.abstain, tally.objections],
      [count('for', 'agree'), count('against', 'stand-aside'), count('abstain'), count('object')],
    )
    equal(tally.electorate, electorate.length)
    if (quorum !== null) equal(tally.quorumNeeded, quorumOf(quorum, electorate.length))
    ok(!tally.passed || (tally.for > 0 && tally.quorate && tally.objections === 0))
  }
}
