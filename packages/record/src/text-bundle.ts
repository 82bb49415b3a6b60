// Texts in bundles, ours beside the tiles: `text/bundle/<N>` holds what stands beside entries 256·N to 256·N + 255, a line of
// JSON for each commitment of their acts. A bundle changes when a text is erased or released, and no entry changes with it.
import { fromBase64 } from '#platform'
import { tilePath, tileWidth } from './tile.ts'

/** What is known of one committed text: its words with their `r`, or why they are not there. */
export type BundledText =
  | { readonly commitment: string; readonly state: 'present'; readonly r: Uint8Array; readonly text: string }
  | { readonly commitment: string; readonly state: 'erased' | 'withheld' }

/** The path of a bundle of texts, its number written as a tile's. */
export const textBundlePath = (index: number): string =>
  `text/bundle/${tilePath({ level: 0, index, width: tileWidth }).slice('0/'.length)}`

/** Reads a bundle's number; null for any other spelling. `groups` is what follows `text/bundle/`. */
export function readTextBundlePath(groups: string): number | null {
  const index = Number(groups.replaceAll(/[x/]/g, ''))
  if (!/^(?:x\d{3}\/)*\d{3}$/.test(groups) || !Number.isSafeInteger(index)) return null
  return textBundlePath(index) === `text/bundle/${groups}` ? index : null
}

const lineOf = (one: BundledText): string =>
  one.state === 'present'
    ? JSON.stringify({
        commitment: one.commitment,
        r: Buffer.from(one.r).toString('base64'),
        text: one.text,
      })
    : JSON.stringify({ commitment: one.commitment, state: one.state })

/** The bytes of a bundle; one without texts is empty. */
export const encodeTextBundle = (texts: readonly BundledText[]): Uint8Array =>
  Buffer.from(texts.map((one) => `${lineOf(one)}\n`).join(''))

/** The texts of a bundle; null where a line is none. */
export function decodeTextBundle(bytes: Uint8Array): BundledText[] | null {
  const texts: BundledText[] = []
  const lines = Buffer.from(bytes).toString('utf8').split('\n')
  if (lines.pop() !== '') return null
  for (const line of lines) {
    const one = readLine(line)
    if (one === null) return null
    texts.push(one)
  }
  return texts
}

function readLine(line: string): BundledText | null {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null) return null
  const { commitment, state, r, text } = value as Record<string, unknown>
  if (typeof commitment !== 'string') return null
  if (state === 'erased' || state === 'withheld') return { commitment, state }
  const bytes = typeof r === 'string' ? fromBase64(r) : null
  if (state !== undefined || bytes === null || typeof text !== 'string') return null
  return { commitment, state: 'present', r: bytes, text }
}
