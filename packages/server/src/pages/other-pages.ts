// Joining, settings, trial seats, one entry, one document, one project.
import type { PeoplePage } from './person-page.ts'
import type { EntryIndex, Ms, RecordLine, Resolved } from './resolved.ts'
import type { DocumentState, PersonState, ProjectState, Settings, SigningKey } from '@open-socialism/kernel'

export interface JoinPage {
  recognition: Settings['recognition']
  vouchesNeeded: number
  wayInWaitDays: number
}
export interface LinkPage extends Resolved {
  state: 'good' | 'used' | 'expired' | 'waiting' | 'ended' | 'unknown'
  person: string | null
  seats: string[]
  validFrom: Ms | null
  /** Until when it works if nobody uses it, by the real clock (ms UTC) also where the society's is simulated. */
  expiresAt: Ms | null
}
export interface SettingsPage extends Resolved {
  person: PersonState
  sessions: { id: string; auth: string; since: Ms; lastSeen: Ms; current: boolean; device: string | null }[]
  waiting: PeoplePage['waiting']
  vouchesLeft: number
}
export interface TryPage extends Resolved {
  seats: { person: string; circles: string[]; needs: number }[] // up to 150 whose name holds q, most seats first
  total: number // citizens whose name holds q
} // null on a real clock
export interface EntryPage extends Resolved {
  line: RecordLine
  json: string
  leaf: string
  /** The key that signed the act (5.8), and its label; null where none did. */
  signedBy: { label: string; key: SigningKey } | null
}
export interface DocumentVersion {
  version: number
  title: string
  blob: string
  mediaType: string
  bytes: number
  at: Ms
  entry: EntryIndex
  decision: string | null // null: it came with the founding
  proposer: string | null // of that decision
}
/** Which version to show, and which to compare it with. */
export interface DocumentFilter {
  version: number | null
  since: number | null
}
export interface DocumentPage extends Resolved {
  document: DocumentState
  shown: DocumentVersion
  text: string | null // of the version shown; null where it is no text, or too long for a page
  since: (DocumentVersion & { text: string | null }) | null // the version that it is compared with
  versions: DocumentVersion[] // newest 200, the newest first
}
export interface ProjectPage extends Resolved {
  project: ProjectState
  entry: EntryIndex
  record: RecordLine[]
}
