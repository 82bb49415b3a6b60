// Ed25519 (RFC 8032) with keys as their 32 raw bytes, as signed notes hold them.
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'

/** A private key of 32 bytes with its public key. */
export type KeyPair = { readonly privateKey: Uint8Array; readonly publicKey: Uint8Array }

const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex')

const privateObject = (privateKey: Uint8Array) =>
  createPrivateKey({ key: Buffer.concat([privatePrefix, privateKey]), format: 'der', type: 'pkcs8' })

/** A new key pair. */
export function newKeyPair(): KeyPair {
  const { privateKey } = generateKeyPairSync('ed25519')
  return keyPairOf(privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32))
}

/** The pair that belongs to a private key of 32 bytes. */
export function keyPairOf(privateKey: Uint8Array): KeyPair {
  if (privateKey.length !== 32) throw new RangeError('an Ed25519 private key has 32 bytes')
  const publicKey = createPublicKey(privateObject(privateKey)).export({ format: 'der', type: 'spki' })
  return { privateKey, publicKey: publicKey.subarray(-32) }
}

/** The 64 bytes of a signature. */
export const signEd25519 = (privateKey: Uint8Array, message: Uint8Array): Uint8Array =>
  sign(null, message, privateObject(privateKey))
