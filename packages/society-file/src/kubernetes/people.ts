// The people whom sigs.yaml names, each once: with their company, their handle, and the offices that give no seat.
import { given } from './meetings.ts'
import type { Group, Lead, Source } from './source.ts'

type Office = { role: string; in: string }

export type FoundPerson = {
  id: string
  name: string
  citizen: boolean
  affiliation?: string
  contact: string[]
  history?: Office[]
}

/** The id of a person in the file: their GitHub handle, as one word. */
export const personId = (github: string): string =>
  github
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .toLowerCase()

type Draft = { name: string; github: string; active: boolean; company: string | undefined; offices: Office[] }

/** Everyone named, in the order of their handles; citizens are those with an active role. */
export const peopleOf = (
  { groups, governingBoard }: Source,
  nameOf: (group: Group) => string,
): FoundPerson[] => {
  const drafts = new Map<string, Draft>()
  const meet = ({ github, name, company }: Lead, active: boolean, office?: Office): void => {
    const id = personId(github)
    const draft = drafts.get(id) ?? {
      name: name.trim(),
      github,
      active: false,
      company: undefined,
      offices: [],
    }
    drafts.set(id, draft)
    draft.active ||= active
    draft.company ??= company
    if (office) draft.offices.push(office)
  }
  for (const group of groups) {
    const where = nameOf(group)
    for (const lead of [...(group.leadership.chairs ?? []), ...(group.leadership.tech_leads ?? [])])
      meet(lead, true)
    for (const lead of group.leadership.emeritus_leads ?? [])
      meet(lead, false, { role: 'emeritus lead', in: where })
    for (const { leads = [] } of group.subprojects ?? []) for (const lead of leads) meet(lead, true)
    if (group.contact?.liaison) meet(group.contact.liaison, false, { role: 'liaison of Steering', in: where })
  }
  if (governingBoard)
    meet(governingBoard, false, {
      role: 'representative on the governing board',
      in: 'Cloud Native Computing Foundation',
    })
  return [...drafts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { name, github, active, company, offices }]) => ({
      id,
      name,
      citizen: active,
      ...given({ affiliation: company }),
      contact: [`github.com/${github}`],
      ...(offices.length > 0 && { history: offices }),
    }))
}
