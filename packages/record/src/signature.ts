// Signatures of acts (charter 5.8): what is signed, and whether a signature holds; pure, without network or clock.
// A device's key signs the act itself (Ed25519); a passkey signs its hash as the challenge of a WebAuthn assertion.
import { createPublicKey, hash, verify, type KeyObject } from 'node:crypto'
import { encodeEntry } from './entry.ts'

/** The public half of a key that signs: base64url of its SubjectPublicKeyInfo; a passkey's with the site it is bound to. */
export type ActKey = {
  readonly algorithm: 'ed25519' | 'es256' | 'rs256'
  readonly publicKey: string
  readonly site?: string | undefined
}

/** As it stands in an entry, base64url: by the key of which way in, and what a passkey signed along with the act. */
export type ActSignature = {
  readonly way: string
  readonly value: string
  readonly clientData?: string | undefined
  readonly authenticator?: string | undefined
}

/** What is meant by a signature: this act, by this person, in this log. The act's id makes it one of its kind. */
export type SignedAct = { readonly log: string; readonly by: string; readonly act: unknown }

/** The bytes that are signed: canonical JSON, with texts as their commitments, so that erasing them changes nothing. */
export const signedBytes = ({ log, by, act }: SignedAct): Uint8Array => encodeEntry({ log, by, act })

const bytesOf = (text: string): Buffer => Buffer.from(text, 'base64url')

const mostKept = 10_000
const keys = new Map<string, KeyObject | null>()

/** The key as an object, made once; null where its bytes are not what it says to be. */
function keyOf(key: ActKey): KeyObject | null {
  const name = `${key.algorithm} ${key.publicKey}`
  const known = keys.get(name)
  if (known !== undefined) return known
  const made = keyFrom(key)
  if (keys.size >= mostKept) keys.clear()
  keys.set(name, made)
  return made
}

function keyFrom({ algorithm, publicKey }: ActKey): KeyObject | null {
  try {
    const made = createPublicKey({ key: bytesOf(publicKey), format: 'der', type: 'spki' })
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = made
    const fits = {
      ed25519: type === 'ed25519',
      es256: type === 'ec' && details?.namedCurve === 'prime256v1',
      rs256: type === 'rsa',
    }
    return fits[algorithm] ? made : null
  } catch {
    return null
  }
}

/** Whether the bytes of a key are what it says to be. */
export const isActKey = (key: ActKey): boolean => keyOf(key) !== null

function holdsOver(key: ActKey, message: Uint8Array, value: Uint8Array): boolean {
  const object = keyOf(key)
  if (object === null) return false
  try {
    return verify(key.algorithm === 'ed25519' ? null : 'sha256', message, object, value)
  } catch {
    // Whatever a library makes of bytes that it does not like, they are no signature.
    return false
  }
}

const userPresent = 0x01

/** Whether a passkey of this site, touched by somebody, signed `challenge` (WebAuthn 3, section 7.2). */
function isAssertion(key: ActKey, signature: ActSignature, challenge: string): boolean {
  const { clientData, authenticator, value } = signature
  if (clientData === undefined || authenticator === undefined || key.site === undefined) return false
  const client = bytesOf(clientData)
  const data = bytesOf(authenticator)
  const said = jsonIn(client)
  if (said?.['type'] !== 'webauthn.get' || said['challenge'] !== challenge) return false
  if (data.length < 37 || ((data[32] ?? 0) & userPresent) === 0) return false
  if (!data.subarray(0, 32).equals(hash('sha256', key.site, 'buffer'))) return false
  return holdsOver(key, Buffer.concat([data, hash('sha256', client, 'buffer')]), bytesOf(value))
}

function jsonIn(bytes: Buffer): Record<string, unknown> | null {
  try {
    return JSON.parse(bytes.toString('utf8')) as Record<string, unknown> | null
  } catch {
    return null
  }
}

/** Whether `signature` is this key's over this act. */
export function checkSignature(signed: SignedAct, signature: ActSignature, key: ActKey): boolean {
  const bytes = signedBytes(signed)
  if (key.site !== undefined) return isAssertion(key, signature, hash('sha256', bytes, 'base64url'))
  // What no device signed along must not stand beside its signature.
  if (signature.clientData !== undefined || signature.authenticator !== undefined) return false
  return holdsOver(key, bytes, bytesOf(signature.value))
}
