// The founding (clause 2.13): a run of entries that brings in people, circles, seats, projects and documents.
import { fullCharter, goalsExist, hasTooFew, holdsArea, isPossibleCharter, sitsIn } from '../circle/rules.ts'
import { accept, type Course } from '../course.ts'
import type { Deciders } from '../decide.ts'
import type { PersonId } from '../ids.ts'
import { isCitizen } from '../membership/rules.ts'
import { allPractices, canEverPass, leadsOf } from '../practice/rules.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { ActOf } from '../language.ts'
import { defined } from '../some.ts'
import { defaultSettings, type Settings } from './settings.ts'
import { fallDormant } from '../decision/leave.ts'

type FoundingAct =
  | 'found-society'
  | 'found-people'
  | 'found-circles'
  | 'found-links'
  | 'found-projects'
  | 'found-documents'
  | 'complete-founding'

type FoundedCircle = ActOf<'found-circles'>['circles'][number]

export const foundingDeciders: Deciders<FoundingAct> = {
  'found-society': (course, { name, origin, clock, goals, settings: given }) => {
    if (course.world.find('society', 'society') !== null)
      return refuse('2.13', 'society-must-not-be-founded-twice')
    const settings = { ...defaultSettings, ...given } as Settings
    const practices = [settings.standardPractice, settings.leadershipPractice]
    if (new Set(goals.map(({ goal }) => goal)).size < goals.length)
      return refuse('1.1', 'goals-must-be-named-once')
    if (!practices.every(canEverPass)) return refuse('3.2', 'practice-must-be-possible-to-satisfy')
    if (practices.flatMap(leadsOf).length > 0) return refuse('3.2', 'default-practice-must-name-nobody')
    if (settings.memberMinimum > settings.memberCap) return refuse('2.4', 'minimum-must-not-exceed-the-cap')
    return accept(course, { type: 'society-founded', name, origin, clock, goals, settings })
  },

  'found-people': (course, { people }) => {
    for (const { person, citizen, ...details } of people) {
      if (course.world.find('person', person) !== null)
        return refuse('2.13', 'person-must-be-new', { person })
      accept(course, {
        type: 'person-registered',
        person,
        ...defined(details),
        ...(citizen && { founder: true }),
      })
      if (citizen) accept(course, { type: 'citizen-recognised', person })
    }
    return undefined
  },

  'found-circles': (course, { circles }) => {
    for (const circle of circles) {
      const refusal = foundCircle(course, circle) ?? seatFounders(course, circle)
      if (refusal) return refusal
    }
    return undefined
  },

  'found-links': (course, { circle, links }) => {
    const { world } = course
    const stranger = [circle, ...links.map((link) => link.circle)].find(
      (id) => world.find('circle', id) === null,
    )
    if (stranger !== undefined) return refuse('2.13', 'circle-must-be-founded-before', { circle: stranger })
    return accept(course, { type: 'links-founded', circle, links })
  },

  'found-projects': (course, { projects }) => {
    const { world } = course
    for (const project of projects) {
      if (world.find('circle', project.circle) === null)
        return refuse('2.13', 'circle-must-be-founded-before', { circle: project.circle })
      if (world.find('project', project.project) !== null)
        return refuse('2.13', 'project-must-be-new', { project: project.project })
      const stranger = project.team.find((id) => !isFoundedCitizen(course, id))
      if (stranger !== undefined) return refuse('2.14', 'person-must-be-a-citizen', { person: stranger })
      if (new Set(project.team).size < project.team.length) return refuse('7.1', 'people-must-be-named-once')
      accept(course, { type: 'project-started', ...project })
    }
    return undefined
  },

  'found-documents': (course, { documents }) => {
    const { world } = course
    for (const document of documents) {
      if (world.find('circle', document.circle) === null)
        return refuse('2.13', 'circle-must-be-founded-before', { circle: document.circle })
      if (world.find('document', document.document) !== null)
        return refuse('2.13', 'document-must-be-new', { document: document.document })
      accept(course, { type: 'document-adopted', ...document })
    }
    return undefined
  },

  'complete-founding': (course, { societyFile }) => {
    const { top } = course.world.society
    if (top === null) return refuse('2.13', 'society-must-have-a-top-circle')
    return accept(course, { type: 'founding-completed', societyFile })
  },
}

const isFoundedCitizen = (course: Course, id: PersonId): boolean => {
  const person = course.world.find('person', id)
  return person !== null && isCitizen(person)
}

function foundCircle(course: Course, founded: FoundedCircle): Refusal | undefined {
  const { world } = course
  const { society } = world
  const { circle, parent, name, area, purpose, serves, meetings } = founded
  const above = parent === null ? null : world.find('circle', parent)
  const charter = fullCharter(society, founded.charter)
  const { leadershipPractice, standardPractice } = society.settings
  const general = parent === null ? leadershipPractice : standardPractice
  const practices = founded.practices ?? { general, byKind: {} }
  if (world.find('circle', circle) !== null) return refuse('2.13', 'circle-must-be-new', { circle })
  if (parent === null && society.top !== null) return refuse('2.13', 'top-circle-must-be-one', { circle })
  if (parent !== null && above === null)
    return refuse('2.13', 'circle-must-be-founded-before', { circle: parent })
  if (above !== null && holdsArea(above, area))
    return refuse('2.1', 'area-must-not-be-held-under-this-parent', { circle })
  if (!goalsExist(society, serves)) return refuse('1.2', 'goals-must-be-the-societys', { circle })
  if (!isPossibleCharter(charter)) return refuse('2.4', 'minimum-must-not-exceed-the-cap', { circle })
  if (founded.members.length > charter.memberCap)
    return refuse('2.7', 'members-must-not-exceed-the-cap', { circle })
  if (!allPractices(practices).every(canEverPass))
    return refuse('3.2', 'practice-must-be-possible-to-satisfy', { circle })
  const members = founded.members.map(({ person }) => person)
  if (
    !allPractices(practices)
      .flatMap(leadsOf)
      .every((lead) => members.includes(lead))
  )
    return refuse('3.2', 'lead-must-be-a-member', { circle })
  const about = { name, area, purpose, serves, charter, practices, meetings }
  return accept(course, { type: 'circle-created', circle, parent, ...about })
}

function seatFounders(course: Course, { circle, members }: FoundedCircle): Refusal | undefined {
  const { world } = course
  for (const { person, since } of members) {
    if (!isFoundedCitizen(course, person))
      return refuse('2.14', 'person-must-be-a-citizen', { person, circle })
    if (sitsIn(world.circle(circle), person))
      return refuse('2.6', 'members-must-be-named-once', { person, circle })
    accept(course, { type: 'member-seated', circle, person, since: since ?? course.now })
  }
  // 2.12: a circle that is founded with too few is dormant from the start, and its parent is told.
  if (hasTooFew(world.circle(circle))) fallDormant(course, circle)
  return undefined
}
