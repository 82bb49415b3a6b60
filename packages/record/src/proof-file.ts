// A proof as a file (c2sp.org/tlog-proof): that an entry is in the log, to be checked without asking anybody.
import { fromBase64 } from '#platform'
import { openCheckpoint, type OpenedCheckpoint } from './checkpoint.ts'
import { isHash, leafHash, type Hash } from './hash.ts'
import type { Read, VerifierKey } from './note.ts'
import { includes } from './verify.ts'

/** `checkpoint` is the signed note as it was served; `extra` is not vouched for by anything. */
export type ProofFile = {
  readonly extra: Uint8Array | null
  readonly index: bigint
  readonly proof: readonly Hash[]
  readonly checkpoint: string
}

const head = 'c2sp.org/tlog-proof@v1'
const not = (why: string) => ({ ok: false, why }) as const

export function formatProofFile({ extra, index, proof, checkpoint }: ProofFile): string {
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
  return [
    head,
    ...(extra === null ? [] : [`extra ${base64(extra)}`]),
    `index ${String(index)}`,
    ...proof.map(base64),
    '',
    checkpoint,
  ].join('\n')
}

export function readProofFile(file: string): Read<ProofFile> {
  const split = file.indexOf('\n\n')
  if (split < 0) return not('the proof has no checkpoint')
  const [first, ...lines] = file.slice(0, split).split('\n')
  if (first !== head) return not(`a proof begins with ${head}`)
  const extra = lines[0]?.startsWith('extra ')
    ? fromBase64(lines.shift()?.slice('extra '.length) ?? '')
    : undefined
  if (extra === null) return not('what is extra in the proof is not base64')
  const index = /^index (0|[1-9]\d{0,19})$/.exec(lines.shift() ?? '')?.[1]
  if (index === undefined) return not('the proof does not say which entry it is about')
  const proof: Hash[] = []
  for (const line of lines) {
    const bytes = fromBase64(line)
    if (bytes === null || !isHash(bytes)) return not('a line of the proof is not a hash')
    proof.push(bytes)
  }
  return {
    ok: true,
    value: { extra: extra ?? null, index: BigInt(index), proof, checkpoint: file.slice(split + 2) },
  }
}

/** Checks that `entry` stands in the log `origin` as the proof says, under a checkpoint signed by one of `logKeys`. */
export function verifyProofFile(
  { index, proof, checkpoint }: ProofFile,
  entry: Uint8Array,
  origin: string,
  logKeys: readonly VerifierKey[],
  witnessKeys: readonly VerifierKey[] = [],
): Read<OpenedCheckpoint> {
  const opened = openCheckpoint(checkpoint, origin, logKeys, witnessKeys)
  if (!opened.ok) return opened
  const { size, root } = opened.value.checkpoint
  const holds = includes({ index, size, leaf: leafHash(entry), proof, root })
  return holds ? opened : not(`the entry is not number ${String(index)} of this log`)
}
