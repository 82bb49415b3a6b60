// What kind of decision effects make, and what clauses demand of it (2.9, 3.2, 3.3, 3.6, 4.9, 4.13).
import type { CircleId, PersonId } from '../ids.ts'
import { DecisionKind } from '../practice/language.ts'
import type { Effect, EffectOf, EffectType } from './language.ts'

const kinds: Record<EffectType, DecisionKind> = {
  'create-circle': 'circle',
  'dissolve-circle': 'circle',
  'create-circle-anew': 'circle',
  'move-circle': 'circle',
  'change-charter': 'circle',
  'seat-members': 'circle',
  'admit-member': 'membership',
  'remove-member': 'membership',
  'recognise-citizen': 'membership',
  'find-person-false': 'membership',
  'change-practice': 'practice',
  'except-decision': 'practice',
  'start-project': 'project',
  'change-project': 'project',
  'hand-over-project': 'project',
  'end-project': 'project',
  'assign-people': 'project',
  'release-people': 'project',
  'adopt-document': 'document',
  'amend-document': 'document',
  'repeal-document': 'document',
  'repeal-decision': 'resolution',
  consent: 'resolution',
  ask: 'resolution',
  'state-position': 'resolution',
  'answer-question': 'resolution',
  'change-goals': 'society',
  'change-settings': 'society',
  'set-grades': 'membership',
  'set-pay': 'membership',
  'grant-reward': 'membership',
  'act-on-flag': 'resolution',
  seal: 'resolution',
  unseal: 'resolution',
  'call-referendum': 'society',
  'change-pay-scale': 'society',
  transition: 'society',
}

/** The kinds of decision that these effects make, each once, in an order that is not the proposer's to choose. */
export const kindsOf = (effects: Effect[]): DecisionKind[] =>
  DecisionKind.options.filter((kind) => effects.some(({ type }) => kinds[type] === kind))

type Topic = 'dissolution' | 'removal' | 'practice' | 'exception'

const topics: Record<Topic, EffectType[]> = {
  dissolution: ['dissolve-circle', 'create-circle-anew'],
  removal: ['remove-member'],
  practice: ['change-practice'],
  exception: ['except-decision'],
}

/** Whether some of the effects are about this. */
export const isAbout = (effects: Effect[], topic: Topic): boolean =>
  effects.some(({ type }) => topics[topic].includes(type))

export type Dissolving = EffectOf<'dissolve-circle'> | EffectOf<'create-circle-anew'>

export const isDissolving = (effect: Effect): effect is Dissolving =>
  effect.type === 'dissolve-circle' || effect.type === 'create-circle-anew'

/** The circle that a dissolving effect ends. */
export const endedBy = (effect: Dissolving): CircleId =>
  effect.type === 'dissolve-circle' ? effect.circle : effect.old

/** Clause 4.13: the person whom an effect names so that they have no say in it. */
export function recusedBy(effect: Effect): PersonId | null {
  switch (effect.type) {
    case 'admit-member':
    case 'remove-member':
    case 'recognise-citizen':
    case 'find-person-false':
      return effect.person
    case 'create-circle':
    case 'dissolve-circle':
    case 'create-circle-anew':
    case 'move-circle':
    case 'change-charter':
    case 'seat-members':
    case 'change-practice':
    case 'except-decision':
    case 'start-project':
    case 'change-project':
    case 'hand-over-project':
    case 'end-project':
    case 'assign-people':
    case 'release-people':
    case 'adopt-document':
    case 'amend-document':
    case 'repeal-document':
    case 'repeal-decision':
    case 'consent':
    case 'ask':
    case 'state-position':
    case 'answer-question':
    case 'change-goals':
    case 'change-settings':
    case 'set-grades':
    case 'set-pay':
    case 'grant-reward':
    case 'act-on-flag':
    case 'seal':
    case 'unseal':
    case 'call-referendum':
    case 'change-pay-scale':
    case 'transition':
      return null
  }
}

/** Clause 4.13: every effect is about the one person whom some of them recuse. */
export function concernsOnly(effects: Effect[], person: PersonId): boolean {
  return effects.every((effect) => recusedBy(effect) === person)
}
