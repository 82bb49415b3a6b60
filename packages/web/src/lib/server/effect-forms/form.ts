// Forms of effects as data: which fields each has, where its choices come from, how it becomes an effect and back.
import type { Effect, EffectType } from '@open-socialism/kernel'
import type { ProposePage } from '../queries.ts'

export type Values = Record<string, string[]>

export interface Option {
  value: string
  label: string
}

export interface FieldSpec {
  name: string
  label: string
  kind: 'line' | 'text' | 'number' | 'date' | 'choice' | 'choices' | 'check'
  hint?: string
  options?: Option[]
  required?: boolean
  rows?: number
  /** Fields that few people need stand folded. */
  folded?: boolean
}

/** What a form may know of the place where it is filled in. */
export interface Place {
  page: ProposePage
  /** Names for people, by id. */
  nameOf: (id: string) => string
  /** Keeps a text and names it by its hash. */
  keep: (text: string) => Promise<{ blob: string; bytes: number }>
}

export interface EffectForm<Type extends EffectType = EffectType> {
  type: Type
  label: string
  group: string
  clause: string
  /** Only for the top circle. */
  top?: true
  fields: (place: Place, values: Values) => FieldSpec[]
  build: (
    values: Values,
    place: Place,
  ) => Extract<Effect, { type: Type }> | Promise<Extract<Effect, { type: Type }>>
  read: (effect: Extract<Effect, { type: Type }>, place: Place) => Values
}

export const one = (values: Values, name: string): string => values[name]?.[0]?.trim() ?? ''
export const text = (values: Values, name: string): string =>
  (values[name]?.[0] ?? '').replace(/\r\n?/g, '\n')
export const many = (values: Values, name: string): string[] =>
  (values[name] ?? []).filter((value) => value !== '')
export const has = (values: Values, name: string): boolean => one(values, name) !== ''

/** A whole number as typed; what is none is left for the rules to refuse. */
export const whole = (values: Values, name: string): number => Number(one(values, name))

/** Noon UTC of a day typed as year, month, day. */
export const moment = (values: Values, name: string): number => Date.parse(`${one(values, name)}T12:00:00Z`)
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** Ids are checked by the rules when the act arrives; here they are only passed on. */
export const id = (value: string) => value as never

export const people = (
  { page, nameOf }: Place,
  keep: (person: { id: string; citizen: boolean; member: boolean }) => boolean,
): Option[] =>
  page.people
    .filter((person) => keep({ ...person, member: person.id in page.circle.members }))
    .map((person) => ({ value: person.id, label: person.name ?? nameOf(person.id) }))

export const circles = (
  { page }: Place,
  keep: (circle: ProposePage['circles'][number]) => boolean,
): Option[] =>
  page.circles
    .filter(keep)
    .map((circle) => ({ value: circle.id, label: `${'  '.repeat(circle.level - 1)}${circle.name}` }))

export const projects = (
  { page }: Place,
  keep: (project: ProposePage['projects'][number]) => boolean,
): Option[] =>
  page.projects
    .filter((project) => project.endedAt === null && keep(project))
    .map((project) => ({ value: project.id, label: project.name }))

export const documents = ({ page }: Place): Option[] =>
  page.documents
    .filter((document) => document.repealedAt === null)
    .map((document) => ({ value: document.id, label: document.title }))

export const decisions = ({ page }: Place, ids: readonly string[]): Option[] =>
  ids.map((id) => ({ value: id, label: `${page.names.proposal[id]?.title ?? 'Untitled'} (${id})` }))

export const goals = ({ page }: Place): Option[] =>
  page.goals.map((goal, index) => ({ value: String(goal.goal), label: `${String(index + 1)}. ${goal.text}` }))
