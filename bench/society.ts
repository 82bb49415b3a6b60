// The society that is measured: circles of nine under one top circle, all on the real clock, founded by real acts.
import { commitTo } from '@open-socialism/record'
import { standardPractice, type Act, type Practice, type TextRef } from '@open-socialism/kernel'
import type { BesideText, FoundingAct } from '@open-socialism/store'

/** Seats of a circle; its last member stays silent, so that no stage ends while it is measured. */
export const seats = 9

/** Half of the circles seek consensus, the others vote at once. */
export const votesAtOnce: Practice = {
  ...standardPractice,
  name: 'Vote at once',
  stages: [{ method: 'vote', threshold: 'majority', rounds: 1, hours: 24 * 7, discussionHours: 0 }],
}

/** The n-th circle below the top, from 0, its parent, its members and how it decides. */
export type CircleOf = { id: string; parent: string; members: string[]; votes: boolean }

/** A tree with ten circles below each: no circle is larger because the society is. */
export function circleOf(n: number): CircleOf {
  const parent = n < 10 ? 'top' : `circle-${Math.floor(n / 10) - 1}`
  const members = Array.from({ length: seats }, (_, seat) => `f${n * seats + seat + 1}`)
  return { id: `circle-${n}`, parent, members, votes: n % 2 === 0 }
}

/** Founding acts of a society with `circles` circles and nine times as many people. */
export function* founding(circles: number, clock: 'real' | 'simulated' = 'real'): Generator<FoundingAct> {
  const people = circles * seats
  yield act({
    id: 'founding:society',
    type: 'found-society',
    name: 'Measured society',
    origin: 'bench.example/society',
    clock,
    goals: [{ goal: 1, text: 'Long-term survival' }],
    settings: {},
  })
  for (let first = 1; first <= people; first += 100) {
    const texts: BesideText[] = []
    const group = Array.from({ length: Math.min(100, people - first + 1) }, (_, n) => ({
      person: `f${first + n}`,
      name: words(`Person ${first + n}`, texts),
      citizen: true,
    }))
    yield act({ id: `founding:people:${first}`, type: 'found-people', people: group }, texts)
  }
  const top = { id: 'top', parent: null, members: ['f1', 'f2'], votes: false }
  yield act({ id: 'founding:top', type: 'found-circles', circles: [founded(top)] })
  for (let n = 0; n < circles; n++) {
    const circle = circleOf(n)
    yield act({ id: `founding:${circle.id}`, type: 'found-circles', circles: [founded(circle)] })
  }
  yield act({ id: 'founding:complete', type: 'complete-founding', societyFile: '0'.repeat(64) })
}

const act = (value: object, texts: BesideText[] = []): FoundingAct => ({ act: value as Act, texts })

/** A person's words, kept beside the act that holds their commitment. */
export function words(text: string, beside: BesideText[]): TextRef {
  const { commitment, length, r } = commitTo(text)
  beside.push({ commitment, r, text })
  return { commitment, length }
}

const founded = ({ id, parent, members, votes }: Omit<CircleOf, 'parent'> & { parent: string | null }) => ({
  circle: id,
  parent,
  name: id,
  area: `the area of ${id}`,
  purpose: `To care for ${id}.`,
  serves: [1],
  charter: {},
  ...(votes && { practices: { general: votesAtOnce, byKind: {} } }),
  members: members.map((person) => ({ person })),
  meetings: [],
})

/** A proposal as a person sends it, texts as strings. */
export const proposalContent = (title: string) => ({
  title,
  case: 'It is measured here how fast we can decide together, and whether everyone is counted once.',
  effects: [{ type: 'state-position', position: 'We stand by it.' }],
  serves: [1],
  costs: [],
  evidence: [{ title: 'The run before this one' }],
  expectation: { measure: 'acts a second', expected: 'enough', reviewAt: Date.now() + 120 * 86_400_000 },
})
