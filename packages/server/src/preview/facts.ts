// What the picture of a page shows: names, where it stands, who sits or speaks there. One small question each.
import { chainOf } from '../queries/places.ts'
import { personNames, textsOf } from '../queries/resolve.ts'
import type { Look } from '../queries/source.ts'

export const previewKinds = ['society', 'circles', 'decisions', 'people', 'documents', 'projects'] as const
export type PreviewKind = (typeof previewKinds)[number]

export type Seat = 'for' | 'aside' | 'against' | 'abstain' | 'silent'
export type PreviewFacts = {
  society: string
  /** What the page is called; null where its name was erased. */
  title: string | null
  /** Circles from the top to the one where this stands. */
  chain: string[]
  /** One for each who may take part, or sits there; empty for what nobody sits in. */
  seats: Seat[]
}

/** Facts for one page, or null where there is no such page. */
export async function previewFacts(look: Look, kind: PreviewKind, id: string): Promise<PreviewFacts | null> {
  const society = look.society.name
  const facts = await finders[kind](look, id)
  return facts === null ? null : { society, ...facts }
}

type Found = Promise<Omit<PreviewFacts, 'society'> | null>

const finders: Record<PreviewKind, (look: Look, id: string) => Found> = {
  society: ({ society }) => Promise.resolve({ title: society.name, chain: [], seats: [] }),
  async circles({ reader, places }, id) {
    const state = await reader.state('circle', id)
    if (state === null) return null
    const seats = Object.keys(state.members).map((): Seat => 'for')
    return { title: state.name, chain: namesTo(places, state.parent), seats }
  },
  async decisions({ reader, places }, id) {
    const state = await reader.state('proposal', id)
    if (state === null) return null
    const { title } = state.content
    const [texts, said] = await Promise.all([
      textsOf(reader, [title.commitment]),
      reader.query<{ person: string; choice: string }>(
        `select s.person, s.choice from position s where s.proposal = $1 and ${reader.holds('s')}
         and (s.value ->> 'version')::integer = $2 and (s.value ->> 'step')::integer = $3`,
        [id, state.version, state.step],
      ),
    ])
    const choices = new Map(said.map(({ person, choice }) => [person, seatOf[choice] ?? 'silent']))
    return {
      title: texts[title.commitment] ?? null,
      chain: namesTo(places, state.decider),
      seats: state.electorate.map((person) => choices.get(person) ?? 'silent'),
    }
  },
  async people({ reader, places }, id) {
    const state = await reader.state('person', id)
    if (state === null) return null
    const names = await personNames(reader, [id])
    const [first] = state.seats
    return { title: names[id] ?? null, chain: first === undefined ? [] : namesTo(places, first), seats: [] }
  },
  async documents({ reader, places }, id) {
    const state = await reader.state('document', id)
    return state === null ? null : { title: state.title, chain: namesTo(places, state.circle), seats: [] }
  },
  async projects({ reader, places }, id) {
    const state = await reader.state('project', id)
    return state === null ? null : { title: state.name, chain: namesTo(places, state.circle), seats: [] }
  },
}

const seatOf: Record<string, Seat> = {
  agree: 'for',
  for: 'for',
  'stand-aside': 'aside',
  object: 'against',
  against: 'against',
  abstain: 'abstain',
}

const namesTo = (places: Look['places'], circle: string | null): string[] =>
  circle === null ? [] : chainOf(places, circle).map((id) => places.circles.get(id)?.name ?? id)
