// The form in which a proposal is made: everything that its effects may name.
import { isCitizen, type CircleState, type PersonState } from '@open-socialism/kernel'
import type { ProposePage } from '../pages/propose-page.ts'
import { ask, fillerContent } from './asking.ts'
import { documentTexts } from './document-texts.ts'
import { naming } from './naming.ts'
import { chainOf, type Places } from './places.ts'
import { asksConsentOf } from './queue.ts'
import { personNames, resolve } from './resolve.ts'
import type { Look } from './source.ts'

export async function propose(look: Look, id: string): Promise<ProposePage | null> {
  const { reader, places, society, asker, now } = look
  const circle = await reader.state('circle', id)
  if (circle === null) return null
  const below = subtreeOf(places, id)
  const content = fillerContent(society.goals, now)
  const [people, projects, documents, decisions, open, may] = await Promise.all([
    peopleFor(look, circle),
    reader.states(
      'project',
      'and s.circle = any($1) and s.ended_at is null order by s.circle <> $2, s.name limit 1000',
      [below, id],
    ),
    reader.states('document', 'and s.circle = $1 and s.repealed_at is null order by s.title limit 500', [id]),
    reader.query<{ id: string }>(
      `select s.id from proposal s where s.circle = $1 and s.status = 'adopted' and ${reader.holds('s')}
       order by s.decided_at desc limit 100`,
      [id],
    ),
    reader.states(
      'proposal',
      `and s.status = 'open' and s.circle <> $1 and ${naming('array[$1]')} order by s.ends_at limit 500`,
      [id],
    ),
    ask(reader, asker, {
      propose: { type: 'propose', circle: id, content },
      'write-draft': { type: 'write-draft', circle: id, content },
    }),
  ])
  return resolve(reader, places, {
    circle,
    chain: chainOf(places, id),
    parent: circle.parent,
    circles: nearest(places, id).flatMap((one) => {
      const place = places.circles.get(one)
      return place === undefined
        ? []
        : [{ id: one, name: place.name, level: place.level, parent: place.parent }]
    }),
    people,
    projects,
    documents,
    documentTexts: await documentTexts(
      reader,
      documents.map(({ blob }) => blob),
    ),
    decisions: decisions.map((row) => row.id),
    openElsewhere: open
      .filter((proposal) => asksConsentOf(proposal, new Set([id])))
      .map((proposal) => proposal.id),
    goals: society.goals,
    settings: society.settings,
    may,
  })
}

/** The circle and all below it, so that a dissolution can say what becomes of everything (2.9); of very many the upper. */
function subtreeOf({ below }: Places, top: string): string[] {
  const found = [top]
  for (const id of found) if (found.length < mostBelow) found.push(...(below.get(id) ?? []))
  return found
}

const mostBelow = 2000
const mostCircles = 500
const mostPeople = 500

/** Circles in the order in which one would look for them: the line to the top, what lies below, then level by level. */
function nearest(places: Places, id: string): string[] {
  const found = new Set<string>(chainOf(places, id))
  for (const start of [id, places.circles.get(id)?.parent ?? null, null]) {
    const waiting = [...(places.below.get(start) ?? [])]
    for (let at = 0; at < waiting.length && found.size < mostCircles; at++) {
      const one = waiting[at] ?? ''
      found.add(one)
      waiting.push(...(places.below.get(one) ?? []))
    }
  }
  return [...found]
}

/** Members of the circle and of those next to it first, then others who hold many seats. */
async function peopleFor({ reader, places }: Look, circle: CircleState): Promise<ProposePage['people']> {
  const beside = [
    circle.id,
    ...(circle.parent === null ? [] : [circle.parent]),
    ...(places.below.get(circle.id) ?? []),
  ]
  const seated = await reader.query<{ person: string }>(
    `select person from seat where circle = any($1) and to_entry is null
     order by circle = $2 desc, from_entry limit $3`,
    [beside.slice(0, 100), circle.id, mostPeople],
  )
  const members = [...new Set(seated.map(({ person }) => person))]
  const [near, others] = await Promise.all([
    reader.states('person', 'and s.id = any($1)', [members]),
    reader.states('person', 'order by s.seats desc, s.id limit $1', [mostPeople]),
  ])
  const rank = new Map(members.map((person, at) => [person, at]))
  const states: PersonState[] = [
    ...near.sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0)),
    ...others.filter(({ id }) => !rank.has(id)),
  ].slice(0, mostPeople)
  const names = await personNames(
    reader,
    states.map(({ id }) => id),
  )
  return states.map((person) => ({
    id: person.id,
    name: names[person.id] ?? null,
    citizen: isCitizen(person),
  }))
}
