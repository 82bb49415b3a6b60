// The form of the Kubernetes community's sigs.yaml, and reading it so that no key goes unnoticed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const words = z.string()

const lead = z.strictObject({ github: words, name: words, company: words.optional() })
export type Lead = z.infer<typeof lead>

const sourceMeeting = z.strictObject({
  description: words,
  day: words.optional(),
  time: words.optional(),
  tz: words.optional(),
  frequency: words.optional(),
  url: words.optional(),
  archive_url: words.optional(),
  recordings_url: words.optional(),
  calendar_url: words.optional(),
})
export type SourceMeeting = z.infer<typeof sourceMeeting>

const sourceContact = z.strictObject({
  slack: words.optional(),
  mailing_list: words.optional(),
  private_mailing_list: words.optional(),
  teams: z.array(z.strictObject({ name: words, description: words.optional() })).optional(),
  liaison: lead.optional(),
})
export type SourceContact = z.infer<typeof sourceContact>

const subproject = z.strictObject({
  name: words,
  description: words.optional(),
  owners: z.array(words).optional(),
  leads: z.array(lead).optional(),
  contact: sourceContact.optional(),
  meetings: z.array(sourceMeeting).optional(),
})
export type Subproject = z.infer<typeof subproject>

const group = z.strictObject({
  dir: words,
  name: words,
  mission_statement: words,
  charter_link: words.optional(),
  label: words.optional(),
  leadership: z.strictObject({
    chairs: z.array(lead).optional(),
    tech_leads: z.array(lead).optional(),
    emeritus_leads: z.array(lead).optional(),
  }),
  meetings: z.array(sourceMeeting).optional(),
  contact: sourceContact.optional(),
  subprojects: z.array(subproject).optional(),
  stakeholder_sigs: z.array(words).optional(),
})

const sigsFile = z.strictObject({
  sigs: z.array(group),
  workinggroups: z.array(group),
  usergroups: z.array(group).optional(),
  committees: z.array(group),
  gb_rep: lead.optional(),
})

export type GroupKind = 'sig' | 'working group' | 'user group' | 'committee'
export type Group = z.infer<typeof group> & { kind: GroupKind }

export type Source = {
  groups: Group[]
  governingBoard: Lead | undefined
  /** Keys of sigs.yaml that this reading knows nothing of, as paths. */
  unknownKeys: string[]
}

/** Reads sigs.yaml in a directory; throws with a plain message when it is no such file. */
export const readSource = (directory: string): Source => {
  const file = join(directory, 'sigs.yaml')
  const value: unknown = parse(readFileSync(file, 'utf8'))
  const unknownKeys: string[] = []
  const first = sigsFile.safeParse(value)
  for (const issue of first.error?.issues ?? []) {
    if (issue.code !== 'unrecognized_keys') continue
    for (const key of issue.keys) {
      unknownKeys.push([...issue.path, key].join('.'))
      const holder = issue.path.reduce<unknown>(
        (at, step) => (at as Record<PropertyKey, unknown>)[step],
        value,
      )
      Reflect.deleteProperty(holder as object, key)
    }
  }
  const read = sigsFile.safeParse(value)
  if (!read.success)
    throw new Error(`${file} is not a list of community groups:\n${z.prettifyError(read.error)}`)
  const { sigs, workinggroups, usergroups = [], committees, gb_rep } = read.data
  const of = (kind: GroupKind, groups: z.infer<typeof group>[]): Group[] =>
    groups.map((one) => ({ ...one, kind }))
  return {
    groups: [
      ...of('committee', committees),
      ...of('sig', sigs),
      ...of('working group', workinggroups),
      ...of('user group', usergroups),
    ],
    governingBoard: gb_rep,
    unknownKeys,
  }
}
