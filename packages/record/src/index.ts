// The transparency log: hashes, tree, proofs, the bytes of entries and commitments to texts (RFC 6962, RFC 8785).
export { formatCheckpoint, formatSigned, openCheckpoint, readCheckpoint } from './checkpoint.ts'
export type { Checkpoint, OpenedCheckpoint } from './checkpoint.ts'
export { cosign, logKeyOf, signCheckpoint, witnessKeyOf } from './sign-checkpoint.ts'
export type { Signer } from './sign-checkpoint.ts'
export { charactersOf, commitTo, opens } from './commitment.ts'
export type { Opening } from './commitment.ts'
export { commitmentsIn } from './commitments-in.ts'
export type { Commitment } from './commitments-in.ts'
export { decodeRange, emptyRange, encodeRange, extend, rootOf } from './compact-range.ts'
export type { CompactRange, OnSubtree } from './compact-range.ts'
export { fromBase64, verifyEd25519 } from '#platform'
export { keyPairOf, newKeyPair, signEd25519 } from './ed25519.ts'
export type { KeyPair } from './ed25519.ts'
export { encodeEntry, EntryTooLong, maxEntryBytes } from './entry.ts'
export { emptyRoot, isHash, leafHash, nodeHash, sameHash } from './hash.ts'
export type { Hash } from './hash.ts'
export { followTiles } from './follow-tiles.ts'
export type { TileFollower, TilesSoFar } from './follow-tiles.ts'
export {
  formatNote,
  formatSignature,
  formatVerifierKey,
  isKeyName,
  keyIdOf,
  partsOfCosignature,
  readNote,
  readSignature,
  readVerifierKey,
  verifierKey,
  verifyNote,
} from './note.ts'
export type { Note, NoteSignature, Read, VerifierKey } from './note.ts'
export { overTiles } from './over-tiles.ts'
export type { ReadTile } from './over-tiles.ts'
export { readPolicy } from './policy.ts'
export type { Policy } from './policy.ts'
export { formatProofFile, readProofFile, verifyProofFile } from './proof-file.ts'
export type { ProofFile } from './proof-file.ts'
export { consistencyProof, inclusionProof, overLeaves } from './proof.ts'
export type { ReadLeaves, SpanRoot } from './proof.ts'
export { formatSignerKey, readSignerKey } from './signer-key.ts'
export { decodeTextBundle, encodeTextBundle, readTextBundlePath, textBundlePath } from './text-bundle.ts'
export type { BundledText } from './text-bundle.ts'
export { checkSignature, isActKey, signedBytes } from './signature.ts'
export type { ActKey, ActSignature, SignedAct } from './signature.ts'
export {
  decodeBundle,
  decodeTile,
  encodeBundle,
  encodeTile,
  hashesAt,
  hasTile,
  newTiles,
  readTilePath,
  tilePath,
  tileHeight,
  tileWidth,
} from './tile.ts'
export type { Tile } from './tile.ts'
export { continues, includes } from './verify.ts'
export type { Consistency, Inclusion } from './verify.ts'
export { checkVouch, vouchFor } from './vouch.ts'
export { answerAddCheckpoint, formatAddCheckpoint, readAddCheckpoint } from './witness.ts'
export type { AddCheckpoint, WitnessAnswer, Witnessed } from './witness.ts'
