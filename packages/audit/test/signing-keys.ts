// Keys of people in tests, which sign acts as a browser's key and as a passkey do (clause 5.8).
import { generateKeyPairSync, hash, sign, type KeyObject } from 'node:crypto'
import { signedBytes, type ActSignature, type SignedAct } from '@open-socialism/record'

export type SigningKey = {
  wayKind: 'key' | 'passkey'
  /** The act that makes it a way in of a person. */
  issue: object
  sign: (signed: SignedAct) => ActSignature
}

const spki = (key: KeyObject) => key.export({ format: 'der', type: 'spki' }).toString('base64url')
const issueOf = (person: string, way: string, wayKind: string, key: object) => ({
  ...{ type: 'issue-way-in', person, way, wayKind, label: 'A key', key },
})

/** A key that a browser keeps. */
export function deviceKey(person: string, way: string): SigningKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return {
    wayKind: 'key',
    issue: issueOf(person, way, 'key', { algorithm: 'ed25519', publicKey: spki(publicKey) }),
    sign: (signed) => ({ way, value: sign(null, signedBytes(signed), privateKey).toString('base64url') }),
  }
}

/** A passkey for a site. */
export function passkey(person: string, way: string, site = 'test.example'): SigningKey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return {
    wayKind: 'passkey',
    issue: issueOf(person, way, 'passkey', { algorithm: 'es256', publicKey: spki(publicKey), site }),
    sign(signed) {
      const challenge = hash('sha256', signedBytes(signed), 'base64url')
      const client = Buffer.from(
        JSON.stringify({ type: 'webauthn.get', challenge, origin: `https://${site}` }),
      )
      const data = Buffer.concat([hash('sha256', site, 'buffer'), Buffer.from([5, 0, 0, 0, 1])])
      const value = sign('sha256', Buffer.concat([data, hash('sha256', client, 'buffer')]), privateKey)
      return {
        way,
        value: value.toString('base64url'),
        clientData: client.toString('base64url'),
        authenticator: data.toString('base64url'),
      }
    },
  }
}
