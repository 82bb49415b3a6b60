// The kernel's door: what it asks for, what it gives back, and that a bug is no refusal.
import { deepEqual, equal, throws } from 'node:assert/strict'
import { test } from 'node:test'
import { dryRun } from './dry-run.ts'
import { Act, type Key } from './language.ts'
import { reads } from './reads.ts'
import { apply, run } from './run.ts'
import { samples } from './testing/samples.ts'
import { society } from './testing/society.ts'
import { propose, resolution } from './testing/words.ts'
import type { Content } from './decision/language.ts'

const parse = (act: object): Act => Act.parse({ id: 'act-00001', ...act })
const context = { by: 'f4', at: society().now, auth: 'session' as const, index: 99 }

test('5.3 states that are not loaded are named, and the act is run again with them', () => {
  const s = society()
  const act = parse(propose('health', [resolution()]))
  deepEqual(
    run(act, context, () => undefined),
    { kind: 'missing', keys: ['society:society'] },
  )
  equal(run(act, context, s.lookup).kind, 'accepted')
})

test('5.3 an act run twice on the same states comes to the same', () => {
  const s = society()
  const act = parse(propose('health', [resolution()]))
  deepEqual(run(act, context, s.lookup), run(act, context, s.lookup))
})

test('5.3 replay asks for states in the same way, and gives what the act gave', () => {
  const s = society()
  const outcome = run(parse(propose('health', [resolution()])), context, s.lookup)
  const events = outcome.kind === 'accepted' ? outcome.events : []
  equal(apply(events, context, () => undefined).kind, 'missing')
  const applied = apply(events, context, s.lookup)
  deepEqual(applied.kind === 'applied' && applied.changes, outcome.kind === 'accepted' && outcome.changes)
})

test('4.17 a dry run asks for states in the same way', () => {
  const { content } = parse(propose('health', [resolution()])) as { content: Content }
  deepEqual(
    dryRun(content, 'health' as never, context, () => undefined),
    {
      kind: 'missing',
      keys: ['circle:health'],
    },
  )
})

test('5.3 states that contradict each other are a bug, and no refusal', () => {
  const s = society()
  const broken = (key: Key) => (key === 'person:f6' ? null : s.lookup(key))
  throws(
    () =>
      apply([{ type: 'member-removed', circle: 'health' as never, person: 'f6' as never }], context, broken),
    /invariant/,
  )
  throws(
    () =>
      dryRun(
        (parse(propose('health', [{ type: 'remove-member', person: 'f6' }])) as { content: Content }).content,
        'health' as never,
        context,
        broken,
      ),
    /invariant/,
  )
})

test('5.3 what an act surely needs is known before it is run', () => {
  deepEqual(reads(parse(samples.vote), 'f1'), [
    'society:society',
    'person:f1',
    'proposal:d5',
    'position:d5/f1',
  ])
  deepEqual(reads(parse(samples['answer-suggestion']), 'p7'), [
    'society:society',
    'person:p7',
    'proposal:d5',
    'position:d5/p7',
    'suggestion:c6',
  ])
  deepEqual(reads(parse(samples.propose), 'f1'), ['society:society', 'person:f1', 'circle:main'])
  deepEqual(reads(parse(samples.vouch), 'f1'), ['society:society', 'person:f1', 'person:f2'])
  deepEqual(reads(parse(samples['clock-tick']), 'clock'), ['society:society', 'proposal:d5'])
  deepEqual(reads(parse(samples['register-person']), 'visitor'), ['society:society'])
})

test('5.3 whatever an act asks for first is among what it surely needs', () => {
  for (const [type, sample] of Object.entries(samples)) {
    const act = parse(sample)
    const founding = type.startsWith('found-') || type === 'complete-founding'
    const by = founding ? 'founding' : type === 'clock-tick' ? 'clock' : 'f1'
    const s = society({ clock: 'simulated', complete: !founding })
    const loaded = reads(act, by)
    const outcome = run(act, { ...context, by }, (key) => (loaded.includes(key) ? s.lookup(key) : undefined))
    if (outcome.kind === 'missing')
      equal(
        outcome.keys.some((key) => loaded.includes(key)),
        false,
      )
  }
})
