// Ways in (clause 5.8): each is an entry; one's own works at once, another's for a passkey holder waits 3 days.
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../clock.ts'
import { society, type Society } from '../testing/society.ts'
import { content, resolution, words } from '../testing/words.ts'
import type { PlainAct } from '../testing/plain.ts'

const issue = (
  person: string,
  way: string,
  wayKind: 'link' | 'passkey' | 'key' | 'token' = 'link',
): PlainAct => ({
  type: 'issue-way-in',
  person,
  way,
  wayKind,
  label: 'A way',
})
const use = (way: string): PlainAct => ({ type: 'use-way-in', way })
const refuse = (way: string): PlainAct => ({ type: 'refuse-way-in', way })
const revoke = (way: string): PlainAct => ({ type: 'revoke-way-in', way })
const way = (s: Society, person: string, id: string) => s.person(person).waysIn.find((one) => one.id === id)

/** f1 has a passkey, and the operator has made a link for them. */
const waiting = () =>
  society()
    .given(issue('f1', 'passkey1', 'passkey'), 'f1')
    .given(issue('f1', 'link0001'), 'operator')

test('5.8 every way in that is issued for a person is an entry and shows on their page', () => {
  const s = society().given(issue('f1', 'link0001'), 'operator')
  deepEqual(way(s, 'f1', 'link0001'), {
    id: 'link0001',
    wayKind: 'link',
    label: 'A way',
    issuedBy: 'operator',
    issuedAt: s.now,
    validFrom: s.now,
    usedAt: null,
    endedAt: null,
  })
})

test('5.8 a person who registers brings their first way in, which works at once', () => {
  const s = society()
  s.given(
    {
      type: 'register-person',
      name: words('Ada'),
      biography: words('b'),
      way: 'passkey9',
      wayKind: 'passkey',
      label: 'Phone',
    },
    'visitor',
  )
  const { person } = s.all('way-in-issued').at(-1)!
  s.given(use('passkey9'), person)
  equal(way(s, person, 'passkey9')?.usedAt, s.now)
  deepEqual(s.person(person).biography, words('b'))
})

test('5.8 a link that one makes from one’s own session works at once', () => {
  const s = society()
    .given(issue('f1', 'passkey1', 'passkey'), 'f1')
    .given(issue('f1', 'link0001'), 'f1')
  s.when(use('link0001'), 'f1').thenEvents('way-in-used')
})

test('5.8 one made by another, for someone who already has a passkey, works after 3 days', () => {
  const s = waiting()
  equal(way(s, 'f1', 'link0001')?.validFrom, s.now + 3 * day)
  s.wait(2.99)
  s.when(use('link0001'), 'f1').thenRefused('5.8', 'way-in-must-have-waited')
  s.wait(0.01)
  s.when(use('link0001'), 'f1').thenEvents('way-in-used')
})

test('5.8 and can be refused until then', () => {
  const s = waiting().wait(2.99)
  s.when(refuse('link0001'), 'f1').thenEvents('way-in-refused')
  equal(way(s, 'f1', 'link0001')?.endedAt, s.now)
  s.wait(1)
  s.when(use('link0001'), 'f1').thenRefused('5.8', 'way-in-must-not-be-ended')
  s.when(refuse('link0001'), 'f1').thenRefused('5.8', 'way-in-must-not-be-ended')
  const late = waiting().wait(3)
  late.when(refuse('link0001'), 'f1').thenRefused('5.8', 'way-in-must-still-wait')
})

test('5.8 for someone without a passkey another’s link works at once', () => {
  const s = society().given(issue('f1', 'link0001'), 'operator')
  s.when(use('link0001'), 'f1').thenEvents('way-in-used')
})

test('5.8 a passkey that is revoked, or a key of another kind, makes nothing wait', () => {
  const s = society()
    .given(issue('f1', 'passkey1', 'passkey'), 'f1')
    .given(issue('f1', 'token001', 'token'), 'f1')
    .given(revoke('passkey1'), 'f1')
    .given(issue('f1', 'link0001'), 'operator')
  s.when(use('link0001'), 'f1').thenEvents('way-in-used')
})

test('5.8 a link is used once; a passkey again and again', () => {
  const s = society()
    .given(issue('f1', 'link0001'), 'f1')
    .given(issue('f1', 'passkey1', 'passkey'), 'f1')
  s.given(use('link0001'), 'f1')
  s.when(use('link0001'), 'f1').thenRefused('5.8', 'link-must-be-used-once')
  s.given(use('passkey1'), 'f1')
  s.when(use('passkey1'), 'f1').thenEvents('way-in-used')
})

test('5.8 a way in that its holder has revoked works no more', () => {
  const s = society()
    .given(issue('f1', 'passkey1', 'passkey'), 'f1')
    .given(revoke('passkey1'), 'f1')
  s.when(use('passkey1'), 'f1').thenRefused('5.8', 'way-in-must-not-be-ended')
  s.when(revoke('passkey1'), 'f1').thenRefused('5.8', 'way-in-must-not-be-ended')
})

test('5.8 nobody uses, refuses or revokes another’s way in', () => {
  const s = waiting()
  for (const act of [use, refuse, revoke])
    s.when(act('link0001'), 'f2').thenRefused('5.8', 'way-in-must-be-ones-own')
})

test('5.8 nobody but the operator issues a way in for another, and only a link or a token', () => {
  const s = society()
  s.when(issue('f2', 'link0001'), 'f1').thenRefused('5.8', 'way-in-must-be-ones-own')
  for (const kind of ['passkey', 'key'] as const)
    s.when(issue('f2', 'passkey1', kind), 'operator').thenRefused('5.8', 'key-must-be-made-by-its-holder')
  s.when(issue('f2', 'token001', 'token'), 'operator').thenEvents('way-in-issued')
})

test('5.8 a way in is for somebody registered, and new', () => {
  const s = society().given(issue('f1', 'link0001'), 'f1')
  s.when(issue('f99', 'link0002'), 'operator').thenRefused('2.14', 'person-must-be-registered')
  s.when(issue('f1', 'link0001'), 'f1').thenRefused('5.8', 'way-in-must-be-new')
})

test('5.8 a visitor who only tries a seat makes, uses, refuses and ends no way into it', () => {
  const s = society({ clock: 'simulated' })
    .given(issue('f1', 'passkey1', 'passkey'), 'f1')
    .given(issue('f1', 'link0001'), 'operator')
  for (const act of [issue('f1', 'link0002'), use('passkey1'), refuse('link0001'), revoke('passkey1')])
    s.when(act, 'f1', 'trial').thenRefused('5.8', 'way-in-must-not-come-from-a-trial')
})

test('5.8 each act shows how its author was known; a practice may require passkey or key', () => {
  const s = society()
  const { general } = s.circle('health').practices
  s.put({ ...s.circle('health'), practices: { general: { ...general, requires: 'key' }, byKind: {} } })
  const act: PlainAct = { type: 'propose', circle: 'health', content: content([resolution()]) }
  for (const auth of ['session', 'token', 'passkey'] as const)
    s.when(act, 'f4', auth).thenRefused('5.8', 'author-must-be-known-as-the-practice-requires')
  s.given(act, 'f4', 'key')
})
