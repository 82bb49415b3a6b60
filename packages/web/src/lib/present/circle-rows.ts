// What rows of a circle's page say of a sub-circle, a project, a document; the same wherever they are listed.
import type { DocumentState, ProjectState } from '@open-socialism/kernel'
import { lists as m } from '#messages'
import type { CircleNode } from '../server/queries.ts'
import type { Speaker } from '../words/phrase.ts'
import { sayDay } from '../words/time.ts'

export function sayChild({ status, members, open }: CircleNode): string {
  if (status === 'dormant') return m.childDormant({ count: members })
  return status === 'dissolved' ? m.childDissolved() : m.childMembers({ count: members, open })
}

export function sayProject({ team, seats, completable }: ProjectState): string {
  const people = seats === null ? m.team({ count: team.length }) : m.teamOf({ count: team.length, seats })
  return `${people} ${completable ? m.completable() : m.ongoing()}`
}

export function sayDocument(
  { version, amendedAt, adoptedAt, repealedAt }: DocumentState,
  speaker: Speaker,
): string {
  if (repealedAt !== null) return m.repealedOn({ day: sayDay(repealedAt, speaker.now) })
  return m.versionOf({ version, day: sayDay(amendedAt ?? adoptedAt, speaker.now) })
}
