// Documents, repeal and words (clause 4.16): a circle adopts, amends and repeals what is its own.
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainEffect } from '../testing/plain.ts'
import { society } from '../testing/society.ts'
import { propose, resolution } from '../testing/words.ts'
import { day } from '../clock.ts'

const text = (title = 'House rules', blob = 'c') => ({
  title,
  blob: blob.repeat(64),
  mediaType: 'text/markdown' as const,
  bytes: 12,
})
const adopt: PlainEffect = { type: 'adopt-document', document: text() }
const amend: PlainEffect = { type: 'amend-document', document: 'house-rules', content: text('Rules', 'd') }
const repeal: PlainEffect = { type: 'repeal-document', document: 'house-rules' }

test('4.16 a circle adopts a document', () => {
  const s = society()
  s.decide('health', [adopt])
  deepEqual(s.document('house-rules'), {
    kind: 'document',
    id: 'house-rules',
    circle: 'health',
    ...text(),
    version: 1,
    adoptedAt: s.now,
    amendedAt: null,
    repealedAt: null,
  })
  deepEqual(s.circle('health').documents, ['house-rules'])
})

test('4.16 a circle amends its document, in numbered versions', () => {
  const s = society()
  s.decide('health', [adopt])
  s.advance(1).decide('health', [amend])
  const { version, title, blob, amendedAt, circle } = s.document('house-rules')
  deepEqual([version, title, blob, amendedAt, circle], [2, 'Rules', 'd'.repeat(64), s.now, 'health'])
})

test('4.16 a circle repeals its document', () => {
  const s = society()
  s.decide('health', [adopt])
  s.decide('health', [repeal])
  equal(s.document('house-rules').repealedAt, s.now)
  deepEqual(s.circle('health').documents, [])
})

for (const [name, effect] of [
  ['amend', amend],
  ['repeal', repeal],
] as const)
  test(`2.5 a circle can ${name} no document that is another’s, repealed or not there`, () => {
    const s = society()
    s.when(propose('health', [effect]), 'f4').thenRefused(
      '2.5',
      'document-must-be-one-in-force-of-the-circle',
    )
    s.decide('health', [adopt])
    s.when(propose('main', [effect]), 'f1').thenRefused('2.5', 'document-must-be-one-in-force-of-the-circle')
    s.decide('health', [repeal])
    s.when(propose('health', [effect]), 'f4').thenRefused(
      '2.5',
      'document-must-be-one-in-force-of-the-circle',
    )
  })

test('4.16 a resolution states a position and changes nothing else', () => {
  const s = society()
  const before = s.circle('health')
  const id = s.decide('health', [resolution()])
  deepEqual(s.all('position-stated'), [{ type: 'position-stated', circle: 'health', decision: id }])
  deepEqual({ ...s.circle('health'), proposals: before.proposals }, before)
})

const repealDecision = (decision: string): PlainEffect => ({ type: 'repeal-decision', decision })

test('4.16 repeal ends what is not yet carried out', () => {
  const s = society()
  const id = s.decide('health', [{ type: 'admit-member', person: 'f9' }], 'f4', {
    effectiveAt: s.now + 20 * day,
  })
  const by = s.decide('health', [repealDecision(id)])
  deepEqual(s.proposal(id).carrying, { state: 'ended', at: s.now })
  equal(s.proposal(id).repealedBy, by)
  s.advance(30)
  equal(s.members('health').includes('f9'), false)
})

test('4.16 repeal undoes what is only by the effects that it names', () => {
  const s = society()
  const id = s.decide('health', [adopt])
  s.decide('health', [repealDecision(id)])
  equal(s.proposal(id).carrying.state, 'done')
  equal(s.document('house-rules').repealedAt, null)
  const other = society()
  const first = other.decide('health', [adopt])
  other.decide('health', [repealDecision(first), repeal])
  equal(other.document('house-rules').repealedAt, other.now)
})

test('4.16 a circle repeals only its own decisions that are in force', () => {
  const s = society()
  const others = s.decide('main', [resolution()])
  s.when(propose('health', [repealDecision(others)]), 'f4').thenRefused(
    '4.16',
    'decision-must-be-the-circles-own',
  )
  s.when(propose('health', [repealDecision('d999')]), 'f4').thenRefused(
    '4.16',
    'decision-must-be-the-circles-own',
  )
  const open = s.open('health', [resolution('Open')])
  s.when(propose('health', [repealDecision(open)]), 'f4').thenRefused('4.16', 'decision-must-be-in-force')
  const done = s.decide('health', [resolution('Done')])
  s.decide('health', [repealDecision(done)])
  s.when(propose('health', [repealDecision(done)]), 'f4').thenRefused('4.16', 'decision-must-be-in-force')
})

for (const type of [
  'set-grades',
  'set-pay',
  'grant-reward',
  'act-on-flag',
  'seal',
  'unseal',
  'call-referendum',
  'change-pay-scale',
  'transition',
] as const)
  test(`4.16 an effect that these rules do not carry out yet is refused by name: ${type}`, () => {
    const { outcome } = society().when(propose('main', [{ type }]), 'f1')
    equal(outcome.kind === 'refused' && outcome.refusal['effect'], 0)
    society()
      .when(propose('main', [{ type }]), 'f1')
      .thenRefused('4.16', 'effect-must-be-one-that-these-rules-carry-out')
  })
