// Any act whatever, by anyone, known in any way: the rules accept or refuse it, and never fail (style: `decide` never throws).
import { ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Auth } from '../src/index.ts'
import { anyAct } from '../src/testing/any-act.ts'
import { quickPractice, threeLevels } from '../src/testing/founding.ts'
import type { PlainAct } from '../src/testing/plain.ts'
import { society } from '../src/testing/society.ts'
import { dissolve, resolution, words } from '../src/testing/words.ts'

const auths: Auth[] = ['session', 'session', 'passkey', 'key', 'token', 'trial']
const actor = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('f1', 'f4', 'f5', 'f6', 'f7', 'f9', 'f13', 'f99') },
  { weight: 1, arbitrary: fc.constantFrom('visitor', 'clock', 'operator', 'founding') },
)

/** A society in which something of everything is going on. */
function busy(clock: 'real' | 'simulated') {
  const s = society({
    clock,
    strangers: 2,
    circles: [...threeLevels, { circle: 'care', parent: 'main', members: [9, 10], practice: quickPractice }],
    projects: [{ project: 'trial', circle: 'health', team: [4] }],
    documents: [{ document: 'rules', circle: 'health' }],
  })
  s.open('main', [resolution()])
  s.open('care', [{ type: 'admit-member', person: 'f11' }])
  s.decide('health', [resolution()], 'f4', { effectiveAt: s.now + 864e6 })
  const ends = s.decide('health', [dissolve('research')])
  s.given({ type: 'question-dissolution', proposal: ends, reason: words('No') }, 'f7')
  s.given({ type: 'vouch', person: 'f13' }, 'f1')
  s.given({ type: 'change-details', name: words('x') }, 'f1')
  return s
}

test('4.16 no act that the language allows makes the rules fail, and a refused one changes nothing', () => {
  const seen = { accepted: 0, refused: new Set<string>() }
  const step = fc.tuple(anyAct, actor, fc.constantFrom(...auths), fc.nat({ max: 48 }))
  fc.assert(
    fc.property(
      fc.constantFrom('real', 'simulated'),
      fc.array(step, { minLength: 15, maxLength: 30 }),
      (clock, steps) => {
        const s = busy(clock)
        for (const [act, by, auth, hours] of steps) {
          const before = new Map(s.states)
          const { outcome } = s.when(
            { ...act, id: `any-${String(s.entries.length)}-${by}` } as unknown as PlainAct,
            by,
            auth,
          )
          if (outcome.kind === 'accepted') seen.accepted += 1
          else {
            ok(outcome.kind === 'refused')
            seen.refused.add(outcome.refusal.reason)
            ok(
              [...s.states].every(([key, state]) => before.get(key) === state) &&
                before.size === s.states.size,
            )
          }
          s.advance(hours / 24)
        }
      },
    ),
    { numRuns: 150 },
  )
  ok(seen.accepted > 50, `${String(seen.accepted)} were accepted`)
  ok(seen.refused.size > 15, `${String(seen.refused.size)} reasons`)
})
