// Replaying: each act is run by the rules on the states so far, and must come to the events that its entry says.
import { run, type ActOf, type Event, type Key, type Lookup, type State } from '@open-socialism/kernel'
import { checkSignature, checkVouch, openCheckpoint, readVerifierKey } from '@open-socialism/record'
import type { ReadEntry } from './entry.ts'
import { fails } from './fault.ts'
import { sameJson } from './same-json.ts'
import type { ReplayedStates } from './states/replayed-states.ts'

export type Replay = {
  /** Runs the next entry, with what it asks of `earlier` ones (5.6); throws `DoesNotHold`. */
  enter(index: number, entry: ReadEntry, earlier: ReadonlyMap<Key, State>): void
  /** Time of the last entry, ms UTC. */
  at(): number
}

/** Replays entries, whose last one so far was at `from`. */
export function openReplay(states: ReplayedStates, from = 0): Replay {
  let last = from
  return {
    at: () => last,
    enter(index, entry, earlier) {
      const lookup = (key: Key) => earlier.get(key) ?? states.lookup(key)
      const { log, at, by, act, events, auth, signature } = entry
      if (at < last) fails(index, 'time runs backwards', `at least ${String(last)}`, at)
      last = at
      const signed = signature === null ? {} : { signedBy: signature.way }
      const outcome = runSafely(index, () => run(act, { by, at, auth, index, ...signed }, lookup))
      switch (outcome.kind) {
        case 'refused': {
          const { clause, reason } = outcome.refusal
          return fails(index, 'the rules refuse the act', `refused by clause ${clause}: ${reason}`, 'entered')
        }
        case 'missing':
          return fails(index, 'the act needs states that are not there', outcome.keys.join(', '), 'nothing')
        case 'accepted':
          checkSigned(index, entry, lookup)
          compare(index, outcome.events, events)
          for (const [key, state] of outcome.changes) states.put(key, state)
          checkLog(index, log, states)
          if (act.type === 'succeed-log') checkLastCheckpoint(index, act)
      }
    },
  }
}

/** An entry bears the name that the log has once it stands: the first one gives it, that of a successor another. */
function checkLog(index: number, log: string, states: ReplayedStates): void {
  const society = states.lookup('society:society')
  const origin = society?.kind === 'society' ? society.origin : ''
  if (log !== origin) fails(index, 'the entry is of another log', origin, log)
}

/** The rules said that the keys and the checkpoint are of the log that is succeeded; whether they signed it is asked here. */
function checkLastCheckpoint(index: number, { checkpoint, keys, vouch }: ActOf<'succeed-log'>): void {
  const read = keys.map(readVerifierKey).flatMap((one) => (one.ok ? [one.value] : []))
  const opened = openCheckpoint(checkpoint, checkpoint.split('\n', 1)[0] ?? '', read)
  if (!opened.ok)
    fails(
      index,
      `the last checkpoint of the log before does not hold: ${opened.why}`,
      keys.join(', '),
      checkpoint,
    )
  if (vouch === undefined) return
  const { origin } = opened.value.checkpoint
  const word = checkVouch(vouch.note, { origin, kept: index, key: vouch.key }, read)
  const whyNot = !word.ok
    ? word.why
    : word.value.length < keys.length
      ? 'one of them has not signed it'
      : null
  if (whyNot !== null)
    fails(index, `the keys of the log before do not vouch as it says: ${whyNot}`, keys.join(', '), vouch.note)
}

/** The rules said that the key is its author's and in force; whether it signed this very act is asked here (5.8). */
function checkSigned(index: number, { log, by, act, signature }: ReadEntry, lookup: Lookup): void {
  if (signature === null) return
  const person = lookup(`person:${by}`)
  const key =
    person?.kind === 'person' ? person.waysIn.find(({ id }) => id === signature.way)?.signs?.key : undefined
  if (key === undefined || !checkSignature({ log, by, act }, signature, key))
    fails(index, 'the signature of the act does not hold', `a signature by ${signature.way}`, signature.value)
}

/** The rules never throw; an entry that nobody could have made may bring them to it all the same. */
function runSafely<Result>(index: number, run: () => Result): Result {
  try {
    return run()
  } catch (error) {
    return fails(
      index,
      'the act cannot be run',
      'events',
      error instanceof Error ? error.message : 'an error',
    )
  }
}

function compare(index: number, expected: readonly Event[], found: readonly Event[]): void {
  const length = Math.max(expected.length, found.length)
  for (let at = 0; at < length; at++) {
    if (!sameJson(expected[at], found[at]))
      fails(index, `event ${String(at + 1)} is not what the act comes to`, expected[at], found[at])
  }
}
