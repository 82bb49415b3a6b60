// Effects as sentences (clause 4.16): every one that the rules know is said.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Effect, standardPractice } from '@open-socialism/kernel'
import { sayEffect } from './effects.ts'
import { plain, type Speaker } from './phrase.ts'

const speaker: Speaker = {
  texts: {},
  names: {
    person: { p1: 'Ada Obi', p2: 'Jo Lindgren', p3: 'Sam Reyes' },
    circle: {
      health: { name: 'Health', level: 2, status: 'living', parent: 'top' },
      grain: { name: 'Grain', level: 2, status: 'living', parent: 'top' },
    },
    proposal: { d7: { title: 'Dredge the channel', circle: 'grain', number: 7, status: 'adopted' } },
    project: { alarm: { name: 'Stage-I Alarm', circle: 'health' } },
    document: { priorities: { title: 'Priorities', circle: 'health' } },
  },
  now: { at: Date.UTC(2026, 10, 17), zone: 'UTC' },
  viewer: null,
}
const spec = {
  name: 'Screening',
  area: 'Screening',
  purpose: 'Found early.',
  serves: [1],
  charter: { memberCap: 5 },
  members: ['p1', 'p2'],
}
const remains = {
  projects: [{ project: 'alarm', to: 'grain' }],
  circles: [{ circle: 'grain', fate: 'move-up' }],
}
const content = { title: 'Priorities', blob: 'a'.repeat(64), mediaType: 'text/markdown', bytes: 9 }
const project = {
  name: 'Home Tests',
  goal: 'Post kits.',
  completable: true,
  measure: 'Share at stage I',
  team: ['p1'],
  seats: 4,
  reviewAt: Date.UTC(2027, 5, 1),
}

const table: [Record<string, unknown> & { type: string }, string][] = [
  [{ type: 'create-circle', circle: spec }, 'Create the circle Screening.'],
  [
    { type: 'dissolve-circle', circle: 'grain', ground: 'dormant', ...remains },
    'Dissolve Grain, because it is dormant.',
  ],
  [
    { type: 'create-circle-anew', old: 'grain', ground: 'harm', ...remains, circle: spec },
    'Dissolve Grain and create Screening in its place.',
  ],
  [{ type: 'move-circle', circle: 'grain', to: 'health' }, 'Move Grain under Health.'],
  [
    { type: 'change-charter', circle: 'grain', name: 'Seeds', charter: { memberCap: 7 } },
    'Change the charter of Grain.',
  ],
  [
    { type: 'seat-members', circle: 'grain', members: ['p1', 'p2', 'p3'] },
    'Seat Ada Obi, Jo Lindgren and Sam Reyes in Grain, which is dormant.',
  ],
  [{ type: 'admit-member', person: 'p1' }, 'Admit Ada Obi to Health.'],
  [{ type: 'remove-member', person: 'p1' }, 'Remove Ada Obi from Health.'],
  [{ type: 'recognise-citizen', person: 'p1' }, 'Recognise Ada Obi as a citizen.'],
  [
    { type: 'find-person-false', person: 'p1', reason: 'Registered twice.' },
    'Find that Ada Obi is no real person.',
  ],
  [{ type: 'change-practice', practice: standardPractice }, 'Change how Health decides, to Standard.'],
  [
    {
      type: 'except-decision',
      proposal: 'd7',
      exception: { knob: 'hours', value: 48 },
      reason: 'The flood.',
    },
    'Except Dredge the channel from the length of its stages: 2 days.',
  ],
  [{ type: 'start-project', project }, 'Start the project Home Tests, to be completed.'],
  [
    { type: 'change-project', project: 'alarm', changes: { name: 'Alarm' } },
    'Change the project Stage-I Alarm.',
  ],
  [{ type: 'hand-over-project', project: 'alarm', to: 'grain' }, 'Hand the project Stage-I Alarm to Grain.'],
  [{ type: 'end-project', project: 'alarm', result: 'Half found.' }, 'End the project Stage-I Alarm.'],
  [
    { type: 'assign-people', project: 'alarm', people: ['p1', 'p2'] },
    'Assign Ada Obi and Jo Lindgren to Stage-I Alarm.',
  ],
  [{ type: 'release-people', project: 'alarm', people: ['p1'] }, 'Release Ada Obi from Stage-I Alarm.'],
  [{ type: 'adopt-document', document: content }, 'Adopt the document Priorities.'],
  [{ type: 'amend-document', document: 'priorities', content }, 'Amend Priorities.'],
  [{ type: 'repeal-document', document: 'priorities' }, 'Repeal Priorities.'],
  [{ type: 'repeal-decision', decision: 'd7' }, 'Repeal Dredge the channel.'],
  [{ type: 'consent', decision: 'd7' }, 'Health consents to Dredge the channel.'],
  [{ type: 'ask', circle: 'grain', what: 'Tell us.' }, 'Ask something of Grain.'],
  [{ type: 'state-position', position: 'Yes.' }, 'State a position.'],
  [
    { type: 'answer-question', decision: 'd7', answer: 'uphold', reasons: 'Still right.' },
    'Uphold Dredge the channel, which was called into question.',
  ],
  [
    { type: 'change-goals', goals: [{ text: 'Survive.' }] },
    'Change the goals of the society, in this order.',
  ],
  [{ type: 'change-settings', changes: { memberCap: 7 } }, 'Change the settings of the society.'],
]
for (const [effect, sentence] of table)
  test(sentence, () => {
    const parsed = Effect.parse(effect)
    assert.equal(plain(sayEffect(parsed, speaker, 'health').sentence), sentence)
  })

test('the table above has every effect that these rules carry out', () => {
  const named = new Set(table.map(([effect]) => effect.type))
  const later = [
    'set-grades',
    'set-pay',
    'grant-reward',
    'act-on-flag',
    'seal',
    'unseal',
    'call-referendum',
    'change-pay-scale',
    'transition',
  ]
  const known = Effect.options.map((option) => [...option.shape.type.values][0] as string)
  assert.deepEqual(known.filter((type) => !named.has(type)).sort(), [...later].sort())
  for (const type of later)
    assert.match(plain(sayEffect({ type } as Effect, speaker, 'health').details[0] ?? []), /later version/)
})

test('what a person wrote stands under the sentence, and fates are told one by one', () => {
  const { details } = sayEffect(
    Effect.parse({ type: 'dissolve-circle', circle: 'grain', ground: 'dormant', ...remains }),
    speaker,
    'health',
  )
  assert.deepEqual(details.map(plain), [
    'Stage-I Alarm is handed to Grain.',
    'Grain moves up under the parent.',
  ])
})
