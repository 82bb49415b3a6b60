// What a test writes: the kernel's language with plain strings where ids are branded; parsing brands them.
import type { z } from 'zod'
import type { Act, Event } from '../language.ts'
import type { Effect } from '../effect/language.ts'
import type { Content } from '../decision/language.ts'

export type Plain<Value> = Value extends string
  ? Value extends z.core.$brand
    ? string
    : Value
  : Value extends readonly (infer Item)[]
    ? Plain<Item>[]
    : Value extends object
      ? { [Name in keyof Value]: Plain<Value[Name]> }
      : Value

type WithoutId<Value> = Value extends unknown ? Omit<Value, 'id'> : never

/** An act as a test writes it: the kit gives it an id. */
export type PlainAct = Plain<WithoutId<Act>>
export type PlainEffect = Plain<Effect>
export type PlainEvent = Plain<Event>
export type PlainContent = Plain<Content>
