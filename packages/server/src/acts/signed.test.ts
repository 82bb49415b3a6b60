// Which keys sign now, and how somebody could be known at best (clause 5.8).
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import type { PersonState, WayIn } from '@open-socialism/kernel'
import { couldBeKnownBy, knownBy, signingNow } from './signed.ts'

const now = 1000
const key = { algorithm: 'ed25519' as const, publicKey: 'd'.repeat(59) }
const way = (id: string, changes: Partial<WayIn> = {}) =>
  ({
    ...{ id, wayKind: 'key', label: 'A way', issuedBy: 'f1', issuedAt: 0, validFrom: 0, usedAt: null },
    ...{ endedAt: null, signs: { key, from: 0 } },
    ...changes,
  }) as WayIn
const person = (...waysIn: WayIn[]) => ({ waysIn }) as PersonState
const signing = (...ways: WayIn[]) => signingNow(person(...ways), now).map(({ id }) => id)

test('5.8 a key signs from when it and its way in count, until it ends', () => {
  deepEqual(signing(way('here'), way('over', { endedAt: 999 }), way('waits', { validFrom: 1001 })), ['here'])
  deepEqual(
    signing(way('late', { signs: { key, from: 1001 } }), way('just', { signs: { key, from: 1000 } })),
    ['just'],
  )
  const { signs: _, ...bare } = way('opens')
  deepEqual(signing(bare), [])
})

test('5.8 somebody could be known by the strongest of what signs', () => {
  const passkey = way('passkey', { wayKind: 'passkey' })
  equal(couldBeKnownBy(person(), now), 'session')
  equal(couldBeKnownBy(person(passkey), now), 'passkey')
  equal(couldBeKnownBy(person(passkey, way('key')), now), 'key')
  equal(couldBeKnownBy(person(passkey, way('key', { endedAt: 1 })), now), 'passkey')
})

test('5.8 whoever tries a seat signs nothing in its name', async () => {
  const record = { query: () => Promise.reject(new Error('nothing is looked up')) }
  const act = { id: 'act-00001', type: 'complete-founding', societyFile: '' } as never
  const sent = { way: 'w', value: '', randomness: [] }
  equal(await knownBy(record, act, { by: 'f1', auth: 'trial' }, sent), null)
  deepEqual(await knownBy(record, act, { by: 'f1', auth: 'trial' }, undefined), { auth: 'trial' })
})
