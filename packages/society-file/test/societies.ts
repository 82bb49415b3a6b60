// Societies made at random, of the form that a society file has: for properties that must hold for each of them.
import fc from 'fast-check'
import type { z } from 'zod'
import type { circle, societyFile } from '../src/index.ts'

export type SocietyInFile = z.input<typeof societyFile>
type CircleInFile = z.input<typeof circle>

const word = fc.stringMatching(/^[A-Za-z0-9éß中文אب]{1,12}$/)
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const paragraphs = fc.array(phrase, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n\n'))
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const stage = (lead: string) =>
  fc.oneof(
    fc.record({ method: fc.constant('consensus' as const), hours: fc.integer({ min: 1, max: 300 }) }),
    fc.record({
      method: fc.constant('vote' as const),
      threshold: fc.constantFrom('2/3', '9/10', '1/1', 'majority'),
      hours: fc.integer({ min: 1, max: 300 }),
      rounds: fc.integer({ min: 1, max: 4 }),
    }),
    fc.record({ method: fc.constant('lead' as const), lead: fc.constant(lead) }),
  )

const practice = (lead: string) =>
  fc.oneof(
    fc.constantFrom('standard' as const, 'leadership' as const, 'consent' as const, 'majority' as const),
    fc.constant({ lead }),
    fc.record({
      name: phrase,
      stages: fc.array(stage(lead), { minLength: 1, maxLength: 4 }),
      quorum: fc.constantFrom('none', 'more than 1/2', '1/3'),
    }),
  )

/** One circle without its place in the tree; its number makes name and area its own. */
const circleNumbered = (number: number, ids: readonly string[]) =>
  fc
    .record({
      purpose: paragraphs,
      area: phrase,
      goals: optional(fc.uniqueArray(fc.integer({ min: 1, max: 3 }))),
      practices: optional(practice(ids[0] ?? '')),
      members: fc.subarray([...ids], { maxLength: Math.min(9, ids.length) }),
      since: day,
      meeting: optional(
        fc.record({ title: phrase, time: fc.constantFrom('09:30', '23:59'), frequency: phrase }),
      ),
      document: optional(fc.record({ title: phrase, text: paragraphs })),
      project: optional(
        fc.record({
          name: phrase,
          goal: paragraphs,
          kind: fc.constantFrom('completable' as const, 'ongoing' as const),
          team: fc.subarray([...ids]),
        }),
      ),
    })
    .map(({ area, members, since, meeting, document, project, goals, practices, purpose }): CircleInFile => ({
      name: `Circle ${number}`,
      area: `${area} ${number}`,
      purpose,
      ...(goals && { goals }),
      ...(practices && (typeof practices === 'string' || members.includes(ids[0] ?? '')) && { practices }),
      members: members.map((person, i) => (i % 2 === 0 ? person : { person, since })),
      ...(meeting && { meetings: [meeting] }),
      ...(document && { documents: [document] }),
      ...(project && { projects: [project] }),
    }))

/** A society of up to a dozen circles in any tree, half of them nested, half with `parent`. */
export const anySociety: fc.Arbitrary<SocietyInFile> = fc
  .record({ people: fc.integer({ min: 1, max: 20 }), circles: fc.integer({ min: 1, max: 12 }) })
  .chain(({ people, circles }) => {
    const ids = Array.from({ length: people }, (_, i) => `person-${i + 1}`)
    return fc.record({
      name: phrase,
      clock: fc.constantFrom('real' as const, 'simulated' as const),
      names: fc.array(phrase, { minLength: people, maxLength: people }),
      biographies: fc.array(optional(paragraphs), { minLength: people, maxLength: people }),
      circles: fc.tuple(...Array.from({ length: circles }, (_, i) => circleNumbered(i + 1, ids))),
      parents: fc.tuple(...Array.from({ length: circles }, (_, i) => fc.nat({ max: Math.max(0, i - 1) }))),
      nested: fc.array(fc.boolean(), { minLength: circles, maxLength: circles }),
    })
  })
  .map(({ name, clock, names, biographies, circles, parents, nested }) => ({
    name,
    clock,
    people: names.map((person, i) => {
      const biography = biographies[i]
      return { id: `person-${i + 1}`, name: person, ...(biography && { biography }) }
    }),
    circles: planted(circles, parents, nested),
  }))

/** Hangs each circle but the first under its parent: inside it, or in the flat list with its parent's id. */
const planted = (circles: CircleInFile[], parents: number[], nested: boolean[]): CircleInFile[] => {
  const flat = circles.slice(0, 1)
  for (const [i, one] of circles.entries()) {
    if (i === 0) continue
    const parent = parents[i] ?? 0
    const above = circles[parent]
    if (above && nested[i]) above.circles = [...(above.circles ?? []), one]
    else flat.push(Object.assign(one, { parent: `circle-${parent + 1}` }))
  }
  return flat
}
