// Ed25519 (RFC 8032) with keys as their 32 raw bytes, as signed notes hold them.
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'

/** A private key of 32 bytes with its public key. */
export type KeyPair = { readonly privateKey: Uint8Array; readonly publicKey: Uint8Array }

const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex')
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex')

const privateObject = (privateKey: Uint8Array) =>
  createPrivateKey({ key: Buffer.concat([privatePrefix, privateKey]), format: 'der', type: 'pkcs8' })
const publicObject = (publicKey: Uint8Array) =>
  createPublicKey({ key: Buffer.concat([publicPrefix, publicKey]), format: 'der', type: 'spki' })

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

/** Whether a signature over a message holds; false for keys and signatures of other lengths. */
export function verifyEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false
  return verify(null, message, publicObject(publicKey), signature)
}
