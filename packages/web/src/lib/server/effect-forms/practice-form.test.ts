// The practice editor: every practice can be shown and typed again, and its buttons do what they say (clause 3.2).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  consentPractice,
  leadershipPractice,
  leadPractice,
  majorityPractice,
  standardPractice,
  type Practice,
} from '@open-socialism/kernel'
import fc from 'fast-check'
import { anyPractice } from '#lib/words/practice.example.ts'
import { place } from './place.example.ts'
import { editPractice } from './practice-edit.ts'
import { buildPractice, readPractice } from './practice-values.ts'
import { presentPractice, templates } from './practice-templates.ts'

test('3.2 any practice is shown and built again as the same', () => {
  fc.assert(
    fc.property(anyPractice, (practice) => {
      assert.deepEqual(buildPractice('practice', readPractice('practice', practice)), practice)
    }),
  )
})

const shown = readPractice('practice', standardPractice)
const after = (pressed: string) => buildPractice('practice', editPractice(pressed, shown, place))

test('each template starts the editor anew, with nothing left of what stood there', () => {
  const known: Record<string, Practice> = {
    standard: standardPractice,
    leadership: leadershipPractice,
    consent: consentPractice,
    majority: majorityPractice,
    lead: leadPractice('p1' as never),
    present: standardPractice,
  }
  for (const [key, practice] of Object.entries(known))
    assert.deepEqual(after(`practice!start!${key}`), practice, key)
  assert.deepEqual(after('practice!start!own').stages, [])
  assert.deepEqual(
    templates(place, standardPractice).map(({ key }) => key),
    ['present', ...Object.keys(known).filter((key) => key !== 'present'), 'own'],
  )
})

test('as it is today means the practice of the kind of decision that is chosen', () => {
  const values = { ...shown, decisions: ['document'] }
  assert.deepEqual(
    buildPractice('practice', editPractice('practice!start!present', values, place)),
    presentPractice(place, 'document'),
  )
  assert.equal(presentPractice(place, 'document').name, 'Consent')
})

test('stages are added at the end, taken out and moved up', () => {
  const methods = (practice: Practice) => practice.stages.map(({ method }) => method)
  assert.deepEqual(methods(after('practice!add!lead')), ['consensus', 'vote', 'vote', 'lead'])
  assert.deepEqual(methods(after('practice!out!1')), ['vote', 'vote'])
  const [, votes, last] = standardPractice.stages
  assert.deepEqual(after('practice!up!3').stages, [standardPractice.stages[0], last, votes])
  assert.deepEqual(after('practice!up!1'), standardPractice)
  assert.deepEqual(after('practice!nonsense!9'), standardPractice)
})
