// The fields of a new circle, and of what becomes of the parts of one that ends (clauses 2.3, 2.9).
import type { CircleSpec, Effect } from '@open-socialism/kernel'
import {
  circles,
  goals,
  has,
  id,
  many,
  one,
  people,
  projects,
  text,
  whole,
  type FieldSpec,
  type Place,
  type Values,
} from './form.ts'
import { buildPractice, practiceFields, readPractice } from './practice-fields.ts'

export const specFields = (place: Place): FieldSpec[] => [
  { name: 'name', label: 'Name', kind: 'line', required: true },
  {
    name: 'area',
    label: 'Area',
    kind: 'line',
    required: true,
    hint: 'No other circle under the same parent may hold it.',
  },
  { name: 'purpose', label: 'Purpose', kind: 'text', rows: 3, required: true },
  { name: 'serves', label: 'Goals it serves', kind: 'choices', options: goals(place) },
  {
    name: 'members',
    label: 'First members',
    kind: 'choices',
    options: people(place, (one) => one.citizen),
    hint: 'Citizens. Enough to reach its minimum.',
  },
  {
    name: 'memberCap',
    label: 'Members at most',
    kind: 'number',
    folded: true,
    hint: 'Empty: as the society has it.',
  },
  { name: 'memberMinimum', label: 'Members at least', kind: 'number', folded: true },
  { name: 'endCondition', label: 'It ends when', kind: 'line', folded: true },
  {
    ...(practiceFields(people(place, (one) => one.citizen))[0] as FieldSpec),
    required: false,
    folded: true,
    options: [{ value: '', label: 'As a new circle starts' }, ...(practiceFields([])[0]?.options ?? [])],
  },
  ...practiceFields(people(place, (one) => one.citizen))
    .slice(1, 2)
    .map((field) => ({ ...field, folded: true })),
]

export function buildSpec(values: Values): CircleSpec {
  return {
    name: one(values, 'name'),
    area: one(values, 'area'),
    purpose: text(values, 'purpose').trim(),
    serves: many(values, 'serves').map(Number),
    charter: {
      ...(has(values, 'memberCap') && { memberCap: whole(values, 'memberCap') }),
      ...(has(values, 'memberMinimum') && { memberMinimum: whole(values, 'memberMinimum') }),
      ...(has(values, 'endCondition') && { endCondition: one(values, 'endCondition') }),
    },
    ...(has(values, 'practice') && { practices: { general: buildPractice(values), byKind: {} } }),
    members: many(values, 'members').map(id),
  }
}

export const readSpec = (spec: CircleSpec): Values => ({
  name: [spec.name],
  area: [spec.area],
  purpose: [spec.purpose],
  serves: spec.serves.map(String),
  members: [...spec.members],
  memberCap: [spec.charter.memberCap === undefined ? '' : String(spec.charter.memberCap)],
  memberMinimum: [spec.charter.memberMinimum === undefined ? '' : String(spec.charter.memberMinimum)],
  endCondition: [spec.charter.endCondition ?? ''],
  ...(spec.practices && readPractice(spec.practices.general)),
})

export const grounds = [
  { value: 'purpose-fulfilled', label: 'Its purpose is fulfilled' },
  { value: 'dormant', label: 'It is dormant' },
  { value: 'outside-its-area', label: 'It acts outside its area' },
  { value: 'harm', label: 'It harms people or goals' },
  { value: 'failing-health', label: 'Its health fails' },
]

type Remains = Pick<Extract<Effect, { type: 'dissolve-circle' }>, 'projects' | 'circles'>

const inside = (place: Place, circle: string) => place.page.circles.filter((one) => one.parent === circle)
const owned = (place: Place, circle: string) => projects(place, (project) => project.circle === circle)

/** One field for every project and sub-circle of the circle that ends, once it is chosen. */
export function remainsFields(place: Place, circle: string): FieldSpec[] {
  const homes = [{ value: '', label: 'End it' }, ...circles(place, (one) => one.id !== circle)]
  return [
    ...owned(place, circle).map((project): FieldSpec => ({
      name: `project:${project.value}`,
      label: `The project ${project.label}`,
      kind: 'choice',
      options: homes,
    })),
    ...inside(place, circle).map((one): FieldSpec => ({
      name: `circle:${one.id}`,
      label: `The sub-circle ${one.name}`,
      kind: 'choice',
      options: [
        { value: 'move-up', label: 'Moves up under the parent' },
        { value: 'dissolve', label: 'Is dissolved too' },
      ],
    })),
  ]
}

export function buildRemains(values: Values, place: Place, circle: string): Remains {
  return {
    projects: owned(place, circle).map((project) => ({
      project: id(project.value),
      to: has(values, `project:${project.value}`) ? id(one(values, `project:${project.value}`)) : null,
    })),
    circles: inside(place, circle).map((child) => ({
      circle: id(child.id),
      fate: one(values, `circle:${child.id}`) === 'dissolve' ? ('dissolve' as const) : ('move-up' as const),
    })),
  }
}

export const readRemains = (remains: Remains): Values => ({
  ...Object.fromEntries(remains.projects.map((one) => [`project:${one.project}`, [one.to ?? '']])),
  ...Object.fromEntries(remains.circles.map((one) => [`circle:${one.circle}`, [one.fate]])),
})
