// A society as Popolo data (popoloproject.com): people, organisations, memberships, posts, motions, vote events.
import type { Event } from '@open-socialism/kernel'
import type { Store } from '@open-socialism/store'
import type { Folder } from './folder.ts'
import { entries, seats, standing, wordsOf } from './read.ts'

/** Writes a file for each class, each an array. */
export async function exportPopolo(store: Store, folder: Folder): Promise<void> {
  await folder.write('people.json', array(people(store)))
  await folder.write('organizations.json', array(organizations(store)))
  await folder.write('posts.json', array(posts(store)))
  await folder.write('memberships.json', array(memberships(store)))
  await folder.write('motions.json', array(motions(store)))
  await folder.write('vote_events.json', array(voteEvents(store)))
}

async function* array(pages: AsyncIterable<object[]>): AsyncGenerator<string> {
  let before = '[\n'
  for await (const page of pages)
    for (const one of page) {
      yield before + JSON.stringify(one)
      before = ',\n'
    }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

/** RFC 3339 without parts of seconds, as Popolo's dates of memberships want it. */
const time = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`
const date = (at: number): string => new Date(at).toISOString().slice(0, 10)
const projectOf = (id: string): string => `project:${id}`
const postOf = (organization: string): string => `${organization}/member`

async function* people(store: Store): AsyncGenerator<object[]> {
  for await (const page of standing(store, 'person')) {
    const words = await wordsOf(
      store,
      page.flatMap(({ name, biography }) => [name, biography]),
    )
    yield page.map(({ id, name, biography, registeredAt }) => ({
      id,
      name: words(name),
      biography: words(biography),
      created_at: time(registeredAt),
    }))
  }
}

async function* organizations(store: Store): AsyncGenerator<object[]> {
  for await (const page of standing(store, 'circle'))
    yield page.map(({ id, name, parent, area, purpose, createdAt, endedAt }) => ({
      id,
      name,
      classification: 'circle',
      parent_id: parent,
      abstract: area,
      description: purpose,
      founding_date: date(createdAt),
      dissolution_date: endedAt === null ? null : date(endedAt),
    }))
  for await (const page of standing(store, 'project'))
    yield page.map(({ id, name, circle, goal, startedAt, endedAt }) => ({
      id: projectOf(id),
      name,
      classification: 'project',
      parent_id: circle,
      description: goal,
      founding_date: date(startedAt),
      dissolution_date: endedAt === null ? null : date(endedAt),
    }))
}

async function* posts(store: Store): AsyncGenerator<object[]> {
  for await (const page of standing(store, 'circle'))
    yield page.map(({ id, name }) => ({
      id: postOf(id),
      label: `Member of ${name}`,
      role: 'member',
      organization_id: id,
    }))
}

async function* memberships(store: Store): AsyncGenerator<object[]> {
  for await (const page of seats(store))
    yield page.map(({ circle, person, entry, since, until }) => ({
      id: `${circle}/${person}/${String(entry)}`,
      person_id: person,
      organization_id: circle,
      post_id: postOf(circle),
      role: 'member',
      start_date: time(since),
      end_date: until === null ? null : time(until),
    }))
  for await (const page of standing(store, 'project'))
    yield page.flatMap(({ id, team }) =>
      team.map((person) => ({
        id: `${projectOf(id)}/${person}`,
        person_id: person,
        organization_id: projectOf(id),
        role: 'team',
      })),
    )
}

const results: Record<string, string> = { adopted: 'pass', rejected: 'fail' }

async function* motions(store: Store): AsyncGenerator<object[]> {
  for await (const page of standing(store, 'proposal')) {
    const made = page.filter(({ status }) => status !== 'draft')
    const words = await wordsOf(
      store,
      made.flatMap(({ content }) => [content.title, content.case]),
    )
    yield made.map(
      ({ id, decider, proposer, number, decisionKind, status, content, openedAt, createdAt }) => ({
        id,
        organization_id: decider,
        creator_id: proposer,
        identifier: String(number),
        classification: decisionKind,
        text: [words(content.title), words(content.case)].filter((one) => one !== null).join('\n\n') || null,
        date: time(openedAt ?? createdAt),
        result: status === 'open' ? null : (results[status] ?? status),
      }),
    )
  }
}

/** How Popolo names what people say; what it has no name for keeps its own. */
const options: Record<string, string> = {
  agree: 'yes',
  for: 'yes',
  object: 'no',
  against: 'no',
  hidden: 'secret',
}
const optionOf = (choice: string): string => options[choice] ?? choice

type Said = { version: number; step: number; option: string }
type Open = { decider: string; version: number; began: number; consensus: boolean; said: Map<string, Said> }

/** Each step of a decision as it was counted, read off the record: memory holds what is open alone. */
async function* voteEvents(store: Store): AsyncGenerator<object[]> {
  const open = new Map<string, Open>()
  for await (const page of entries(store))
    yield page.flatMap(({ entry: { events } }) => events.flatMap((event) => follow(open, event)))
}

type Followed = { [Type in Event['type']]?: (one: Open, event: Extract<Event, { type: Type }>) => void }

/** What changes of what is said; every other event leaves it as it is. */
const followed: Followed = {
  'proposal-amended': (one, { version }) => {
    one.version = version
  },
  'phase-began': (one, { began, phase }) => {
    one.began = began
    one.consensus = phase === 'consensus'
  },
  'position-taken': (one, { person, version, step, position }) => {
    one.said.set(person, { version, step, option: optionOf(position) })
  },
  'vote-cast': (one, { person, version, step, vote }) => {
    one.said.set(person, { version, step, option: optionOf(vote) })
  },
  'hidden-vote-cast': (one, { person, version, step }) => {
    one.said.set(person, { version, step, option: optionOf('hidden') })
  },
  'hidden-votes-revealed': (one, { reveals }) => {
    for (const { person, vote } of reveals) {
      const said = one.said.get(person)
      if (said !== undefined) said.option = optionOf(vote)
    }
  },
}

const ends: ReadonlySet<Event['type']> = new Set(['proposal-adopted', 'proposal-rejected', 'proposal-lapsed'])

function follow(open: Map<string, Open>, event: Event): object[] {
  if (!('proposal' in event) || typeof event.proposal !== 'string') return []
  const id = event.proposal
  if (event.type === 'proposal-opened')
    open.set(id, { decider: event.decider, version: 1, began: 0, consensus: false, said: new Map() })
  const one = open.get(id)
  if (one === undefined) return []
  if (event.type === 'step-decided') return [voteEventOf(id, one, event)]
  const change = followed[event.type] as ((one: Open, event: Event) => void) | undefined
  change?.(one, event)
  if (ends.has(event.type)) open.delete(id)
  return []
}

function voteEventOf(
  id: string,
  one: Open,
  { step, at, tally }: Extract<Event, { type: 'step-decided' }>,
): object {
  const said = [...one.said].filter(([, { version, step: on }]) => version === one.version && on === step)
  const counts = new Map<string, number>()
  for (const [, { option }] of said) counts.set(option, (counts.get(option) ?? 0) + 1)
  const event = `${id}/${String(step)}/${String(at)}`
  return {
    id: event,
    motion_id: id,
    organization_id: one.decider,
    identifier: String(step + 1),
    classification: one.consensus ? 'consensus' : 'vote',
    start_date: time(one.began),
    end_date: time(at),
    result: tally.passed ? 'pass' : 'fail',
    counts: [...counts].map(([option, value]) => ({ option, value })),
    votes: said.map(([person, { option }]) => ({ vote_event_id: event, voter_id: person, option })),
  }
}
