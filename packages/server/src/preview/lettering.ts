// Letters of pictures: which scripts our fonts have, and how words break into lines of a width.

/** Latin, Greek, Cyrillic, Arabic with its forms, signs and marks: what the fonts that we bring can draw. */
const covered =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]*$/u
const pictograph = /\p{Extended_Pictographic}/u

/** True when a picture can say this; otherwise it shows its figure alone, and the page's own words say the rest. */
export const isCovered = (text: string): boolean => covered.test(text) && !pictograph.test(text)

/** Width of a letter in ems, on the safe side: measured of the bold serif, by kinds of letters. */
function emsOf(letter: string): number {
  if (/[MWmw@%…—ЖШЩЮФЫмшщюфы]/.test(letter)) return 0.94
  if (/[\p{Lu}0-9]/u.test(letter)) return 0.72
  if (/[ijlft.,:;'’|!()\s]/.test(letter)) return 0.38
  return /\p{M}/u.test(letter) ? 0 : 0.6
}

const widthOf = (text: string, size: number) =>
  [...text].reduce((sum, letter) => sum + emsOf(letter), 0) * size

/** Words in at most `most` lines of `width`; what does not fit ends in an ellipsis, and a word too long is cut. */
export function wrapped(text: string, size: number, width: number, most: number): string[] {
  const words = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim().split(' ').filter(Boolean)
  const lines: string[] = []
  let line = ''
  for (const [n, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer, size) <= width) line = longer
    else {
      if (line !== '') lines.push(line)
      line = word
    }
    if (lines.length === most || (lines.length === most - 1 && widthOf(line, size) > width))
      return [
        ...lines.slice(0, most - 1),
        cut(
          [...(lines.length === most ? [lines[most - 1]] : [line]), ...words.slice(n)].join(' '),
          size,
          width,
        ),
      ]
    if (widthOf(line, size) > width) {
      lines.push(cut(line, size, width))
      line = ''
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** As many letters as fit before an ellipsis; a text of any length costs no more than its line. */
function cut(text: string, size: number, width: number): string {
  let kept = ''
  let left = width / size - emsOf('…')
  for (const letter of text) {
    left -= emsOf(letter)
    if (left < 0) break
    kept += letter
  }
  return `${kept.trimEnd()}…`
}
