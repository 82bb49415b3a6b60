// What was typed into a form, by the names of its fields, and how single values are read from it.

export type Values = Record<string, string[]>

export const one = (values: Values, name: string): string => values[name]?.[0]?.trim() ?? ''
export const text = (values: Values, name: string): string =>
  (values[name]?.[0] ?? '').replace(/\r\n?/g, '\n')
export const many = (values: Values, name: string): string[] =>
  (values[name] ?? []).filter((value) => value !== '')
export const has = (values: Values, name: string): boolean => one(values, name) !== ''

/** A whole number as typed; what is none is left for the rules to refuse. */
export const whole = (values: Values, name: string): number =>
  has(values, name) ? Number(one(values, name)) : Number.NaN

/** Noon UTC of a day typed as year, month, day. */
export const moment = (values: Values, name: string): number => Date.parse(`${one(values, name)}T12:00:00Z`)
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)
