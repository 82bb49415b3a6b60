// What is wrong with what a circle points to: goals, links, practices' leads (clauses 1.2, 3.2).
import { nearest, type Complaint } from './fault.ts'
import { namedPractices } from './practices.ts'
import { personOf } from './seats.ts'
import type { Society } from './society.ts'
import type { Placed } from './tree.ts'

/** Faults in goals, links and the people whom practices name. */
export const referenceComplaints = (society: Society, circles: readonly Placed[]): Complaint[] => {
  const ids = circles.map(({ id }) => id)
  const known = new Set(ids)
  const inCircles = circles.flatMap((one) => [
    ...goalFaults(society, one),
    ...linkFaults(one, ids, known),
    ...leadFaults(one),
  ])
  return [...inCircles, ...settingsFaults(society)]
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

const linkFaults = (
  { circle, id, path }: Placed,
  ids: readonly string[],
  known: ReadonlySet<string>,
): Complaint[] =>
  (circle.links ?? []).flatMap(({ to }, i) => {
    const at = [...path, 'links', i, 'to']
    if (to === id) return [{ path: at, expected: 'another circle', found: `"${to}", this circle itself` }]
    if (known.has(to)) return []
    const near = nearest(to, ids)
    const expected = near
      ? `the id of a circle of this file; perhaps "${near}"`
      : 'the id of a circle of this file'
    return [{ path: at, expected, found: `"${to}"` }]
  })

/** Clause 3.2: who decides alone sits in the circle. */
const leadFaults = ({ circle, path }: Placed): Complaint[] => {
  const members = (circle.members ?? []).map(personOf)
  return namedPractices(circle.practices, [...path, 'practices']).flatMap(({ leads }) =>
    leads.flatMap(({ person, path: at }) => {
      if (members.includes(person)) return []
      const near = nearest(person, members)
      const expected = `a member of the circle, to decide alone${near ? `; perhaps "${near}"` : ''}`
      return [{ path: at, expected, found: `"${person}"`, clause: '3.2' }]
    }),
  )
}

/** The society's default practices hold for any circle, so that they can name nobody. */
const settingsFaults = ({ settings }: Society): Complaint[] =>
  (['standardPractice', 'leadershipPractice'] as const).flatMap((key) =>
    namedPractices(settings?.[key], ['settings', key]).flatMap(({ leads }) =>
      leads.map(({ person, path }) => ({
        path,
        expected: 'no single lead in a practice that many circles begin with',
        found: `"${person}"`,
        clause: '3.2',
      })),
    ),
  )
