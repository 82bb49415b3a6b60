// What an entry concerns: the people, circles, decisions, projects and documents on whose pages it stands.
import type { By, Event, Key, State } from '@open-socialism/kernel'
import { splitKey } from '../state/kinds.ts'

type Find = (key: Key) => State | null | undefined

const subjectFields = ['person', 'circle', 'proposal', 'project', 'document', 'decision'] as const

/** Subjects of an entry, each once, from who acted, what changed and what its events name. */
export function subjectsOf(by: By, events: readonly Event[], changed: Iterable<Key>, find: Find): string[] {
  const subjects = new Set<string>()
  if (/^[fp]\d/.test(by)) subjects.add(`person:${by}`)
  for (const key of changed) addChanged(subjects, key)
  for (const event of events) addNamed(subjects, event)
  for (const subject of [...subjects]) addCircleOf(subjects, subject, find)
  return [...subjects]
}

function addChanged(subjects: Set<string>, key: Key): void {
  const { kind, id } = splitKey(key)
  // A comment stands on its decision's page and on its author's, whom its events name; so does an erasure.
  if (kind === 'society' || kind === 'comment' || kind === 'erasure') return
  if (kind !== 'position') {
    subjects.add(key)
    return
  }
  const [proposal, person] = id.split('/')
  if (proposal !== undefined) subjects.add(`proposal:${proposal}`)
  if (person !== undefined) subjects.add(`person:${person}`)
}

function addNamed(subjects: Set<string>, event: Event): void {
  const named: Partial<Record<(typeof subjectFields)[number], unknown>> = event as object
  for (const field of subjectFields) {
    const id = named[field]
    if (typeof id === 'string') subjects.add(`${field === 'decision' ? 'proposal' : field}:${id}`)
  }
}

/** A decision and a project stand on the pages of their circles too. */
function addCircleOf(subjects: Set<string>, subject: string, find: Find): void {
  if (!subject.startsWith('proposal:') && !subject.startsWith('project:')) return
  const state = find(subject as Key)
  if (state?.kind === 'proposal') {
    subjects.add(`circle:${state.circle}`)
    subjects.add(`circle:${state.decider}`)
  }
  if (state?.kind === 'project') subjects.add(`circle:${state.circle}`)
}
