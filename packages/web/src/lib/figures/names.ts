// Names inside circles: broken into lines so that the circle they need is smallest. Pure geometry.

export interface FittedName {
  lines: string[]
  /** Radius of the circle that the lines need. */
  radius: number
}

/** Mean width of a letter in the sans of the pages, in ems; a little generous, so that no name touches its rim. */
const LETTER = 0.55
export const LINE_HEIGHT = 1.12

const narrow = new Set(Array.from("iljtfrI.,:;!|()[]'’1- "))
const wide = new Set(Array.from('mwMW@%&'))

/** Estimated width of `text` in ems. */
export function textWidth(text: string): number {
  let ems = 0
  for (const letter of text)
    ems += narrow.has(letter) ? 0.34 : wide.has(letter) ? 0.86 : isBroad(letter) ? 1 : LETTER
  return ems
}

const isBroad = (letter: string) => (letter.codePointAt(0) ?? 0) > 0x2e80

/** Cuts words longer than `limit` letters at a hyphen of their own, else between a vowel and what follows. */
export function hyphenate(word: string, limit = 11): string[] {
  const letters = [...word]
  if (letters.length <= limit) return [word]
  const own = /^(.{2,}?-)(.{2,})$/u.exec(word)
  if (own?.[1] !== undefined && own[2] !== undefined)
    return [...hyphenate(own[1], limit + 1), ...hyphenate(own[2], limit)]
  const middle = Math.ceil(letters.length / 2)
  let cut = middle
  for (let offset = 0; offset < 4; offset++) {
    const at = middle + (offset % 2 === 0 ? offset / 2 : -(offset + 1) / 2)
    if (/[aeiouyäöüéèáàóò]/i.test(letters[at - 1] ?? '') && at > 2 && letters.length - at > 2) {
      cut = at
      break
    }
  }
  return [`${letters.slice(0, cut).join('')}-`, ...hyphenate(letters.slice(cut).join(''), limit)]
}

/** Breaks `name` into at most `most` lines so that the enclosing circle is smallest, at `size` units a letter's height. */
export function fitName(name: string, size: number, most = 4): FittedName {
  const words = name
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => hyphenate(word))
  if (words.length === 0) return { lines: [], radius: size }
  let best: FittedName | null = null
  for (const lines of partitions(words, most)) {
    const radius = radiusOf(lines, size)
    if (best === null || radius < best.radius) best = { lines, radius }
  }
  return best ?? { lines: [name], radius: radiusOf([name], size) }
}

function radiusOf(lines: string[], size: number): number {
  const height = LINE_HEIGHT * size
  const radii = lines.map((line, index) => {
    const middle = (index - (lines.length - 1) / 2) * height
    return Math.hypot((textWidth(line) * size) / 2, Math.abs(middle) + height * 0.42)
  })
  return Math.max(...radii)
}

/** All ways to put the words into at most `most` lines, in order; long names are cut to their first eight words. */
function partitions(words: string[], most: number): string[][] {
  const shown = words.length > 8 ? [...words.slice(0, 7), '…'] : words
  const found: string[][] = []
  const place = (index: number, lines: string[]) => {
    if (index === shown.length) {
      found.push(lines)
      return
    }
    const word = shown[index] ?? ''
    const last = lines.at(-1)
    if (last !== undefined && !last.endsWith('-'))
      place(index + 1, [...lines.slice(0, -1), `${last} ${word}`])
    if (lines.length < most) place(index + 1, [...lines, word])
  }
  place(0, [])
  return found.length > 0 ? found : [[shown.join(' ').replaceAll('- ', '')]]
}
