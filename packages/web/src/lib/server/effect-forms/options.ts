// What the choices of effect forms are drawn from: people, circles, projects, documents, decisions, goals.
import { effectForms as m } from '#messages'
import type { ProposePage } from '../queries.ts'
import type { Option, Place } from './field.ts'

type Person = { id: string; citizen: boolean; member: boolean }

/** People of whom `keep` holds. */
export const people =
  (keep: (person: Person) => boolean = () => true) =>
  ({ page, nameOf }: Place): Option[] =>
    page.people
      .filter((person) => keep({ ...person, member: person.id in page.circle.members }))
      .map((person) => ({ value: person.id, label: person.name ?? nameOf(person.id) }))

export const citizens = people(({ citizen }) => citizen)
export const members = people(({ member }) => member)

type Circle = ProposePage['circles'][number]

/** Circles of which `keep` holds, indented by their level. */
export const circles =
  (keep: (circle: Circle, here: string) => boolean = () => true) =>
  ({ page }: Place): Option[] =>
    page.circles
      .filter((circle) => keep(circle, page.circle.id))
      .map((circle) => ({ value: circle.id, label: `${'  '.repeat(circle.level - 1)}${circle.name}` }))

/** Its sub-circles. */
export const children = circles(({ parent }, here) => parent === here)
/** Every circle but itself. */
export const others = circles(({ id }, here) => id !== here)
/** Its sub-circles, and last itself. */
export const childrenAndSelf = (place: Place): Option[] => [
  ...children(place),
  { value: place.page.circle.id, label: m.itself({ circle: place.page.circle.name }) },
]

/** Running projects of one circle. */
export const projectsOf = ({ page }: Place, circle: string): Option[] =>
  page.projects
    .filter((project) => project.endedAt === null && project.circle === circle)
    .map((project) => ({ value: project.id, label: project.name }))

export const ownProjects = (place: Place): Option[] => projectsOf(place, place.page.circle.id)

export const documents = ({ page }: Place): Option[] =>
  page.documents
    .filter((document) => document.repealedAt === null)
    .map((document) => ({ value: document.id, label: document.title }))

/** Decisions by their titles: those that the page knows under `of`. */
export const decisions =
  (of: (page: ProposePage) => readonly string[]) =>
  ({ page }: Place): Option[] =>
    of(page).map((id) => ({ value: id, label: `${page.names.proposal[id]?.title ?? m.untitled()} (${id})` }))

export const goals = ({ page }: Place): Option[] =>
  page.goals.map((goal, index) => ({ value: String(goal.goal), label: `${String(index + 1)}. ${goal.text}` }))
