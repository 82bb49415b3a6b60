// Clause 5.8: which keys sign acts, from when, and whose they must be.
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import type { Auth } from '../act.ts'
import { day } from '../clock.ts'
import { society, type Society } from '../testing/society.ts'
import { words } from '../testing/words.ts'

const deviceKey = { algorithm: 'ed25519' as const, publicKey: 'd'.repeat(59) }
const passkeyKey = { algorithm: 'es256' as const, publicKey: 'p'.repeat(122), site: 'example.org' }
const issue = (
  way: string,
  wayKind: 'passkey' | 'key' | 'link' | 'token',
  key?: typeof deviceKey | typeof passkeyKey,
) => ({
  type: 'issue-way-in' as const,
  person: 'f1',
  way,
  wayKind,
  label: 'A way',
  ...(key && { key }),
})
const told = { type: 'change-details' as const, name: words('Ada') }
const refusedKey = ['5.8', 'signature-must-be-by-a-key-of-ones-own'] as const
const signs = (s: Society, way: string, auth: Auth, by = 'f1') => s.when(told, by, auth, way)

test('5.8 a device’s first key signs at once, and its entry holds the key', () => {
  const s = society()
  const [issued] = s.when(issue('device-1', 'key', deviceKey), 'f1').events
  deepEqual(issued?.type === 'way-in-issued' && [issued.key, issued.signsFrom], [deviceKey, s.now])
  signs(s, 'device-1', 'key').thenEvents('details-changed')
})

test('5.8 a signature counts only by a key of one’s own that is in force and is what it says to be', () => {
  const s = society()
  s.given(issue('device-1', 'key', deviceKey), 'f1')
    .given(issue('passkey1', 'passkey'), 'f1')
    .given(issue('linklink', 'link'), 'f1')
  signs(s, 'device-1', 'key', 'f2').thenRefused(...refusedKey)
  signs(s, 'device-1', 'passkey').thenRefused(...refusedKey)
  signs(s, 'passkey1', 'passkey').thenRefused(...refusedKey)
  signs(s, 'nowhere1', 'key').thenRefused(...refusedKey)
  s.when({ type: 'record-outage', from: 0, to: 1 }, 'operator', 'operator', 'device-1').thenRefused(
    ...refusedKey,
  )
  s.given({ type: 'revoke-way-in', way: 'device-1' }, 'f1')
  signs(s, 'device-1', 'key').thenRefused(...refusedKey)
})

test('5.8 a passkey that only opened signs once its key is added, and has one key', () => {
  const s = society()
  s.given(issue('passkey1', 'passkey'), 'f1')
  const add = { type: 'add-key' as const, way: 'passkey1', key: passkeyKey }
  s.when(add, 'f1').then({
    type: 'key-added',
    person: 'f1',
    way: 'passkey1',
    key: passkeyKey,
    signsFrom: s.now,
  })
  signs(s, 'passkey1', 'passkey').thenEvents('details-changed')
  s.when(add, 'f1').thenRefused('5.8', 'way-in-must-sign-with-one-key')
  s.when(add, 'f2').thenRefused('5.8', 'way-in-must-be-ones-own')
  s.given({ type: 'revoke-way-in', way: 'passkey1' }, 'f1')
  s.when(add, 'f1').thenRefused('5.8', 'way-in-must-not-be-ended')
})

test('5.8 a passkey’s key names its site, a device’s is Ed25519 and names none, and nothing else has one', () => {
  const s = society()
  const { site: _, ...siteless } = passkeyKey
  for (const [kind, key] of [
    ['passkey', deviceKey],
    ['key', passkeyKey],
    ['key', siteless],
    ['link', deviceKey],
    ['token', deviceKey],
  ] as const)
    s.when(issue('way-00001', kind, key as typeof deviceKey), 'f1').thenRefused(
      '5.8',
      'signing-key-must-fit-its-way-in',
    )
  s.given(issue('passkey1', 'passkey'), 'f1')
  s.when({ type: 'add-key', way: 'passkey1', key: deviceKey }, 'f1').thenRefused(
    '5.8',
    'signing-key-must-fit-its-way-in',
  )
})

test('5.8 who tries a seat adds no key', () => {
  const s = society({ clock: 'simulated' })
  s.given(issue('passkey1', 'passkey'), 'f1')
  s.when({ type: 'add-key', way: 'passkey1', key: passkeyKey }, 'f1', 'trial').thenRefused(
    '5.8',
    'way-in-must-not-come-from-a-trial',
  )
})

test('5.8 another key that comes unsigned signs after three days; signed by the first, at once', () => {
  const s = society()
  s.given(issue('device-1', 'key', deviceKey), 'f1').given(issue('device-2', 'key', deviceKey), 'f1')
  equal(s.person('f1').waysIn.at(-1)?.signs?.from, s.now + 3 * day)
  signs(s, 'device-2', 'key').thenRefused(...refusedKey)
  const signed = s.when(issue('device-3', 'key', deviceKey), 'f1', 'key', 'device-1').events[0]
  equal(signed?.type === 'way-in-issued' && signed.signsFrom, s.now)
  s.advance(3)
  signs(s, 'device-2', 'key').thenEvents('details-changed')
})

test('5.8 revoking the first key does not shorten the wait; three days after it there is none', () => {
  const s = society()
  s.given(issue('device-1', 'key', deviceKey), 'f1').given({ type: 'revoke-way-in', way: 'device-1' }, 'f1')
  const from = (way: string) => {
    const [issued] = s.when(issue(way, 'key', deviceKey), 'f1').events
    return issued?.type === 'way-in-issued' ? issued.signsFrom : undefined
  }
  equal(from('device-2'), s.now + 3 * day)
  s.given({ type: 'revoke-way-in', way: 'device-2' }, 'f1').advance(3)
  equal(from('device-3'), s.now)
})

test('5.8 who lost a passkey comes back by a link that waited, and adds a key that signs at once', () => {
  const s = society()
  s.given(issue('passkey1', 'passkey', passkeyKey), 'f1')
  s.given(issue('linklink', 'link'), 'operator')
  s.when({ type: 'use-way-in', way: 'linklink' }, 'f1').thenRefused('5.8', 'way-in-must-have-waited')
  s.advance(3).given({ type: 'use-way-in', way: 'linklink' }, 'f1')
  const from = (way: string) => {
    const [issued] = s.when(issue(way, 'passkey', passkeyKey), 'f1').events
    return issued?.type === 'way-in-issued' ? issued.signsFrom : undefined
  }
  equal(from('passkey2'), s.now)
  s.advance(1)
  equal(from('passkey3'), s.now + 3 * day)
})

test('5.8 a link of one’s own that did not wait spares nobody the wait', () => {
  const s = society()
  s.given(issue('device-1', 'key', deviceKey), 'f1')
    .given(issue('linklink', 'link'), 'f1')
    .given({ type: 'use-way-in', way: 'linklink' }, 'f1')
  const [issued] = s.when(issue('device-2', 'key', deviceKey), 'f1').events
  equal(issued?.type === 'way-in-issued' && issued.signsFrom, s.now + 3 * day)
})
