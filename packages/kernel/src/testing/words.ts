// Content for tests: texts as their commitments, and a proposal that every practice would let open.
import { createHash } from 'node:crypto'
import { day } from '../clock.ts'
import { textLength, type TextRef } from '../text.ts'
import type { VoteChoice } from '../decision/language.ts'
import type { PlainAct, PlainContent, PlainEffect } from './plain.ts'

/** When every society of the tests is founded. */
export const start = Date.UTC(2026, 0, 1)

/** A person's text as an entry holds it; the same words give the same commitment. */
export function words(text: string): TextRef {
  return { commitment: createHash('sha256').update(text).digest('base64url'), length: textLength(text) }
}

/** A hidden vote: the kit knows what is under the commitment when the round closes (4.8). */
export const sealed = (vote: VoteChoice, by: string): TextRef => ({
  ...words(`${vote} by ${by}`),
  length: vote.length,
})

/** The content of a proposal with these effects; `more` replaces parts of it. */
export function content(effects: PlainEffect[], more: Partial<PlainContent> = {}): PlainContent {
  return {
    title: words('A title'),
    case: words('The case for it'),
    effects,
    serves: [1],
    costs: [],
    evidence: [{ title: words('A study'), link: 'https://example.org/study' }],
    expectation: { measure: words('People'), expected: words('More'), reviewAt: start + 300 * day },
    ...more,
  }
}

export const resolution = (position = 'We stand for this.'): PlainEffect => ({
  type: 'state-position',
  position,
})

/** The act that proposes these effects in a circle. */
export const propose = (
  circle: string,
  effects: PlainEffect[],
  more: Partial<PlainContent> = {},
): PlainAct => ({ type: 'propose', circle, content: content(effects, more) })

/** A circle that a decision creates; `more` replaces parts of it. */
export const circleSpec = (more: Partial<CircleSpecOf> = {}): CircleSpecOf => ({
  name: 'Prevention',
  area: 'prevention',
  purpose: 'Fewer illnesses',
  serves: [1],
  charter: {},
  members: ['f9', 'f10'],
  ...more,
})

type CircleSpecOf = Extract<PlainEffect, { type: 'create-circle' }>['circle']

/** A decision that ends a circle, with nothing under it unless `more` says so. */
export const dissolve = (
  circle: string,
  more: Partial<Extract<PlainEffect, { type: 'dissolve-circle' }>> = {},
): PlainEffect => ({
  type: 'dissolve-circle',
  circle,
  ground: 'outside-its-area',
  projects: [],
  circles: [],
  ...more,
})
