// Checks on the reader's own device that an act was signed by the key that the record names for its author (clause 5.8): the
// act itself by a key that a browser keeps, its hash by a passkey's assertion.
import { encodeEntry } from '@open-socialism/record/portable'
import { base64url, bytesOf } from './base64.ts'

type Key = { algorithm: 'ed25519' | 'es256' | 'rs256'; publicKey: string; site?: string }
type Signature = { value: string; clientData?: string; authenticator?: string }
type Bytes = Uint8Array<ArrayBuffer>

const kinds = {
  ed25519: { make: 'Ed25519', verify: 'Ed25519' },
  es256: { make: { name: 'ECDSA', namedCurve: 'P-256' }, verify: { name: 'ECDSA', hash: 'SHA-256' } },
  rs256: { make: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, verify: 'RSASSA-PKCS1-v1_5' },
} as const

const sha256 = async (bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))

/** `unknown` where this browser knows no such keys. */
export async function isSignedBy(entry: Bytes, key: Key): Promise<'holds' | 'fails' | 'unknown'> {
  const { log, by, act, signature } = JSON.parse(new TextDecoder().decode(entry)) as Record<string, unknown>
  const signedBytes = new Uint8Array(encodeEntry({ log, by, act }))
  const said = signature as Signature
  const message = key.site === undefined ? signedBytes : await asserted(said, key.site, signedBytes)
  if (message === null) return 'fails'
  const { make, verify } = kinds[key.algorithm]
  const made = await crypto.subtle
    .importKey('spki', bytesOf(key.publicKey), make, false, ['verify'])
    .catch(() => null)
  if (made === null) return 'unknown'
  const value = bytesOf(said.value)
  const raw = key.algorithm === 'es256' ? rawOf(value) : value
  return (await crypto.subtle.verify(verify, made, raw, message)) ? 'holds' : 'fails'
}

/** What a passkey of this site signed, touched, with the act's hash as its challenge; null where it did not (WebAuthn 3, 7.2). */
async function asserted(
  { clientData = '', authenticator = '' }: Signature,
  site: string,
  act: Bytes,
): Promise<Bytes | null> {
  const client = bytesOf(clientData)
  const data = bytesOf(authenticator)
  const { type, challenge } = JSON.parse(new TextDecoder().decode(client)) as Record<string, unknown>
  const ofSite = base64url(data.slice(0, 32)) === base64url(await sha256(new TextEncoder().encode(site)))
  const touched = data.length >= 37 && ((data[32] ?? 0) & 1) === 1
  if (type !== 'webauthn.get' || challenge !== base64url(await sha256(act)) || !ofSite || !touched)
    return null
  return new Uint8Array(await new Blob([data, await sha256(client)]).arrayBuffer())
}

/** The two numbers of a signature, 32 bytes each, out of its DER. */
function rawOf(der: Bytes): Bytes {
  const raw = new Uint8Array(64)
  let at = 2
  for (const end of [32, 64]) {
    const length = der[at + 1] ?? 0
    // A number may have a zero before it, or be shorter.
    const number = der.slice(at + 2, at + 2 + length).slice(-32)
    raw.set(number, end - number.length)
    at += 2 + length
  }
  return raw
}
