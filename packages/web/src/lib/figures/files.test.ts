// Figures as files: well-formed whatever people wrote, self-contained, with title and description.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LadderStep } from '../present/ladder.ts'
import { ladderSvg } from './ladder-svg.ts'
import { seatsSvg } from './seats-svg.ts'
import { linesOf } from './standalone.ts'

const day = 86_400_000
const step = (at: number, more: Partial<LadderStep> = {}): LadderStep => ({
  name: 'Two thirds, <round> "1"',
  need: 'If it misses & fails \u0000\ud800',
  when: '20 to 27 November',
  tone: '',
  share: { n: 2, d: 3 },
  result: null,
  current: false,
  from: at * day,
  to: (at + 5) * day,
  discussionFrom: null,
  ...more,
})
const file = { title: 'A <title> & more', sentence: 'What runs until when.', now: 6 * day, lang: 'en' }

/** A small reader of XML: every element that is opened is closed, and no sign stands that may not. */
function assertWellFormed(svg: string): void {
  const open: string[] = []
  for (const [, closes, name = '', own] of svg.matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (closes) assert.equal(open.pop(), name)
    else if (!own) open.push(name)
  }
  assert.deepEqual(open, [])
  assert.doesNotMatch(svg.replace(/<[^<>]*>/g, ''), /[<>\u0000]|&(?!(amp|lt|gt|quot);)/)
  assert.match(svg, /<title id="title">[^<]+<\/title><desc id="desc">[^<]+<\/desc>/)
  assert.match(svg, /prefers-color-scheme:dark/)
  assert.doesNotMatch(svg, /href|url\(|@import|<script/)
}

test('a ladder to scale and an upright one are whole files, in both directions', () => {
  for (const dir of ['ltr', 'rtl'] as const) {
    const few = ladderSvg({
      ...file,
      dir,
      steps: [step(1, { tone: 'now' }), step(6), step(11, { share: null })],
    })
    const many = ladderSvg({ ...file, dir, steps: Array.from({ length: 12 }, (_, n) => step(n * 5)) })
    assertWellFormed(few)
    assertWellFormed(many)
    assert.match(few, /width="960"/)
    assert.match(many, /width="480"/)
    assertWellFormed(ladderSvg({ ...file, dir, steps: [] }))
  }
})

test('seats are a ring, and above fifteen a bar', () => {
  const seats = { ...file, desc: 'Ada agrees', count: '3 of 4', of: 'spoke', dir: 'ltr' as const }
  const states = ['agree', 'aside', 'object', 'recused', 'left', 'hidden'] as const
  assertWellFormed(seatsSvg({ ...seats, states: [...states] }))
  const bar = seatsSvg({ ...seats, states: Array.from({ length: 40 }, (_, n) => states[n % 6] ?? 'agree') })
  assertWellFormed(bar)
  assert.match(bar, /<rect x="4"/)
})

test('words are broken into lines, and what is too long says so', () => {
  assert.deepEqual(linesOf('one two three four', 9, 3), ['one two', 'three', 'four'])
  assert.deepEqual(linesOf('one two three four', 9, 2), ['one two', 'three…'])
  assert.deepEqual(linesOf('', 9, 2), [])
})
