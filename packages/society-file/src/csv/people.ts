// Reads people: those of a register, or, where there is none, those whom the table of seats names.
import { slugOf } from '@open-socialism/kernel'
import { cell, faultAt, listCell, proseCell, quoted, type At } from './cell.ts'
import type { PersonTable } from './columns.ts'
import type { Draft, PersonDraft } from './draft.ts'
import { noneMeant, severalMeant } from './circles.ts'
import { plainHeader } from './header-word.ts'

/** A name of one column, or of a first and a last one. */
const nameIn = (at: At<PersonTable>): string =>
  cell(at, 'name') || [cell(at, 'first'), cell(at, 'last')].filter((part) => part !== '').join(' ')

/** Takes the rows of a register of people in: every row is a person of its own. */
export const readRegister = (table: PersonTable, draft: Draft): void => {
  for (const row of table.table.rows) {
    const at = { in: table, row }
    const name = nameIn(at)
    const id = cell(at, 'id')
    if (name === '' || isAddress(name)) {
      draft.faults.push(
        faultAt(at, 'name', { expected: 'the name of a person', found: name ? quoted(name) : 'nothing' }),
      )
      continue
    }
    const isTold = id !== '' || cell(at, 'email') !== ''
    if (!isTold && draft.knownPeople.named(name).length > 0) {
      const expected = 'each person once; two people of one name need a column of ids'
      draft.faults.push(faultAt(at, 'name', { expected, found: `${quoted(name)} a second time` }))
      continue
    }
    draft.registered.set(row, add(at, name, draft))
  }
}

const isAddress = (text: string): boolean => /^\S+@\S+\.\S+$/.test(text)

const add = (at: At<PersonTable>, name: string, draft: Draft): PersonDraft => {
  const person = addNamed(at, name, draft)
  person.citizen = citizenIn(at, draft)
  person.biography = proseCell(at, 'biography')
  person.affiliation = cell(at, 'affiliation')
  person.contact = listCell(at, 'contact')
  const id = cell(at, 'id')
  if (id !== '' && slugOf(id) === '')
    draft.faults.push(faultAt(at, 'id', { expected: 'an id with letters or digits', found: quoted(id) }))
  if (isOwn(at, 'id', id, person, draft) && slugOf(id) !== '') person.id = draft.personIds.take(slugOf(id))
  isOwn(at, 'email', cell(at, 'email'), person, draft)
  return person
}

const isOwn = (
  at: At<PersonTable>,
  field: 'id' | 'email',
  text: string,
  person: PersonDraft,
  draft: Draft,
) => {
  if (text === '' || draft.knownPeople.addId(text, person)) return text !== ''
  const expected = `${field === 'id' ? 'an id' : 'an address'} that no other person has`
  draft.faults.push(faultAt(at, field, { expected, found: `${quoted(text)} a second time` }))
  return false
}

const addNamed = (at: At, name: string, draft: Draft): PersonDraft => {
  const nothing = { biography: '', affiliation: '', contact: [], isSeated: false }
  const person: PersonDraft = { id: '', name, citizen: true, ...nothing, at }
  draft.knownPeople.addName(name, person)
  draft.people.push(person)
  return person
}

/** Gives an id to everyone who has none, made of the name. */
export const givePersonIds = (draft: Draft): void => {
  for (const person of draft.people)
    if (person.id === '') person.id = draft.personIds.free(person.name, 'person')
}

const yes = ['yes', 'y', 'true', '1', 'x', 'ja', 'j', 'wahr', 'si', 'oui', 'o', 'vrai']
const no = ['no', 'n', 'false', '0', 'nein', 'falsch', 'non', 'faux']

const citizenIn = (at: At<PersonTable>, draft: Draft): boolean => {
  const text = plainHeader(cell(at, 'citizen'))
  if (no.includes(text)) return false
  if (text !== '' && !yes.includes(text))
    draft.faults.push(faultAt(at, 'citizen', { expected: 'yes or no', found: quoted(text), clause: '2.14' }))
  return true
}

/** Whom a row means: someone of the register, or, without one, someone who is then taken in. */
export const personOf = (at: At<PersonTable>, hasRegister: boolean, draft: Draft): PersonDraft | null => {
  if (at.in.kind === 'people') return draft.registered.get(at.row) ?? null
  const name = nameIn(at)
  const id = cell(at, 'id')
  const email = cell(at, 'email')
  const byKey = [id, email].flatMap((key) => (key === '' ? [] : (draft.knownPeople.withId(key) ?? [])))[0]
  if (byKey !== undefined) return byKey
  if (!hasRegister && (id !== '' || email !== '') && name !== '') return add(at, name, draft)
  const field = name !== '' ? (cell(at, 'name') ? 'name' : 'first') : id !== '' ? 'id' : 'email'
  return personNamed(at, field, name || id || email, hasRegister, draft)
}

/** Whom a name, an id or an address means. */
export const personNamed = (
  at: At,
  field: string,
  words: string,
  hasRegister: boolean,
  draft: Draft,
): PersonDraft | null => {
  const found = draft.knownPeople.find(words)
  if ('one' in found) return found.one
  if (!hasRegister && 'none' in found && !isAddress(words)) return addNamed(at, words, draft)
  const unknown = hasRegister
    ? noneMeant('person', 'none' in found ? found.none : undefined)
    : 'the name of a person'
  const expected = 'several' in found ? severalMeant('people', found.several) : unknown
  draft.faults.push(faultAt(at, field, { expected, found: quoted(words) }))
  return null
}

/** Whether a row names anyone. */
export const namesSomebody = (at: At<PersonTable>): boolean =>
  nameIn(at) !== '' || cell(at, 'id') !== '' || cell(at, 'email') !== ''
