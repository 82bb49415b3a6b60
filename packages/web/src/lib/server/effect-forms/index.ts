// Every effect that can be proposed, as a form; and a whole proposal read from its form (clauses 4.2, 4.16).
import type { Effect } from '@open-socialism/kernel'
import { circleEffects } from './circle-effects.ts'
import { many, moment, one, text, type EffectForm, type FieldSpec, type Place, type Values } from './form.ts'
import { workEffects } from './work-effects.ts'

// Each form builds and reads its own effect; seen from here they are one list.
const forms = [...circleEffects, ...workEffects] as unknown as readonly EffectForm[]

/** One effect in the form: a key that stays, its kind, what was typed. */
export interface Item {
  key: string
  type: string
  values: Values
}

/** One effect as the page draws it. */
export interface ItemView extends Item {
  label: string
  clause: string
  fields: FieldSpec[]
}

export const formOf = (type: string): EffectForm | undefined => forms.find((form) => form.type === type)

/** The list of effects to pick from, by group. */
export function choices(isTop: boolean): { group: string; options: { value: string; label: string }[] }[] {
  const shown = forms.filter((form) => form.top === undefined || isTop)
  return [...new Set(shown.map((form) => form.group))].map((group) => ({
    group,
    options: shown
      .filter((form) => form.group === group)
      .map((form) => ({ value: form.type, label: form.label })),
  }))
}

export const viewOf = (item: Item, place: Place): ItemView[] => {
  const form = formOf(item.type)
  return form === undefined
    ? []
    : [{ ...item, label: form.label, clause: form.clause, fields: form.fields(place, item.values) }]
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
  const built: Promise<Effect>[] = items.flatMap((item) => {
    const form = formOf(item.type)
    return form === undefined ? [] : [Promise.resolve(form.build(item.values, place))]
  })
  return Promise.all(built)
}

/** Sources that a form has room for. */
export const EVIDENCE_ROWS = 4

/** What a proposal carries, with plain texts, as the act's schema wants it. */
export async function contentOf(
  values: Values,
  items: readonly Item[],
  place: Place,
): Promise<Record<string, unknown>> {
  const optional = (name: string) => (text(values, name).trim() === '' ? undefined : text(values, name))
  const evidence = Array.from({ length: EVIDENCE_ROWS }, (_, index) => ({
    title: one(values, `evidence.${String(index)}.title`),
    link: one(values, `evidence.${String(index)}.link`),
  }))
    .filter((row) => row.title !== '' || row.link !== '')
    .map((row) => ({ title: row.title || row.link, ...(row.link !== '' && { link: row.link }) }))
  const expects = ['measure', 'expected', 'reviewAt'].some((name) => one(values, name) !== '')
  const costs = many(values, 'costs').map((goal) => ({
    goal: Number(goal),
    gains: Number(one(values, 'gains')),
  }))
  return {
    title: one(values, 'title'),
    case: text(values, 'case'),
    effects: await buildEffects(items, place),
    serves: many(values, 'serves').map(Number),
    costs,
    ...(costs.length > 0 &&
      optional('orderReason') !== undefined && { orderReason: optional('orderReason') }),
    evidence,
    ...(expects && {
      expectation: {
        measure: one(values, 'measure'),
        ...(optional('now') !== undefined && { now: one(values, 'now') }),
        expected: one(values, 'expected'),
        reviewAt: moment(values, 'reviewAt'),
      },
    }),
    ...(one(values, 'effectiveAt') !== '' && { effectiveAt: moment(values, 'effectiveAt') }),
  }
}
