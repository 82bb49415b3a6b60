// Checks on the reader's own device that an entry stands in the record (`data-verify`): its bytes, the way from its leaf
// up to the root of the signed checkpoint, and the signature, all from the public files under /record.
import {
  decodeBundle,
  isSignedBy,
  tilePath,
  tileWidth,
  wayUp,
  type ActKey,
  type ActSignature,
  type SignedBy,
} from '@open-socialism/record/portable'
import { bytesOf } from './base64.ts'
import { clearSteps, leaveRest, sayStep, type Outcome } from './outcomes.ts'
import { improve } from './page.ts'
import { drawWay } from './way-picture.ts'

type Bytes = Uint8Array<ArrayBuffer>

const textOf = async (path: string): Promise<string> => {
  const answer = await fetch(path, { cache: 'no-cache' })
  if (!answer.ok) throw new Error(`${path}: ${String(answer.status)}`)
  return answer.text()
}
const hexOf = (bytes: Bytes): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
const same = (one: Bytes, other: Bytes): boolean => hexOf(one) === hexOf(other)

/** RFC 6962: SHA-256 over a mark (0 for an entry, 1 for a node) and the parts. */
async function hashed(mark: 0 | 1, ...parts: Bytes[]): Promise<Bytes> {
  const all = await new Blob([Uint8Array.of(mark), ...parts]).arrayBuffer()
  return new Uint8Array(await crypto.subtle.digest('SHA-256', all))
}

type Proof = { hashes: Bytes[]; note: string; size: number; root: Bytes }

/** Reads a proof file (c2sp.org/tlog-proof) of an entry. */
function readProof(file: string, index: number): Proof {
  const split = file.indexOf('\n\n')
  const [, about, ...hashes] = file.slice(0, split).split('\n')
  const note = file.slice(split + 2)
  const [, size = '', root = ''] = note.split('\n')
  if (about !== `index ${String(index)}`) throw new Error('the proof is of another entry')
  return { hashes: hashes.map(bytesOf), note, size: Number(size), root: bytesOf(root) }
}

/** The entry's bytes, out of its bundle. */
async function entryBytes(index: number, size: number): Promise<Bytes> {
  const bundle = Math.floor(index / tileWidth)
  const width = Math.min(tileWidth, size - bundle * tileWidth)
  const answer = await fetch(`/record/tile/${tilePath({ level: 'entries', index: bundle, width })}`)
  const entry = decodeBundle(new Uint8Array(await answer.arrayBuffer()))?.[index % tileWidth]
  if (entry === undefined) throw new Error('the bundle does not hold the entry')
  return new Uint8Array(entry)
}

/** Whether one of the society's keys (`name+id+base64(type ‖ key)`, a line each) has signed the note. */
async function isSigned(note: string, keys: string): Promise<Outcome> {
  const split = note.lastIndexOf('\n\n')
  const text = new TextEncoder().encode(note.slice(0, split + 1))
  for (const key of keys.trim().split('\n')) {
    const [, name = '', id = '', encoded = ''] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(key) ?? []
    for (const line of note.slice(split + 2).split('\n')) {
      const [, signer, value = ''] = line.split(' ')
      const signature = signer === name ? bytesOf(value) : new Uint8Array()
      if (signature.length !== 68 || hexOf(signature.slice(0, 4)) !== id) continue
      const raw = bytesOf(encoded).slice(1)
      const made = await crypto.subtle
        .importKey('raw', raw, 'Ed25519', false, ['verify'])
        // An older browser knows no such keys: then it cannot say.
        .catch(() => null)
      if (made === null) return 'unknown'
      return (await crypto.subtle.verify('Ed25519', made, signature.slice(4), text)) ? 'holds' : 'fails'
    }
  }
  return 'fails'
}

const isActSigned = (entry: Bytes, key: ActKey): Promise<SignedBy> => {
  const { log, by, act, signature } = JSON.parse(new TextDecoder().decode(entry)) as {
    log: string
    by: string
    act: unknown
    signature: ActSignature
  }
  return isSignedBy({ log, by, act }, signature, key)
}

function verify(element: HTMLElement): void {
  const index = Number(element.dataset['verify'])
  const button = element.querySelector('button')
  const steps = element.querySelector<HTMLElement>('[data-steps]')
  if (button === null || steps === null) return
  const tell = (step: string, is: boolean) => {
    sayStep(steps, step, is ? 'holds' : 'fails')
  }
  const check = async () => {
    clearSteps(steps)
    const proof = readProof(await textOf(`/record/proof/${String(index)}`), index)
    const bytes = await entryBytes(index, proof.size)
    const shown = document.querySelector('[data-entry]')?.textContent ?? ''
    tell(
      'bytes',
      JSON.stringify(JSON.parse(shown)) === JSON.stringify(JSON.parse(new TextDecoder().decode(bytes))),
    )
    let reached = await hashed(0, bytes)
    tell('leaf', hexOf(reached) === element.dataset['leaf'])
    const sides = wayUp(BigInt(index), BigInt(proof.size), proof.hashes.length) ?? []
    for (const [step, side] of sides.entries()) {
      const beside = proof.hashes[step] ?? new Uint8Array()
      reached = await (side === 'left' ? hashed(1, beside, reached) : hashed(1, reached, beside))
    }
    tell('root', sides.length === proof.hashes.length && same(reached, proof.root))
    steps.querySelector('[data-way]')?.replaceChildren(drawWay(sides))
    const { key } = element.dataset
    if (key !== undefined) sayStep(steps, 'act', await isActSigned(bytes, JSON.parse(key) as ActKey))
    sayStep(steps, 'signature', await isSigned(proof.note, await textOf('/record/key')))
  }
  button.hidden = false
  button.addEventListener('click', () => {
    button.setAttribute('aria-disabled', 'true')
    check()
      .catch(() => {
        leaveRest(steps)
      })
      .finally(() => {
        button.removeAttribute('aria-disabled')
      })
  })
}

export const startVerifying = () => {
  improve('[data-verify]', verify)
}
