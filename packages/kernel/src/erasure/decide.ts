// Who may erase what (clause 5.6): people their own words, the operator what a law demands; votes never.
import { accept, type Course } from '../course.ts'
import type { Deciders } from '../decide.ts'
import type { PersonId } from '../ids.ts'
import type { Key } from '../language.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { TextOf } from './language.ts'

export const erasureDeciders: Deciders<'erase-texts' | 'erase-by-law'> = {
  'erase-texts': (course, { texts }) => {
    if (course.context.auth === 'trial') return refuse('5.6', 'erasure-must-not-come-from-a-trial')
    return eraseAll(course, texts, null)
  },
  'erase-by-law': (course, { texts, law }) => eraseAll(course, texts, law),
}

function eraseAll(course: Course, texts: readonly TextOf[], law: string | null): Refusal | undefined {
  course.world.need(
    texts.flatMap(({ entry, text }): Key[] => [`entered:${String(entry)}`, `erasure:${text}`]),
  )
  for (const one of texts) {
    const refusal = erase(course, one, law)
    if (refusal) return refusal
  }
  return undefined
}

function erase(course: Course, { entry, text }: TextOf, law: string | null): Refusal | undefined {
  const { world, context } = course
  const entered = world.find('entered', String(entry))
  const found = entered?.texts.find(({ commitment }) => commitment === text)
  if (!entered || !found) return refuse('5.6', 'text-must-be-there', { entry })
  if (law === null && found.by !== context.by) return refuse('5.6', 'text-must-be-ones-own', { entry })
  if (found.isVote) return refuse('5.6', 'vote-must-not-be-erased', { entry })
  if (world.find('erasure', text) !== null) return refuse('5.6', 'text-must-be-erased-once', { entry })
  const person = found.by as PersonId
  if (isNameOfSeatHolder(course, person, text))
    return refuse('5.6', 'seats-must-be-left-before-the-name-is-erased', { person })
  const { proposal } = entered
  return accept(course, {
    type: 'text-erased',
    entry,
    text,
    person,
    ...(proposal !== null && { proposal }),
    ...(law !== null && { law }),
  })
}

/** The name that somebody bears while they hold a seat, in a circle or a project; an earlier one may go. */
function isNameOfSeatHolder({ world }: Course, id: PersonId, text: string): boolean {
  const person = world.find('person', id)
  if (person?.name.commitment !== text) return false
  return person.seats.length + person.projects.length > 0
}
