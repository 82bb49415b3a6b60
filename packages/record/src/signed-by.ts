// Whether an act was signed by a key (charter 5.8), asked wherever the record is read, a browser included: the same as
// `checkSignature`, which asks Node's own library. It asks Web Crypto, which weighs nothing on a page.
import { fromBase64, toBase64url } from '#platform'
import { encodeEntry } from './entry.ts'
import type { ActKey, ActSignature, SignedAct } from './signature.ts'

/** `unknown` where this browser, or a page that came over http, cannot check keys of this kind. */
export type SignedBy = 'holds' | 'fails' | 'unknown'

type Subtle = typeof globalThis.crypto.subtle

const nothing = new Uint8Array(0)

/** base64url as bytes; none where it is not well formed. */
function bytesOf(text: string): Uint8Array {
  const plain = text.replaceAll('-', '+').replaceAll('_', '/')
  return fromBase64(plain.padEnd(Math.ceil(plain.length / 4) * 4, '=')) ?? nothing
}

/** Whether `signature` is this key's over this act. */
export async function isSignedBy(
  { log, by, act }: SignedAct,
  signature: ActSignature,
  key: ActKey,
): Promise<SignedBy> {
  const signed = encodeEntry({ log, by, act })
  const value = bytesOf(signature.value)
  // A page that came over http has none of it.
  const { subtle } = globalThis.crypto as { subtle?: Subtle }
  if (subtle === undefined) return 'unknown'
  if (key.site !== undefined) {
    const message = await asserted(subtle, signature, key.site, signed)
    return message === null ? 'fails' : holdsOver(subtle, key, message, value)
  }
  // What no device signed along must not stand beside its signature.
  if (signature.clientData !== undefined || signature.authenticator !== undefined) return 'fails'
  return holdsOver(subtle, key, signed, value)
}

const kinds = {
  ed25519: { make: 'Ed25519', verify: 'Ed25519' },
  es256: { make: { name: 'ECDSA', namedCurve: 'P-256' }, verify: { name: 'ECDSA', hash: 'SHA-256' } },
  rs256: { make: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, verify: 'RSASSA-PKCS1-v1_5' },
} as const

async function holdsOver(
  subtle: Subtle,
  { algorithm, publicKey }: ActKey,
  message: Uint8Array,
  value: Uint8Array,
): Promise<SignedBy> {
  const { make, verify } = kinds[algorithm]
  try {
    const made = await subtle.importKey('spki', new Uint8Array(bytesOf(publicKey)), make, false, ['verify'])
    const raw = algorithm === 'es256' ? rawOf(value) : new Uint8Array(value)
    return (await subtle.verify(verify, made, raw, new Uint8Array(message))) ? 'holds' : 'fails'
  } catch (error) {
    // What is no such key has signed nothing; an older browser knows none of this kind.
    return error instanceof Error && error.name === 'NotSupportedError' ? 'unknown' : 'fails'
  }
}

/** What a passkey of this site signed, touched, with the act's hash as its challenge; null where it did not (WebAuthn 3, 7.2). */
async function asserted(
  subtle: Subtle,
  { clientData = '', authenticator = '' }: ActSignature,
  site: string,
  act: Uint8Array,
): Promise<Uint8Array | null> {
  const sha256 = async (bytes: Uint8Array) =>
    new Uint8Array(await subtle.digest('SHA-256', new Uint8Array(bytes)))
  const client = bytesOf(clientData)
  const data = bytesOf(authenticator)
  const said = jsonIn(client)
  if (said?.['type'] !== 'webauthn.get' || said['challenge'] !== toBase64url(await sha256(act))) return null
  const ofSite = toBase64url(data.slice(0, 32)) === toBase64url(await sha256(new TextEncoder().encode(site)))
  const touched = data.length >= 37 && ((data[32] ?? 0) & 1) === 1
  return ofSite && touched ? Uint8Array.of(...data, ...(await sha256(client))) : null
}

function jsonIn(bytes: Uint8Array): Record<string, unknown> | null {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown> | null
  } catch {
    return null
  }
}

/** The two numbers of a signature, 32 bytes each, out of its DER. */
function rawOf(der: Uint8Array): Uint8Array<ArrayBuffer> {
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
