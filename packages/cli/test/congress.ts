// The committees of the US Congress (github.com/unitedstates/congress-legislators) as tables, as an organisation would give them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

type Part = { name: string; thomas_id: string; jurisdiction?: string }
type Committee = Part & { type: 'house' | 'senate' | 'joint'; subcommittees?: Part[] }
type Member = { name: string; bioguide: string; title?: string }

const chambers = { house: 'House of Representatives', senate: 'Senate', joint: 'Joint committees' }

/** One subcommittee's name is longer than a circle's may be; its area holds it whole. */
const shortened = (name: string): string => (name.length <= 120 ? name : `${name.slice(0, 119).trimEnd()}…`)

const table = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')

/**
 * Three tables from the two YAML files: Congress at the top, both chambers and the joint committees under it, in which
 * the chairs and ranking members of their committees sit, then committees and subcommittees as they are.
 */
export const congressTables = (directory: string): { circles: string; people: string; seats: string } => {
  const read = (file: string): unknown => parse(readFileSync(join(directory, file), 'utf8'))
  const committees = read('committees-current.yaml') as Committee[]
  const lists = read('committee-membership-current.yaml') as Record<string, Member[]>
  const circles = [['id', 'name', 'parent', 'area', 'purpose']]
  circles.push([
    'congress',
    'Congress',
    '',
    'What concerns both chambers',
    'Make the laws of the United States.',
  ])
  for (const [id, name] of Object.entries(chambers)) circles.push([id, name, 'congress', name, ''])
  const leads = new Map<string, Set<string>>()
  for (const { type, name, thomas_id: id, jurisdiction = '', subcommittees = [] } of committees) {
    circles.push([id, name, type, name, jurisdiction])
    for (const part of subcommittees)
      circles.push([`${id}${part.thomas_id}`, shortened(part.name), id, part.name, ''])
    const chairs = (lists[id] ?? []).filter(({ title = '' }) => /chair|ranking/i.test(title))
    leads.set(type, new Set([...(leads.get(type) ?? []), ...chairs.map(({ bioguide }) => bioguide)]))
  }
  const people = new Map(Object.values(lists).flatMap((list) => list.map((one) => [one.bioguide, one.name])))
  const seats = [['circle', 'person', 'role']]
  for (const [id, list] of Object.entries(lists))
    for (const { bioguide, title = '' } of list) seats.push([id, bioguide, title])
  for (const [chamber, chairs] of leads) for (const person of chairs) seats.push([chamber, person, ''])
  for (const person of leads.get('joint') ?? []) seats.push(['congress', person, ''])
  return {
    circles: table(circles),
    people: table([['id', 'name'], ...people]),
    seats: table(seats),
  }
}
