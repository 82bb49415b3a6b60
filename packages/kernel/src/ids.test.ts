// Ids and slugs: what names a circle, a project, a document, and that a free one is always found.
import { equal, match } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { freeSlug } from './free-slug.ts'
import { CircleId, PersonId, ProposalId, WayInId, slugOf } from './ids.ts'
import type { Key, State } from './language.ts'
import { World } from './world.ts'

test('2.3 a slug is made of the letters and digits of any script', () => {
  const names = {
    'Cancer Research': 'cancer-research',
    '  SIG / Node & Storage! ': 'sig-node-storage',
    'Élan vital': 'élan-vital',
    'गाँव सभा': 'गाँव-सभा',
    医疗: '医疗',
    ﬁnance: 'finance',
    '…': '',
  }
  for (const [name, slug] of Object.entries(names)) equal(slugOf(name), slug)
})

test('2.3 whatever the name, its slug is an id that acts can use', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (name) => {
      const slug = slugOf(name)
      equal(slug === '' || CircleId.safeParse(slug).success, true)
      equal(Array.from(slug).length <= 60, true)
    }),
  )
})

test('2.3 a long name in letters beyond the first plane is still an id', () => {
  const name = '𐌰'.repeat(80)
  equal(CircleId.safeParse(slugOf(name)).success, true)
  equal(CircleId.safeParse(`${slugOf(name)}-123456789`).success, true)
})

const worldWith = (...slugs: string[]) =>
  new World((key: Key) => (slugs.some((slug) => key === `circle:${slug}`) ? ({} as State) : null))

test('2.3 a taken slug gets the entry’s index behind it, and a count behind that', () => {
  equal(freeSlug(worldWith(), 'circle', 'Health', 12), 'health')
  equal(freeSlug(worldWith('health'), 'circle', 'Health', 12), 'health-12')
  equal(freeSlug(worldWith('health', 'health-12'), 'circle', 'Health', 12), 'health-12-2')
  equal(freeSlug(worldWith('health', 'health-12', 'health-12-2'), 'circle', 'Health', 12), 'health-12-3')
  equal(freeSlug(worldWith(), 'circle', '…', 12), 'circle')
})

test('5.6 people and decisions have numbers, which say nothing of them', () => {
  for (const id of ['f1', 'p12']) equal(PersonId.safeParse(id).success, true)
  for (const id of ['ada', 'f0', 'f01', 'd1', 'p', '']) equal(PersonId.safeParse(id).success, false)
  equal(ProposalId.safeParse('d7').success, true)
  equal(ProposalId.safeParse('d0').success, false)
})

test('5.8 a way in has a public name of its own', () => {
  match('abcDEF-_', /^[A-Za-z0-9_-]+$/)
  equal(WayInId.safeParse('abcDEF-_').success, true)
  equal(WayInId.safeParse('short').success, false)
})
