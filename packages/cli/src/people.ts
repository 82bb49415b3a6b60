// People of the record as a user speaks of them: by id or by name.
import type { CircleState, PersonId } from '@open-socialism/kernel'
import { nearest } from '@open-socialism/society-file'
import type { Store } from '@open-socialism/store'
import { Plainly } from './command.ts'

export type Named = { id: PersonId; name: string; seats: readonly string[] }

/** Everybody with their present names; whose name was erased is called by id. */
export const everybody = async (store: Store): Promise<Named[]> => {
  const rows = await store.db.selectFrom('person').select('value').where('to_entry', 'is', null).execute()
  const people = rows.map(({ value }) => value)
  const texts = await store.texts(people.map(({ name }) => name.commitment))
  return people.map(({ id, name, seats }) => ({ id, name: texts.get(name.commitment)?.text ?? id, seats }))
}

/** The members of the top circle. */
export const membersAtTheTop = async (store: Store): Promise<PersonId[]> => {
  const society = await store.state('society:society')
  if (society?.kind !== 'society' || society.top === null) return []
  const top = (await store.state(`circle:${society.top}`)) as CircleState | null
  return Object.keys(top?.members ?? {}) as PersonId[]
}

/** The person whom an id or a name means; throws `Plainly` when it is nobody or several. */
export const personMeant = (people: readonly Named[], wanted: string): Named => {
  const sought = plain(wanted)
  const exact = people.filter(({ id, name }) => id === wanted || plain(name) === sought)
  const found = exact.length > 0 ? exact : people.filter(({ name }) => plain(name).includes(sought))
  const [first] = found
  if (first && found.length === 1) return first
  if (found.length > 1)
    throw new Plainly(
      `Several people are meant by "${wanted}". Give an id:\n${found
        .slice(0, 20)
        .map(({ id, name }) => `  ${id.padEnd(6)} ${name}`)
        .join('\n')}`,
    )
  const near = nearest(
    wanted,
    people.map(({ name }) => name),
  )
  throw new Plainly(`Nobody here is called "${wanted}".${near ? ` Did you mean ${near}?` : ''}`)
}

/** A name without accents and case, so that it can be typed on any keyboard. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('Ø', 'o')
    .toLowerCase()
    .trim()
