// Tests of the dry run: what would change, as before and after, and any clause that would refuse (clause 4.17).
import { deepEqual, equal, fail } from 'node:assert/strict'
import { test } from 'node:test'
import type { CircleId } from './ids.ts'
import type { Content } from './decision/language.ts'
import { dryRun, type DryRun } from './dry-run.ts'
import type { Key, State } from './language.ts'
import { five, propose } from './testing/deciding.ts'
import { quickPractice } from './testing/founding.ts'
import type { PlainContent, PlainEffect } from './testing/plain.ts'
import { society, type Society } from './testing/society.ts'
import { content, resolution } from './testing/words.ts'

type Ran = Extract<DryRun, { kind: 'ran' }>

function dry(here: Society, circle: string, effects: PlainEffect[], more: Partial<PlainContent> = {}): Ran {
  const context = { by: 'f3', at: here.now, auth: 'session' as const, index: here.entries.length + 1 }
  const ran = dryRun(content(effects, more) as Content, circle as CircleId, context, here.lookup)
  return ran.kind === 'ran' ? ran : fail('everything is loaded')
}

const admit = (person: string): PlainEffect => ({ type: 'admit-member', person })

test('4.17 it shows every state that would change, before and after', () => {
  const here = five(quickPractice)
  const { changes, refusal, effect } = dry(here, 'health', [admit('f9')])
  deepEqual([refusal, effect], [null, null])
  deepEqual(changes.map(({ key }) => key).toSorted(), ['circle:health', 'person:f9'])
  const seats = (state: State | null) => state?.kind === 'person' && state.seats
  const person = changes.find(({ key }) => key === 'person:f9')
  deepEqual([seats(person?.before ?? null), seats(person?.after ?? null)], [[], ['health']])
  deepEqual(here.person('f9').seats, [], 'and nothing does')
})

test('4.17 what is new has no before', () => {
  const here = five(quickPractice)
  const circle = {
    name: 'New',
    area: 'new',
    purpose: 'New things',
    serves: [1],
    charter: {},
    members: ['f3', 'f4'],
  }
  const { changes } = dry(here, 'health', [{ type: 'create-circle', circle }])
  equal(changes.find(({ key }) => key === 'circle:new')?.before, null)
})

test('4.17 it names the clause that would refuse, and the effect, and shows no change', () => {
  const { refusal, effect, changes } = dry(five(quickPractice), 'health', [admit('f9'), admit('f9')])
  deepEqual([refusal?.clause, refusal?.reason, effect], ['2.6', 'person-must-not-be-a-member', 1])
  deepEqual(changes, [])
})

test('4.17 it names what the proposal lacks, who would decide it, and by which steps', () => {
  const here = five()
  const ran = dry(here, 'health', [resolution()], { evidence: [] })
  equal(ran.incomplete?.reason, 'proposal-must-bring-evidence')
  deepEqual(
    [ran.convening?.decider, ran.convening?.electorate.length, ran.convening?.ladder.length],
    ['health', 5, 5],
  )
  equal(dry(here, 'health', [resolution()]).incomplete, null)
})

test('4.17 and effects that no one practice decides', () => {
  const here = five(quickPractice)
  here.decide('health', [
    { type: 'change-practice', decisions: 'membership', practice: { ...quickPractice, name: 'Other' } },
  ])
  const ran = dry(here, 'health', [admit('f9'), resolution()])
  equal(ran.incomplete?.reason, 'effects-must-fall-under-one-practice')
  equal(ran.convening, null)
})

test('4.17 and that it is left to a referendum', () => {
  const here = society({ circles: [{ circle: 'main', members: [1, 2], practice: quickPractice }] })
  equal(
    dry(here, 'main', [{ type: 'change-settings', changes: { recognition: 'registry' } }]).referendum,
    '9.7',
  )
  equal(dry(here, 'main', [{ type: 'remove-member', person: 'f2' }]).referendum, '4.13')
  equal(dry(here, 'main', [resolution()]).referendum, null)
})

test('4.17 in a circle that is not there, or has ended, something refuses', () => {
  const here = five(quickPractice)
  equal(dry(here, 'nowhere', [resolution()]).refusal?.reason, 'circle-must-be-living')
  here.decide('health', [
    { type: 'dissolve-circle', circle: 'health', ground: 'purpose-fulfilled', projects: [], circles: [] },
  ])
  equal(dry(here, 'health', [resolution()]).refusal?.reason, 'circle-must-be-able-to-decide')
})

test('4.17 it asks for the states that it needs, and then runs', () => {
  const here = five(quickPractice)
  const context = { by: 'f3', at: here.now, auth: 'session' as const, index: 1 }
  const loaded = new Set<Key>()
  const look = (key: Key) => (loaded.has(key) ? here.lookup(key) : undefined)
  for (let turn = 0; turn < 50; turn++) {
    const ran = dryRun(content([admit('f9')]) as Content, 'health' as CircleId, context, look)
    if (ran.kind === 'ran') {
      deepEqual(ran, dry(here, 'health', [admit('f9')]))
      return
    }
    for (const key of ran.keys) loaded.add(key)
  }
  fail('never has enough')
})

test('4.17 of an open decision it shows what adopting it would do, in which it is open no more', () => {
  const here = five(quickPractice)
  const id = here.open('health', [{ type: 'remove-member', person: 'f7' }])
  for (const by of ['f3', 'f4', 'f5']) here.given({ type: 'vote', proposal: id, step: 0, vote: 'for' }, by)
  const open = here.proposal(id)
  const context = { by: 'f6', at: here.now, auth: 'session' as const, index: here.entries.length + 1 }
  const ran = dryRun(open.content, open.circle, context, here.lookup, open)
  deepEqual(ran.kind === 'ran' && ran.events.map(({ type }) => type), ['member-removed'])
  deepEqual(ran.kind === 'ran' && ran.changes.map(({ key }) => key).toSorted(), [
    'circle:health',
    'person:f7',
  ])
})

test('2.4, 4.17 of an open decision it knows the consents that it has', () => {
  const here = five(quickPractice)
  const charter: PlainEffect = { type: 'change-charter', circle: 'health', purpose: 'Care' }
  equal(dry(here, 'main', [charter]).refusal?.reason, 'circles-concerned-must-have-consented')
  const id = here.open('main', [charter], 'f1')
  here.decide('health', [{ type: 'consent', decision: id }])
  const open = here.proposal(id)
  const context = { by: 'f1', at: here.now, auth: 'session' as const, index: here.entries.length + 1 }
  const ran = dryRun(open.content, open.circle, context, here.lookup, open)
  equal(ran.kind === 'ran' && ran.refusal, null)
  propose(here, 'main', [charter], 'f2').thenEvents('proposal-opened', 'case-against-missing', 'phase-began')
})
