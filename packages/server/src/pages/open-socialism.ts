// What a page finds on its request: queries, acts, identity.
import type { MadeReceipt } from '@open-socialism/audit'
import type { Device } from '../identity/ways-in.ts'
import type { Following } from './following-page.ts'
import type { FoundingSource, LookedAt, SourceFault, SourceTable } from './founding-source.ts'
import type { NoPast, Past } from './moment.ts'
import type { LinkPage } from './other-pages.ts'
import type { Queries, Session } from './queries.ts'
import type { EntryIndex, Issue, Ms, Refusal } from './resolved.ts'
import type { Event } from '@open-socialism/kernel'

export interface OpenSocialism {
  queries: Queries
  /** Erasures so far (5.6): when there are more, whatever the pages remember of texts is dropped. */
  erasures: number
  /** Nobody's where the past is looked at: it shows everybody the same. */
  session: Session | null
  /** The moment that is looked at; null for the present. */
  past: Past | null
  /** Whether what a question failed of is a record that is away for now, and may be back soon. */
  isAway(fault: unknown): boolean
  /** What the address asks for with `at`: the same as it stood then, or why there is no such moment (5.2). */
  asOf(words: string): Promise<Pick<OpenSocialism, 'past' | 'queries' | 'receipt' | 'session'> | NoPast>
  /** Submits one act (texts plain strings) as the signed-in person. Never throws for bad input. */
  submit(
    act: { id: string; type: string; [k: string]: unknown },
    session: Session,
    signature?: unknown,
  ): Promise<Answer>
  /** Makes an act ready for the signed-in person to sign it (5.8), with what they can sign with; enters nothing. */
  prepare(
    act: { id: string; type: string; [k: string]: unknown },
    session: Session,
  ): Promise<
    | { kind: 'ready'; toSign: object; signers: Signer[]; mustBeSigned: boolean }
    | Extract<Answer, { kind: 'invalid' }>
  >
  /** What the signed-in person follows, for them alone. */
  following(session: Session): Following
  /** What proves a decision offline, as it stands in what was signed last, or stood then; null where nothing of it was. */
  receipt(decision: string): Promise<MadeReceipt | null>
  /** Keeps a document's content; its hash then stands in an adopt-document or amend-document effect. */
  putBlob(text: string, mediaType: 'text/markdown' | 'text/plain'): Promise<{ blob: string; bytes: number }>
  identity: {
    cookie: string // name of the session cookie; the pages set it HttpOnly, SameSite=Lax, path /
    /** Uses a link: claims the seat. The returned token is the cookie's value. */
    useLink(
      secret: string,
    ): Promise<
      { ok: true; token: string; person: string } | { ok: false; state: LinkPage['state']; refusal?: Refusal }
    >
    /** Has a passkey of one's own sign acts from now on; null where there is no such passkey. */
    addKey(session: Session, way: string): Promise<Answer | null>
    /** The act by which a key that this browser keeps becomes a way in that signs (5.8), to be made ready. */
    deviceAct(session: Session, device: Device): Parameters<OpenSocialism['prepare']>[0]
    /** Enters it, signed or not. */
    addDevice(session: Session, device: Device, signature?: unknown): Promise<Answer>
    /** Registers a new person and signs them in. */
    register(
      name: string,
      biography: string | null,
    ): Promise<
      | { ok: true; token: string; person: string; entry: EntryIndex }
      | { ok: false; refusal?: Refusal; issues?: Issue[] }
    >
    /** Any seat, on the simulated clock only. */
    trySeat(person: string): Promise<{ ok: true; token: string } | { ok: false; refusal: Refusal }>
    signOut(session: Session): Promise<void>
    endSession(session: Session, id: string): Promise<void>
    /** A fresh link or token for oneself: returned once, in the clear. */
    issueLink(
      session: Session,
      label: string,
    ): Promise<
      { ok: true; secret: string; entry: EntryIndex } | { ok: false; refusal?: Refusal; issues?: Issue[] }
    >
    issueToken(
      session: Session,
      label: string,
    ): Promise<
      { ok: true; secret: string; entry: EntryIndex } | { ok: false; refusal?: Refusal; issues?: Issue[] }
    >
    // Passkeys are JSON endpoints of the server, called by the browser:
    //   POST /api/passkeys/registration-options → PublicKeyCredentialCreationOptionsJSON     (signed in)
    //   POST /api/passkeys/registration   { response, label } → { entry }
    //   POST /api/passkeys/authentication-options → PublicKeyCredentialRequestOptionsJSON
    //   POST /api/passkeys/authentication { response } → sets the cookie itself, answers { person }
  }
  /** Simulated clock only, else null. Runs all that falls due on the way. */
  advance: ((to: Ms, session: Session | null) => Promise<Answer>) | null
  /** Opens another society in this server; asks for the token that the terminal printed. Links for its founders come back once. */
  found(input: {
    token: string
    from: FoundingSource
    name: string | null
  }): Promise<
    | { ok: true; society: string; links: { person: string; name: string; secret: string }[] }
    | { ok: false; why: 'token' }
    | { ok: false; why: 'file'; faults: SourceFault[]; more: number }
  >
  /** What would come in with a file or tables; nothing is founded. Large ones ask for the token too. */
  lookBeforeFounding(input: { token: string; from: FoundingSource }): LookedAt | { ok: false; why: 'token' }
  /** The words of a table that came as bytes, in whatever encoding. */
  wordsOf(table: SourceTable): string
  /** Of which kind a table is, as far as its name and the heads of its columns tell. */
  kindOfTable(table: SourceTable): SourceTable['kind']
}
/** A key that signs acts now (5.8): one that a browser keeps, or a passkey with what a browser asks for it by. */
export type Signer =
  | { kind: 'key'; way: string }
  | { kind: 'passkey'; way: string; site: string; credential: string; transports: string[] }
export type Answer =
  | { kind: 'accepted'; entry: EntryIndex; events: Event[] }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'invalid'; issues: Issue[] }
  /** The id was used before, by the same person, for another act: that entry. */
  | { kind: 'repeated'; entry: EntryIndex }
  | { kind: 'unavailable'; why: string }
