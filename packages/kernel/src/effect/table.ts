// The table of effects (clause 4.16), made of the concepts' tables: what version 0 of the rules carries out.
import { circleEffects } from '../circle/effects.ts'
import { decisionEffects } from '../decision/effects.ts'
import { documentEffects } from '../document/effects.ts'
import { membershipEffects } from '../membership/effects.ts'
import { practiceEffects } from '../practice/effects.ts'
import { projectEffects } from '../project/effects.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { societyEffects } from '../society/effects.ts'
import type { EffectRules } from './carry-out.ts'
import type { EffectType } from './language.ts'

const later = (name: EffectType) => (): Refusal =>
  refuse('4.16', 'effect-must-be-one-that-these-rules-carry-out', { effect: name })

export const effects: EffectRules<EffectType> = {
  ...circleEffects,
  ...membershipEffects,
  ...practiceEffects,
  ...projectEffects,
  ...documentEffects,
  ...decisionEffects,
  ...societyEffects,
  'set-grades': later('set-grades'),
  'set-pay': later('set-pay'),
  'grant-reward': later('grant-reward'),
  'act-on-flag': later('act-on-flag'),
  seal: later('seal'),
  unseal: later('unseal'),
  'call-referendum': later('call-referendum'),
  'change-pay-scale': later('change-pay-scale'),
  transition: later('transition'),
}
