// What becomes of the parts of a circle that ends (clause 2.9): one field for every project and sub-circle of each
// circle that the choices made so far end, however deep.
import { effectForms as m } from '#messages'
import type { CircleId, Effect } from '@open-socialism/kernel'
import type { FieldSpec, Place } from './field.ts'
import { circles, projectsOf } from './options.ts'
import type { Part } from './parts.ts'
import { has, one, type Values } from './values.ts'

type Remains = Pick<Extract<Effect, { type: 'dissolve-circle' }>, 'projects' | 'circles'>

export const grounds = () => [
  { value: 'purpose-fulfilled', label: m.itsPurposeIsFulfilled() },
  { value: 'dormant', label: m.itIsDormant() },
  { value: 'outside-its-area', label: m.itActsOutsideIts() },
  { value: 'harm', label: m.itHarmsPeopleOr() },
  { value: 'failing-health', label: m.itsHealthFails() },
]

const inside = (place: Place, circle: string) => place.page.circles.filter((one) => one.parent === circle)
const isDissolved = (values: Values, circle: string) => one(values, `circle:${circle}`) === 'dissolve'

/** The circle and every sub-circle that is to be dissolved with it. */
function ending(place: Place, values: Values, circle: string): string[] {
  if (circle === '') return []
  const below = inside(place, circle).filter(({ id }) => isDissolved(values, id))
  return [circle, ...below.flatMap(({ id }) => ending(place, values, id))]
}

/** Fates of the sub-circles; `which` is the field that names the circle that ends. */
export const fatesOf = (which: string): Part<Remains['circles']> => ({
  fields: (_, place, values) =>
    ending(place, values, one(values, which)).flatMap((circle) =>
      inside(place, circle).map(({ id, name }): FieldSpec => ({
        name: `circle:${id}`,
        label: m.theSubCircle({ name }),
        kind: 'choice',
        options: [
          { value: 'move-up', label: m.movesUpUnderThe() },
          { value: 'dissolve', label: m.isDissolvedToo() },
        ],
        hint: m.whatOfItIs(),
      })),
    ),
  build: (_, values, place) =>
    ending(place, values, one(values, which)).flatMap((circle) =>
      inside(place, circle).map(({ id }) => ({
        circle: id as CircleId,
        fate: isDissolved(values, id) ? ('dissolve' as const) : ('move-up' as const),
      })),
    ),
  read: (_, fates) => Object.fromEntries(fates.map(({ circle, fate }) => [`circle:${circle}`, [fate]])),
})

/** What becomes of the projects of every circle that ends. */
export const handedOn = (which: string): Part<Remains['projects']> => ({
  fields: (_, place, values) => {
    const ends = ending(place, values, one(values, which))
    const homes = circles(({ id }) => !ends.includes(id))(place)
    return ends.flatMap((circle) =>
      projectsOf(place, circle).map((project): FieldSpec => ({
        name: `project:${project.value}`,
        label: m.theProject({ name: project.label }),
        kind: 'choice',
        options: [{ value: '', label: m.endIt() }, ...homes],
      })),
    )
  },
  build: (_, values, place) =>
    ending(place, values, one(values, which)).flatMap((circle) =>
      projectsOf(place, circle).map(({ value }) => ({
        project: value as Remains['projects'][number]['project'],
        to: has(values, `project:${value}`) ? (one(values, `project:${value}`) as CircleId) : null,
      })),
    ),
  read: (_, projects) =>
    Object.fromEntries(projects.map(({ project, to }) => [`project:${project}`, [to ?? '']])),
})
