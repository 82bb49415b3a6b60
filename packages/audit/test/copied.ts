// A small society's record as files, made by the rules themselves: what the faults of the tests are put into.
import { hash } from 'node:crypto'
import {
  Act,
  enteredOf,
  run,
  standardPractice,
  type Auth,
  type Event,
  type Key,
  type State,
} from '@open-socialism/kernel'
import {
  commitTo,
  emptyRange,
  encodeBundle,
  encodeEntry,
  encodeTextBundle,
  followTiles,
  formatSigned,
  formatVerifierKey,
  leafHash,
  logKeyOf,
  rootOf,
  signCheckpoint,
  textBundlePath,
  tilePath,
  tileWidth,
  type BundledText,
  type NoteSignature,
  type Tile,
} from '@open-socialism/record'
import type { ReadFile } from '../src/index.ts'
import type { SigningKey } from './signing-keys.ts'

export type Written = { bytes: Uint8Array; texts: BundledText[] }
export type Files = Map<string, Uint8Array>

export const log = { name: 'test.example', privateKey: Buffer.alloc(32, 1) }
const beginning = Date.UTC(2030, 0, 1)
const second = 1000
const day = 24 * 3600 * second
export const document = Buffer.from('Bake.')

/** Runs acts by the rules, and keeps what a log keeps of them; `key` signs the act. */
type Enter = (plain: object, by: string, at?: number, key?: SigningKey) => Event[]

export function history(): { entries: Written[]; enter: Enter } {
  const states = new Map<Key, State>()
  const entries: Written[] = []
  let last = beginning
  let name = log.name
  const entered = (key: Key): State | null => {
    const [kind, index] = key.split(':')
    const entry = kind === 'entered' ? entries[Number(index)] : undefined
    const read = entry && (JSON.parse(Buffer.from(entry.bytes).toString()) as { act: Act; by: string })
    return read === undefined ? null : enteredOf(Number(index), read)
  }
  const enter: Enter = (plain, by, at = last + second, key) => {
    const texts: BundledText[] = []
    const act = Act.parse(committed({ id: `act-number-${String(entries.length)}`, ...plain }, texts))
    const auth: Auth =
      by === 'founding' || by === 'clock' || by === 'operator' ? by : (key?.wayKind ?? 'session')
    const signature = key?.sign({ log: log.name, by, act })
    const signed = signature && { signedBy: signature.way }
    const outcome = run(
      act,
      { by, at, auth, index: entries.length, ...signed },
      (key) => states.get(key) ?? entered(key),
    )
    if (outcome.kind !== 'accepted') throw new Error(JSON.stringify(outcome))
    for (const [key, state] of outcome.changes) states.set(key, state)
    last = at
    for (const event of outcome.events) if (event.type === 'log-succeeded') name = event.origin
    const entry = {
      v: 0,
      log: name,
      at,
      by,
      act,
      events: outcome.events,
      auth,
      ...(signature && { signature }),
    }
    entries.push({ bytes: encodeEntry(entry), texts })
    return outcome.events
  }
  return { entries, enter }
}

/** Replaces `{ words }` by a commitment, and keeps the words. */
function committed(value: unknown, texts: BundledText[]): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => committed(one, texts))
  if ('words' in value) {
    const { commitment, length, r, text } = commitTo(String(value.words))
    texts.push({ commitment, state: 'present', r, text })
    return { commitment, length }
  }
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, committed(one, texts)]))
}

const words = (text: string) => ({ words: text })
const sealedVote = {
  ...standardPractice,
  name: 'Sealed',
  hiddenVotes: true,
  asks: { goals: false, evidence: false, expectation: false },
  quorum: { n: 1, d: 3, strict: false },
}
const oneRound = { method: 'vote', threshold: 'majority', rounds: 1, hours: 72, discussionHours: 0 }

/** A founding, a document adopted by a hidden vote, and comments on another proposal up to `size` entries. */
export function lived(
  size: number,
  more: (enter: Enter, entries: Written[]) => void = () => undefined,
): Written[] {
  const { entries, enter } = history()
  const members = ['f1', 'f2', 'f3']
  const society = { name: 'Test', origin: log.name, clock: 'real', goals: [{ goal: 1, text: 'Live' }] }
  enter({ type: 'found-society', ...society, settings: {} }, 'founding')
  const people = members.map((person) => ({ person, name: words(`Person ${person}`), citizen: true }))
  enter({ type: 'found-people', people }, 'founding')
  const circle = { circle: 'top', parent: null, name: 'Top', area: 'all', purpose: 'to live', serves: [1] }
  const practices = { general: { ...sealedVote, stages: [oneRound] }, byKind: {} }
  const seats = { members: members.map((person) => ({ person })), meetings: [] }
  enter({ type: 'found-circles', circles: [{ ...circle, charter: {}, practices, ...seats }] }, 'founding')
  enter({ type: 'complete-founding', societyFile: '0'.repeat(64) }, 'founding')
  const blob = { blob: hash('sha256', document, 'hex'), mediaType: 'text/markdown', bytes: document.length }
  const content = { serves: [1], costs: [], evidence: [], case: words('Because.') }
  const effects = [{ type: 'adopt-document', document: { title: 'Guide', ...blob } }]
  const proposal = `d${String(entries.length)}`
  enter({ type: 'propose', circle: 'top', content: { ...content, title: words('A guide'), effects } }, 'f1')
  for (const person of members)
    enter({ type: 'vote-hidden', proposal, step: 0, sealed: words('for    ') }, person)
  const closing = { type: 'clock-tick', subject: `proposal:${proposal}`, due: 'phase-end' }
  const reveals = members.map((person) => ({ person, vote: 'for' }))
  enter({ ...closing, reveals }, 'clock', beginning + 4 * day)
  const stand = [{ type: 'state-position', position: 'We stand for it.' }]
  const open = `d${String(entries.length)}`
  enter(
    { type: 'propose', circle: 'top', content: { ...content, title: words('More'), effects: stand } },
    'f2',
  )
  while (entries.length < size)
    enter({ type: 'comment', proposal: open, text: words(`Word ${String(entries.length)}`) }, 'f3')
  entries.splice(size)
  more(enter, entries)
  return entries
}

export type Signing = { signer?: typeof log; cosign?: (text: string) => NoteSignature[] }

/** The files of a record of these entries. */
export function filesOf(written: readonly Written[], { signer = log, cosign }: Signing = {}): Files {
  const files: Files = new Map()
  const put = (tile: Tile, bytes: Uint8Array) => files.set(`tile/${tilePath(tile)}`, Buffer.from(bytes))
  const follower = followTiles({ range: emptyRange, partial: [] }, put)
  follower.add(written.map(({ bytes }) => leafHash(bytes)))
  for (const { tile, bytes } of follower.edge()) put(tile, bytes)
  for (let index = 0; index * tileWidth < written.length; index++) {
    const here = written.slice(index * tileWidth, (index + 1) * tileWidth)
    put({ level: 'entries', index, width: here.length }, encodeBundle(here.map(({ bytes }) => bytes)))
    files.set(textBundlePath(index), encodeTextBundle(here.flatMap(({ texts }) => texts)))
  }
  files.set(`blob/${hash('sha256', document, 'hex')}`, document)
  const root = rootOf(follower.soFar().range)
  const checkpoint = { origin: signer.name, size: BigInt(written.length), root }
  const text = `${signer.name}\n${String(written.length)}\n${Buffer.from(root).toString('base64')}\n`
  const signed = formatSigned(checkpoint, [signCheckpoint(checkpoint, signer), ...(cosign?.(text) ?? [])])
  files.set('checkpoint', Buffer.from(signed))
  files.set('key', Buffer.from(`${formatVerifierKey(logKeyOf(log))}\n`))
  return files
}

/** The log that succeeds `log` in a test. */
export const heir = { name: 'heir.example', privateKey: Buffer.alloc(32, 3) }
/** A last checkpoint of `log`, of so many entries. */
export const lastOf = (signer: typeof log, size: number) => {
  const checkpoint = { origin: log.name, size: BigInt(size), root: new Uint8Array(32) }
  return formatSigned(checkpoint, [signCheckpoint(checkpoint, signer)])
}
/** A record that lost what it had after ten entries; its first entry as a successor holds `checkpoint`. */
export function succeeded(checkpoint = lastOf(log, 20), vouch?: { key: string; note: string }): Written[] {
  const keys = [formatVerifierKey(logKeyOf(log))]
  return lived(10, (enter) => {
    enter({ type: 'succeed-log', origin: heir.name, checkpoint, keys, ...(vouch && { vouch }) }, 'operator')
    enter({ type: 'rotate-log-keys', keys: [formatVerifierKey(logKeyOf(heir))] }, 'operator')
  })
}

export const reading =
  (files: Files): ReadFile =>
  (path) =>
    Promise.resolve(files.get(path) ?? null)
