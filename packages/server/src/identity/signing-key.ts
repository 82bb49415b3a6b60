// A passkey's public key as the record holds it (5.8): from COSE, as authenticators give it, to a SubjectPublicKeyInfo.
import { createPublicKey, type JsonWebKey } from 'node:crypto'
import type { SigningKey } from '@open-socialism/kernel'
import { decodeCredentialPublicKey } from '@simplewebauthn/server/helpers'

const algorithms: Record<number, SigningKey['algorithm']> = {
  [-7]: 'es256',
  [-8]: 'ed25519',
  [-257]: 'rs256',
}

/** Null for a kind of key that acts cannot be signed with. */
export function signingKeyOf(cose: Uint8Array, site: string): SigningKey | null {
  const key = decodeCredentialPublicKey(new Uint8Array(cose)) as unknown as Map<number, unknown>
  const algorithm = algorithms[Number(key.get(3))]
  const part = (label: number) => Buffer.from(key.get(label) as Uint8Array).toString('base64url')
  const jwk: Record<SigningKey['algorithm'], () => JsonWebKey> = {
    es256: () => ({ kty: 'EC', crv: 'P-256', x: part(-2), y: part(-3) }),
    ed25519: () => ({ kty: 'OKP', crv: 'Ed25519', x: part(-2) }),
    rs256: () => ({ kty: 'RSA', n: part(-1), e: part(-2) }),
  }
  if (algorithm === undefined) return null
  const made = createPublicKey({ key: jwk[algorithm](), format: 'jwk' })
  return { algorithm, publicKey: made.export({ format: 'der', type: 'spki' }).toString('base64url'), site }
}
