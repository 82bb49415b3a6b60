// Signatures of single acts (5.8), checked as `verify` checks them: those of keys that browsers keep, and those of passkeys.
import { generateKeyPairSync, hash, sign, type KeyObject } from 'node:crypto'
import {
  checkSignature,
  signedBytes,
  type ActKey,
  type ActSignature,
  type SignedAct,
} from '@open-socialism/record'
import { measure, type Measure } from './results.ts'

const people = 500
const acts = 10_000
const site = 'bench.example'

type Signed = { signed: SignedAct; signature: ActSignature; key: ActKey }
type Signer = { key: ActKey; sign: (bytes: Uint8Array) => Omit<ActSignature, 'way'> }

export function measureSignatures(): Promise<{ rows: Measure[] }> {
  const row = (name: string, signer: () => Signer) =>
    measure(
      `signatures: ${name}`,
      rateOf(signedActs(signer)),
      'acts/s',
      { atLeast: 5000 },
      `${acts.toLocaleString('en')} positions by ${people.toLocaleString('en')} people; per second of processor time of one thread`,
    )
  return Promise.resolve({
    rows: [row('keys of browsers (Ed25519)', browserKey), row('passkeys (P-256)', passkey)],
  })
}

const spki = (key: KeyObject) => key.export({ format: 'der', type: 'spki' }).toString('base64url')

function browserKey(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return {
    key: { algorithm: 'ed25519', publicKey: spki(publicKey) },
    sign: (bytes) => ({ value: sign(null, bytes, privateKey).toString('base64url') }),
  }
}

function passkey(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const data = Buffer.concat([hash('sha256', site, 'buffer'), Buffer.from([5, 0, 0, 0, 1])])
  return {
    key: { algorithm: 'es256', publicKey: spki(publicKey), site },
    sign(bytes) {
      const challenge = hash('sha256', bytes, 'base64url')
      const said = { type: 'webauthn.get', challenge, origin: `https://${site}`, crossOrigin: false }
      const client = Buffer.from(JSON.stringify(said))
      const value = sign('sha256', Buffer.concat([data, hash('sha256', client, 'buffer')]), privateKey)
      return {
        value: value.toString('base64url'),
        clientData: client.toString('base64url'),
        authenticator: data.toString('base64url'),
      }
    },
  }
}

/** Positions on decisions, each signed by its author. */
function signedActs(signer: () => Signer): Signed[] {
  const signers = Array.from({ length: people }, signer)
  return Array.from({ length: acts }, (_, n): Signed => {
    const who = n % people
    const { key, sign } = signers[who] as Signer
    const reason = { commitment: hash('sha256', String(n), 'base64url'), length: 80 }
    const position = {
      type: 'take-position',
      proposal: `d${String(n)}`,
      version: 1,
      step: 0,
      position: 'agree',
    }
    const act = { id: `take-position:${String(n)}`, ...position, reason }
    const signed: SignedAct = { log: 'bench.example', by: `f${String(who)}`, act }
    return { signed, key, signature: { way: `way-of-${String(who)}`, ...sign(signedBytes(signed)) } }
  })
}

function rateOf(all: readonly Signed[]): number {
  const before = process.cpuUsage()
  for (const { signed, signature, key } of all)
    if (!checkSignature(signed, signature, key)) throw new Error('a signature does not hold')
  const { user, system } = process.cpuUsage(before)
  return (all.length / (user + system)) * 1_000_000
}
