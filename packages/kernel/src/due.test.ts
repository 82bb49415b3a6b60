// What falls due when the society changes: the store relies on how much earlier it can be at most.
import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { day, hour } from './clock.ts'
import { dueTimes, mayBeEarlierBy } from './due.ts'
import type { State } from './language.ts'
import type { SocietyState } from './society/language.ts'
import { five } from './testing/deciding.ts'
import { resolution } from './testing/words.ts'

const days = fc.integer({ min: 1, max: 60 })
const settings = fc.record({ takeUpDays: days, lapseDays: days, questionAnswerDays: days })
const outages = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 240 })), { maxLength: 5 })
  .map((gaps) => {
    let at = 0
    return gaps.map(([before, lasts]) => {
      const from = at + before * day
      at = from + lasts * hour
      return { from, to: at }
    })
  })

const here = five()
const opened = here.proposal(here.open('health', [resolution()]))
const person = here.person('f1')

/** What falls due after a time that a setting gives. */
const states = (at: number): State[] => [
  { ...opened, status: 'withdrawn', withdrawnAt: at },
  { ...opened, status: 'adopted', carrying: { state: 'suspended', until: at, pendingAt: at } },
  { ...person, lapsesAt: at },
]
const duesOf = (at: number, society: SocietyState) =>
  states(at).flatMap((state) => dueTimes(state, society).filter(({ name }) => name !== 'review'))

test('4.8 nothing falls due earlier by more than is said, whatever changes in the settings', () => {
  fc.assert(
    fc.property(settings, settings, outages, fc.integer({ min: 0, max: 100 }), (was, is, gone, on) => {
      const before = { ...here.whole, settings: { ...here.whole.settings, ...was }, outages: gone }
      const after = { ...before, settings: { ...before.settings, ...is } }
      const by = mayBeEarlierBy(before, after)
      const [first, then] = [duesOf(on * day, before), duesOf(on * day, after)]
      deepEqual(
        then.map(({ name }) => name),
        ['take-up-end', 'question-end', 'recognition'],
      )
      for (const [n, { name, at }] of then.entries()) ok(at >= (first[n]?.at ?? NaN) - by, name)
    }),
  )
})

test('4.8 an outage, a longer time and other settings let nothing fall due earlier', () => {
  const society = here.whole
  const longer = { ...society.settings, takeUpDays: society.settings.takeUpDays + 1, memberMinimum: 1 }
  equal(mayBeEarlierBy(society, { ...society, settings: longer }), 0)
  equal(mayBeEarlierBy(society, { ...society, outages: [{ from: 0, to: day }] }), 0)
  const shorter = { ...society.settings, takeUpDays: society.settings.takeUpDays - 1 }
  equal(
    mayBeEarlierBy(society, { ...society, settings: shorter, outages: [{ from: 0, to: hour }] }),
    day + hour,
  )
})
