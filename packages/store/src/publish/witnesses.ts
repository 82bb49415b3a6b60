// Asking witnesses to cosign (c2sp.org/tlog-witness). One that lies, hangs or is behind is reported and passed over: the log
// goes on without it, and asks again later.
import {
  consistencyProof,
  formatAddCheckpoint,
  overTiles,
  readSignature,
  verifyNote,
  type NoteSignature,
  type ReadTile,
  type VerifierKey,
} from '@open-socialism/record'
import type { Report } from '../report.ts'

export type Witness = { name: string; key: VerifierKey; url: string }

/** A signed checkpoint, and the tree that it is of. */
export type ToCosign = { note: string; size: number; tile: ReadTile }

export type Witnesses = {
  /** Asks all that are not busy; resolves when those that are usually prompt have answered, or were given up. */
  ask(checkpoint: ToCosign): Promise<void>
  /** Cosignatures of this checkpoint so far. */
  of(note: string): NoteSignature[]
  /** Whether some witness has not cosigned this checkpoint and may be asked again by now. */
  isWanting(note: string): boolean
}

/** How long a checkpoint waits for its cosignatures before it is shown without them. */
const promptMs = 400
const timeoutMs = 5000
const againMs = 10_000
const longestAnswer = 10_000

type Standing = {
  witness: Witness
  /** The size that it knows, as far as it told us. */
  known: number
  cosigned: { note: string; signature: NoteSignature } | null
  asking: Promise<void> | null
  isPrompt: boolean
  askedAt: number
  trouble: string | null
}

/** `onLate` is told when a cosignature came after its checkpoint was shown. */
export function openWitnesses(
  list: readonly Witness[],
  report: Report,
  onLate: (note: string) => void,
): Witnesses {
  const standings = list.map((witness): Standing => ({
    ...{ witness, known: 0, cosigned: null, asking: null, isPrompt: true, askedAt: -Infinity, trouble: null },
  }))
  const hasCosigned = ({ cosigned }: Standing, note: string) => cosigned?.note === note
  const mayBeAsked = (one: Standing, note: string) =>
    one.asking === null &&
    !hasCosigned(one, note) &&
    (one.trouble === null || performance.now() - one.askedAt > againMs)

  const settle = (one: Standing, began: number, trouble: string | null, note: string) => {
    one.asking = null
    const wasInTime = performance.now() - began <= promptMs
    one.isPrompt = trouble === null && wasInTime
    if (trouble !== null && trouble !== one.trouble)
      report('witness-has-not-cosigned', { witness: one.witness.name, why: trouble })
    one.trouble = trouble
    if (trouble === null && !wasInTime) onLate(note)
  }
  const begin = (one: Standing, checkpoint: ToCosign) => {
    const began = performance.now()
    one.askedAt = began
    one.asking = cosign(one, checkpoint)
      .catch((error: unknown) => (error instanceof Error ? error.message : String(error)))
      .then((trouble) => {
        settle(one, began, trouble, checkpoint.note)
      })
    return one.asking
  }

  return {
    async ask(checkpoint) {
      const idle = standings.filter((one) => mayBeAsked(one, checkpoint.note))
      const asked = idle.map((one) => ({ isPrompt: one.isPrompt, done: begin(one, checkpoint) }))
      await within(
        promptMs,
        asked.filter(({ isPrompt }) => isPrompt).map(({ done }) => done),
      )
    },
    of: (note) => standings.flatMap((one) => (hasCosigned(one, note) ? (one.cosigned?.signature ?? []) : [])),
    isWanting: (note) => standings.some((one) => mayBeAsked(one, note)),
  }
}

async function within(ms: number, work: readonly Promise<void>[]): Promise<void> {
  if (work.length === 0) return
  const { promise, resolve } = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => {
    resolve(undefined)
  }, ms)
  await Promise.race([promise, Promise.all(work)])
  clearTimeout(timer)
}

/** Asks one witness, and once more where it names another size; gives what is wrong, or null. */
async function cosign(one: Standing, checkpoint: ToCosign): Promise<string | null> {
  for (let tries = 0; tries < 2; tries++) {
    const { status, body } = await post(one, checkpoint)
    if (status === 200) return keep(one, checkpoint, body)
    if (status !== 409) return `it answered ${String(status)}: ${body.slice(0, 200).trim()}`
    const known = Number(/^(0|[1-9]\d{0,15})\n?$/.exec(body)?.[1] ?? NaN)
    if (!Number.isSafeInteger(known)) return 'it answered 409 without the size that it knows'
    if (known > checkpoint.size) return `it knows ${String(known)} entries, more than there are`
    one.known = known
  }
  return 'it names another size each time'
}

async function post(
  { witness, known }: Standing,
  { note, size, tile }: ToCosign,
): Promise<{ status: number; body: string }> {
  const proof = known === 0 ? [] : await consistencyProof(known, size, overTiles(size, tile))
  const response = await fetch(`${witness.url.replace(/\/+$/, '')}/add-checkpoint`, {
    method: 'POST',
    body: formatAddCheckpoint({ oldSize: BigInt(known), proof, checkpoint: note }),
    signal: AbortSignal.timeout(timeoutMs),
    redirect: 'error',
  })
  let body = ''
  for await (const piece of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    body += Buffer.from(piece).toString('utf8')
    if (body.length > longestAnswer) throw new Error('its answer is too long')
  }
  return { status: response.status, body }
}

/** Keeps a cosignature that holds. */
function keep(one: Standing, { note, size }: ToCosign, body: string): string | null {
  const { key } = one.witness
  const text = note.slice(0, note.lastIndexOf('\n\n') + 1)
  const signature = body
    .split('\n')
    .map(readSignature)
    .find((line) => line?.name === key.name && line.keyId === key.keyId)
  if (!signature) return 'its answer holds no signature by its key'
  if (!verifyNote({ text, signatures: [signature] }, [key]).ok) return 'its signature does not hold'
  one.known = size
  one.cosigned = { note, signature }
  return null
}
