// What the record keeps as a person's biography: what the file tells of them, in words that can be erased (5.6).
import { personOf } from './seats.ts'
import type { Complaint } from './fault.ts'
import type { Person } from './person.ts'
import type { Society } from './society.ts'
import type { Placed } from './tree.ts'

const mostCharacters = 5000

/** A role in a circle or project, in words: "chair of Rivers". */
type Role = { role: string; where: string }

/** The biographies of all people by their ids; undefined where the file tells nothing. */
export const biographies = (
  society: Society,
  circles: readonly Placed[],
): Map<string, string | undefined> => {
  const roles = rolesByPerson(circles)
  return new Map(society.people.map((person) => [person.id, biographyOf(person, roles.get(person.id) ?? [])]))
}

const rolesByPerson = (circles: readonly Placed[]): Map<string, Role[]> => {
  const found = new Map<string, Role[]>()
  const note = (entry: string | { person: string; role?: string | undefined }, where: string): void => {
    if (typeof entry === 'string' || entry.role === undefined) return
    const person = personOf(entry)
    found.set(person, [...(found.get(person) ?? []), { role: entry.role, where }])
  }
  for (const { circle } of circles) {
    for (const member of circle.members ?? []) note(member, circle.name)
    for (const project of circle.projects ?? [])
      for (const one of project.team ?? []) note(one, `${project.name} (${circle.name})`)
  }
  return found
}

const biographyOf = (person: Person, roles: readonly Role[]): string | undefined => {
  const paragraphs = [
    person.biography,
    person.affiliation && `Belongs to: ${person.affiliation}`,
    roles.length > 0 && `At the founding: ${roles.map(({ role, where }) => `${role}, ${where}`).join('; ')}`,
    person.history && person.history.length > 0 && `Before: ${person.history.map(officeText).join('; ')}`,
    person.contact && person.contact.length > 0 && `To reach them: ${person.contact.join('; ')}`,
  ].filter((paragraph) => typeof paragraph === 'string')
  return paragraphs.length === 0 ? undefined : paragraphs.join('\n\n')
}

const officeText = ({ role, in: where, from, until }: NonNullable<Person['history']>[number]): string => {
  const time =
    from && until ? ` (${from} to ${until})` : from ? ` (from ${from})` : until ? ` (until ${until})` : ''
  return `${role}${where ? `, ${where}` : ''}${time}`
}

/** A biography that is too long with its roles and history written out. */
export const biographyComplaints = (society: Society, circles: readonly Placed[]): Complaint[] => {
  const texts = biographies(society, circles)
  return society.people.flatMap((person, i) => {
    const length = [...(texts.get(person.id) ?? '')].length
    return length <= mostCharacters
      ? []
      : [
          {
            path: ['people', i],
            expected: `at most ${mostCharacters} characters in biography, roles, history and contact together`,
            found: `${length} characters`,
          },
        ]
  })
}
