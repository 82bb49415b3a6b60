// A log's private key as one line, as Go's sumdb/note writes it: PRIVATE+KEY+name+hex(id)+base64(type ‖ private key).
import { fromBase64 } from '#platform'
import { logKeyOf, type Signer } from './sign-checkpoint.ts'
import { isKeyName, signatureTypes, type Read } from './note.ts'

const first = 'PRIVATE+KEY+'
const not = (why: string) => ({ ok: false, why }) as const

export function formatSignerKey(signer: Signer): string {
  const bytes = Buffer.concat([Buffer.from([signatureTypes.ed25519]), signer.privateKey])
  return `${first}${signer.name}+${logKeyOf(signer).keyId}+${bytes.toString('base64')}`
}

/** Reads a private key; what is wrong is said without any of it. */
export function readSignerKey(line: string): Read<Signer> {
  const parts = line.startsWith(first) ? line.slice(first.length) : ''
  const [, name = '', keyId = '', encoded = ''] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(parts) ?? []
  const bytes = fromBase64(encoded)
  if (!isKeyName(name) || bytes?.length !== 33 || bytes[0] !== signatureTypes.ed25519)
    return not('a private key is written PRIVATE+KEY+name+8 hex digits+base64')
  const signer = { name, privateKey: bytes.subarray(1) }
  return logKeyOf(signer).keyId === keyId
    ? { ok: true, value: signer }
    : not('the id of the private key is not that of its bytes')
}
