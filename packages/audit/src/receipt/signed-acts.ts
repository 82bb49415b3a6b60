// Acts in a receipt that their authors signed (5.8): each by a key of its author's that was in force, as the entries say that
// brought it. What nobody signed was sent by whom it names on the operator's word.
import type { Event, SigningKey } from '@open-socialism/kernel'
import { isSignedBy } from '@open-socialism/record/portable'
import type { ReadEntry } from '../entry.ts'
import { fails, inWords } from '../fault.ts'
import { eventsOf } from './recount.ts'

type Numbered = ReadEntry & { index: number }

export type SignedActs = {
  /** Acts of people on which the decision stands. */
  acts: number
  /** Those that their authors signed, and whose signatures were checked. */
  signed: number
  /** Signed ones whose kind of key cannot be checked here. */
  unchecked: number
}

const isOfPerson = ({ by }: ReadEntry): boolean => /^[fp]\d/.test(by)

/** Whose way in, as one word. */
export const wayOf = (person: string, way: string): string => `${person} ${way}`

const ofWaysIn: ReadonlySet<Event['type']> = new Set([
  'way-in-issued',
  'key-added',
  'way-in-refused',
  'way-in-revoked',
] as const)

/** The way in of which an event says that it signs, or no longer does; null for every other event. */
export const wayInEvent = (event: Event): string | null =>
  ofWaysIn.has(event.type) && 'way' in event && 'person' in event ? wayOf(event.person, event.way) : null

type Way = { kind: string; from: number; key: SigningKey | null; signsFrom: number; isEnded: boolean }

/** What the entries so far say of ways in. */
function tell(ways: Map<string, Way>, event: Event, at: number): void {
  const name = wayInEvent(event)
  if (name === null) return
  const known = ways.get(name)
  if (event.type === 'way-in-issued') {
    const { wayKind: kind, validFrom: from, key = null, signsFrom = at } = event
    ways.set(name, { kind, from, key, signsFrom, isEnded: false })
  } else if (event.type === 'key-added') {
    if (known) ways.set(name, { ...known, key: event.key, signsFrom: event.signsFrom })
  } else if (known) known.isEnded = true
}

/** Checks each signed act of the decision, in the order of the entries; throws `DoesNotHold`. */
export async function checkSignedActs(decision: string, entries: readonly Numbered[]): Promise<SignedActs> {
  const ways = new Map<string, Way>()
  const counted = { acts: 0, signed: 0, unchecked: 0 }
  for (const entry of entries) {
    const { at, by, events, signature } = entry
    if (eventsOf(decision, events).length > 0 && isOfPerson(entry)) {
      counted.acts++
      if (signature !== null)
        counted[await checkSigned(entry, signature, ways.get(wayOf(by, signature.way)))]++
    }
    for (const event of events) tell(ways, event, at)
  }
  return counted
}

/** Whether an act is signed, or by a kind of key that cannot be checked here; throws `DoesNotHold` where it is not. */
async function checkSigned(
  { index, log, by, act, auth, at }: Numbered,
  signature: NonNullable<Numbered['signature']>,
  way: Way | undefined,
): Promise<'signed' | 'unchecked'> {
  const name = signature.way
  if (way === undefined || way.key === null)
    return fails(
      index,
      'the entry that brought the key of a signed act is missing',
      inWords('the key {} of {}', name, by),
      inWords('nothing'),
    )
  if (way.isEnded || way.from > at || way.signsFrom > at || way.kind !== auth)
    return fails(
      index,
      'the key of a signed act was not in force',
      inWords('a key of {} in force', by),
      way.isEnded ? inWords('{}, revoked before', name) : name,
    )
  const outcome = await isSignedBy({ log, by, act }, signature, way.key)
  if (outcome === 'fails')
    return fails(
      index,
      'the signature of the act does not hold',
      inWords('a signature by {}', name),
      signature.value,
    )
  return outcome === 'unknown' ? 'unchecked' : 'signed'
}
