// A small society for tests: people f1 … fn, citizens all, in circles of nine under one top circle.
import { commitTo } from '@open-socialism/record'
import { standardPractice, type Act, type TextRef } from '@open-socialism/kernel'
import type { BesideText, FoundingAct, Submitted } from '../../src/index.ts'

/** Beginning of all test societies, ms UTC. */
export const beginning = Date.UTC(2030, 0, 1)

export const hour = 3_600_000
export const day = 24 * hour

/** A text's commitment for the act, and the text for beside it. */
export function words(text: string, beside: BesideText[]): TextRef {
  const { commitment, length, r } = commitTo(text)
  beside.push({ commitment, r, text })
  return { commitment, length }
}

type Shape = { people: number; circles: number; clock: 'real' | 'simulated'; hiddenVotes?: boolean }

/** Members of the n-th circle (from 0): nine people in turn. */
export const membersOf = (circle: number, { people }: Pick<Shape, 'people'>): string[] =>
  Array.from({ length: Math.min(9, people) }, (_, seat) => `f${((circle * 9 + seat) % people) + 1}`)

export function* founding(shape: Shape): Generator<FoundingAct> {
  const act = (value: object, texts: BesideText[] = []): FoundingAct => ({ act: value as Act, texts })
  yield act({
    id: 'founding:society',
    type: 'found-society',
    name: 'Test',
    origin: 'test.example',
    clock: shape.clock,
    goals: [{ goal: 1, text: 'Long-term survival' }],
    settings: {},
  })
  for (let first = 1; first <= shape.people; first += 100) {
    const texts: BesideText[] = []
    const people = Array.from({ length: Math.min(100, shape.people - first + 1) }, (_, n) => ({
      person: `f${first + n}`,
      name: words(`Person ${first + n}`, texts),
      citizen: true,
    }))
    yield act({ id: `founding:people:${first}`, type: 'found-people', people }, texts)
  }
  const circle = (name: string, parent: string | null, members: string[]) => ({
    circle: name,
    parent,
    name,
    area: `the area of ${name}`,
    purpose: `to care for ${name}`,
    serves: [1],
    charter: {},
    ...(shape.hiddenVotes === true && parent !== null && { practices: { general: hidden, byKind: {} } }),
    members: members.map((person) => ({ person })),
    meetings: [],
  })
  yield act({
    id: 'founding:top',
    type: 'found-circles',
    circles: [circle('top', null, membersOf(0, shape))],
  })
  for (let n = 0; n < shape.circles; n++) {
    const one = circle(`circle-${n}`, 'top', membersOf(n, shape))
    yield act({ id: `founding:circle:${n}`, type: 'found-circles', circles: [one] })
  }
  yield act({ id: 'founding:complete', type: 'complete-founding', societyFile: '0'.repeat(64) })
}

const hidden = {
  ...standardPractice,
  name: 'Hidden votes',
  hiddenVotes: true,
  stages: [{ method: 'vote', threshold: 'majority', rounds: 1, hours: 72, discussionHours: 0 }],
}

/** A proposal of a member, with a resolution for effect. */
export function proposal(circle: string, id: string, beside: BesideText[]): Act {
  return {
    id,
    type: 'propose',
    circle,
    content: {
      title: words('A proposal', beside),
      case: words('Because', beside),
      effects: [{ type: 'state-position', position: 'We stand by it.' }],
      serves: [1],
      costs: [],
      evidence: [{ title: words('A study', beside) }],
      expectation: {
        measure: words('count', beside),
        expected: words('more', beside),
        reviewAt: Date.UTC(2030, 6, 1),
      },
    },
  } as unknown as Act
}

export const comment = (on: string, id: string, text: string, beside: BesideText[]): Act =>
  ({ id, type: 'comment', proposal: on, text: words(text, beside) }) as Act

export const position = (on: string, id: string, choice: string, version = 1): Act =>
  ({ id, type: 'take-position', proposal: on, version, position: choice }) as unknown as Act

/** The index of what was entered; throws on anything else. */
export function indexOf(outcome: Submitted): number {
  if (outcome.kind !== 'entered') throw new Error(`not entered: ${JSON.stringify(outcome)}`)
  return outcome.index
}
