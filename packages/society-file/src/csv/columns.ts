// Of which kind a table is (circles, people or seats), and which of its columns means what.
import { headerWord, type CircleField, type Meaning, type PersonField } from './header-word.ts'
import { plainHeader } from './header-word.ts'
import type { Table } from './table.ts'

export type Kind = 'circles' | 'people' | 'seats'

type Columns<Field> = ReadonlyMap<Field, number>

/** A table whose columns are understood, and the heads of those that are left out. */
export type Understood = {
  table: Table
  leftOut: { head: string; why: 'unknown' | 'private' | 'repeated' }[]
} & (
  | { kind: 'circles'; columns: Columns<CircleField> }
  | { kind: 'people' | 'seats'; columns: Columns<PersonField> }
)
export type CircleTable = Extract<Understood, { kind: 'circles' }>
export type PersonTable = Exclude<Understood, { kind: 'circles' }>

/** Understands the columns; `given` is the kind that whoever sent the table says it is. Undefined where nothing tells. */
export const understand = (table: Table, given: Kind | undefined): Understood | undefined => {
  const heads = table.header.cells.map((head) => ({ head: head.trim(), meaning: headerWord(head) ?? {} }))
  const kind =
    given ??
    kindOf(
      table.file,
      heads.map(({ meaning }) => meaning),
    )
  if (kind === undefined) return undefined
  const side = kind === 'circles' ? 'circle' : 'person'
  const columns = new Map<CircleField | PersonField, number>()
  const leftOut: Understood['leftOut'] = []
  for (const [i, { head, meaning }] of heads.entries()) {
    const field = meaning[side]
    const isRepeated = field !== undefined && columns.has(field)
    if (field !== undefined && !isRepeated) columns.set(field, i)
    if (head !== '' && (field === undefined || isRepeated || meaning.isPrivate))
      leftOut.push({ head, why: meaning.isPrivate ? 'private' : isRepeated ? 'repeated' : 'unknown' })
  }
  return columns.size === 0 ? undefined : ({ table, kind, columns, leftOut } as Understood)
}

/** A list of members that also says where their circles belong is one list of everything: a person may stand in it twice. */
const kindOf = (file: string, meanings: readonly Meaning[]): Kind | undefined => {
  const named = kindByName(file)
  const isOneList =
    meanings.some(({ person }) => person === 'circle') && meanings.some(({ circle }) => circle === 'parent')
  return named === undefined || (named === 'people' && isOneList) ? kindByWords(meanings) : named
}

const names: readonly (readonly [Kind, RegExp])[] = [
  ['seats', /\b(seats?|memberships?|assignments?|roles?|besetzung|sitze|mitgliedschaften|puestos|sieges)\b/],
  [
    'circles',
    /\b(circles?|teams?|groups?|committees?|units?|departments?|kreise?|gremien|ausschusse|gruppen|circulos|cercles)\b/,
  ],
  [
    'people',
    /\b(people|persons?|members?|staff|users?|mitglieder|personen|personas|miembros|personnes|membres)\b/,
  ],
]

/** `circles.csv`, `Our members 2026.csv`. */
const kindByName = (file: string): Kind | undefined => {
  const plain = plainHeader(file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, ''))
  return names.find(([, pattern]) => pattern.test(plain))?.[0]
}

const ofCirclesAlone = new Set<CircleField | undefined>([
  'area',
  'purpose',
  'goals',
  'cap',
  'minimum',
  'practice',
  'members',
])

const kindByWords = (meanings: readonly Meaning[]): Kind | undefined => {
  const ofPeople = meanings.some(({ ownWord }) => ownWord)
  const ofCircles = meanings.some(({ circle }) => ofCirclesAlone.has(circle))
  const hasParent = meanings.some(({ circle }) => circle === 'parent')
  if (!ofPeople && (ofCircles || hasParent)) return 'circles'
  const namesPeople = meanings.some(({ person }) =>
    ['name', 'first', 'last', 'email', 'id'].includes(person ?? ''),
  )
  if (!namesPeople) return meanings.some(({ circle }) => circle === 'name') ? 'circles' : undefined
  return meanings.some(({ person }) => person === 'circle') ? 'seats' : 'people'
}
