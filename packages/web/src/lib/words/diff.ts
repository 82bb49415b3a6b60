// What changed between two texts, in words: kept, removed and added stretches (clause 4.7).
import { remembered } from './remembered.ts'

export interface Change {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** Characters of texts that are remembered. */
const MOST_KEPT = 4_000_000

/** Beyond this many words times words, whole paragraphs are compared and not the words in them. */
const MOST_CELLS = 1_000_000

/** A text with its lines joined as its reader sees them: only where a paragraph, list or quotation begins is a break. */
export const unwrapped = remembered(
  (text: string) => text.replace(/(?<!\n)\n(?![\n \t*+>#|\d-])/g, ' '),
  MOST_KEPT,
  (text) => text.length * 2 + 100,
)

const paragraphsOf = (text: string) => text.split(/(?<=\n)/)
const wordsOf = (text: string) => text.match(/\s+|[^\s]+/g) ?? []

const comparedWith = remembered(
  (before: string) => remembered((after: string) => Object.freeze(changesOf(before, after)), 20),
  MOST_KEPT,
  (before) => before.length * 20 + 500,
)

/** The stretches of `before` and `after` in reading order; removed ones stand before added ones. */
export function compareTexts(before: string, after: string): readonly Change[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }]
  return comparedWith(before)(after)
}

function changesOf(before: string, after: string): Change[] {
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

/** One stretch of two texts beside each other. */
export interface SideRow {
  before: Change[]
  after: Change[]
}

/** The two texts beside each other, paragraph by paragraph as far as they are the same. */
export function sideBySide(changes: readonly Change[]): SideRow[] {
  const rows: SideRow[] = []
  let row: SideRow = { before: [], after: [] }
  const close = () => {
    if (row.before.length + row.after.length > 0) rows.push(row)
    row = { before: [], after: [] }
  }
  for (const change of changes) {
    if (change.kind === 'removed') row.before.push(change)
    else if (change.kind === 'added') row.after.push(change)
    else
      for (const text of change.text.split(/(?<=\n\s*\n)/)) {
        row.before.push({ kind: 'same', text })
        row.after.push({ kind: 'same', text })
        if (/\n\s*\n$/.test(text)) close()
      }
  }
  close()
  return rows
}

/** One item of two lists: kept, removed, added, or changed from one to the other. */
export interface ItemChange {
  kind: 'same' | 'removed' | 'added' | 'changed'
  changes: readonly Change[]
}

/** Two lists compared item by item; what was taken out and put in at one place is compared in its words. */
export function compareLists(before: readonly string[], after: readonly string[]): ItemChange[] {
  const items: ItemChange[] = []
  let removed: string[] = []
  let added: string[] = []
  const flush = () => {
    for (let at = 0; at < Math.max(removed.length, added.length); at++) {
      const [a, b] = [removed[at], added[at]]
      if (a !== undefined && b !== undefined && isAkin(a, b))
        items.push({ kind: 'changed', changes: compareTexts(a, b) })
      else {
        if (a !== undefined) items.push({ kind: 'removed', changes: [{ kind: 'removed', text: a }] })
        if (b !== undefined) items.push({ kind: 'added', changes: [{ kind: 'added', text: b }] })
      }
    }
    removed = []
    added = []
  }
  for (const { kind, text } of align(before, after)) {
    if (kind === 'removed') removed.push(text)
    else if (kind === 'added') added.push(text)
    else {
      flush()
      items.push({ kind: 'same', changes: [{ kind: 'same', text }] })
    }
  }
  flush()
  return items
}

/** True where two items have enough words in common to be one that changed. */
function isAkin(a: string, b: string): boolean {
  const words = new Set(a.split(/\s+/))
  const shared = b.split(/\s+/).filter((word) => words.has(word)).length
  return shared * 3 >= Math.min(words.size, b.split(/\s+/).length)
}
