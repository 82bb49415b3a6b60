// The clock and the operator (clauses 4.8, 2.13): what falls due, outages, a clock that is simulated.
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { day, hour, minute } from '../clock.ts'
import { movedEnd } from '../decision/ends.ts'
import { society } from '../testing/society.ts'
import { resolution, sealed } from '../testing/words.ts'
import type { PlainAct } from '../testing/plain.ts'
import { quickPractice, threeLevels } from '../testing/founding.ts'

const tick = (subject: string, due: string): PlainAct => ({ type: 'clock-tick', subject, due })

test('4.8 the clock acts only on what is due, and when its time has come', () => {
  const s = society()
  const id = s.open('health', [resolution()])
  s.wait(0.99)
  s.when(tick(`proposal:${id}`, 'phase-end'), 'clock').thenRefused('4.8', 'end-must-have-come')
  s.when(tick(`proposal:${id}`, 'effects'), 'clock').thenRefused('4.8', 'something-must-be-due')
  s.when(tick('proposal:d999', 'phase-end'), 'clock').thenRefused('4.8', 'something-must-be-due')
  s.when(tick('circle:health', 'phase-end'), 'clock').thenRefused('4.8', 'something-must-be-due')
  s.when(tick('person:f1', 'recognition'), 'clock').thenRefused('4.8', 'something-must-be-due')
  s.when(tick('nonsense', ''), 'clock').thenRefused('4.8', 'something-must-be-due')
  s.wait(0.01)
  s.given(tick(`proposal:${id}`, 'phase-end'), 'clock')
  s.when(tick(`proposal:${id}`, 'phase-end'), 'clock').thenRefused('4.8', 'something-must-be-due')
})

test('4.8 a stage that is closed late is judged as at its end', () => {
  const s = society()
  const id = s.open('health', [resolution()])
  const end = s.now + day
  s.wait(3).tick(`proposal:${id}`, 'phase-end')
  equal(s.proposal(id).decidedAt, end)
})

const outage = (from: number, to: number): PlainAct => ({ type: 'record-outage', from, to })

test('4.8 after an outage of more than 10 minutes, ends that fall due in it or after it move by its length', () => {
  const s = society()
  const id = s.open('health', [resolution()])
  const from = s.now + hour
  s.wait(2)
  s.given(outage(from, s.now), 'operator')
  const moved = from - hour + day + (s.now - from)
  deepEqual(
    s.dues().map(({ name, at }) => [name, at]),
    [['phase-end', moved]],
  )
  s.advance(0.9)
  equal(s.proposal(id).status, 'open')
  s.advance(0.1)
  equal(s.proposal(id).status, 'rejected')
})

test('4.8 an end that fell due before the outage stays', () => {
  equal(movedEnd(100, 0, [{ from: 101, to: 200 }]), 100)
  equal(movedEnd(101, 0, [{ from: 101, to: 200 }]), 200)
})

test('4.8 an end that was set after the outage was over stays; one set before that moves', () => {
  equal(movedEnd(500, 200, [{ from: 100, to: 200 }]), 500)
  // The server was last seen at 100 and entered one more act, at 150, before it went down.
  equal(movedEnd(500, 150, [{ from: 100, to: 200 }]), 600)
})

test('4.8 one outage may move an end into the next', () => {
  equal(
    movedEnd(150, 0, [
      { from: 100, to: 200 },
      { from: 220, to: 300 },
    ]),
    330,
  )
})

test('4.8 an outage is long enough, over, and after the last one', () => {
  const s = society().wait(1)
  const at = s.now
  s.when(outage(at - 10 * minute, at), 'operator').thenRefused('4.8', 'outage-must-be-long-enough-and-over')
  s.when(outage(at - day, at + 1), 'operator').thenRefused('4.8', 'outage-must-be-long-enough-and-over')
  s.when(outage(at - 10 * minute - 1, at), 'operator').thenEvents('outage-recorded')
  s.wait(1)
  s.when(outage(at - 1, at + hour), 'operator').thenRefused('4.8', 'outage-must-follow-the-last')
  s.when(outage(at, at + hour), 'operator').thenEvents('outage-recorded')
  deepEqual(s.whole.outages.length, 2)
})

test('4.8 a simulated clock knows no outage', () => {
  const s = society({ clock: 'simulated' }).wait(1)
  s.when(outage(s.now - day, s.now), 'operator').thenRefused('4.8', 'clock-must-be-real')
})

test('2.13 only a simulated clock is put forward, and never back', () => {
  const simulated = society({ clock: 'simulated' })
  for (const by of ['operator', 'visitor', 'f1'])
    simulated.when({ type: 'advance-clock', to: simulated.now + day }, by).then({
      type: 'clock-advanced',
      to: simulated.now + day,
    })
  simulated
    .when({ type: 'advance-clock', to: simulated.now - 1 }, 'operator')
    .thenRefused('4.8', 'clock-must-not-run-backwards')
  const real = society()
  real
    .when({ type: 'advance-clock', to: real.now + day }, 'operator')
    .thenRefused('2.13', 'clock-must-be-simulated')
})

const hidden = { ...quickPractice, hiddenVotes: true }
const hiddenRound = () => {
  const circles = threeLevels.map((one) => (one.circle === 'health' ? { ...one, practice: hidden } : one))
  const s = society({ circles })
  const id = s.open('health', [resolution()])
  s.given({ type: 'vote-hidden', proposal: id, step: 0, sealed: sealed('for', 'f4') }, 'f4')
  s.given({ type: 'vote-hidden', proposal: id, step: 0, sealed: sealed('for', 'f5') }, 'f5')
  return { s, id }
}

test('4.8 the closing of a hidden round reveals all of its votes at once', () => {
  const { s, id } = hiddenRound()
  s.advance(1)
  deepEqual(s.last.map(({ type }) => type).slice(0, 2), ['hidden-votes-revealed', 'step-decided'])
  equal(s.position(id, 'f4').choice, 'for')
  equal(s.proposal(id).status, 'adopted')
})

for (const [what, reveals] of [
  ['none', []],
  ['one of two', [{ person: 'f4', vote: 'for' as const }]],
  [
    'another’s',
    [
      { person: 'f4', vote: 'for' as const },
      { person: 'f6', vote: 'for' as const },
    ],
  ],
  ['one too many', ['f4', 'f5', 'f6'].map((person) => ({ person, vote: 'for' as const }))],
  ['one twice', ['f4', 'f4'].map((person) => ({ person, vote: 'for' as const }))],
] as const)
  test(`4.8 a hidden round is not closed by other reveals than its votes: ${what}`, () => {
    const { s, id } = hiddenRound()
    s.wait(1)
    s.when(
      { type: 'clock-tick', subject: `proposal:${id}`, due: 'phase-end', reveals: [...reveals] },
      'clock',
    ).thenRefused('4.8', 'reveals-must-match-the-hidden-votes')
  })

test('5.1 the operator says which keys sign the record; each is of this record, and none stands there twice', () => {
  const s = society()
  const origin = 'example.org/society'
  const key = `${origin}+be639265+Af/JV0r86A==`
  const rotate = (...keys: string[]): PlainAct => ({ type: 'rotate-log-keys', keys })
  for (const other of [
    `other.example+be639265+AQ==`,
    `${origin}+BE639265+AQ==`,
    `${origin}+be639265+`,
    key.slice(1),
  ])
    s.when(rotate(key, other), 'operator').thenRefused('5.1', 'key-must-be-of-this-record')
  s.when(rotate(key, key), 'operator').thenRefused('5.1', 'keys-must-differ')
  s.when(rotate(key), 'f1').thenRefused('5.8', 'act-must-be-ones-own-to-send')
  s.when(rotate(key, `${origin}+00000000+AQ==`), 'operator').then({
    type: 'log-keys-rotated',
    keys: [key, `${origin}+00000000+AQ==`],
  })
})

const root = `${'A'.repeat(43)}=`
const noted = (origin: string, size: number) => `${origin}\n${String(size)}\n${root}\n\n— ${origin} AAAA\n`
type More = { origin?: string; checkpoint?: string; keys?: string[]; vouch?: { key: string; note: string } }
const succeed = (more: More = {}): PlainAct => ({
  type: 'succeed-log',
  origin: 'example.org/second',
  checkpoint: noted('example.org/society', 90),
  keys: ['example.org/society+00000000+AQ=='],
  ...more,
})

test('5.3 a record that lost signed entries goes on under another name, and says what was lost', () => {
  const s = society()
  const kept = s.entries.length + 1
  s.when(succeed(), 'operator').then({
    type: 'log-succeeded',
    origin: 'example.org/second',
    predecessor: { origin: 'example.org/society', size: 90, root, kept },
  })
  equal(s.whole.origin, 'example.org/second')
  s.when({ type: 'rotate-log-keys', keys: ['example.org/society+00000000+AQ=='] }, 'operator').thenRefused(
    '5.1',
    'key-must-be-of-this-record',
  )
})

test('5.3 the keys of the log before may vouch for a key of the successor’s, and for no other’s', () => {
  const s = society()
  const kept = s.entries.length + 1
  const vouch = (key: string) => succeed({ vouch: { key, note: 'n' } })
  for (const key of ['example.org/society+00000000+AQ==', 'example.org/second'])
    s.when(vouch(key), 'operator').thenRefused('5.1', 'key-must-be-of-this-record')
  const key = 'example.org/second+00000000+AQ=='
  s.when(vouch(key), 'operator').then({
    type: 'log-succeeded',
    origin: 'example.org/second',
    predecessor: {
      ...{ origin: 'example.org/society', size: 90, root, kept },
      vouchedFor: { key, by: ['example.org/society+00000000+AQ=='] },
    },
  })
})

test('5.3 only what the record’s own checkpoint knows and it lacks is lost, and no name signs two histories', () => {
  const s = society()
  const lost = (size: number) => succeed({ checkpoint: noted('example.org/society', size) })
  for (const checkpoint of [noted('other.example', 90), 'example.org/society\n90\n', ''])
    s.when(succeed({ checkpoint }), 'operator').thenRefused('5.3', 'checkpoint-must-be-of-this-record')
  s.when(succeed({ keys: ['other.example+00000000+AQ=='] }), 'operator').thenRefused(
    '5.1',
    'key-must-be-of-this-record',
  )
  s.when(lost(s.entries.length + 1), 'operator').thenRefused('5.3', 'entries-must-be-lost')
  s.when(succeed({ origin: 'example.org/society' }), 'operator').thenRefused('5.3', 'name-must-be-new')
  s.given(lost(s.entries.length + 2), 'operator')
  const again = { checkpoint: noted('example.org/second', 90), keys: ['example.org/second+00000000+AQ=='] }
  for (const origin of ['example.org/society', 'example.org/second'])
    s.when(succeed({ ...again, origin }), 'operator').thenRefused('5.3', 'name-must-be-new')
  s.given(succeed({ ...again, origin: 'example.org/third' }), 'operator')
  deepEqual(
    s.whole.predecessors?.map(({ origin }) => origin),
    ['example.org/society', 'example.org/second'],
  )
})
