// An entry read from its bytes, without trusting them: it must be canonical, of this log, and hold an act that exists.
import { Act, type Auth, type Event } from '@open-socialism/kernel'
import type { ActSignature } from '@open-socialism/record'
import { fails, inWords } from './fault.ts'

export type ReadEntry = {
  log: string
  at: number
  by: string
  act: Act
  events: Event[]
  auth: Auth
  signature: ActSignature | null
  brings: Brings
}

/** What an entry may have beside it; false where its bytes rule it out. */
type Brings = { texts: boolean; documents: boolean }

// A record, so that a way of knowing somebody that is not listed does not compile.
const auths: Record<Auth, true> = {
  session: true,
  passkey: true,
  key: true,
  token: true,
  operator: true,
  clock: true,
  founding: true,
  trial: true,
}
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export function readEntry(index: number, bytes: Uint8Array): ReadEntry {
  const text = textOf(index, bytes)
  const value = jsonOf(index, text)
  // One reading only: no field twice, no other spelling of a number or a letter.
  const again = JSON.stringify(value)
  if (again !== text) fails(index, 'the entry is not written canonically', again, text)
  const { v, log, at, by, act, events, auth } = value
  if (v !== 0) fails(index, 'the entry is of another version', 0, v)
  if (typeof log !== 'string') return fails(index, 'the entry does not name its log', inWords('a name'), log)
  if (typeof at !== 'number' || !Number.isSafeInteger(at) || at < 0)
    return fails(index, 'the entry has no time', inWords('milliseconds since 1970'), at)
  if (typeof by !== 'string') return fails(index, 'the entry does not say who acted', inWords('an actor'), by)
  if (typeof auth !== 'string' || !Object.hasOwn(auths, auth))
    return fails(index, 'the entry does not say how we know who acted', Object.keys(auths).join(', '), auth)
  if (!Array.isArray(events)) return fails(index, 'the entry has no events', inWords('a list'), events)
  const parsed = Act.safeParse(act)
  if (!parsed.success)
    return fails(
      index,
      `the entry holds no act that there is: ${parsed.error.issues[0]?.message ?? ''}`,
      inWords('an act that there is'),
      act,
    )
  const signature = signatureOf(index, value['signature'], auth)
  return {
    log,
    at,
    by,
    act: parsed.data,
    events: events as Event[],
    auth: auth as Auth,
    signature,
    brings: { texts: text.includes('"commitment"'), documents: text.includes('"blob"') },
  }
}

/** Who is known by a passkey or key has signed (5.8); nobody else has. */
function signatureOf(index: number, value: unknown, auth: string): ActSignature | null {
  const signs = auth === 'passkey' || auth === 'key'
  if (!signs && value === undefined) return null
  const { way, value: signed, clientData, authenticator, ...more } = { ...(value as Record<string, unknown>) }
  const whole = [way, signed].every((one) => typeof one === 'string')
  const partly = [clientData, authenticator].every((one) => one === undefined || typeof one === 'string')
  if (!signs || !whole || !partly || Object.keys(more).length > 0)
    return fails(
      index,
      'the entry is not signed as it says',
      inWords(signs ? 'a signature' : 'nothing'),
      value,
    )
  return value as ActSignature
}

function textOf(index: number, bytes: Uint8Array): string {
  try {
    return strict.decode(bytes)
  } catch {
    return fails(index, 'the entry is not text', 'UTF-8', bytes)
  }
}

function jsonOf(index: number, text: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return fails(index, 'the entry is not JSON', inWords('an object'), text)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fails(index, 'the entry is not an object', inWords('an object'), text)
  return value as Record<string, unknown>
}
