// Parts that choose: one of several, or any of them. Long lists are not drawn whole: what fits what was typed is offered.
import type { FieldSpec, Option, Place } from './field.ts'
import { field, type More, type Part, type Said } from './parts.ts'
import { many, one, type Values } from './values.ts'

type Options = (place: Place, values: Values) => readonly Option[]

/** Beyond this many, one types a name instead of looking through a list. */
const MOST_LISTED = 200
const OFFERED = 50

const fold = (text: string) => text.trim().toLowerCase()

/** The value of what was typed: an option itself, or the one that is called so; else what was typed, for the rules to refuse. */
function valueOf(typed: string, options: readonly Option[]): string {
  if (options.length <= MOST_LISTED || options.some(({ value }) => value === typed)) return typed
  return options.find(({ label }) => fold(label) === fold(typed))?.value ?? typed
}

/** Options in whose names what was typed occurs; those that begin with it first. */
function offered(options: readonly Option[], typed: string): Option[] {
  const sought = fold(typed)
  const begins = options.filter(({ label }) => fold(label).startsWith(sought))
  const has = options.filter(({ label }) => !fold(label).startsWith(sought) && fold(label).includes(sought))
  return [...begins, ...has].slice(0, OFFERED)
}

function listed(spec: FieldSpec, options: readonly Option[], typed: readonly string[]): FieldSpec[] {
  if (options.length <= MOST_LISTED) return [{ ...spec, options: [...options] }]
  const kind = spec.kind === 'choices' ? 'finds' : 'find'
  const chosen = typed.map((one) => {
    const value = valueOf(one, options)
    return { value, label: options.find((option) => option.value === value)?.label ?? value }
  })
  return [{ ...spec, kind, chosen, options: offered(options, kind === 'find' ? (typed[0] ?? '') : '') }]
}

/** One of several; ids are checked by the rules when the act arrives, here they are only passed on. */
export const pick = <T extends string>(label: Said, options: Options, more: More = {}): Part<T> => ({
  fields: (name, place, values) =>
    field('choice', label, { required: true, ...more })(name).flatMap((spec) =>
      listed(spec, options(place, values), many(values, name)),
    ),
  build: (name, values, place) => valueOf(one(values, name), options(place, values)) as T,
  read: (name, value) => ({ [name]: [value] }),
})

/** Any of several. */
export const pickMany = <T extends string | number>(
  label: Said,
  options: Options,
  more: More = {},
  as: (value: string) => T = (value) => value as T,
): Part<T[]> => ({
  fields: (name, place, values) =>
    field(
      'choices',
      label,
      more,
    )(name).flatMap((spec) => listed(spec, options(place, values), many(values, name))),
  build: (name, values, place) => {
    const from = options(place, values)
    return [...new Set(many(values, name).map((typed) => valueOf(typed, from)))].map(as)
  },
  read: (name, value) => ({ [name]: value.map(String) }),
})
