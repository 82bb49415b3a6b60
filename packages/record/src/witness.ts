// What a witness answers (c2sp.org/tlog-witness): it cosigns a checkpoint that continues the last one it saw, and no other.
// Pure: whoever runs it keeps the state safely, and only then sends the answer.
import { fromBase64 } from '#platform'
import { openCheckpoint } from './checkpoint.ts'
import { emptyRoot, isHash, sameHash, type Hash } from './hash.ts'
import {
  formatNote,
  formatSignature,
  readNote,
  readCheckpointOrigin,
  type Read,
  type VerifierKey,
} from './note.ts'
import { cosign, type Signer } from './sign-checkpoint.ts'
import { continues } from './verify.ts'

/** A request to cosign: the size that the log believes the witness knows, the proof from there, the signed checkpoint. */
export type AddCheckpoint = {
  readonly oldSize: bigint
  readonly proof: readonly Hash[]
  readonly checkpoint: string
}

/** The last checkpoint of a log that a witness cosigned; `signed` is the note with the log's and its own signature. */
export type Witnessed = { readonly size: bigint; readonly root: Hash; readonly signed: string }

export type WitnessAnswer =
  /** 200: `keep` has to be stored before `body` is sent. */
  | { status: 200; body: string; keep: Witnessed }
  | { status: 400 | 403 | 404 | 422; body: string }
  /** 409: the size that the witness knows. */
  | { status: 409; body: string }

const mostProofLines = 63
const not = (why: string) => ({ ok: false, why }) as const

export const formatAddCheckpoint = ({ oldSize, proof, checkpoint }: AddCheckpoint): string =>
  `old ${String(oldSize)}\n${proof.map((hash) => `${Buffer.from(hash).toString('base64')}\n`).join('')}\n${checkpoint}`

export function readAddCheckpoint(body: string): Read<AddCheckpoint> {
  const split = body.indexOf('\n\n')
  if (split < 0) return not('there is no blank line before the checkpoint')
  const [first = '', ...lines] = body.slice(0, split).split('\n')
  const oldSize = /^old (0|[1-9]\d{0,19})$/.exec(first)?.[1]
  if (oldSize === undefined) return not('the first line says which size is known: old 0')
  if (lines.length > mostProofLines) return not('a consistency proof has at most 63 lines')
  const proof: Hash[] = []
  for (const line of lines) {
    const bytes = fromBase64(line)
    if (bytes === null || !isHash(bytes)) return not('a line of the proof is not a hash')
    proof.push(bytes)
  }
  return { ok: true, value: { oldSize: BigInt(oldSize), proof, checkpoint: body.slice(split + 2) } }
}

/**
 * Answers a request: `logs` gives the keys of the logs that this witness follows by origin, `known` what it last cosigned
 * of the log in question, `time` is now in seconds since 1970.
 */
export function answerAddCheckpoint(
  body: string,
  logs: ReadonlyMap<string, readonly VerifierKey[]>,
  known: (origin: string) => Witnessed | null,
  signer: Signer,
  time: bigint,
): WitnessAnswer {
  const request = readAddCheckpoint(body)
  if (!request.ok) return { status: 400, body: `${request.why}\n` }
  const note = readNote(request.value.checkpoint)
  if (!note.ok) return { status: 400, body: `${note.why}\n` }
  const origin = readCheckpointOrigin(note.value)
  const keys = logs.get(origin)
  if (keys === undefined) return { status: 404, body: 'this witness does not follow that log\n' }
  const opened = openCheckpoint(request.value.checkpoint, origin, keys)
  if (!opened.ok) return { status: 403, body: `${opened.why}\n` }
  const { size, root } = opened.value.checkpoint
  const { oldSize, proof } = request.value
  if (oldSize > size) return { status: 400, body: 'the old size is larger than the checkpoint\n' }
  const last = known(origin)
  if ((last?.size ?? 0n) !== oldSize) return { status: 409, body: `${String(last?.size ?? 0n)}\n` }
  if (!follows(oldSize, last, proof, size, root))
    return { status: 422, body: 'the checkpoint does not continue the one that this witness knows\n' }
  const cosignature = cosign(note.value.text, signer, time)
  const byLog = note.value.signatures.filter((one) =>
    keys.some(({ name, keyId }) => name === one.name && keyId === one.keyId),
  )
  const signed = formatNote({ text: note.value.text, signatures: [...byLog, cosignature] })
  return { status: 200, body: formatSignature(cosignature), keep: { size, root, signed } }
}

function follows(
  oldSize: bigint,
  last: Witnessed | null,
  proof: readonly Hash[],
  size: bigint,
  root: Hash,
): boolean {
  if (size === 0n && !sameHash(root, emptyRoot)) return false
  if (oldSize === 0n || last === null) return proof.length === 0
  return continues({ oldSize, size, oldRoot: last.root, root, proof })
}
