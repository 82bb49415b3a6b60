// Who vouches for a checkpoint: the log by its key, and witnesses by the policy of whoever checks.
import type { Policy } from '@open-socialism/record'
import {
  openCheckpoint,
  partsOfCosignature,
  readCheckpoint,
  readNote,
  readVerifierKey,
  type Checkpoint,
  type VerifierKey,
} from '@open-socialism/record/portable'
import type { ReadFile } from './copy.ts'
import { fails, inWords } from './fault.ts'

/** Whom the checker trusts; `keys` null takes the key from the copy itself. */
export type Trust = { readonly keys: readonly VerifierKey[] | null; readonly policy: Policy | null }

export type Signatures = {
  checkpoint: Checkpoint
  /** The signed checkpoint, as it was given. */
  signed: string
  key: VerifierKey
  /** True where the key was taken from the copy that it vouches for. */
  keyFromCopy: boolean
  cosigners: { name: string; time: bigint }[]
  /** Cosignatures by keys that the checker did not name. */
  unchecked: number
}

const utf8 = new TextDecoder()
const nameOfKey = ({ name, keyId }: Pick<VerifierKey, 'name' | 'keyId'>): string => `${name}+${keyId}`

/** Reads the copy's checkpoint, and checks who signed it. */
export async function checkSignatures(read: ReadFile, trust: Trust): Promise<Signatures> {
  const bytes = await read('checkpoint')
  if (bytes === null) return fails(null, 'the copy has no checkpoint', 'checkpoint', 'no such file')
  return signaturesOf(utf8.decode(bytes), trust, async () => {
    const lines = await read('key')
    return lines === null ? '' : utf8.decode(lines)
  })
}

/** Checks who signed a checkpoint; `keysBeside` gives the key lines of the copy that it came with. */
export async function signaturesOf(
  signed: string,
  { keys, policy }: Trust,
  keysBeside: () => Promise<string>,
): Promise<Signatures> {
  const note = readNote(signed)
  if (!note.ok)
    return fails(null, `the checkpoint is no signed note: ${note.why}`, inWords('a signed note'), signed)
  const unopened = readCheckpoint(note.value.text)
  if (!unopened.ok)
    return fails(
      null,
      `the checkpoint cannot be read: ${unopened.why}`,
      inWords('a name, a size and a root'),
      note.value.text,
    )
  const named = [...(keys ?? []), ...(policy?.logs ?? []).map((one) => one.key)]
  const logKeys = named.length > 0 ? named : readKeys(await keysBeside())
  const witnessKeys = (policy?.witnesses ?? []).map((one) => one.key)
  const opened = openCheckpoint(signed, unopened.value.origin, logKeys, witnessKeys)
  if (!opened.ok)
    return fails(
      null,
      `the checkpoint is not signed as it must be: ${opened.why}`,
      inWords('a signature by {}', logKeys.map(nameOfKey).join(', ')),
      note.value.signatures.map(nameOfKey).join(', ') || inWords('nothing'),
    )
  const { checkpoint, signedBy } = opened.value
  const isCosigned = (key: VerifierKey) => witnessKeys.includes(key)
  const by = signedBy.filter(isCosigned)
  if (policy !== null && !policy.isMetBy(by))
    fails(
      null,
      'too few witnesses have cosigned',
      'the quorum of the policy',
      by.map((one) => one.name).join(', '),
    )
  const cosigners = note.value.signatures.flatMap(({ name, keyId, signature }) => {
    const key = by.find((one) => one.name === name && one.keyId === keyId)
    const parts = key === undefined ? null : partsOfCosignature(signature)
    return parts === null ? [] : [{ name, time: parts.time }]
  })
  const others = note.value.signatures.filter(
    ({ keyId, signature }) => signature.length === 72 && !signedBy.some((one) => one.keyId === keyId),
  )
  const key = signedBy.find((one) => !isCosigned(one))
  if (key === undefined)
    return fails(null, 'only witnesses have signed', inWords('the log’s signature'), inWords('nothing'))
  const keyFromCopy = named.length === 0
  return { checkpoint, signed, key, keyFromCopy, cosigners, unchecked: others.length }
}

/** The keys that stand in a file, one a line. */
function readKeys(lines: string): VerifierKey[] {
  const keys: VerifierKey[] = []
  for (const line of lines.split('\n')) {
    const key = readVerifierKey(line)
    if (key.ok) keys.push(key.value)
  }
  if (keys.length === 0)
    fails(null, 'no key is given, and the copy has none', inWords('a verifier key'), lines)
  return keys
}
