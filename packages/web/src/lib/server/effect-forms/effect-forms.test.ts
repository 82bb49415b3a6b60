// Forms of effects: what is typed becomes an effect that the rules can read, and shows again as it was typed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { consentPractice, defaultSettings, Effect, leadershipPractice } from '@open-socialism/kernel'
import { buildEffects, choices, itemsOf, readEffects, viewOf } from './index.ts'
import { place } from './place.example.ts'
import { readPractice } from './practice-values.ts'
import type { Values } from './values.ts'

const spec: Values = {
  name: ['Screening'],
  area: ['Screening'],
  purpose: ['Found early.'],
  serves: ['1'],
  members: ['p1', 'p2'],
  memberCap: ['5'],
}
const typed: Record<string, Values> = {
  'create-circle': spec,
  'dissolve-circle': {
    circle: ['grain'],
    ground: ['dormant'],
    'project:mill': ['health'],
    'circle:seeds': ['dissolve'],
    'project:bank': ['health'],
  },
  'create-circle-anew': {
    old: ['grain'],
    ground: ['harm'],
    'project:mill': [''],
    'circle:seeds': ['move-up'],
    ...spec,
  },
  'move-circle': { circle: ['grain'], to: ['health'] },
  'change-charter': {
    circle: ['grain'],
    name: ['Seeds'],
    memberCap: ['7'],
    'serves-changes': ['yes'],
    serves: ['4'],
    'seatBudget-none': ['yes'],
    'lockedPractices-changes': ['yes'],
    'endCondition-none': ['yes'],
  },
  'seat-members': { circle: ['grain'], members: ['p1'] },
  'admit-member': { person: ['p2'] },
  'remove-member': { person: ['p1'] },
  'recognise-citizen': { person: ['p3'] },
  'find-person-false': { person: ['p3'], reason: ['Twice.'] },
  'change-practice': { ...readPractice('practice', leadershipPractice), decisions: ['membership'] },
  'except-decision': {
    proposal: ['d7'],
    knob: ['hours'],
    'exception-length': ['2'],
    'exception-length-unit': ['days'],
    reason: ['The flood.'],
  },
  'start-project': {
    name: ['Home Tests'],
    goal: ['Post kits.'],
    completable: ['yes'],
    measure: ['Share'],
    team: ['p1'],
    seats: ['4'],
    reviewAt: ['2027-06-01'],
  },
  'change-project': {
    project: ['alarm'],
    name: ['Siren'],
    completable: ['no'],
    'measure-none': ['yes'],
    seats: ['3'],
  },
  'hand-over-project': { project: ['alarm'], to: ['grain'] },
  'end-project': { project: ['alarm'], result: ['Half.'] },
  'assign-people': { project: ['alarm'], people: ['p1', 'p2'] },
  'release-people': { project: ['alarm'], people: ['p1'] },
  'adopt-document': { title: ['Plan'], text: ['# Plan'] },
  'amend-document': { document: ['priorities'], title: [''], text: ['New text'] },
  'repeal-document': { document: ['priorities'] },
  'repeal-decision': { decision: ['d7'] },
  consent: { decision: ['d8'] },
  ask: { circle: ['grain'], what: ['Tell us.'] },
  'state-position': { position: ['Yes.'] },
  'answer-question': { decision: ['d7'], answer: ['uphold'], reasons: ['Right.'] },
  'change-goals': { goals: ['Be happy\nSurvive\nLearn'] },
  'change-settings': {
    memberCap: ['7'],
    recognition: ['registry'],
    'standardPractice-changes': ['yes'],
    ...readPractice('standardPractice', consentPractice),
  },
}

for (const [type, values] of Object.entries(typed))
  test(`${type}: typed, read by the rules, shown again, and the same`, async () => {
    const [effect] = await buildEffects([{ key: '1', type, values }], place)
    assert.deepEqual(Effect.parse(effect), effect)
    const [shown] = readEffects([effect as Effect], place)
    assert.ok(shown)
    if (!type.endsWith('-document')) assert.deepEqual(await buildEffects([shown], place), [effect])
  })

test('there is a form for every effect that these rules carry out', () => {
  const offered = choices(true).flatMap((group) => group.options.map((option) => option.value))
  assert.deepEqual(offered.sort(), Object.keys(typed).sort())
})

test('what only the top circle can decide is offered there alone', () => {
  const offered = choices(false).flatMap((group) => group.options.map((option) => option.value))
  assert.ok(!offered.includes('change-goals') && !offered.includes('change-settings'))
})

test('goals keep their numbers when their words stay, and new ones have none', async () => {
  const [effect] = await buildEffects(
    [{ key: '1', type: 'change-goals', values: typed['change-goals'] ?? {} }],
    place,
  )
  assert.deepEqual(effect, {
    type: 'change-goals',
    goals: [{ goal: 4, text: 'Be happy' }, { goal: 1, text: 'Survive' }, { text: 'Learn' }],
  })
})

test('a posted form gives its effects in order, and forgets kinds that do not exist', () => {
  const items = itemsOf({
    'effect.10.type': ['ask'],
    'effect.2.type': ['consent'],
    'effect.2.decision': ['d8'],
    'effect.3.type': ['rm -rf'],
    title: ['x'],
    'effect.x.type': ['ask'],
  })
  assert.deepEqual(items, [
    { key: '2', type: 'consent', values: { decision: ['d8'] } },
    { key: '10', type: 'ask', values: {} },
  ])
  assert.equal(items.flatMap((item) => viewOf(item, place)).length, 2)
})

test('a word finds an effect by what it is called, what it does, its group or its clause', () => {
  const found = (find: string) =>
    choices(true, find).flatMap((group) => group.options.map(({ value }) => value))
  assert.deepEqual(found('goals'), ['change-goals'])
  assert.ok(found('3.6').includes('except-decision'))
  assert.deepEqual(found('admit MEMBER'), ['admit-member'])
  assert.deepEqual(found('nonesuch'), [])
})

test('every effect says in one sentence what it does', () => {
  for (const { options } of choices(true))
    for (const { value, says } of options) assert.match(says, /^[A-Z].*\.$/, value)
})

const built = async (type: string, values: Values) =>
  (await buildEffects([{ key: '1', type, values }], place))[0] as Record<string, unknown>

test('2.9 what becomes of a project two levels below is asked once its circle is dissolved too', async () => {
  const asked = (values: Values) =>
    viewOf({ key: '1', type: 'dissolve-circle', values }, place)
      .flatMap(({ fields }) => fields)
      .map(({ name }) => name)
  const moving = { circle: ['grain'], ground: ['dormant'], 'circle:seeds': ['move-up'] }
  const ending = { ...moving, 'circle:seeds': ['dissolve'], 'project:bank': ['health'] }
  assert.ok(!asked(moving).includes('project:bank') && asked(ending).includes('project:bank'))
  assert.deepEqual((await built('dissolve-circle', ending))['projects'], [
    { project: 'mill', to: null },
    { project: 'bank', to: 'health' },
  ])
})

const exceptions: [Values, unknown][] = [
  [
    { knob: ['hours'], 'exception-length': ['2'] },
    { knob: 'hours', value: 48 },
  ],
  [
    { knob: ['discussionHours'], 'exception-length': ['5'], 'exception-length-unit': ['hours'] },
    { knob: 'discussionHours', value: 5 },
  ],
  [
    { knob: ['minimumHours'], 'exception-length': ['1'] },
    { knob: 'minimumHours', value: 24 },
  ],
  [
    { knob: ['quorum'], 'exception-quorum': ['none'] },
    { knob: 'quorum', value: null },
  ],
  [
    {
      knob: ['quorum'],
      'exception-quorum': ['least'],
      'exception-quorum-n': ['2'],
      'exception-quorum-d': ['3'],
    },
    { knob: 'quorum', value: { n: 2, d: 3, strict: false } },
  ],
  [
    { knob: ['requires'], 'exception-requires': ['passkey'] },
    { knob: 'requires', value: 'passkey' },
  ],
]
for (const [values, exception] of exceptions)
  test(`3.6 an exception from every knob can be typed: ${JSON.stringify(exception)}`, async () => {
    const typedIn = { proposal: ['d7'], reason: ['The flood.'], ...values }
    const effect = await built('except-decision', typedIn)
    assert.deepEqual(effect['exception'], exception)
    const [shown] = readEffects([effect as never], place)
    assert.deepEqual((await buildEffects([shown as never], place))[0], effect)
    const names = viewOf({ key: '1', type: 'except-decision', values }, place).flatMap(({ fields }) =>
      fields.map(({ name }) => name),
    )
    for (const name of Object.keys(values)) assert.ok(names.includes(name), name)
  })

test('4.16 every setting of the society has a field, and a number shows its bounds', () => {
  const fields = viewOf({ key: '1', type: 'change-settings', values: {} }, place).flatMap(
    (view) => view.fields,
  )
  const of = (name: string) => fields.filter((field) => field.name.split('-')[0] === name)
  for (const name of Object.keys(defaultSettings)) assert.ok(of(name).length > 0, name)
  assert.deepEqual([of('memberCap')[0]?.min, of('memberCap')[0]?.max], [1, 1000])
  assert.match(of('memberCap')[0]?.hint ?? '', /Now 9; 1 to 1,000; clause 2\.7/)
})

test('a kind’s own practice can be taken away, where there is one', async () => {
  const values = { decisions: ['document'], 'practice-none': ['yes'] }
  assert.deepEqual(await built('change-practice', values), {
    type: 'change-practice',
    decisions: 'document',
    practice: null,
  })
})
