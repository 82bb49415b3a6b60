// Words to fill a society with, and what is looked for in it. The same number gives the same words.
const syllables = [
  'ba',
  'ke',
  'li',
  'mo',
  'nu',
  'ra',
  'se',
  'ti',
  'vo',
  'za',
  'da',
  'fe',
  'gi',
  'ho',
  'ju',
  'pa',
]

/** The n-th word: no two are alike, and the first are as short as common words are. */
function word(n: number): string {
  let made = ''
  for (let rest = n; ; rest = Math.floor(rest / syllables.length) - 1) {
    made = (syllables[rest % syllables.length] ?? '') + made
    if (rest < syllables.length) return made.length < 4 ? `${made}re` : made
  }
}

/** How many words there are, and how they are spread: the first are in every other text, the last in few. */
const vocabulary = 20_000

function* numbers(seed: number): Generator<number> {
  let state = (seed * 2_654_435_761 + 1) >>> 0
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state / 2 ** 32
  }
}

/** `count` words, common ones more often than rare ones. */
export function wordsOf(seed: number, count: number): string {
  const chance = numbers(seed)
  const next = () => Math.floor(vocabulary ** (chance.next().value as number)) - 1
  const words = Array.from({ length: count }, () => word(Math.max(0, next())))
  return `${(words[0] ?? '').replace(/^./, (letter) => letter.toUpperCase())} ${words.slice(1).join(' ')}.`
}

const kinds = [
  (n: number) => word(n % 40),
  (n: number) => word(500 + n * 13),
  (n: number) => `${word(n % 200)} ${word(30 + (n % 300))}`,
  (n: number) => word(300 + n * 7).replace(/(.)(.)$/, '$2$1'),
  (n: number) => `Person ${n}`,
  (n: number) => word(4000 + n).slice(0, 4),
  (n: number) => `circle-${n}`,
]

/** Words that every twentieth text holds or more. */
export const commonWords = Array.from({ length: 40 }, (_, n) => word(n))

/** Searches, no two alike. */
export const queries = [
  ...new Set(Array.from({ length: 560 }, (_, n) => (kinds[n % kinds.length] as (n: number) => string)(n))),
]
