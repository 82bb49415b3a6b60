// Tests of outages: the ends that fall due in one or after it move by its length (clause 4.8).
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day, hour, minute } from '../clock.ts'
import { five } from '../testing/deciding.ts'
import { quickPractice } from '../testing/founding.ts'
import type { Society } from '../testing/society.ts'
import { resolution, start } from '../testing/words.ts'
import { asItEnds, heldUntil, movedEnd, phaseEnd } from './ends.ts'

const outage = (from: number, to: number) => ({ type: 'record-outage', from, to }) as const

/** Nothing happens for `hours`, and the operator enters that when it is over. */
function goesDown(here: Society, hours: number) {
  const from = here.now
  here.wait(hours / 24)
  here.given(outage(from, here.now), 'operator')
}

const endOf = (here: Society, id: string) =>
  here.dues().find(({ subject, name }) => subject === `proposal:${id}` && name === 'phase-end')?.at

test('4.8 an outage moves the ends that fall due after it by its length', () => {
  const here = five(quickPractice)
  const id = here.open('health', [resolution()])
  here.advance(0.25)
  goesDown(here, 3)
  equal(endOf(here, id), start + 27 * hour)
})

test('4.8 and the ends that fall due in it', () => {
  const here = five(quickPractice)
  const id = here.open('health', [resolution()])
  here.advance(0.9)
  goesDown(here, 10)
  equal(endOf(here, id), start + 34 * hour)
})

test('4.8 several outages add up, also where one moves an end into the next', () => {
  const here = five(quickPractice)
  const id = here.open('health', [resolution()])
  here.advance(0.5)
  goesDown(here, 2)
  here.advance(0.4)
  goesDown(here, 8)
  equal(endOf(here, id), start + 34 * hour)
})

test('4.8 an end before the outage stays, whenever the clock comes to it', () => {
  const here = five(quickPractice)
  const id = here.open('health', [resolution()])
  here.wait(1.5)
  const from = here.now
  here.wait(0.5)
  here.given(outage(from, here.now), 'operator')
  equal(endOf(here, id), start + day)
  here.advance(0)
  equal(here.proposal(id).decidedAt, start + day)
})

test('4.8 the next phase of one that ended before the outage is moved by it', () => {
  const rounds = { method: 'vote', threshold: 'majority', rounds: 2, hours: 24, discussionHours: 0 } as const
  const here = five({ ...quickPractice, stages: [rounds] })
  const id = here.open('health', [resolution()])
  here.wait(1.25)
  const from = here.now
  here.wait(0.25)
  here.given(outage(from, here.now), 'operator')
  here.tick(`proposal:${id}`, 'phase-end')
  equal(here.proposal(id).phaseBegan, start + day)
  equal(endOf(here, id), start + 54 * hour)
})

test('4.8 an outage does not move what began after it', () => {
  const here = five(quickPractice)
  goesDown(here, 5)
  const id = here.open('health', [resolution()])
  equal(endOf(here, id), here.now + day)
})

test('4.8 it moves the time to ask for a case against, to take up, and a dissolution’s wait; no other date', () => {
  const here = five()
  const id = here.open('health', [resolution()])
  const withdrawn = here.open('health', [resolution('Another')])
  here.given({ type: 'withdraw', proposal: withdrawn }, 'f3')
  const dated = here.decide('main', [resolution()], 'f1', { effectiveAt: here.now + 30 * day })
  const before = here.now
  const dues = () =>
    Object.fromEntries(here.dues().map(({ subject, name, at }) => [`${subject} ${name}`, at]))
  const earlier = dues()
  goesDown(here, 6)
  const later = dues()
  const moved = (due: string) => (later[due] ?? NaN) - (earlier[due] ?? NaN)
  equal(moved(`proposal:${id} phase-end`), 6 * hour)
  equal(moved(`proposal:${id} minimum-time`), 6 * hour)
  equal(moved(`proposal:${id} case-against`), 3 * hour, 'half of the lengthened stage')
  equal(moved(`proposal:${withdrawn} take-up-end`), 6 * hour)
  equal(moved(`proposal:${dated} effects`), 0)
  equal(moved(`proposal:${dated} review`), 0)
  equal(here.now, before + 6 * hour)
  const movable = Object.fromEntries(here.dues().map(({ name, movable: may }) => [name, may]))
  deepEqual(movable, {
    'minimum-time': true,
    'case-against': true,
    'phase-end': true,
    'take-up-end': true,
    effects: false,
    review: false,
  })
})

test('4.8 a dissolution waits on through an outage, and so does the answer to a question about it', () => {
  const here = five(quickPractice)
  const id = here.decide('main', [
    { type: 'dissolve-circle', circle: 'health', ground: 'harm', projects: [], circles: [] },
  ])
  const dueAt = (name: string) => here.dues().find((one) => one.name === name)?.at ?? 0
  const effects = dueAt('effects')
  goesDown(here, 6)
  equal(dueAt('effects'), effects + 6 * hour)
  const reason = { commitment: 'A'.repeat(43), length: 3 }
  for (const by of ['f3', 'f4', 'f5']) here.given({ type: 'question-dissolution', proposal: id, reason }, by)
  const question = dueAt('question-end')
  equal(question, here.now + 14 * day)
  goesDown(here, 6)
  equal(dueAt('question-end'), question + 6 * hour)
})

test('4.8 an outage is more than 10 minutes, over, after the last one, and the operator’s to enter', () => {
  const here = five()
  here.wait(1)
  const { now } = here
  for (const [from, to] of [
    [now - 10 * minute, now],
    [now - hour, now + 1],
    [now, now - hour],
  ] as const)
    here.when(outage(from, to), 'operator').thenRefused('4.8', 'outage-must-be-long-enough-and-over')
  here.when(outage(now - hour, now), 'f1').thenRefused('5.8', 'act-must-be-ones-own-to-send')
  here.when(outage(now - 10 * minute - 1, now), 'operator').thenEvents('outage-recorded')
  here.when(outage(now - hour, now), 'operator').thenRefused('4.8', 'outage-must-follow-the-last')
  here.wait(1)
  here.when(outage(now, here.now), 'operator').thenEvents('outage-recorded')
})

test('4.8 a moved end is at least as late as it was, and never within an outage that it saw', () => {
  const gap = fc.integer({ min: 0, max: 1000 })
  fc.assert(
    fc.property(fc.array(fc.tuple(gap, gap), { maxLength: 6 }), gap, gap, (gaps, setAt, length) => {
      let at = 0
      const outages = gaps.map(([before, lasts]) => {
        const from = at + before
        at = from + lasts + 1
        return { from, to: at }
      })
      const end = setAt + length
      const moved = movedEnd(end, setAt, outages)
      const counted = outages.filter(({ from }) => from >= setAt && from <= moved)
      equal(moved >= end, true)
      for (const { from, to } of counted) equal(moved < from || moved >= to, true)
    }),
  )
})

test('4.8 what readers are shown has the outage in its ends, once', () => {
  const here = five(quickPractice)
  const id = here.open('health', [resolution()])
  here.advance(0.25)
  goesDown(here, 3)
  const shown = asItEnds(here.proposal(id), here.whole)
  equal(shown.phaseEnds, start + 27 * hour)
  equal(phaseEnd(shown, here.whole), start + 27 * hour)
  equal(heldUntil(shown, here.whole), heldUntil(here.proposal(id), here.whole))
})
