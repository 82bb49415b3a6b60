// Words as searching compares them: folded alike in every script, whatever the language, without any database's help.

/** A word, and where it stands in its text. */
export type Word = { word: string; from: number; to: number }

/** Changes when words are folded in another way: rows that were made before are made anew. */
export const folding = 1

const longestWord = 40
const run = /[\p{L}\p{N}\p{M}]+/gu
/** Scripts that put no spaces between words: there every two letters that follow each other count as one. */
const unspaced = new RegExp(
  String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u30fc\u3005]`,
  'u',
)
const isPlain = /^[\0-\x7f]*$/
/** Accents, points and vowel signs without which a word is still written: Latin, Greek, Cyrillic, Hebrew, Arabic. */
const ranges = [
  [0x300, 0x36f],
  [0x483, 0x487],
  [0x591, 0x5c7],
  [0x610, 0x61a],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6ed],
] as const
const inRanges = ranges.map(([from, to]) => `${String.fromCodePoint(from)}-${String.fromCodePoint(to)}`)
const signs = new RegExp(`[${inRanges.join('')}]`, 'g')
const alike: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  ة: 'ه',
  ى: 'ي',
}
const anyAlike = new RegExp(`[${Object.keys(alike).join('')}]`, 'g')

/** A word without capitals, accents and other differences in writing that do not make it another word. */
export function fold(word: string): string {
  if (isPlain.test(word)) return word.toLowerCase().slice(0, longestWord)
  const bare = word.normalize('NFKD').replace(signs, '').toLowerCase().normalize('NFC')
  const same = bare.replace(anyAlike, (one) => alike[one] ?? one)
  // Compatibility forms can hold spaces and signs, which are no part of a word.
  return Array.from(same.replace(/[^\p{L}\p{N}\p{M}]/gu, ''))
    .slice(0, longestWord)
    .join('')
}

/** The words of a text in their order. */
export function* wordsIn(text: string): Generator<Word> {
  for (const match of text.matchAll(run)) {
    const [found] = match
    if (unspaced.test(found)) yield* pairsIn(found, match.index)
    else {
      const word = fold(found)
      if (word !== '') yield { word, from: match.index, to: match.index + found.length }
    }
  }
}

function* pairsIn(text: string, offset: number): Generator<Word> {
  const letters: Word[] = []
  for (const { segment, index } of graphemes.segment(text)) {
    const word = fold(segment)
    if (word !== '') letters.push({ word, from: offset + index, to: offset + index + segment.length })
  }
  for (const [n, letter] of letters.entries()) {
    const next = letters[n + 1]
    yield next === undefined ? letter : { word: letter.word + next.word, from: letter.from, to: next.to }
  }
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The words of a text, each once, at most `most`; of a very long text the beginning counts. */
export function distinctWords(text: string, most = 20_000): Set<string> {
  const words = new Set<string>()
  for (const { word } of wordsIn(text.slice(0, 400_000))) {
    words.add(word)
    if (words.size >= most) break
  }
  return words
}
