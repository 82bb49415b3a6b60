/**
 * What the pages need, page by page (edition 2: aligned with packages/kernel/src/**\/language.ts).
 * Principle: queries hand over KERNEL STATES AND EVENTS AS THEY ARE, and beside them one map of texts and one of names.
 * The pages do all wording, sums, ladder dates and layout themselves. So a query is: load states, walk them once for
 * commitments and ids, resolve both in two more queries, return.
 * Times integer ms UTC. `entry` = index of the entry that made the fact.
 */
import type {
  CircleState, DocumentState, Effect, Event, PersonState, PositionState, ProjectState, ProposalState, SocietyState, Settings, Practice, AlertCause, WayIn,
} from '@open-socialism/kernel'
export type Ms = number
export type EntryIndex = number

/** Goes with every page's data. Only what occurs in it. */
export interface Resolved {
  /** commitment → the text, or null when erased. Every TextRef that occurs anywhere in the page's data is here. */
  texts: Record<string, string | null>
  names: {
    person: Record<string, string | null>     // null: erased
    circle: Record<string, { name: string; level: number; status: CircleState['status']; parent: string | null }>   // incl. all ancestors of those that occur
    proposal: Record<string, { title: string | null; circle: string; number: number; status: ProposalState['status'] }>
    project: Record<string, { name: string; circle: string }>
    document: Record<string, { title: string; circle: string }>
  }
}

/** One entry of the record: what the pages turn into a sentence. act as it stands in the entry (TextRefs inside). */
export interface RecordLine { index: EntryIndex; at: Ms; by: string; auth: string; act: { id: string; type: string; [key: string]: unknown }; events: Event[] }

/** Why an act would be refused, or null: ask the kernel (run with harmless fillers), do not copy its rules. */
export interface Refusal { clause: string; reason: string; [data: string]: unknown }
export type May<K extends string> = Record<K, Refusal | null>

// ---------------------------------------------------------------- layout of every page
export interface Frame {
  society: { name: string; origin: string; clock: 'real' | 'simulated'; example: boolean; citizens: number; people: number; circles: number; top: string | null }
  now: Ms                                   // the society's now (simulated or real)
  openDecisions: number
  record: { size: number; root: string; at: Ms }    // last entry = size - 1
  viewer: { id: string; name: string | null; auth: 'session' | 'passkey' | 'trial'; citizen: boolean; seats: string[]; needs: number } | null
  passkeys: boolean                         // false when this address cannot do passkeys (neither localhost nor https)
}

// ---------------------------------------------------------------- a decision in a list
export interface DecisionRow {
  proposal: ProposalState
  positions: PositionState[]                // the present ones (one a person); hidden votes as 'hidden'
  entry: EntryIndex                         // of its opening (of its writing, for a draft)
  decidedEntry: EntryIndex | null           // of the event that ended it
}

// ---------------------------------------------------------------- /
export interface NowPage extends Resolved {
  queue: Task[]                             // [] when not signed in
  open: DecisionRow[]                       // status open, ordered by phaseEnds; up to 60
  openTotal: number
  decided: DecisionRow[]                    // adopted, rejected, lapsed, awaits-referendum: newest 8 by decidedAt
  drafts: DecisionRow[]                     // status draft, newest 6
  feed: RecordLine[]                        // newest 14 entries (leave out ticks without events)
  circles: number[]                         // unused; may be []
}
export interface Task {
  kind: 'take-position' | 'vote' | 'decide-alone' | 'argue-against' | 'answer-objection' | 'answer-suggestion' | 'sponsor' | 'record-review'
    | 'retry-effects' | 'take-up' | 'consent' | 'answer-question' | 'question-dissolution' | 'vouch' | 'refuse-way-in'
  proposal: string | null; circle: string | null; person: string | null; until: Ms | null; silent: number | null
}

// ---------------------------------------------------------------- /circles
export interface CirclesPage { circles: CircleNode[]; dissolved: { id: string; name: string; parent: string | null; at: Ms; entry: EntryIndex }[] }
export interface CircleNode { id: string; parent: string | null; name: string; level: number; purpose: string; area: string; status: CircleState['status']; members: number; cap: number; open: number; decided: number; projects: number; alerts: number }

// ---------------------------------------------------------------- /circles/[id]
export interface CirclePage extends Resolved {
  circle: CircleState
  entry: EntryIndex                         // that created it
  chain: { id: string; name: string; purpose: string; serves: number[] }[]     // from the top to this circle, both included
  goals: SocietyState['goals']
  memberEntries: Record<string, EntryIndex> // person → entry that seated them
  former: { person: string; to: Ms; entry: EntryIndex; how: 'resigned' | 'removed' | 'lost' | 'left' }[]
  risks: string[]                           // practices marked as risks (3.4): the words of `practices-changed.risks`
  practiceEntry: EntryIndex
  open: DecisionRow[]; drafts: DecisionRow[]; decided: DecisionRow[]; decidedTotal: number     // newest 20
  children: CircleNode[]
  projects: (ProjectState & { entry: EntryIndex })[]
  documents: (DocumentState & { entry: EntryIndex })[]
  alerts: Alert[]                           // in this circle's queue (9.2), newest first
  asked: { by: string; what: string; decision: string; at: Ms; entry: EntryIndex }[]       // event circle-asked to this circle
  stated: { decision: string; position: string; at: Ms; entry: EntryIndex }[]              // resolutions adopted
  linkedFrom: { circle: string; role: string }[]
  record: RecordLine[]; recordTotal: number // newest 14 about this circle
  may: May<'propose' | 'write-draft' | 'resign'>
}
export interface Alert { about: string; cause: AlertCause; proposal: string | null; detail: string | null; at: Ms; entry: EntryIndex }

// ---------------------------------------------------------------- /decisions/[id]
export interface DecisionPage extends Resolved {
  row: DecisionRow
  entries: RecordLine[]                     // EVERY entry whose act or events name this proposal, oldest first (cap 3,000). The pages derive from
                                            // these events: versions, objections and answers, suggestions, comments, case against, interests,
                                            // positions per version, votes per step, phases with their times, results, outcome.
  chain: string[]                           // circle ids from the top to proposal.decider
  goals: SocietyState['goals']
  settings: Settings
  members: string[]                         // of the decider, now
  dryRun: DryRun | null                     // of the content in force; null when status is not draft or open
  related: { kind: 'repealed-by' | 'answers' | 'consents-to' | 'consent-asked' | 'same-effects' | 'excepted-by'; proposal: string }[]
  documents: Record<string, string>         // sha256 → text of documents in the effects, where text/markdown or text/plain and ≤ 200 kB
  position: PositionState | null            // the viewer's
  may: May<'take-position' | 'vote' | 'vote-hidden' | 'decide-alone' | 'amend' | 'suggest-amendment' | 'answer-suggestion' | 'answer-objection' | 'comment'
    | 'argue-against' | 'declare-interest' | 'withdraw' | 'take-up' | 'sponsor' | 'revise-draft' | 'retry-effects' | 'record-review' | 'question-dissolution'>
}
/** 4.17, from the kernel: states before and after. */
export interface DryRun {
  at: Ms; onEntry: EntryIndex
  refusal: (Refusal & { effect: number }) | null
  events: Event[]                           // what would happen, in order
  before: Record<string, unknown>           // key → state before, of every state that would change (null: new)
  after: Record<string, unknown>            // key → state after (null: gone)
  recused: { person: string; cause: string }[]   // who would have no say (4.13)
}

// ---------------------------------------------------------------- /circles/[id]/propose  and POST dry run
export interface ProposePage extends Resolved {
  circle: CircleState
  chain: string[]
  parent: string | null
  circles: { id: string; name: string; level: number; parent: string | null }[]        // all living
  people: { id: string; name: string | null; citizen: boolean }[]                      // up to 1,000, members of the circle first
  projects: ProjectState[]                  // of this circle and of its sub-circles
  documents: DocumentState[]
  documentTexts: Record<string, string>     // sha256 → text
  decisions: string[]                       // adopted decisions of this circle (ids), newest 100; titles in names
  openElsewhere: string[]                   // open decisions of other circles that ask this circle's consent (2.4)
  goals: SocietyState['goals']
  settings: Settings
  may: May<'propose' | 'write-draft'>
}
// queries.dryRun(circleId, effects: Effect[], viewer) → DryRun & Resolved

// ---------------------------------------------------------------- people
export interface PeoplePage extends Resolved {
  people: { id: string; citizen: boolean; seats: string[]; registeredAt: Ms; vouches: number }[]   // up to 200, by name; q filters by name
  total: number
  waiting: { id: string; registeredAt: Ms; vouches: number }[]                                     // registered, not citizens, newest 50
  vouchesNeeded: number
  recognition: Settings['recognition']
}
export interface PersonPage extends Resolved {
  person: PersonState                       // name and biography through texts; waysIn are public (5.8)
  entry: EntryIndex
  seats: { circle: string; since: Ms; to: Ms | null; entry: EntryIndex }[]              // present and past
  projects: ProjectState[]
  positions: (PositionState & { entry: EntryIndex })[]                                  // newest 40
  proposals: DecisionRow[]                  // as proposer, newest 12
  interests: { proposal: string; at: Ms; entry: EntryIndex; text: string | null }[]
  vouchesNeeded: number
  record: RecordLine[]                      // newest 14 by this person
  may: May<'vouch'>
}

// ---------------------------------------------------------------- join, settings, try, one entry, one document
export interface JoinPage { recognition: Settings['recognition']; vouchesNeeded: number; wayInWaitDays: number }
export interface LinkPage extends Resolved { state: 'good' | 'used' | 'expired' | 'waiting' | 'ended' | 'unknown'; person: string | null; seats: string[]; validFrom: Ms | null }
export interface SettingsPage extends Resolved {
  person: PersonState
  sessions: { id: string; auth: string; since: Ms; lastSeen: Ms; current: boolean; device: string | null }[]
  waiting: PeoplePage['waiting']
  vouchesLeft: number
}
export interface TryPage extends Resolved { seats: { person: string; circles: string[]; needs: number }[] }     // null on a real clock
export interface EntryPage extends Resolved { line: RecordLine; json: string; leaf: string }
export interface DocumentPage extends Resolved { document: DocumentState; text: string | null; versions: { version: number; title: string; blob: string; at: Ms; entry: EntryIndex; decision: string | null }[] }
export interface ProjectPage extends Resolved { project: ProjectState; entry: EntryIndex; record: RecordLine[] }

export interface Session { person: string; auth: 'session' | 'passkey' | 'trial'; id: string }

/** Each returns null when the thing does not exist. `viewer` = session or null. */
export interface Queries {
  frame(viewer: Session | null): Promise<Frame>
  now(viewer: Session | null): Promise<NowPage>
  circles(viewer: Session | null): Promise<CirclesPage>
  circle(id: string, viewer: Session | null): Promise<CirclePage | null>
  decision(id: string, viewer: Session | null): Promise<DecisionPage | null>
  propose(circle: string, viewer: Session | null): Promise<ProposePage | null>
  dryRun(circle: string, effects: Effect[], viewer: Session | null): Promise<DryRun & Resolved>
  people(q: string, viewer: Session | null): Promise<PeoplePage>
  person(id: string, viewer: Session | null): Promise<PersonPage | null>
  join(): Promise<JoinPage>
  link(secret: string): Promise<LinkPage>
  settings(viewer: Session): Promise<SettingsPage>
  try(): Promise<TryPage | null>
  entry(index: number): Promise<EntryPage | null>
  document(id: string): Promise<DocumentPage | null>
  project(id: string): Promise<ProjectPage | null>
  blob(sha256: string): Promise<{ mediaType: string; bytes: Uint8Array } | null>
}

// ---------------------------------------------------------------- event.platform.req.openSocialism
export interface OpenSocialism {
  queries: Queries
  session: Session | null
  /** Submits one act (texts plain strings) as the signed-in person. Never throws for bad input. */
  submit(act: { id: string; type: string; [k: string]: unknown }, session: Session): Promise<Answer>
  /** Keeps a document's content; its hash then stands in an adopt-document or amend-document effect. */
  putBlob(text: string, mediaType: 'text/markdown' | 'text/plain'): Promise<{ blob: string; bytes: number }>
  identity: {
    cookie: string                                            // name of the session cookie; the pages set it HttpOnly, SameSite=Lax, path /
    /** Uses a link: claims the seat. The returned token is the cookie's value. */
    useLink(secret: string): Promise<{ ok: true; token: string; person: string } | { ok: false; state: LinkPage['state']; refusal?: Refusal }>
    /** Registers a new person and signs them in. */
    register(name: string, biography: string | null): Promise<{ ok: true; token: string; person: string; entry: EntryIndex } | { ok: false; refusal?: Refusal; issues?: Issue[] }>
    /** Any seat, on the simulated clock only. */
    trySeat(person: string): Promise<{ ok: true; token: string } | { ok: false; refusal: Refusal }>
    signOut(session: Session): Promise<void>
    endSession(session: Session, id: string): Promise<void>
    /** A fresh link or token for oneself: returned once, in the clear. */
    issueLink(session: Session, label: string): Promise<{ ok: true; secret: string; entry: EntryIndex } | { ok: false; refusal: Refusal }>
    issueToken(session: Session, label: string): Promise<{ ok: true; secret: string; entry: EntryIndex } | { ok: false; refusal: Refusal }>
    // Passkeys are JSON endpoints of the server, called by the browser:
    //   POST /api/passkeys/registration-options → PublicKeyCredentialCreationOptionsJSON     (signed in)
    //   POST /api/passkeys/registration   { response, label } → { entry }
    //   POST /api/passkeys/authentication-options → PublicKeyCredentialRequestOptionsJSON
    //   POST /api/passkeys/authentication { response } → sets the cookie itself, answers { person }
  }
  /** Simulated clock only, else null. Runs all that falls due on the way. */
  advance: ((to: Ms, session: Session | null) => Promise<Answer>) | null
  /** Opens another society in this server; asks for the token that the terminal printed. Links for its founders come back once. */
  found(input: { token: string; file: string; name: string | null }): Promise<
    | { ok: true; society: string; links: { person: string; name: string; secret: string }[] }
    | { ok: false; why: 'token' }
    | { ok: false; why: 'file'; faults: { path: string; line: number | null; expected: string; found: string | null }[] }>
}
export interface Issue { path: string; message: string }
export type Answer =
  | { kind: 'accepted'; entry: EntryIndex; events: Event[] }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'invalid'; issues: Issue[] }
  | { kind: 'unavailable'; why: string }
