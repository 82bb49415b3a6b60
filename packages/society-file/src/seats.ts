// What is wrong with who sits where: unknown people, double seats, citizens, cap and minimum (2.7, 2.12, 2.14).
import { defaultSettings } from '@open-socialism/kernel'
import { counted, nearest, type Complaint, type Path } from './fault.ts'
import type { Society } from './society.ts'
import type { Placed } from './tree.ts'

/** A person in a list, given by id alone or with more. */
export const personOf = (entry: string | { person: string }): string =>
  typeof entry === 'string' ? entry : entry.person

type Listed = { person: string; path: Path }

/** Faults in the people and in every list that names them. */
export const seatComplaints = (society: Society, circles: readonly Placed[]): Complaint[] => {
  const ids = society.people.map(({ id }) => id)
  const citizens = new Set(society.people.filter(({ citizen }) => citizen).map(({ id }) => id))
  const known = new Set(ids)
  const unknown = ({ person, path }: Listed): Complaint[] => {
    if (known.has(person)) return []
    const near = nearest(person, ids)
    const expected = near
      ? `the id of a person of this file; perhaps "${near}"`
      : 'the id of a person of this file'
    return [{ path, expected, found: `"${person}"` }]
  }
  return [
    ...repeatedPeople(ids),
    ...circles.flatMap((one) => {
      const members = listed(one.circle.members ?? [], [...one.path, 'members'])
      const teams = (one.circle.projects ?? []).map((project, i) =>
        listed(project.team ?? [], [...one.path, 'projects', i, 'team']),
      )
      return [
        ...[...members, ...teams.flat()].flatMap(unknown),
        ...[members, ...teams].flatMap(repeatedSeats),
        ...[...members, ...teams.flat()]
          .filter(({ person }) => known.has(person) && !citizens.has(person))
          .map(noCitizen),
        ...numberFaults(society, one, members.length),
        ...teams.flatMap((team, i) => tooManyInTeam(one, i, team.length)),
      ]
    }),
  ]
}

const listed = (entries: readonly (string | { person: string })[], path: Path): Listed[] =>
  entries.map((entry, i) => ({
    person: personOf(entry),
    path: [...path, i, ...(typeof entry === 'string' ? [] : ['person'])],
  }))

const repeatedPeople = (ids: readonly string[]): Complaint[] => {
  const seen = new Set<string>()
  return ids.flatMap((id, i) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [
      {
        path: ['people', i, 'id'],
        expected: 'an id that no other person has',
        found: `"${id}" a second time`,
      },
    ]
  })
}

const repeatedSeats = (people: readonly Listed[]): Complaint[] => {
  const seen = new Set<string>()
  return people.flatMap(({ person, path }) => {
    if (!seen.has(person)) {
      seen.add(person)
      return []
    }
    return [{ path, expected: 'each person once', found: `"${person}" a second time`, clause: '3.3' }]
  })
}

const noCitizen = ({ person, path }: Listed): Complaint => ({
  path,
  expected: 'a citizen; seats are for citizens',
  found: `"${person}", who is no citizen`,
  clause: '2.14',
})

const numberFaults = (society: Society, { circle, path }: Placed, members: number): Complaint[] => {
  const cap = circle.charter?.cap ?? society.settings?.memberCap ?? defaultSettings.memberCap
  const minimum = circle.charter?.minimum ?? society.settings?.memberMinimum ?? defaultSettings.memberMinimum
  const overCap =
    members > cap
      ? [
          {
            path: [...path, 'members'],
            expected: `at most ${counted(cap, 'member')}; a higher cap can stand in the charter`,
            found: counted(members, 'member'),
            clause: '2.7',
          },
        ]
      : []
  const crossed =
    minimum > cap
      ? [
          {
            path: [...path, 'charter', circle.charter?.minimum === undefined ? 'cap' : 'minimum'],
            expected: `a minimum, ${minimum}, that is at most the cap, ${cap}`,
            found: String(circle.charter?.minimum ?? cap),
            clause: '2.4',
          },
        ]
      : []
  return [...overCap, ...crossed]
}

const tooManyInTeam = ({ circle, path }: Placed, project: number, team: number): Complaint[] => {
  const seats = circle.projects?.[project]?.seats
  return seats !== undefined && team > seats
    ? [
        {
          path: [...path, 'projects', project, 'team'],
          expected: `as many people as it has seats, ${seats}`,
          found: String(team),
          clause: '7.1',
        },
      ]
    : []
}
