// The present of a society, read from its database: every state that stands, and the words and contents it names.
import type { State, StateKind } from '@open-socialism/kernel'
import type { Present } from '@open-socialism/society-file'
import type { Store } from '@open-socialism/store'

const atOnce = 1000

/** Everything that stands now. Whoever asks has made sure that a society is founded. */
export const presentOf = async (store: Store): Promise<Present> => {
  const society = await store.state('society:society')
  if (society?.kind !== 'society') throw new Error('a founded society has a state')
  const circles = await standing(store, 'circle')
  const people = await standing(store, 'person')
  const documents = await standing(store, 'document')
  const words = new Map<string, string | null>()
  const named = people.flatMap(({ name, biography }) => (biography ? [name, biography] : [name]))
  for (let i = 0; i < named.length; i += atOnce) {
    const some = await store.texts(named.slice(i, i + atOnce).map(({ commitment }) => commitment))
    for (const [commitment, { text }] of some) words.set(commitment, text)
  }
  const contents = new Map<string, string>()
  for (const { blob, repealedAt } of documents) {
    const kept = repealedAt === null ? await store.blob(blob) : null
    if (kept?.mediaType.startsWith('text/')) contents.set(blob, new TextDecoder().decode(kept.bytes))
  }
  return {
    ...{ society, circles, people, documents, projects: await standing(store, 'project') },
    text: (commitment) => words.get(commitment) ?? null,
    content: (sha256) => contents.get(sha256) ?? null,
  }
}

const standing = async <Kind extends StateKind>(
  store: Store,
  kind: Kind,
): Promise<Extract<State, { kind: Kind }>[]> => {
  const rows = await store.db
    .selectFrom(kind as 'circle')
    .select('value')
    .where('to_entry', 'is', null)
    .execute()
  return rows.map(({ value }) => value as unknown as Extract<State, { kind: Kind }>)
}
