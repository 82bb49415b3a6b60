// What changed between two texts, in words: kept, removed and added stretches (clause 4.7).

export interface Change {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** Beyond this many words times words, whole paragraphs are compared and not the words in them. */
const MOST_CELLS = 1_000_000

const paragraphsOf = (text: string) => text.split(/(?<=\n)/)
const wordsOf = (text: string) => text.match(/\s+|[^\s]+/g) ?? []

/** The stretches of `before` and `after` in reading order; removed ones stand before added ones. */
export function compareTexts(before: string, after: string): Change[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  const changes: Change[] = []
  let removed: string[] = []
  let added: string[] = []
  const flush = () => {
    changes.push(...compareWords(removed.join(''), added.join('')))
    removed = []
    added = []
  }
  for (const change of align(paragraphsOf(before), paragraphsOf(after))) {
    if (change.kind === 'removed') removed.push(change.text)
    else if (change.kind === 'added') added.push(change.text)
    else {
      flush()
      changes.push(change)
    }
  }
  flush()
  return join(changes)
}

function compareWords(before: string, after: string): Change[] {
  const a = wordsOf(before)
  const b = wordsOf(after)
  if (a.length * b.length > MOST_CELLS)
    return [
      { kind: 'removed' as const, text: before },
      { kind: 'added' as const, text: after },
    ].filter((one) => one.text !== '')
  return align(a, b)
}

/** The longest common subsequence of two lists, walked from the front. */
function align(a: readonly string[], b: readonly string[]): Change[] {
  const width = b.length + 1
  if (a.length * b.length > MOST_CELLS)
    return [
      ...a.map((text): Change => ({ kind: 'removed', text })),
      ...b.map((text): Change => ({ kind: 'added', text })),
    ]
  const lengths = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const changes: Change[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]]
    if (left !== undefined && left === right) {
      changes.push({ kind: 'same', text: left })
      i++
      j++
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      changes.push({ kind: 'removed', text: left })
      i++
    } else {
      changes.push({ kind: 'added', text: right ?? '' })
      j++
    }
  }
  return changes
}

/** Joins neighbours of one kind, and gathers runs of removed and added words so that each run reads as one. */
function join(changes: readonly Change[]): Change[] {
  const joined: Change[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed })
    if (added !== '') joined.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  changes.forEach((change, index) => {
    const next = changes[index + 1]
    const bridge =
      change.kind === 'same' &&
      /^\s+$/.test(change.text) &&
      !change.text.includes('\n') &&
      next !== undefined &&
      next.kind !== 'same' &&
      removed + added !== ''
    if (change.kind === 'removed' || bridge) removed += change.text
    if (change.kind === 'added' || bridge) added += change.text
    if (change.kind !== 'same' || bridge) return
    flush()
    const last = joined.at(-1)
    if (last?.kind === 'same') last.text += change.text
    else joined.push({ ...change })
  })
  flush()
  return joined
}
