// What falls due, of every state that has times in it: the store keeps these in a table and the clock acts on them.
import { duesOfProposal, movedEnd, type Due, type DueName } from './decision/ends.ts'
import type { State } from './language.ts'
import type { SocietyState } from './society/language.ts'
import { day } from './clock.ts'

export type { Due, DueName }

const settingDays = ['takeUpDays', 'lapseDays', 'questionAnswerDays'] as const

/**
 * By how many ms at most anything falls due earlier than it did before the society changed (4.8, 4.11); outages only
 * make it later. A shorter time ends sooner by what it is shorter, and by the outages that it no longer reaches.
 */
export function mayBeEarlierBy(before: SocietyState, after: SocietyState): number {
  if (settingDays.every((name) => after.settings[name] >= before.settings[name])) return 0
  const outages = after.outages.reduce((sum, { from, to }) => sum + to - from, 0)
  const shorter = before.settings.takeUpDays - after.settings.takeUpDays
  return Math.max(0, shorter) * day + outages
}

/** Everything of `state` that will fall due, as things stand; times in ms UTC with past outages already in them. */
export function dueTimes(state: State, society: SocietyState): Due[] {
  switch (state.kind) {
    case 'proposal':
      return duesOfProposal(state, society)
    case 'person': {
      if (state.lapsesAt === null) return []
      const began = state.lapsesAt - society.settings.lapseDays * day
      return [{ name: 'recognition', at: movedEnd(state.lapsesAt, began, society.outages), movable: true }]
    }
    case 'society':
    case 'circle':
    case 'position':
    case 'suggestion':
    case 'comment':
    case 'project':
    case 'document':
    case 'entered':
    case 'erasure':
      return []
  }
}
