// One circle: its chain to the goals, seats, practices, decisions, sub-circles, projects, documents, alerts, record.
// Of each list the page has the first rows and how many there are; circle-lists.ts has all of them, a page at a time.
import { allPractices, risksOf, type CircleState, type Event } from '@open-socialism/kernel'
import type { Alert, CirclePage } from '../pages/circle-page.ts'
import { ask, fillerContent } from './asking.ts'
import { circleNodes } from './circle-nodes.ts'
import { decidedStatuses, decisionRows } from './decision-rows.ts'
import { firstEntryAbout, lineFrom, linesAbout } from './lines.ts'
import { linking } from './naming.ts'
import { chainOf } from './places.ts'
import type { Reader } from './reader.ts'
import { resolve } from './resolve.ts'
import type { Look } from './source.ts'

export async function circle(look: Look, id: string): Promise<CirclePage | null> {
  const { reader, places, society } = look
  const state = await reader.state('circle', id)
  if (state === null) return null
  const members = shownMembers(state, look.viewer?.person)
  const [entry, chain, seats, practice, decisions, children, work, heard, linkedFrom, lines, may] =
    await Promise.all([
      firstEntryAbout(reader, `circle:${id}`),
      chainWithPurposes(look, id),
      seatsOf(reader, state, members),
      practiceOf(reader, state),
      decisionsOf(reader, id),
      circleNodes(look, (places.below.get(id) ?? []).slice(0, mostChildren)),
      workOf(look, id),
      heardBy(reader, id),
      reader.query<{ circle: string; role: string }>(
        `select s.id as circle, l ->> 'role' as role from circle s, json_array_elements(s.value -> 'links') l
       where l ->> 'circle' = $1 and s.status <> 'dissolved' and ${linking('array[$1]')} and ${reader.holds('s')}
       order by s.name limit 200`,
        [id],
      ),
      linesAbout(reader, `circle:${id}`, 14),
      mayIn(look, state),
    ])
  return resolve(reader, places, {
    circle: { ...state, members },
    memberTotal: Object.keys(state.members).length,
    entry,
    chain,
    goals: society.goals,
    ...seats,
    ...practice,
    ...decisions,
    children,
    ...work,
    ...heard,
    linkedFrom,
    ...lines,
    may,
  })
}

const mostMembers = 100
const mostFormer = 50
const mostChildren = 60
const mostWork = 12
const mostHeard = 12

/** The first members by when they came, the viewer among them. */
function shownMembers({ members }: CircleState, viewer: string | undefined): CircleState['members'] {
  const all = Object.entries(members)
  if (all.length <= mostMembers) return members
  const shown = all.slice(0, mostMembers)
  if (viewer !== undefined && viewer in members && !shown.some(([id]) => id === viewer))
    shown[mostMembers - 1] = [viewer, (members as Record<string, number>)[viewer] ?? 0]
  return Object.fromEntries(shown)
}

async function chainWithPurposes({ reader, places }: Look, id: string): Promise<CirclePage['chain']> {
  const ids = chainOf(places, id)
  const states = await reader.byIds('circle', ids)
  return ids.flatMap((one) => {
    const found = states.find((state) => state.id === one)
    return found ? [{ id: one, name: found.name, purpose: found.purpose, serves: found.serves }] : []
  })
}

type Left = { person: string; entry: number; until: number | null; bytes: Buffer }

async function seatsOf(reader: Reader, { id }: CircleState, shown: CircleState['members']) {
  const sits =
    reader.asOf === null
      ? 's.to_entry is null'
      : `(s.to_entry is null or s.to_entry > ${String(reader.asOf)})`
  const [now, left, count] = await Promise.all([
    reader.query<{ person: string; entry: number }>(
      `select s.person, s.from_entry as entry from seat s
       where s.circle = $1 and s.person = any($2) and ${reader.made('s.from_entry')} and ${sits}`,
      [id, Object.keys(shown)],
    ),
    reader.query<Left>(
      `select s.person, s.to_entry as entry, s.until, e.bytes from seat s join entry e on e.index = s.to_entry
       where s.circle = $1 and ${reader.made('s.from_entry')} and not (${sits})
       order by s.to_entry desc, s.person limit ${String(mostFormer)}`,
      [id],
    ),
    reader.one<{ count: number }>(
      `select count(*) as count from seat s where s.circle = $1 and ${reader.made('s.from_entry')} and not (${sits})`,
      [id],
    ),
  ])
  return {
    memberEntries: Object.fromEntries(now.map(({ person, entry }) => [person, entry])),
    former: left.map(({ person, entry, until, bytes }) => ({
      person,
      to: until ?? 0,
      entry,
      how: howLeft(lineFrom({ index: entry, bytes }).events, person),
    })),
    formerTotal: count?.count ?? 0,
  }
}

function howLeft(events: readonly Event[], person: string): CirclePage['former'][number]['how'] {
  for (const event of events) {
    if (event.type === 'member-resigned' && event.person === person) return 'resigned'
    if (event.type === 'member-removed' && event.person === person) return 'removed'
    if (event.type === 'seat-lost' && event.person === person) return 'lost'
  }
  return 'left'
}

/** The entry that made the circle's practices what they are, and what marks them as risks (clause 3.4). */
async function practiceOf(reader: Reader, { id, practices }: CircleState) {
  // A batch leaves one version of a circle: the entry itself is the last about it, up to there, that changed a practice.
  const row = await reader.one<{ entry: number }>(
    `select e.index as entry from concern c join entry e on e.index = c.entry
     where c.subject = 'circle:' || $1 and c.entry <= (
       select min(s.from_entry) from circle s where s.id = $1 and s.from_entry > coalesce(
         (select max(o.from_entry) from circle o where o.id = $1 and ${reader.made('o.from_entry')}
          and (o.value ->> 'practices')::jsonb <> $2::jsonb), -1))
       and convert_from(e.bytes, 'UTF8') ~ '"type":"practices-changed"'
     order by c.entry desc limit 1`,
    [id, JSON.stringify(practices)],
  )
  const risks = [...new Set(allPractices(practices).flatMap(risksOf))]
  return { practiceEntry: row?.entry ?? (await firstEntryAbout(reader, `circle:${id}`)), risks }
}

async function decisionsOf(reader: Reader, id: string) {
  const [open, drafts, decided, total] = await Promise.all([
    decisionRows(
      reader,
      `and ${reader.open('s')} and (s.decider = $1 or s.circle = $1) order by s.ends_at limit 100`,
      [id],
    ),
    decisionRows(reader, `and s.status = 'draft' and s.circle = $1 order by s.created_at desc limit 20`, [
      id,
    ]),
    decisionRows(
      reader,
      'and (s.circle = $1 or s.decider = $1) and s.status = any($2) order by s.decided_at desc nulls last, s.id desc limit 20',
      [id, decidedStatuses],
    ),
    reader.one<{ count: number }>(
      `select count(*) as count from proposal s
       where (s.circle = $1 or s.decider = $1) and s.status = any($2) and ${reader.holds('s')}`,
      [id, decidedStatuses],
    ),
  ])
  return { open, drafts, decided, decidedTotal: total?.count ?? 0 }
}

const firstEntry = (kind: 'project') =>
  `(select min(c.entry) from concern c where c.subject = '${kind}:' || s.id) as entry`

async function workOf({ reader, places }: Look, id: string) {
  const [projects, documents, totals] = await Promise.all([
    reader.query<{ value: CirclePage['projects'][number]; entry: number }>(
      `select s.value, ${firstEntry('project')} from project s where s.circle = $1 and ${reader.holds('s')}
       order by s.ended_at desc nulls first, s.name limit ${String(mostWork)}`,
      [id],
    ),
    reader.query<{ value: CirclePage['documents'][number]; entry: number }>(
      `select s.value, s.from_entry as entry from document s
       where s.circle = $1 and s.repealed_at is null and ${reader.holds('s')}
       order by s.title limit ${String(mostWork)}`,
      [id],
    ),
    reader.one<Omit<CirclePage['totals'], 'children'>>(
      `select
         (select count(*) from project s where s.circle = $1 and ${reader.holds('s')}) as projects,
         (select count(*) from project s where s.circle = $1 and s.ended_at is null and ${reader.holds('s')}) as running,
         (select count(*) from document s where s.circle = $1 and s.repealed_at is null and ${reader.holds('s')}) as documents,
         (select count(*) from alert where queue = $1 and ${reader.made('entry')}) as alerts`,
      [id],
    ),
  ])
  const withEntry = <Value>({ value, entry }: { value: Value; entry: number }) => ({ ...value, entry })
  return {
    projects: projects.map(withEntry),
    documents: documents.map(withEntry),
    totals: {
      ...(totals ?? { projects: 0, running: 0, documents: 0, alerts: 0 }),
      children: places.below.get(id)?.length ?? 0,
    },
  }
}

async function heardBy(reader: Reader, id: string) {
  type Said = {
    kind: 'position-stated' | 'circle-asked'
    asker: string | null
    decision: string
    what: string | null
    at: number
    entry: number
    part: number
  }
  const [alerts, said] = await Promise.all([
    reader.query<Alert>(
      `select about, cause, proposal, detail, at, entry from alert where queue = $1 and ${reader.made('entry')}
       order by entry desc, part limit ${String(mostHeard)}`,
      [id],
    ),
    reader.query<Said>(
      `select kind, asker, decision, what, at, entry, part from statement where circle = $1 and ${reader.made('entry')}
       order by entry desc, part limit ${String(mostHeard * 2)}`,
      [id],
    ),
  ])
  const asked = said.flatMap(({ kind, asker, decision, what, at, entry }) =>
    kind === 'circle-asked' ? [{ by: asker ?? '', what: what ?? '', decision, at, entry }] : [],
  )
  const stated = await statedPositions(
    reader,
    said.filter(({ kind }) => kind === 'position-stated'),
  )
  return { alerts, asked, stated }
}

/** Resolutions: the words stand in the effects of the decision that stated them, in the same order. */
async function statedPositions(
  reader: Reader,
  said: readonly { decision: string; at: number; entry: number; part: number }[],
): Promise<CirclePage['stated']> {
  const proposals = await reader.byIds(
    'proposal',
    said.map(({ decision }) => decision),
  )
  return proposals.flatMap(({ id, content }) => {
    const first = said.find(({ decision }) => decision === id)
    if (!first) return []
    return content.effects.flatMap((effect) =>
      effect.type === 'state-position'
        ? [{ decision: id, position: effect.position, at: first.at, entry: first.entry }]
        : [],
    )
  })
}

function mayIn({ reader, society, asker, now }: Look, { id }: CircleState): Promise<CirclePage['may']> {
  const content = fillerContent(society.goals, now)
  return ask(reader, asker, {
    propose: { type: 'propose', circle: id, content },
    'write-draft': { type: 'write-draft', circle: id, content },
    resign: { type: 'resign', circle: id },
  })
}
