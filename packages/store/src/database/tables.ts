// The tables as queries see them. What each is for stands beside it in `migration/sql`.
import type { State, StateOf } from '@open-socialism/kernel'
import type { ColumnType, Generated } from 'kysely'
import type { SearchKind } from '../search/rows.ts'

/** A column that the database makes itself. */
type Made<T> = ColumnType<T, never, never>

/** Versions of one kind of state: `to_entry` null is the present one. */
type Versions<Of extends State> = { id: string; from_entry: number; to_entry: number | null; value: Of }

export type Tables = {
  log: {
    id: number
    origin: string | null
    clock: 'real' | 'simulated' | null
    founded: boolean
    size: number
    root: Buffer
    subtrees: Buffer
    at: number
    simulated_now: number | null
    alive_at: number | null
  }
  entry: {
    index: number
    at: number
    by: string
    act_id: string
    type: string
    subjects: string[]
    leaf: Buffer
    bytes: Buffer
  }
  subtree: { level: number; index: number; hash: Buffer }
  published: { id: number; size: number; root: Buffer; note: string }
  concern: { subject: string; entry: number }
  batch: { size: number; first: number; at: number; root: Buffer; keys: string[] }
  text: {
    commitment: string
    r: Buffer | null
    text: string | null
    entry: number
    withheld: boolean
    erased_by: number | null
    /** Whose name it is or was. */
    person: string | null
  }
  blob: { hash: string; media_type: string; content: Buffer; entry: number }
  due: { key: string; name: string; at: number; tries: number }

  society: Versions<StateOf<'society'>>
  circle: Versions<StateOf<'circle'>> & {
    name: Made<string>
    area: Made<string>
    parent: Made<string | null>
    status: Made<StateOf<'circle'>['status']>
    created_at: Made<number>
    ended_at: Made<number | null>
  }
  erasure: Versions<StateOf<'erasure'>>
  person: Versions<StateOf<'person'>> & {
    name: Made<string>
    registered_at: Made<number>
    citizen_since: Made<number | null>
    lapses_at: Made<number | null>
    seats: Made<number>
  }
  proposal: Versions<StateOf<'proposal'>> & {
    circle: Made<string>
    decider: Made<string>
    author: Made<string>
    proposer: Made<string>
    number: Made<number>
    title: Made<string>
    decision_kind: Made<string>
    status: Made<StateOf<'proposal'>['status']>
    phase: Made<string>
    ends_at: Made<number | null>
    created_at: Made<number>
    opened_at: Made<number | null>
    decided_at: Made<number | null>
    carrying: Made<string>
  }
  position: Versions<StateOf<'position'>> & {
    proposal: Made<string>
    person: Made<string>
    choice: Made<StateOf<'position'>['choice']>
  }
  suggestion: Versions<StateOf<'suggestion'>> & {
    proposal: Made<string>
    person: Made<string>
    version: Made<number>
    title: Made<string | null>
    case_text: Made<string | null>
    answer: Made<'accept' | 'decline' | null>
  }
  comment: Versions<StateOf<'comment'>> & {
    proposal: Made<string>
    person: Made<string>
    against: Made<boolean>
    reply_to: Made<string | null>
    words_text: Made<string>
  }
  project: Versions<StateOf<'project'>> & {
    circle: Made<string>
    name: Made<string>
    started_at: Made<number>
    ended_at: Made<number | null>
  }
  document: Versions<StateOf<'document'>> & {
    circle: Made<string>
    title: Made<string>
    blob: Made<string>
    version: Made<number>
    adopted_at: Made<number>
    repealed_at: Made<number | null>
  }

  suggestion_note: {
    entry: number
    suggestion: string
    proposal: string
    kind: 'suggested' | 'accept' | 'decline'
    person: string
    reason_text: string | null
    at: number
  }
  objection_answer: {
    entry: number
    proposal: string
    person: string
    answered_by: string
    version: number
    answer_text: string
    at: number
  }
  interest: {
    entry: number
    proposal: string
    person: string
    interest_text: string
    late: boolean
    at: number
  }
  content_version: {
    proposal: string
    entry: number
    person: string
    version: number
    effects_changed: boolean
    content: StateOf<'proposal'>['content']
    note_text: string | null
    at: number
  }
  seat: {
    circle: string
    person: string
    from_entry: number
    to_entry: number | null
    since: number
    until: number | null
  }
  vouch: { person: string; by: string; from_entry: number; to_entry: number | null; at: number }
  alert: {
    entry: number
    part: number
    queue: string
    about: string
    cause: string
    proposal: string | null
    detail: string | null
    at: number
  }
  statement: {
    entry: number
    part: number
    kind: 'position-stated' | 'circle-asked'
    circle: string
    asker: string | null
    decision: string
    what: string | null
    at: number
  }
  search: {
    id: string
    kind: SearchKind
    form: string | null
    thing: string
    anchor: string | null
    circle: string | null
    person: string | null
    status: string | null
    entry: number
    at: number
    texts: string[]
    blob: string | null
    marks: string[]
    words: string
  }
  search_word: { word: string; near: string[] }
  search_made: { id: number; folding: number }
  sealed_vote: { proposal: string; step: number; person: string; entry: number; commitment: string }

  way: {
    id: string
    person: string
    kind: 'link' | 'passkey' | 'key' | 'token'
    secret: Buffer | null
    created_at: number
    valid_from: number
    expires_at: number | null
    used_at: number | null
    ended_at: number | null
  }
  credential: {
    id: string
    way: string
    person: string
    public_key: Buffer
    counter: number
    transports: string[]
    backed_up: boolean
    created_at: number
    used_at: number | null
  }
  session: {
    id: string
    secret: Buffer
    person: string
    way: string | null
    auth: 'session' | 'passkey' | 'trial'
    device: string | null
    created_at: number
    seen_at: number
    expires_at: number
  }
  follower: { reader: string; seen: number; kinds: string[]; calendar: Buffer | null }
  follow: { reader: string; subject: string; below: boolean; after: number; followed_at: number }
  webhook: {
    id: string
    reader: string
    address: string
    secret: Buffer
    created_at: number
    after: number
    tries: number
    failing_since: number | null
    next_at: number
    told_at: number | null
    said: string | null
    ended_at: number | null
  }
  challenge: { id: string; challenge: string; purpose: string; person: string | null; expires_at: number }
  server_setting: { name: string; value: unknown }
  migration: { number: number; name: string; sha256: string; run_at: Generated<Date> }
}
