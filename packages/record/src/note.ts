// Signed notes (c2sp.org/signed-note): a text, and lines of signatures over it by keys that have names.
import { fromBase64, sha256, toBase64, verifyEd25519 } from '#platform'
import { concat, fromHex, toHex } from './bytes.ts'

/** Kinds of signatures that we make and check; the length of keys and signatures varies by kind. */
export const signatureTypes = { ed25519: 0x01, cosignature: 0x04 } as const
export type SignatureType = (typeof signatureTypes)[keyof typeof signatureTypes]

/** Whom a reader trusts: a key's name, its 4-byte id as 8 hex digits, its kind and its public bytes. */
export type VerifierKey = {
  readonly name: string
  readonly keyId: string
  readonly type: number
  readonly publicKey: Uint8Array
}

/** One signature line: who says to have signed, and the bytes after the key's id. */
export type NoteSignature = { readonly name: string; readonly keyId: string; readonly signature: Uint8Array }

/** A note as it was read; nothing of it is verified. `text` ends with a line feed. */
export type Note = { readonly text: string; readonly signatures: readonly NoteSignature[] }

export type Read<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly why: string }

const not = (why: string) => ({ ok: false, why }) as const
const ok = <Value>(value: Value) => ({ ok: true, value }) as const

const utf8 = new TextEncoder()
const dash = '\u2014'
/** More than the sixteen signatures that every reader has to accept. */
const mostSignatures = 100
const longestNote = 1_000_000

/** The id of a key: the first four bytes of SHA-256(name ‖ LF ‖ type ‖ public key), as hex. */
export function keyIdOf(name: string, type: number, publicKey: Uint8Array): string {
  const bytes = concat(utf8.encode(`${name}\n`), Uint8Array.of(type), publicKey)
  return toHex(sha256(bytes).subarray(0, 4))
}

/** Whether a name may stand in a signature line: not empty, without spaces of any script, without plus. */
export const isKeyName = (name: string): boolean => name !== '' && !/[\s\u0085+]/u.test(name)

/** A key that verifies, made of its parts. Throws on a name that no note can hold. */
export function verifierKey(name: string, type: SignatureType, publicKey: Uint8Array): VerifierKey {
  if (!isKeyName(name)) throw new RangeError(`no key can be named ${JSON.stringify(name)}`)
  return { name, keyId: keyIdOf(name, type, publicKey), type, publicKey }
}

/** The key as one line: `name+hex(id)+base64(type ‖ public key)`. */
export const formatVerifierKey = ({ name, keyId, type, publicKey }: VerifierKey): string =>
  `${name}+${keyId}+${toBase64(concat(Uint8Array.of(type), publicKey))}`

/** Reads a verifier key; its id must be that of its name and bytes. */
export function readVerifierKey(line: string): Read<VerifierKey> {
  const [, name = '', keyId = '', encoded = ''] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(line.trim()) ?? []
  const bytes = fromBase64(encoded)
  const type = bytes?.[0]
  if (!isKeyName(name) || bytes === null || type === undefined || bytes.length < 2)
    return not('a verifier key is written name+8 hex digits+base64')
  const publicKey = bytes.subarray(1)
  if (keyIdOf(name, type, publicKey) !== keyId)
    return not('the id of the verifier key is not that of its bytes')
  return ok({ name, keyId, type, publicKey })
}

/** One signature line, with its line feed. */
export const formatSignature = ({ name, keyId, signature }: NoteSignature): string =>
  `${dash} ${name} ${toBase64(concat(fromHex(keyId), signature))}\n`

/** The note: its text, a blank line, its signatures. */
export const formatNote = ({ text, signatures }: Note): string =>
  `${text}\n${signatures.map(formatSignature).join('')}`

/** Reads one signature line, without its line feed. */
export function readSignature(line: string): NoteSignature | null {
  const [, name = '', encoded = ''] = new RegExp(`^${dash} (\\S+) (\\S+)$`, 'u').exec(line) ?? []
  const bytes = fromBase64(encoded)
  if (!isKeyName(name) || bytes === null || bytes.length < 5) return null
  return { name, keyId: toHex(bytes.subarray(0, 4)), signature: bytes.subarray(4) }
}

/** Reads a note without trusting it: split at its last blank line. */
export function readNote(note: string): Read<Note> {
  if (note.length > longestNote) return not('the note is too long')
  if (/[\u0000-\u0009\u000b-\u001f\ud800-\udfff]/u.test(note))
    return not('the note holds a control character')
  const split = note.lastIndexOf('\n\n')
  if (split < 0 || !note.endsWith('\n')) return not('the note has no blank line before its signatures')
  const lines = note.slice(split + 2, -1).split('\n')
  if (lines.length > mostSignatures) return not('the note has too many signatures')
  const signatures: NoteSignature[] = []
  for (const line of lines) {
    const signature = readSignature(line)
    if (signature === null) return not('the note has a line among its signatures that is none')
    signatures.push(signature)
  }
  return ok({ text: note.slice(0, split + 1), signatures })
}

/**
 * The signatures of a note by keys that the reader knows, each verified. Signatures by others are passed over; one by a
 * known key that does not hold makes the note worthless, and so does the lack of any.
 */
export function verifyNote({ text, signatures }: Note, known: readonly VerifierKey[]): Read<VerifierKey[]> {
  const verified: VerifierKey[] = []
  for (const { name, keyId, signature } of signatures) {
    const key = known.find((one) => one.name === name && one.keyId === keyId)
    if (key === undefined || verified.includes(key)) continue
    if (!holds(key, text, signature)) return not(`the signature by ${name} does not hold`)
    verified.push(key)
  }
  return verified.length > 0 ? ok(verified) : not('no key that is trusted has signed')
}

/** Whether a signature over a text holds, by the kind of its key. */
function holds({ type, publicKey }: VerifierKey, text: string, signature: Uint8Array): boolean {
  switch (type) {
    case signatureTypes.ed25519:
      return verifyEd25519(publicKey, utf8.encode(text), signature)
    case signatureTypes.cosignature:
      return cosignatureHolds(publicKey, text, signature)
    default:
      return false
  }
}

/** Seconds since 1970 that a cosignature states, and the signature itself; null where its length is another. */
export function partsOfCosignature(signature: Uint8Array): { time: bigint; ed25519: Uint8Array } | null {
  if (signature.length !== 72) return null
  const time = new DataView(signature.buffer, signature.byteOffset).getBigUint64(0)
  return time < 2n ** 63n ? { time, ed25519: signature.subarray(8) } : null
}

/** What a cosigner signs: that at `time` this was the newest consistent checkpoint it had seen. */
export const cosignedMessage = (text: string, time: bigint): Uint8Array =>
  utf8.encode(`cosignature/v1\ntime ${String(time)}\n${text}`)

function cosignatureHolds(publicKey: Uint8Array, text: string, signature: Uint8Array): boolean {
  const parts = partsOfCosignature(signature)
  return parts !== null && verifyEd25519(publicKey, cosignedMessage(text, parts.time), parts.ed25519)
}

/** The first line of a note: for a checkpoint, the name of its log. */
export const readCheckpointOrigin = ({ text }: Note): string => text.slice(0, text.indexOf('\n'))
