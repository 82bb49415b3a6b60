// What a search says: names of kinds, of states, of what was said, and how much was found.
import { search as m } from '#messages'

type Kind = 'circle' | 'person' | 'decision' | 'project' | 'document' | 'meeting' | 'said' | 'charter'

/** A kind as it stands in the list of filters. */
export const kinds = (): { value: Kind; name: string }[] => [
  { value: 'circle', name: m.circles() },
  { value: 'person', name: m.people() },
  { value: 'decision', name: m.decisions() },
  { value: 'said', name: m.sayings() },
  { value: 'project', name: m.projects() },
  { value: 'document', name: m.documents() },
  { value: 'meeting', name: m.meetings() },
  { value: 'charter', name: m.theCharter() },
]

const statesOf = {
  decision: ['draft', 'open', 'adopted', 'rejected', 'withdrawn', 'lapsed', 'awaits-referendum'],
  circle: ['living', 'dormant', 'dissolved'],
  work: ['running', 'ended', 'in-force', 'repealed'],
  person: ['citizen', 'registered'],
} as const

/** Choices of a message have no hyphens. */
const keyOf = (word: string) => word.replaceAll('-', '_')
const sayStatus = (status: string) => m.status({ status: keyOf(status) })

/** States by what they are states of. */
export const statuses = (): { name: string; of: { value: string; name: string }[] }[] => {
  const named = (name: string, of: readonly string[]) => ({
    name,
    of: of.map((value) => ({ value, name: sayStatus(value) })),
  })
  return [
    named(m.decisions(), statesOf.decision),
    named(m.circles(), statesOf.circle),
    named(m.projectsAndDocuments(), statesOf.work),
    named(m.people(), statesOf.person),
  ]
}

/** What one thing is, with its state where that tells something: what simply goes on needs no word. */
export function sayKind(kind: Kind, form: string | null, status: string | null): string {
  const what = form === null ? m.kind({ kind }) : m.form({ form: keyOf(form) })
  if (status === null || ['living', 'running', 'in-force', 'citizen', 'registered'].includes(status))
    return what
  return m.kindWithStatus({ kind: what, status: sayStatus(status) })
}

/** How much was found, in one sentence. */
export function sayTotal(count: number, more: boolean, near: boolean): string {
  if (near) return m.foundNear({ count })
  return more ? m.foundMore({ count }) : m.found({ count })
}
