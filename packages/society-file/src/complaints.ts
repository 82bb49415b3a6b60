// Everything that can be wrong with a society whose file has the right form (clauses 2, 3.2).
import { biographyComplaints } from './biography.ts'
import type { Complaint } from './fault.ts'
import { namedPractices, practiceFaults } from './practices.ts'
import { referenceComplaints } from './references.ts'
import { seatComplaints } from './seats.ts'
import { sizeComplaints } from './sizes.ts'
import type { Society } from './society.ts'
import { placed, treeComplaints } from './tree.ts'

/** What is wrong with a society that has the right form. */
export const complaintsAbout = (society: Society): Complaint[] => {
  const circles = placed(society)
  const practices = [
    ...circles.flatMap(({ circle, path }) => namedPractices(circle.practices, [...path, 'practices'])),
    ...namedPractices(society.settings?.standardPractice, ['settings', 'standardPractice']),
    ...namedPractices(society.settings?.leadershipPractice, ['settings', 'leadershipPractice']),
  ]
  return [
    ...treeComplaints(circles),
    ...seatComplaints(society, circles),
    ...referenceComplaints(society, circles),
    ...practices.flatMap(({ practice, path }) => practiceFaults(practice, path)),
    ...biographyComplaints(society, circles),
    ...sizeComplaints(circles),
  ]
}
