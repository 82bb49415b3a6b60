// Every effect that can be proposed, as a form; and the effects of a whole proposal read from its form (clause 4.16).
import type { Effect } from '@open-socialism/kernel'
import type { EffectLabel } from '#lib/words/issues.ts'
import { circleForms } from './circles.ts'
import { decisionForms } from './decisions.ts'
import { documentForms } from './documents.ts'
import type { FieldSpec, Place } from './field.ts'
import type { EffectForm } from './form.ts'
import { memberForms } from './members.ts'
import { practiceForms } from './practices.ts'
import { projectForms } from './projects.ts'
import { societyForms } from './society.ts'
import type { Values } from './values.ts'

const forms: readonly EffectForm[] = [
  ...decisionForms,
  ...memberForms,
  ...projectForms,
  ...documentForms,
  ...practiceForms,
  ...circleForms,
  ...societyForms,
]

/** One effect in the form: a key that stays, its kind, what was typed. */
export interface Item {
  key: string
  type: string
  values: Values
}

/** One effect as the page draws it. */
export interface ItemView extends Item {
  label: string
  says: string
  clause: string
  fields: FieldSpec[]
}

/** One effect as the list offers it. */
export interface Choice {
  value: string
  label: string
  says: string
  clause: string
}

export const formOf = (type: string): EffectForm | undefined => forms.find((form) => form.type === type)

const fits = (form: EffectForm, find: string): boolean =>
  find
    .toLowerCase()
    .split(/\s+/)
    .every((word) =>
      `${form.label()} ${form.says()} ${form.group()} ${form.clause}`.toLowerCase().includes(word),
    )

/** The list of effects to pick from, by group: those in which every word of `find` occurs. */
export function choices(isTop: boolean, find = ''): { group: string; options: Choice[] }[] {
  const shown = forms.filter((form) => (form.top === undefined || isTop) && fits(form, find))
  return [...new Set(shown.map((form) => form.group()))].map((group) => ({
    group,
    options: shown
      .filter((form) => form.group() === group)
      .map(({ type, label, says, clause }) => ({ value: type, label: label(), says: says(), clause })),
  }))
}

export const viewOf = (item: Item, place: Place): ItemView[] => {
  const form = formOf(item.type)
  if (form === undefined) return []
  const { label, says, clause } = form
  return [{ ...item, label: label(), says: says(), clause, fields: form.fields(place, item.values) }]
}

/** What the fields of the effects in the form are called. */
export const labelsOf =
  (items: readonly Item[], place: Place): EffectLabel =>
  (effect, field) => {
    const item = items[effect]
    const fields = item === undefined ? [] : viewOf(item, place).flatMap((one) => one.fields)
    return fields.find(({ name }) => name === field)?.label
  }

/** Items of a posted form: `effect.<key>.type` and `effect.<key>.<field>`. */
export function itemsOf(values: Values): Item[] {
  const items = new Map<string, Item>()
  for (const [name, value] of Object.entries(values)) {
    const [, key, field] = /^effect\.(\d+)\.(.+)$/.exec(name) ?? []
    if (key === undefined || field === undefined) continue
    const item = items.get(key) ?? { key, type: '', values: {} }
    if (field === 'type') item.type = value[0] ?? ''
    else item.values[field] = value
    items.set(key, item)
  }
  return [...items.values()]
    .filter((item) => formOf(item.type) !== undefined)
    .sort((a, b) => Number(a.key) - Number(b.key))
}

/** Items that show the effects of a proposal again. */
export const readEffects = (effects: readonly Effect[], place: Place): Item[] =>
  effects.flatMap((effect, index) => {
    const form = formOf(effect.type)
    return form === undefined
      ? []
      : [{ key: String(index + 1), type: effect.type, values: form.read(effect, place) }]
  })

export async function buildEffects(items: readonly Item[], place: Place): Promise<Effect[]> {
  const built = items.flatMap((item) => formOf(item.type)?.build(item.values, place) ?? [])
  return Promise.all(built)
}
