// What events change of people, their seats and their ways in (clauses 2.6, 2.14, 5.8).
import { seat, unseat } from '../circle/evolve.ts'
import type { Evolver } from '../evolve.ts'
import type { PersonId, WayInId } from '../ids.ts'
import type { World } from '../world.ts'
import type { MembershipEvent, PersonState, WayIn } from './language.ts'

const changePerson = (world: World, id: PersonId, change: (person: PersonState) => Partial<PersonState>) => {
  const person = world.person(id)
  world.put({ ...person, ...change(person) })
}

const changeWay = (world: World, id: PersonId, way: WayInId, change: Partial<WayIn>) => {
  changePerson(world, id, ({ waysIn }) => ({
    waysIn: waysIn.map((one) => (one.id === way ? { ...one, ...change } : one)),
  }))
}

const countCitizens = (world: World, more: number) => {
  const { society } = world
  world.put({ ...society, citizens: society.citizens + more })
}

const addVoucher = (person: PersonState, voucher: PersonId) => ({ vouchedBy: [...person.vouchedBy, voucher] })

export const evolveMembership: Evolver<MembershipEvent> = {
  'person-registered': (world, { person, name, biography, founder }, { at }) => {
    world.put({
      kind: 'person',
      id: person,
      name,
      biography: biography ?? null,
      registeredAt: at,
      citizenSince: null,
      founder: founder === true,
      foundFalse: false,
      lapsesAt: null,
      vouchedBy: [],
      vouches: [],
      seats: [],
      projects: [],
      waysIn: [],
    })
    const { society } = world
    world.put({ ...society, people: society.people + 1 })
  },
  'details-changed': (world, { person, name, biography }) => {
    changePerson(world, person, () => ({
      ...(name && { name }),
      ...(biography !== undefined && { biography }),
    }))
  },
  vouched: (world, { by, person }, { at }) => {
    changePerson(world, person, (one) => addVoucher(one, by))
    changePerson(world, by, ({ vouches }) => ({ vouches: [...vouches, { person, at }] }))
  },
  'vouch-ended': (world, { by, person }) => {
    changePerson(world, person, ({ vouchedBy }) => ({ vouchedBy: vouchedBy.filter((one) => one !== by) }))
  },
  'citizen-recognised': (world, { person }, { at }) => {
    changePerson(world, person, () => ({ citizenSince: at, foundFalse: false }))
    countCitizens(world, 1)
  },
  'person-found-false': (world, { person }) => {
    changePerson(world, person, () => ({ foundFalse: true }))
  },
  'recognition-lapsing': (world, { person, lapsesAt }) => {
    changePerson(world, person, () => ({ lapsesAt }))
  },
  'recognition-kept': (world, { person }) => {
    changePerson(world, person, () => ({ lapsesAt: null }))
  },
  'recognition-lost': (world, { person }) => {
    changePerson(world, person, () => ({ citizenSince: null, lapsesAt: null }))
    countCitizens(world, -1)
  },
  'finding-appealed': () => {
    // The appeal is an alert in a queue; nothing of the person changes by it.
  },
  'member-admitted': (world, { circle, person }, { at }) => {
    seat(world, circle, person, at)
  },
  'member-removed': (world, { circle, person }) => {
    unseat(world, circle, person)
  },
  'member-resigned': (world, { circle, person }) => {
    unseat(world, circle, person)
  },
  'seat-lost': (world, { circle, person }) => {
    unseat(world, circle, person)
  },
  'way-in-issued': (world, { person, way, wayKind, label, by, validFrom, key, signsFrom }, { at }) => {
    const issued: WayIn = {
      id: way,
      wayKind,
      label,
      issuedBy: by,
      issuedAt: at,
      validFrom,
      usedAt: null,
      endedAt: null,
      ...(key && { signs: { key, from: signsFrom ?? at } }),
    }
    changePerson(world, person, ({ waysIn }) => ({ waysIn: [...waysIn, issued] }))
  },
  'key-added': (world, { person, way, key, signsFrom }) => {
    changeWay(world, person, way, { signs: { key, from: signsFrom } })
  },
  'way-in-used': (world, { person, way }, { at }) => {
    changeWay(world, person, way, { usedAt: at })
  },
  'way-in-refused': (world, { person, way }, { at }) => {
    changeWay(world, person, way, { endedAt: at })
  },
  'way-in-revoked': (world, { person, way }, { at }) => {
    changeWay(world, person, way, { endedAt: at })
  },
}
