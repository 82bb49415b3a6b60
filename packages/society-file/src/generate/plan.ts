// The plan of a generated society: who there is, and a tree of circles with names, areas, purposes and seats.
import { slugOf } from '@open-socialism/kernel'
import { chanceFrom, type Chance } from './chance.ts'
import {
  familyEnds,
  familyStarts,
  givenNames,
  otherNames,
  quarters,
  tasks,
  themes,
  townEnds,
  townStarts,
} from './words.ts'

export type Wanted = { circles: number; people: number; seed: number; clock: 'real' | 'simulated' }

export type PlannedPerson = { id: string; name: string }
export type PlannedCircle = {
  id: string
  name: string
  parent: string | null
  area: string
  purpose: string
  goals: number[]
  members: string[]
}

/** How many circles lie in one that holds any, and how many people sit in one. */
const children = { least: 5, most: 12 }
const seats = { least: 4, most: 9 }

/** Everyone, one after the other. */
export function* plannedPeople({ people, seed }: Wanted): Generator<PlannedPerson> {
  const chance = chanceFrom(seed)
  for (let n = 1; n <= people; n++) yield { id: `p${n}`, name: personName(chance) }
}

const personName = ({ pick, between }: Chance): string =>
  between(1, 40) === 1 ? pick(otherNames) : `${pick(givenNames)} ${pick(familyStarts)}${pick(familyEnds)}`

/** Every circle, each parent before its children. */
export function* plannedCircles(wanted: Wanted): Generator<PlannedCircle> {
  const chance = chanceFrom(wanted.seed + 1)
  const taken = new Map<string, number>()
  const waiting: Grown[] = []
  let above = 0
  let room = 0
  for (let n = 0; n < wanted.circles; n++) {
    while (n > 0 && room === 0) room = roomIn(chance, waiting[above++])
    const parent = n === 0 ? null : (waiting[above - 1] ?? null)
    if (n > 0) room--
    const named = nameUnder(chance, parent)
    const id = freeId(taken, slugOf(named.name))
    const circle = { ...named, id, number: n, parent }
    waiting.push(circle)
    yield {
      id,
      name: named.name,
      parent: parent?.id ?? null,
      area: `Everything about ${named.about}`,
      purpose: purposeOf(chance, named),
      goals: [chance.between(1, 3)],
      members: membersOf(chance, wanted, circle),
    }
  }
}

/** A circle as its children's names need it; `siblings` counts those that it has already. */
type Named = { name: string; about: string; level: number; part: string; names: Set<string> }
type Grown = Named & { id: string; number: number; parent: Grown | null }

/** The upper circles hold one for each theme and each part of it, so that nothing is missing in a large society. */
const roomIn = ({ between }: Chance, parent: Grown | undefined): number => {
  if (parent?.level === 1) return Object.keys(themes).length
  if (parent?.level === 2) return themes[parent.part]?.length ?? children.least
  return between(children.least, children.most)
}

const nameUnder = (chance: Chance, parent: Grown | null): Named => {
  if (parent === null)
    return { name: 'Assembly', about: 'what concerns everyone', level: 1, part: '', names: new Set() }
  for (let tries = 1; ; tries++) {
    const named = oneUnder(chance, parent)
    const number = tries < 40 ? '' : ` ${tries - 38}`
    const name = `${named.name}${number}`
    if (parent.names.has(name)) continue
    parent.names.add(name)
    return { ...named, name, about: `${named.about}${number}`, level: parent.level + 1, names: new Set() }
  }
}

const oneUnder = ({ pick }: Chance, parent: Grown): Pick<Named, 'name' | 'about' | 'part'> => {
  const town = () => `${pick(townStarts)}${pick(townEnds)}`
  switch (parent.level) {
    case 1: {
      const part = inTurn(Object.keys(themes), parent)
      return { name: part, about: part.toLowerCase(), part }
    }
    case 2: {
      const part = inTurn(themes[parent.part] ?? [parent.part], parent)
      return { name: part, about: `${part.toLowerCase()} in the whole society`, part }
    }
    case 3: {
      const name = `${parent.part} of ${town()}`
      return { name, about: lower(name), part: parent.part }
    }
    case 4: {
      const quarter = `${pick(quarters)} Quarter`
      const about = `${parent.part.toLowerCase()} in the ${quarter} of ${parent.name.split(' of ').at(-1) ?? ''}`
      return { name: `${quarter} ${parent.part}`, about, part: parent.part }
    }
    default: {
      const task = pick(tasks)
      const name = `${task}, ${parent.name.split(', ').at(-1) ?? ''}`
      return { name, about: `${task.toLowerCase()} for the ${parent.name}`, part: parent.part }
    }
  }
}

const inTurn = (all: readonly string[], { names }: Named): string => all[names.size % all.length] ?? ''

const lower = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`

const purposeOf = ({ pick }: Chance, { about }: Named): string =>
  pick([
    `To care for ${about}, openly and well.`,
    `Everyone who needs it finds help with ${about}.`,
    `To decide about ${about} with those whom it concerns.`,
    `To keep up and improve ${about} with the people who work there.`,
  ])

/** An id of the name, numbered from the second of that name on. */
const freeId = (taken: Map<string, number>, wanted: string): string => {
  const plain = wanted.slice(0, 50).replace(/-$/, '')
  for (;;) {
    const count = (taken.get(plain) ?? 0) + 1
    taken.set(plain, count)
    const id = count === 1 ? plain : `${plain}-${count}`
    if (count === 1 || !taken.has(id)) {
      if (count > 1) taken.set(id, 1)
      return id
    }
  }
}

/** A circle's own people, in turn, and one of its parent's, so that each circle is tied to the one above. */
const membersOf = (chance: Chance, { circles, people }: Wanted, { number, parent }: Grown): string[] => {
  const first = Math.floor((number * people) / circles)
  const own = Math.min(Math.floor(((number + 1) * people) / circles) - first, seats.most - 1)
  const members = new Set<number>()
  for (let n = 0; n < own; n++) members.add(first + n)
  if (parent !== null && people > 0) members.add(Math.floor((parent.number * people) / circles))
  const least = Math.min(people, seats.least + chance.between(0, 4))
  while (members.size < least) members.add(chance.between(0, people - 1))
  return [...members].map((n) => `p${n + 1}`)
}
