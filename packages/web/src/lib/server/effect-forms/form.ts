// The form of one kind of effect: what it is called, what it does, and a part for each of its properties (clause 4.16).
import type { Effect, EffectType } from '@open-socialism/kernel'
import type { FieldSpec, Place } from './field.ts'
import { object, type Said, type Shape } from './parts.ts'
import type { Values } from './values.ts'

export interface About {
  label: Said
  /** What it does, in one sentence. */
  says: Said
  group: Said
  clause: string
  /** Only for the top circle. */
  top?: true
}

export interface EffectForm extends About {
  type: EffectType
  fields: (place: Place, values: Values) => FieldSpec[]
  build: (values: Values, place: Place) => Promise<Effect>
  read: (effect: Effect, place: Place) => Values
}

export function effectForm<Type extends EffectType>(
  type: Type,
  about: About,
  shape: Shape<Omit<Extract<Effect, { type: Type }>, 'type'>>,
): EffectForm {
  const part = object(shape)
  return {
    type,
    ...about,
    fields: (place, values) => part.fields('', place, values),
    build: async (values, place) => ({ type, ...(await part.build('', values, place)) }) as unknown as Effect,
    read: (effect, place) => part.read('', effect as never, place),
  }
}
