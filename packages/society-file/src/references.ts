// What is wrong with what a circle points to: goals, links, practices' leads (clauses 1.2, 3.2).
import { nearest, type Complaint } from './fault.ts'
import { namedPractices } from './practices.ts'
import type { Society } from './society.ts'
import type { Placed } from './tree.ts'

/** Faults in goals, links and the people whom practices name. */
export const referenceComplaints = (society: Society, circles: readonly Placed[]): Complaint[] => {
  const ids = circles.map(({ id }) => id)
  return circles.flatMap((one) => [
    ...goalFaults(society, one),
    ...linkFaults(one, ids),
    ...leadFaults(society, one),
  ])
}

/** The charter's own list (clause 1.1), for a file that names no goals. */
export const charterGoals = [
  'The long-term survival of society and its people',
  'A society that is sustainable for the people who live in it: happy, needed, productive, not overworked',
  'Scientific and technological advancement',
]

const goalFaults = (society: Society, { circle, path }: Placed): Complaint[] => {
  const count = (society.goals ?? charterGoals).length
  return (circle.goals ?? []).flatMap((goal, i) =>
    goal <= count
      ? []
      : [
          {
            path: [...path, 'goals', i],
            expected: `a goal from 1 to ${count}`,
            found: `goal ${goal}`,
            clause: '1.2',
          },
        ],
  )
}

const linkFaults = ({ circle, id, path }: Placed, ids: readonly string[]): Complaint[] =>
  (circle.links ?? []).flatMap(({ to }, i) => {
    const at = [...path, 'links', i, 'to']
    if (to === id) return [{ path: at, expected: 'another circle', found: `"${to}", this circle itself` }]
    if (ids.includes(to)) return []
    const near = nearest(to, ids)
    const expected = near
      ? `the id of a circle of this file; perhaps "${near}"`
      : 'the id of a circle of this file'
    return [{ path: at, expected, found: `"${to}"` }]
  })

const leadFaults = (society: Society, { circle, path }: Placed): Complaint[] => {
  const people = new Map(society.people.map((person) => [person.id, person]))
  return namedPractices(circle.practices, [...path, 'practices']).flatMap(({ leads }) =>
    leads.flatMap(({ person, path: at }) => {
      const found = people.get(person)
      if (found?.citizen) return []
      const near = found ? undefined : nearest(person, [...people.keys()])
      return [
        {
          path: at,
          expected: `a citizen of this file who decides${near ? `; perhaps "${near}"` : ''}`,
          found: found ? `"${person}", who is no citizen` : `"${person}"`,
          clause: '3.2',
        },
      ]
    }),
  )
}
