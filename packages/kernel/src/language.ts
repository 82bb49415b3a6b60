// The whole language of the kernel: every act that may come in, every event that may come out, every state.
import { z } from 'zod'
import type { CircleEvent, CircleState } from './circle/language.ts'
import {
  decisionActs,
  type CommentState,
  type DecisionEvent,
  type PositionState,
  type ProposalState,
  type SuggestionState,
} from './decision/language.ts'
import type { DocumentEvent, DocumentState } from './document/language.ts'
import type { EffectEvent } from './effect/language.ts'
import { erasureActs, type EnteredState, type ErasureEvent, type ErasureState } from './erasure/language.ts'
import { membershipActs, type MembershipEvent, type PersonState } from './membership/language.ts'
import type { ProjectEvent, ProjectState } from './project/language.ts'
import { foundingActs, societyActs, type SocietyEvent, type SocietyState } from './society/language.ts'

/** Every act (clause 4.16 and the personal rights of this charter), with texts as commitments. */
export const Act = z.discriminatedUnion('type', [
  ...membershipActs,
  ...decisionActs,
  ...erasureActs,
  ...foundingActs,
  ...societyActs,
])
export type Act = z.infer<typeof Act>
export type ActType = Act['type']
export type ActOf<Type extends ActType> = Extract<Act, { type: Type }>

export type Event =
  | SocietyEvent
  | CircleEvent
  | MembershipEvent
  | DecisionEvent
  | EffectEvent
  | ProjectEvent
  | DocumentEvent
  | ErasureEvent
export type EventType = Event['type']
export type EventOf<Type extends EventType> = Extract<Event, { type: Type }>

export type State =
  | SocietyState
  | CircleState
  | PersonState
  | ProposalState
  | PositionState
  | SuggestionState
  | CommentState
  | ProjectState
  | DocumentState
  | EnteredState
  | ErasureState
export type StateKind = State['kind']
export type StateOf<Kind extends StateKind> = Extract<State, { kind: Kind }>

/** Where a state is kept: its kind and id, such as `circle:cancer-research` or `position:d12/p3`. */
export type Key = `${StateKind}:${string}`
export const keyOf = (state: State): Key => `${state.kind}:${state.id}`
