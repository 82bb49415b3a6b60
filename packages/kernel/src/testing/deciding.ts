// What people do in decisions, in the words of a test.
import type { Auth } from '../act.ts'
import type { PositionChoice, VoteChoice } from '../decision/language.ts'
import type { Practice } from '../practice/language.ts'
import type { Plain, PlainContent, PlainEffect } from './plain.ts'
import { quickPractice } from './founding.ts'
import { society, type Result, type Society } from './society.ts'
import { content, sealed, words } from './words.ts'

/** A quick top circle of f1 and f2, and under it `health` of f3 to f7, which decides by `practice`: standard where left out. */
export const five = (practice?: Plain<Practice>, clock: 'real' | 'simulated' = 'real'): Society =>
  society({
    clock,
    circles: [
      { circle: 'main', members: [1, 2, 8], practice: quickPractice },
      { circle: 'health', parent: 'main', members: [3, 4, 5, 6, 7], ...(practice && { practice }) },
    ],
  })

/** Fails unless the act was accepted; gives how many events it came to. */
export const accepted = (result: Result): number => result.events.length

/** Takes a position on the present version; an objection brings its reason. */
export function position(here: Society, id: string, by: string, choice: PositionChoice, auth?: Auth): Result {
  const { version } = here.proposal(id)
  const reason = choice === 'object' ? { reason: words('It harms people.') } : {}
  return here.when({ type: 'take-position', proposal: id, version, position: choice, ...reason }, by, auth)
}

/** Takes several positions, each of which must be accepted. */
export function positions(here: Society, id: string, choices: Record<string, PositionChoice>): void {
  for (const [by, choice] of Object.entries(choices)) accepted(position(here, id, by, choice))
}

export const vote = (here: Society, id: string, by: string, choice: VoteChoice, auth?: Auth): Result =>
  here.when({ type: 'vote', proposal: id, step: here.proposal(id).step, vote: choice }, by, auth)

/** Casts several votes, each of which must be accepted. */
export function votes(here: Society, id: string, choices: Record<string, VoteChoice>): void {
  for (const [by, choice] of Object.entries(choices)) accepted(vote(here, id, by, choice))
}

export const voteHidden = (here: Society, id: string, by: string, choice: VoteChoice): Result =>
  here.when(
    { type: 'vote-hidden', proposal: id, step: here.proposal(id).step, sealed: sealed(choice, by) },
    by,
  )

/** Somebody of the public writes the case against. */
export const argue = (here: Society, id: string, by = 'f12'): Result =>
  here.when({ type: 'argue-against', proposal: id, text: words('There is a better way.') }, by)

export const resign = (here: Society, circle: string, by: string): Result =>
  here.when({ type: 'resign', circle }, by)

export const declareInterest = (here: Society, id: string, by: string): Result =>
  here.when({ type: 'declare-interest', proposal: id, interest: words('My sister works there.') }, by)

/** Amends the present version; without `change`, only the case in other words. */
export function amend(here: Society, id: string, change: Partial<PlainContent> = {}, by?: string): Result {
  const { version, content: before, proposer } = here.proposal(id)
  const reworded = words(`Version ${String(version + 1)}`)
  return here.when(
    { type: 'amend', proposal: id, version, content: { ...before, case: reworded, ...change } },
    by ?? proposer,
  )
}

export const propose = (
  here: Society,
  circle: string,
  effects: PlainEffect[],
  by: string,
  more: Partial<PlainContent> = {},
): Result => here.when({ type: 'propose', circle, content: content(effects, more) }, by)

/** Passes time until the present phase has ended. */
export function endPhase(here: Society, id: string): void {
  const { step, phase, status } = here.proposal(id)
  const same = () => {
    const now = here.proposal(id)
    return now.status === status && now.step === step && now.phase === phase
  }
  while (status === 'open' && same()) {
    const due = here.dues().find(({ subject, name }) => subject === `proposal:${id}` && name === 'phase-end')
    if (due) here.advance((due.at - here.now) / 86_400_000)
  }
}
