// Who may send which act (clauses 2.13, 2.14, 5.8): every type of act × every kind of actor × every way of being known.
import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import type { Auth } from './act.ts'
import type { ActType } from './language.ts'
import { Act } from './language.ts'
import { samples } from './testing/samples.ts'
import { society, type Society } from './testing/society.ts'

const actors = ['f1', 'visitor', 'clock', 'operator', 'founding'] as const
type Actor = (typeof actors)[number]
const auths: Auth[] = ['session', 'passkey', 'key', 'token', 'operator', 'clock', 'founding', 'trial']

/** Acts that somebody other than a registered person sends. */
const others: Partial<Record<ActType, Actor[]>> = {
  'register-person': ['visitor'],
  'issue-way-in': ['f1', 'operator'],
  'found-society': ['founding'],
  'found-people': ['founding'],
  'found-circles': ['founding'],
  'found-links': ['founding'],
  'found-projects': ['founding'],
  'found-documents': ['founding'],
  'complete-founding': ['founding'],
  'clock-tick': ['clock'],
  'record-outage': ['operator'],
  'advance-clock': ['operator', 'f1', 'visitor'],
  'erase-by-law': ['operator'],
  'rotate-log-keys': ['operator'],
  'succeed-log': ['operator'],
}

/** Whether an act was stopped because of who sent it. */
function isStopped(s: Society, type: ActType, by: string, auth: Auth): boolean {
  const { outcome } = s.when(samples[type], by, auth)
  if (outcome.kind !== 'refused') return false
  return outcome.refusal.clause === '5.8' && outcome.refusal.reason === 'act-must-be-ones-own-to-send'
}

test('5.8 there is a sample of every type of act', () => {
  const types = Act.options.map((option) => option.shape.type.value)
  equal(
    types.every((type) => Act.safeParse({ id: 'act-00001', ...samples[type] }).success),
    true,
  )
  equal(Object.keys(samples).length, types.length)
})

for (const type of Object.keys(samples) as ActType[])
  test(`5.8 who may send ${type}`, () => {
    for (const actor of actors)
      for (const auth of auths) {
        const may = (others[type] ?? ['f1']).includes(actor)
        const s = society({ clock: 'simulated', complete: actor !== 'founding' })
        equal(isStopped(s, type, actor, auth), !may, `${type} by ${actor} known by ${auth}`)
      }
  })

const ofPeople = (Object.keys(samples) as ActType[]).filter((type) => (others[type] ?? ['f1']).includes('f1'))

for (const type of ofPeople)
  test(`2.14 only who is registered sends ${type}`, () => {
    society({ clock: 'simulated' })
      .when(samples[type], 'p999')
      .thenRefused('2.14', 'person-must-be-registered')
  })

for (const type of ofPeople)
  test(`2.13 on the real clock nobody tries a seat: ${type}`, () => {
    society().when(samples[type], 'f1', 'trial').thenRefused('2.13', 'clock-must-be-simulated')
  })

test('5.8 a wrong sender is refused before anything else is looked at', () => {
  const s = society()
  s.when(samples['clock-tick'], 'f1').thenRefused('5.8', 'act-must-be-ones-own-to-send')
  s.when(samples['vote'], 'operator').thenRefused('5.8', 'act-must-be-ones-own-to-send')
})
