// Parts of forms: how one value is shown as fields, built from what was typed, and shown again. Bigger parts are made of
// smaller ones, so that each effect is a short description and no code.
import type { FieldSpec, Place } from './field.ts'
import { dayOf, has, moment, one, text, whole, type Values } from './values.ts'

export interface Part<T> {
  fields(name: string, place: Place, values: Values): FieldSpec[]
  build(name: string, values: Values, place: Place): T | undefined | Promise<T | undefined>
  read(name: string, value: T, place: Place): Values
}

/** A part for each property; one that may be left out builds `undefined`. */
export type Shape<T> = { [Name in keyof T]-?: Part<Exclude<T[Name], undefined>> }

/** A text that is said in the reader's language when it is needed. */
export type Said = () => string

export type More = Partial<Omit<FieldSpec, 'name' | 'label' | 'kind' | 'hint'>> & { hint?: Said }

export const field =
  (kind: FieldSpec['kind'], label: Said, { hint, ...more }: More) =>
  (name: string): FieldSpec[] => [{ name, label: label(), kind, ...more, ...(hint && { hint: hint() }) }]

/** One line of text. */
export const line = (label: Said, more: More = {}): Part<string> => ({
  fields: field('line', label, { required: true, ...more }),
  build: (name, values) => one(values, name),
  read: (name, value) => ({ [name]: [value] }),
})

/** A text of several lines. */
export const prose = (label: Said, more: More = {}): Part<string> => ({
  fields: field('text', label, { rows: 3, required: true, ...more }),
  build: (name, values) => text(values, name).trim(),
  read: (name, value) => ({ [name]: [value] }),
})

/** A whole number; what was typed is left for the rules to judge. */
export const number = (label: Said, more: More = {}): Part<number> => ({
  fields: field('number', label, { required: true, ...more }),
  build: (name, values) => whole(values, name),
  read: (name, value) => ({ [name]: [String(value)] }),
})

/** A day, meant as noon UTC. */
export const day = (label: Said, more: More = {}): Part<number> => ({
  fields: field('date', label, { required: true, ...more }),
  build: (name, values) => moment(values, name),
  read: (name, value) => ({ [name]: [dayOf(value)] }),
})

/** Yes where it is ticked. */
export const tick = (label: Said, more: More = {}): Part<boolean> => ({
  fields: field('check', label, more),
  build: (name, values) => has(values, name),
  read: (name, value) => ({ [name]: [value ? 'yes' : ''] }),
})

/** Left out where nothing was typed. */
export const optional = <T>(part: Part<T>): Part<T> => ({
  ...part,
  fields: (name, place, values) =>
    part.fields(name, place, values).map((spec) => ({ ...spec, required: false })),
  build: (name, values, place) => (has(values, name) ? part.build(name, values, place) : undefined),
})

/** Nothing (`null`) where nothing was typed. */
export const orNothing = <T>(part: Part<T>): Part<T | null> => ({
  fields: optional(part).fields,
  build: async (name, values, place) =>
    has(values, name) ? ((await part.build(name, values, place)) ?? null) : null,
  read: (name, value, place) => (value === null ? { [name]: [''] } : part.read(name, value, place)),
})

/** Stays as it is where nothing was typed, and is taken away (`null`) by a tick of its own. */
export const orTakenAway = <T>(part: Part<T>, label: Said, more: More = {}): Part<T | null> => ({
  fields: (name, place, values) => [
    ...optional(part).fields(name, place, values),
    ...tick(label, more).fields(`${name}-none`, place, values),
  ],
  build: (name, values, place) =>
    has(values, `${name}-none`) ? null : optional(part).build(name, values, place),
  read: (name, value, place) =>
    value === null ? { [`${name}-none`]: ['yes'] } : part.read(name, value, place),
})

/** Stays as it is until a tick says that it is changed; for lists, of which none is also a choice. */
export const whenTicked = <T>(part: Part<T>, label: Said, more: More = {}): Part<T> => ({
  fields: (name, place, values) => [
    ...tick(label, more).fields(`${name}-changes`, place, values),
    ...part.fields(name, place, values),
  ],
  build: (name, values, place) =>
    has(values, `${name}-changes`) ? part.build(name, values, place) : undefined,
  read: (name, value, place) => ({ [`${name}-changes`]: ['yes'], ...part.read(name, value, place) }),
})

/** Several parts as one value; properties that build nothing are left out. */
export function object<T extends object>(shape: Shape<T>): Part<T> {
  const entries = Object.entries(shape) as [string & keyof T, Part<unknown>][]
  return {
    fields: (_, place, values) => entries.flatMap(([name, part]) => part.fields(name, place, values)),
    build: async (_, values, place) => {
      const built = await Promise.all(
        entries.map(async ([name, part]) => [name, await part.build(name, values, place)] as const),
      )
      return Object.fromEntries(built.filter(([, value]) => value !== undefined)) as T
    },
    read: (_, value, place) =>
      Object.assign(
        {},
        ...entries.map(([name, part]) =>
          value[name] === undefined ? {} : part.read(name, value[name], place),
        ),
      ) as Values,
  }
}

/** Left out where none of its properties builds anything. */
export const unlessEmpty = <T extends object>(part: Part<T>): Part<T> => ({
  ...part,
  build: async (name, values, place) => {
    const built = await part.build(name, values, place)
    return built === undefined || Object.keys(built).length === 0 ? undefined : built
  },
})

/** The same part with all its fields folded away. */
export const folded = <T>(part: Part<T>): Part<T> => ({
  ...part,
  fields: (name, place, values) =>
    part.fields(name, place, values).map((spec) => ({ ...spec, folded: true })),
})
