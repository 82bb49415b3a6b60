// Signing checkpoints: by the log, and by witnesses who cosign (5.3).
import { formatCheckpoint, type Checkpoint } from './checkpoint.ts'
import { keyPairOf, signEd25519 } from './ed25519.ts'
import { cosignedMessage, signatureTypes, verifierKey, type NoteSignature, type VerifierKey } from './note.ts'

/** Who signs: the name and the 32 bytes of the private key. */
export type Signer = { readonly name: string; readonly privateKey: Uint8Array }

/** The key that verifies what a signer signs as a log. */
export const logKeyOf = ({ name, privateKey }: Signer): VerifierKey =>
  verifierKey(name, signatureTypes.ed25519, keyPairOf(privateKey).publicKey)

/** The key that verifies what a signer signs as a witness. */
export const witnessKeyOf = ({ name, privateKey }: Signer): VerifierKey =>
  verifierKey(name, signatureTypes.cosignature, keyPairOf(privateKey).publicKey)

/** A log's signature over its checkpoint. */
export function signCheckpoint(checkpoint: Checkpoint, signer: Signer): NoteSignature {
  const { name, keyId } = logKeyOf(signer)
  return { name, keyId, signature: signEd25519(signer.privateKey, Buffer.from(formatCheckpoint(checkpoint))) }
}

/** A witness's cosignature over a checkpoint's text at `time`, seconds since 1970 (c2sp.org/tlog-cosignature). */
export function cosign(text: string, signer: Signer, time: bigint): NoteSignature {
  const { name, keyId } = witnessKeyOf(signer)
  const stated = Buffer.alloc(8)
  stated.writeBigUInt64BE(time)
  const signature = Buffer.concat([stated, signEd25519(signer.privateKey, cosignedMessage(text, time))])
  return { name, keyId, signature }
}
