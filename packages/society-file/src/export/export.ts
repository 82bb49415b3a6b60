// The present of a running society back into a society file that founds the same tree again (clause 2.13).
import {
  defaultSettings,
  knobs,
  slugOf,
  type CircleId,
  type KnobName,
  type PersonId,
} from '@open-socialism/kernel'
import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import type { circle } from '../circle.ts'
import { FreeIds } from '../csv/known.ts'
import type { societyFile } from '../society.ts'
import { ExportLedger } from './ledger.ts'
import { leadsOf, practicesInFile, writtenOut } from './practices.ts'
import type { Present } from './present.ts'

type SocietyInFile = z.input<typeof societyFile>
type CircleInFile = z.input<typeof circle>

export type Exported = {
  society: SocietyInFile
  /** What the file does not hold, and why. */
  notHeld: string[]
}

/** Everything that stands in a society now; its past, and what is erased or private, is left out and said. */
export const exportSociety = (present: Present): Exported => {
  const { society } = present
  const ledger = new ExportLedger()
  const people = peopleOf(present, ledger)
  const circles = new Names(present, people)
  const file: SocietyInFile = {
    name: society.name,
    clock: society.clock,
    goals: society.goals.map(({ text }) => text),
    ...settingsOf(present),
    people: [...people.values()],
    circles: circles.living.map((one) => circleInFile(one, circles, ledger)),
  }
  ledger.noteWhole(present)
  return { society: file, notHeld: ledger.lines }
}

type PersonInFile = SocietyInFile['people'][number]

/** People in the order of their registration, each with an id made of the name. */
const peopleOf = ({ people, text }: Present, ledger: ExportLedger): Map<PersonId, PersonInFile> => {
  const ids = new FreeIds()
  const found = new Map<PersonId, PersonInFile>()
  for (const person of people.toSorted((a, b) => order(a.id) - order(b.id))) {
    const name = text(person.name.commitment)?.replaceAll(/\s+/g, ' ').trim() ?? null
    const isHere = person.seats.length > 0 || person.projects.length > 0
    if (name === null) ledger.erased(isHere)
    if (name === null && !isHere) continue
    const biography = person.biography && text(person.biography.commitment)
    if (person.biography && biography === null) ledger.erasedBiographies++
    found.set(person.id, {
      id: name === null ? ids.free(person.id) : ids.free(name, person.id),
      name: name ?? `Name erased (${person.id})`,
      ...(person.citizenSince === null ? { citizen: false } : {}),
      ...(biography ? { biography: biography.trim() } : {}),
    })
  }
  return found
}

/** Founders first, then those who registered later, each by number. */
const order = (id: PersonId): number => Number(id.slice(1)) + (id.startsWith('p') ? 1e15 : 0)

type Living = Present['circles'][number]

/** What the parts of the file call each other. */
class Names {
  readonly present: Present
  readonly living: Living[]
  readonly #people: ReadonlyMap<PersonId, PersonInFile>
  readonly #circles = new Map<CircleId, string>()
  readonly #goals: ReadonlyMap<number, number>

  constructor(present: Present, people: ReadonlyMap<PersonId, PersonInFile>) {
    const ids = new FreeIds()
    this.present = present
    this.#people = people
    this.living = parentsFirst(present.circles.filter(({ status }) => status !== 'dissolved'))
    for (const { id } of this.living) this.#circles.set(id, id.length <= 60 ? ids.take(id) : '')
    for (const { id, name } of this.living)
      if (this.#circles.get(id) === '') this.#circles.set(id, ids.free(slugOf(id), name))
    this.#goals = new Map(present.society.goals.map(({ goal }, i) => [goal, i + 1]))
  }

  circle = (id: CircleId): string | undefined => this.#circles.get(id)
  person = (id: PersonId): string => this.#people.get(id)?.id ?? id
  goals = (served: readonly number[]): number[] => served.flatMap((goal) => this.#goals.get(goal) ?? [])
}

const parentsFirst = (circles: readonly Living[]): Living[] => {
  const below = Map.groupBy(circles, ({ parent }) => parent)
  const ordered = [...(below.get(null) ?? [])]
  for (const { id } of ordered)
    ordered.push(
      ...(below.get(id) ?? []).toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
    )
  return ordered
}

const circleInFile = (one: Living, names: Names, ledger: ExportLedger): CircleInFile => {
  const { society, projects, documents, content } = names.present
  const { settings } = society
  const { memberCap, memberMinimum, lockedPractices, seatBudget, endCondition } = one.charter
  const charter = {
    ...(memberCap === settings.memberCap ? {} : { cap: memberCap }),
    ...(memberMinimum === settings.memberMinimum ? {} : { minimum: memberMinimum }),
    ...(lockedPractices.length === 0 ? {} : { lockedPractices }),
    ...(seatBudget === null ? {} : { seats: seatBudget }),
    ...(endCondition === null ? {} : { endCondition }),
  }
  const known = { standard: settings.standardPractice, leadership: settings.leadershipPractice }
  const strangers = leadsOf(one.practices).filter((lead) => !(lead in one.members))
  if (strangers.length > 0) ledger.leadless(one.name)
  const practices =
    strangers.length > 0
      ? undefined
      : practicesInFile(one.practices, one.parent === null, names.person, known)
  const parent = one.parent === null ? undefined : names.circle(one.parent)
  const links = one.links.flatMap(({ circle: to, role }) => {
    const id = names.circle(to)
    return id === undefined ? [] : [{ to: id, kind: role }]
  })
  const own = <Part extends { circle: CircleId }>(parts: readonly Part[]) =>
    parts.filter((part) => part.circle === one.id)
  const texts = own(documents).flatMap((document) => {
    const text = ledger.documentText(document, content)
    return text === null ? [] : [{ title: document.title, text }]
  })
  const work = own(projects).filter(({ endedAt }) => endedAt === null)
  return {
    id: names.circle(one.id) ?? one.id,
    name: one.name,
    ...(parent === undefined ? {} : { parent }),
    area: one.area,
    purpose: one.purpose,
    ...(one.serves.length === 0 ? {} : { goals: names.goals(one.serves) }),
    ...(Object.keys(charter).length === 0 ? {} : { charter }),
    ...(practices === undefined ? {} : { practices }),
    members: Object.entries(one.members).map(([person, since]) => ({
      person: names.person(person as PersonId),
      since: dayOf(since),
    })),
    ...(links.length === 0 ? {} : { links }),
    ...(one.meetings.length === 0 ? {} : { meetings: one.meetings }),
    ...(texts.length === 0 ? {} : { documents: texts }),
    ...(work.length === 0 ? {} : { projects: work.map((project) => projectInFile(project, names)) }),
  }
}

const projectInFile = (project: Present['projects'][number], names: Names) => {
  const { name, goal, completable, measure, team, seats, reviewAt } = project
  return {
    ...{ name, goal, kind: completable ? ('completable' as const) : ('ongoing' as const) },
    ...(measure === null ? {} : { measure }),
    ...(team.length === 0 ? {} : { team: team.map(names.person) }),
    ...(seats === null ? {} : { seats }),
    ...(reviewAt === null ? {} : { reviewDate: dayOf(reviewAt) }),
  }
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** The knobs that are turned. */
const settingsOf = ({ society: { settings } }: Present): Pick<SocietyInFile, 'settings'> => {
  const turned = (Object.keys(knobs) as KnobName[]).filter((name) => settings[name] !== defaultSettings[name])
  const nobody = (person: PersonId): string => person
  const practice = (name: 'standardPractice' | 'leadershipPractice') =>
    isDeepStrictEqual(settings[name], defaultSettings[name])
      ? {}
      : { [name]: writtenOut(settings[name], nobody) }
  const found = {
    ...Object.fromEntries(turned.map((name) => [name, settings[name]])),
    ...(settings.recognition === defaultSettings.recognition ? {} : { recognition: settings.recognition }),
    ...practice('standardPractice'),
    ...practice('leadershipPractice'),
  }
  return Object.keys(found).length === 0 ? {} : { settings: found }
}
