// The word of a log's keys for the key of the log that succeeds it: a signed note (c2sp.org/signed-note) that no reader could
// take for a checkpoint, whose second line is a size (5.3).
import { signEd25519 } from './ed25519.ts'
import { formatNote, readNote, verifyNote, type Read, type VerifierKey } from './note.ts'
import { logKeyOf, type Signer } from './sign-checkpoint.ts'

/** That the log `origin` is succeeded after its first `kept` entries by the log whose verifier key is `key`. */
type Vouched = { readonly origin: string; readonly kept: number; readonly key: string }

const textOf = ({ origin, kept, key }: Vouched): string =>
  `open-socialism succession 1\n${origin}\n${String(kept)}\n${key}\n`

/** The word of these signers, who sign as the log that is succeeded. */
export function vouchFor(vouched: Vouched, signers: readonly Signer[]): string {
  const text = textOf(vouched)
  const signatures = signers.map((signer) => {
    const { name, keyId } = logKeyOf(signer)
    return { name, keyId, signature: signEd25519(signer.privateKey, Buffer.from(text)) }
  })
  return formatNote({ text, signatures })
}

/** Whose word it is, of these keys; fails where it is of something else, or none of them has signed it. */
export function checkVouch(
  note: string,
  vouched: Vouched,
  keys: readonly VerifierKey[],
): Read<VerifierKey[]> {
  const read = readNote(note)
  if (!read.ok) return read
  if (read.value.text !== textOf(vouched)) return { ok: false, why: 'it is of another succession' }
  return verifyNote(read.value, keys)
}
