// From the files of the Kubernetes community to a society file: Steering at the top, all other groups under it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { circle } from '../circle.ts'
import type { societyFile } from '../society.ts'
import { documentsIn, heading, reachPage, readText } from './documents.ts'
import { emptyLedger, type Ledger } from './ledger.ts'
import { meetingFrom } from './meetings.ts'
import { peopleOf, personId } from './people.ts'
import { readSource, type Group, type Lead, type Source, type Subproject } from './source.ts'

type SocietyInFile = z.input<typeof societyFile>
type CircleInFile = z.input<typeof circle>

export type Imported = { society: SocietyInFile; counts: Record<string, number> } & Ledger

const top = 'committee-steering'
/** Clause 2.7's default; a group with more leads gets as many seats. */
const usualCap = 9

/**
 * Reads a copy of github.com/kubernetes/community. Chairs and tech leads are seated; who is named as emeritus alone
 * is registered, keeps that as history, and holds no seat. Throws when the directory holds no readable sigs.yaml.
 */
export const importKubernetes = (directory: string, clock: 'real' | 'simulated' = 'real'): Imported => {
  const source = readSource(directory)
  const ledger = emptyLedger()
  const steering = source.groups.find(({ dir }) => dir === top)
  if (!steering) throw new Error(`sigs.yaml in ${directory} names no ${top}, which would be the top circle`)
  const others = source.groups.filter((group) => group !== steering)
  const circles = others.map((group) => circleOf(group, source, directory, ledger))
  const first = circleOf(steering, source, directory, ledger)
  const society: SocietyInFile = {
    name: 'Kubernetes',
    origin: 'kubernetes.io/community',
    clock,
    goals: principles(directory, ledger),
    people: peopleOf(source, nameOf),
    circles: [
      {
        ...first,
        documents: [...(first.documents ?? []), ...commonDocuments(directory, source, ledger)],
        circles,
      },
    ],
  }
  noteTheRest(source, ledger)
  return { society, counts: countsOf(society, source), ...ledger }
}

const prefixes = { sig: 'SIG', 'working group': 'WG', 'user group': 'UG', committee: 'Committee' }

const nameOf = ({ kind, name, dir }: Group): string =>
  dir === top ? 'Steering Committee' : `${prefixes[kind]} ${name}`

const circleOf = (group: Group, source: Source, directory: string, ledger: Ledger): CircleInFile => {
  const name = nameOf(group)
  const members = membersOf(group)
  const subprojects = group.subprojects ?? []
  const meetings = [...(group.meetings ?? []), ...subprojects.flatMap(({ meetings: list = [] }) => list)]
  const links = linksOf(group, source, ledger)
  return {
    id: group.dir,
    name,
    area: group.dir === top ? 'The Kubernetes project as a whole' : group.name,
    purpose: group.mission_statement.trim().replaceAll(/\s+/g, ' '),
    charter: { cap: Math.max(usualCap, members.length) },
    members,
    ...(links.length > 0 && { links }),
    ...(meetings.length > 0 && { meetings: meetings.map((meeting) => meetingFrom(meeting, name, ledger)) }),
    documents: [...documentsIn(directory, group, name, ledger), reachPage(group, name)],
    ...(subprojects.length > 0 && { projects: subprojects.map(projectOf) }),
  }
}

const membersOf = ({ leadership, dir }: Group): { person: string; role: string }[] => {
  const roles = new Map<string, string[]>()
  const seat = (role: string, leads: readonly Lead[] = []): void => {
    for (const { github } of leads)
      roles.set(personId(github), [...(roles.get(personId(github)) ?? []), role])
  }
  seat(dir.startsWith('committee-') ? 'member' : 'chair', leadership.chairs)
  seat('tech lead', leadership.tech_leads)
  return [...roles].map(([person, held]) => ({ person, role: held.join(' and ') }))
}

const linksOf = (group: Group, { groups }: Source, ledger: Ledger): { to: string; kind: string }[] =>
  (group.stakeholder_sigs ?? []).flatMap((name) => {
    const sig = groups.find((other) => other.kind === 'sig' && other.name === name)
    if (sig) return [{ to: sig.dir, kind: 'stakeholder' }]
    ledger.notHeld.push(`${nameOf(group)}: its stakeholder "${name}", which is no SIG of the source`)
    return []
  })

const projectOf = ({ name, description, leads = [] }: Subproject) => ({
  name,
  goal: description?.trim() ?? `Own and maintain what belongs to ${name}.`,
  kind: 'ongoing' as const,
  ...(leads.length > 0 && { team: leads.map(({ github }) => ({ person: personId(github), role: 'lead' })) }),
})

/** The principles of governance.md, in their order: the nearest that the project has to a list of goals. */
const principles = (directory: string, ledger: Ledger): string[] => {
  const file = join(directory, 'governance.md')
  const text = existsSync(file) ? readText(file) : ''
  const section = /^# Principles$([\s\S]*?)^# /m.exec(text)?.[1] ?? ''
  const found = [...section.matchAll(/^\* (.+)$/gm)].flatMap(([, line]) =>
    line ? [line.replaceAll(/[[\]]/g, '')] : [],
  )
  ledger.keptOtherwise.push(
    found.length > 0
      ? 'Goals: the source has no ordered list of goals; the principles of governance.md stand in their place'
      : 'Goals: the source has no principles that could stand as goals; one was written',
  )
  return found.length > 0 ? found : ['Build and keep Kubernetes in the open']
}

/** Texts that belong to no group of sigs.yaml: they become documents of Steering. */
const commonDocuments = (directory: string, { groups }: Source, ledger: Ledger) => {
  const folders = new Set(groups.map(({ dir }) => dir))
  const rest = filesBelow(directory).filter(
    (file) => !folders.has(file.split('/')[0] ?? '') && file !== 'sigs.yaml',
  )
  return rest.flatMap((file) => {
    if (!file.toLowerCase().endsWith('.md') || file === 'SOURCE.md') {
      ledger.notHeld.push(`${file}: ${reasonNotHeld(file, directory)}`)
      return []
    }
    const text = readText(join(directory, file))
    if (file.endsWith('/charter.md'))
      ledger.keptOtherwise.push(
        `${file}: its group is not in sigs.yaml; a document of the Steering Committee`,
      )
    const year = /^elections\/\w+\/(\d{4})\//.exec(file)?.[1]
    return [{ title: titleOf(file, text, year), text }]
  })
}

const titleOf = (file: string, text: string, year: string | undefined): string => {
  if (year) return `Results of the Steering election of ${year}`
  return heading(text.startsWith('<!--') ? text.slice(text.indexOf('-->')) : text) ?? file
}

const reasonNotHeld = (file: string, directory: string): string => {
  if (/ballots\.csv$/i.test(file)) {
    const rows = readFileSync(join(directory, file), 'utf8').trim().split('\n').length - 1
    return `${rows} ballots; a founding contains no decisions and no votes (2.13)`
  }
  if (file.startsWith('elections/'))
    return 'the setting up of an election; elections come with a later edition (9.6)'
  return 'about the copy itself, not the organisation'
}

const filesBelow = (directory: string, under = ''): string[] =>
  readdirSync(join(directory, under), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const path = under ? `${under}/${entry.name}` : entry.name
      return entry.isDirectory() ? filesBelow(directory, path) : [path]
    })

const noteTheRest = ({ unknownKeys, groups }: Source, ledger: Ledger): void => {
  const unsaid = groups
    .flatMap(({ subprojects = [] }) => subprojects)
    .filter(({ description }) => !description)
  ledger.keptOtherwise.push(
    `${unsaid.length} subprojects without a description: their goal says that they own and maintain what is theirs`,
    'Chair and tech lead: all members vote alike (3.3); the role is told in the person’s biography',
    'Emeritus leads, liaisons of Steering and the representative on the governing board: history of the person',
    'Slack, mailing lists, GitHub teams, labels, recordings, calendars, OWNERS files: the document “How to reach …” of each circle',
    'Time zones are IANA names (IST taken as Asia/Kolkata), times HH:MM, “biweekly” is “every 2 weeks”; the original wording stands in “How to reach …”',
  )
  ledger.notHeld.push(
    'How each group decides: written as prose in its charter; the circles begin with the standard practice, Steering with the leadership practice',
    'Membership beyond the leads: a SIG is open to anyone and the source names nobody else',
    'When each lead took the role, and terms of office in Steering: the source gives no dates; seats begin at the founding',
    ...unknownKeys.map((key) => `sigs.yaml, ${key}: a key that this import does not know`),
  )
}

const countsOf = ({ people, circles }: SocietyInFile, { groups }: Source): Record<string, number> => {
  const all = circles.flatMap((one) => [one, ...(one.circles ?? [])])
  const seated = new Set(
    all.flatMap(({ members = [] }) => members.map((one) => (typeof one === 'string' ? one : one.person))),
  )
  const of = (kind: Group['kind']): number => groups.filter((group) => group.kind === kind).length
  const sum = (count: (circle: CircleInFile) => number): number =>
    all.reduce((total, one) => total + count(one), 0)
  return {
    circles: all.length,
    committees: of('committee'),
    SIGs: of('sig'),
    'working groups': of('working group'),
    people: people.length,
    'people seated': seated.size,
    seats: sum(({ members = [] }) => members.length),
    projects: sum(({ projects = [] }) => projects.length),
    meetings: sum(({ meetings = [] }) => meetings.length),
    documents: sum(({ documents = [] }) => documents.length),
    links: sum(({ links = [] }) => links.length),
  }
}
