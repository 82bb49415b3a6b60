// A society as Popolo data (popoloproject.com): people, organisations, memberships, posts, motions, vote events (5.7).
import type { Store } from '@open-socialism/store'
import { countedStages, type CountedStage } from './counted.ts'
import type { Folder } from './folder.ts'
import { seats, standing, wordsOf } from './read.ts'
import { teamSeats } from './team-seats.ts'

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
  for await (const page of teamSeats(store))
    yield page.map(({ project, person, entry, since, until }) => ({
      id: `${projectOf(project)}/${person}/${String(entry)}`,
      person_id: person,
      organization_id: projectOf(project),
      role: 'team',
      start_date: time(since),
      end_date: until === null ? null : time(until),
    }))
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

/** Each stage of a decision as it was counted. */
async function* voteEvents(store: Store): AsyncGenerator<object[]> {
  for await (const page of countedStages(store)) yield page.map(voteEventOf)
}

function voteEventOf({ decision, decider, step, kind, began, at, passed, votes }: CountedStage): object {
  const counts = new Map<string, number>()
  for (const { choice } of votes) counts.set(optionOf(choice), (counts.get(optionOf(choice)) ?? 0) + 1)
  const event = `${decision}/${String(step)}/${String(at)}`
  return {
    id: event,
    motion_id: decision,
    organization_id: decider,
    identifier: String(step + 1),
    classification: kind === 'round' ? 'vote' : kind,
    start_date: time(began),
    end_date: time(at),
    result: passed ? 'pass' : 'fail',
    counts: [...counts].map(([option, value]) => ({ option, value })),
    votes: votes.map(({ person, choice }) => ({
      vote_event_id: event,
      voter_id: person,
      option: optionOf(choice),
    })),
  }
}
