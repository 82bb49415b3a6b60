// The form in which a proposal is made: everything that its effects may name.
import { isCitizen, type PersonState } from '@open-socialism/kernel'
import type { ProposePage } from '../pages/propose-page.ts'
import { ask, fillerContent } from './asking.ts'
import { documentTexts } from './document-texts.ts'
import { chainOf } from './places.ts'
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
    peopleFor(look, id),
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
    reader.states('proposal', `and s.status = 'open' and s.circle <> $1 order by s.ends_at limit 500`, [id]),
    ask(reader, asker, {
      propose: { type: 'propose', circle: id, content },
      'write-draft': { type: 'write-draft', circle: id, content },
    }),
  ])
  return resolve(reader, places, {
    circle,
    chain: chainOf(places, id),
    parent: circle.parent,
    circles: [...places.circles]
      .filter(([, { status }]) => status !== 'dissolved')
      .map(([one, { name, level, parent }]) => ({ id: one, name, level, parent })),
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

/** The circle and all below it, so that a dissolution can say what becomes of everything (2.9). */
function subtreeOf({ circles }: Look['places'], top: string): string[] {
  const childrenOf = Map.groupBy(circles, ([, { parent }]) => parent ?? '')
  const found = [top]
  for (const id of found) found.push(...(childrenOf.get(id) ?? []).map(([child]) => child))
  return found
}

async function peopleFor({ reader }: Look, circle: string): Promise<ProposePage['people']> {
  const states: PersonState[] = await reader.states(
    'person',
    "order by (s.value -> 'seats')::jsonb ? $1 desc, s.citizen_since nulls last, s.id limit 1000",
    [circle],
  )
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
