// Documents: each group's charter and other texts, and a page with what a society file has no fields for.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '../circle-parts.ts'
import type { Ledger } from './ledger.ts'
import type { Group, SourceContact, SourceMeeting } from './source.ts'

/** The Markdown files of a group's folder; its charter is named so. */
export const documentsIn = (directory: string, group: Group, name: string, ledger: Ledger): Document[] => {
  const folder = join(directory, group.dir)
  const files = existsSync(folder) ? readdirSync(folder).sort() : []
  const texts = files.filter((file) => file.toLowerCase().endsWith('.md'))
  const others = files.filter((file) => !texts.includes(file))
  ledger.notHeld.push(...others.map((file) => `${group.dir}/${file}: not Markdown`))
  if (!texts.some(isCharter)) ledger.notHeld.push(charterMissing(group, name))
  return texts.map((file) => {
    const text = readText(join(folder, file))
    return { title: isCharter(file) ? `Charter of ${name}` : (heading(text) ?? `${name}: ${file}`), text }
  })
}

const isCharter = (file: string): boolean => file.toLowerCase() === 'charter.md'

const charterMissing = ({ charter_link }: Group, name: string): string =>
  charter_link === undefined
    ? `${name}: has no charter in the source`
    : `${name}: its charter lies outside the source, at ${charter_link}`

/** The text of a file with plain line ends and no byte-order mark. */
export const readText = (file: string): string =>
  readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .trim()

export const heading = (text: string): string | undefined =>
  /^#\s+(.+)$/m.exec(text)?.[1]?.trim().slice(0, 200)

/** What sigs.yaml tells of a group beyond circles, people, projects and meetings; nobody is named in it. */
export const reachPage = (group: Group, name: string): Document => {
  const subprojects = group.subprojects ?? []
  const meetings = [
    ...(group.meetings ?? []).map((meeting) => ({ meeting, of: '' })),
    ...subprojects.flatMap(({ name: of, meetings: list = [] }) => list.map((meeting) => ({ meeting, of }))),
  ]
  const text = [
    `# How to reach ${name}`,
    ...(group.label ? [`Label on issues and pull requests: \`${group.label}\``] : []),
    ...contactLines(group.contact),
    ...(meetings.length > 0 ? ['## Meetings', meetings.map(meetingLine).join('\n')] : []),
    ...(subprojects.length > 0 ? ['## Subprojects'] : []),
    ...subprojects.flatMap(({ name: title, contact, owners = [] }) => [
      `### ${title}`,
      ...contactLines(contact),
      ...(owners.length > 0 ? [`Owners files:\n\n${owners.map((owner) => `- <${owner}>`).join('\n')}`] : []),
    ]),
  ].join('\n\n')
  return { title: `How to reach ${name}`, text }
}

const contactLines = (contact: SourceContact | undefined): string[] => {
  if (!contact) return []
  const { slack, mailing_list, private_mailing_list, teams = [] } = contact
  const lines = [
    ...(slack ? [`- Slack: #${slack}`] : []),
    ...(mailing_list ? [`- Mailing list: <${mailing_list}>`] : []),
    ...(private_mailing_list ? [`- Private mailing list: ${private_mailing_list}`] : []),
    ...teams.map(
      ({ name, description }) => `- GitHub team \`${name}\`${description ? `: ${description}` : ''}`,
    ),
  ]
  return lines.length > 0 ? [lines.join('\n')] : []
}

const meetingLine = ({ meeting, of }: { meeting: SourceMeeting; of: string }): string => {
  const { description, tz, frequency, recordings_url, calendar_url } = meeting
  const parts = [
    `- ${description}${of ? ` (subproject ${of})` : ''}`,
    ...[tz, frequency].filter((part) => part !== undefined),
    ...(recordings_url ? [`[recordings](${recordings_url})`] : []),
    ...(calendar_url ? [`[calendar](${calendar_url})`] : []),
  ]
  return parts.join(', ')
}
