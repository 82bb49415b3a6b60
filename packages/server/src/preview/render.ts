// From SVG to PNG, outside the event loop, one at a time: what is drawn already is kept, and a crowd waits in a short line.
import { createHash } from 'node:crypto'
import { renderAsync } from '@resvg/resvg-js'
import { previewFonts } from './fonts.ts'
import { previewWidth } from './drawing.ts'

export type Drawn = { png: Buffer; tag: string }
export type Renderer = {
  /** The picture, or null when too many wait. */
  png(svg: string): Promise<Drawn | null>
  readonly waiting: number
  /** Keeps none of the pictures made so far. */
  clear(): void
}

type Limits = { waiting: number; keptBytes: number }

/** Some hundred pictures of some 30 kB each. */
export const usualPreviewLimits: Limits = { waiting: 30, keptBytes: 12_000_000 }

export function createRenderer(limits: Limits = usualPreviewLimits): Renderer {
  const kept = new Map<string, Drawn>()
  const making = new Map<string, Promise<Drawn>>()
  let bytes = 0
  let last: Promise<unknown> = Promise.resolve()

  const keep = (key: string, drawn: Drawn) => {
    kept.set(key, drawn)
    bytes += drawn.png.byteLength
    for (const [old, { png }] of kept) {
      if (bytes <= limits.keptBytes) break
      kept.delete(old)
      bytes -= png.byteLength
    }
  }
  return {
    get waiting() {
      return making.size
    },
    clear() {
      kept.clear()
      bytes = 0
    },
    async png(svg) {
      const key = createHash('sha256').update(svg).digest('base64url')
      const known = kept.get(key)
      if (known) return known
      const begun = making.get(key)
      if (begun) return begun
      if (making.size >= limits.waiting) return null
      const drawn = last.then(() => draw(svg, key))
      last = drawn.catch(() => undefined)
      making.set(key, drawn)
      try {
        keep(key, await drawn)
        return await drawn
      } finally {
        making.delete(key)
      }
    },
  }
}

async function draw(svg: string, key: string): Promise<Drawn> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: previewWidth },
    font: {
      fontFiles: [...previewFonts],
      loadSystemFonts: false,
      defaultFontFamily: 'Noto Serif',
      serifFamily: 'Noto Serif',
    },
  })
  return { png: image.asPng(), tag: `"${key.slice(0, 22)}"` }
}
