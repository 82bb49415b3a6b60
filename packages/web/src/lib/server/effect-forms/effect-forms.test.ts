// Forms of effects: what is typed becomes an effect that the rules can read, and shows again as it was typed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultSettings, Effect, standardPractice } from '@open-socialism/kernel'
import type { ProposePage } from '../queries.ts'
import type { Place, Values } from './form.ts'
import { buildEffects, choices, contentOf, itemsOf, readEffects, viewOf } from './index.ts'

const circle = (id: string, parent: string | null, level: number) => ({ id, name: id, parent, level })
const page = {
  texts: {},
  names: {
    person: { p1: 'Ada Obi' },
    circle: {},
    proposal: { d7: { title: 'Dredge', circle: 'health', number: 7, status: 'adopted' } },
    project: {},
    document: {},
  },
  circle: {
    id: 'health',
    name: 'Health',
    members: { p1: 1 },
    open: ['d7'],
    practices: { general: standardPractice, byKind: {} },
  },
  chain: ['health'],
  parent: null,
  circles: [circle('health', null, 1), circle('grain', 'health', 2), circle('seeds', 'grain', 3)],
  people: [
    { id: 'p1', name: 'Ada Obi', citizen: true },
    { id: 'p2', name: 'Jo Lindgren', citizen: true },
    { id: 'p3', name: 'Sam Reyes', citizen: false },
  ],
  projects: [
    { id: 'alarm', name: 'Alarm', circle: 'health', endedAt: null },
    { id: 'mill', name: 'Mill', circle: 'grain', endedAt: null },
  ],
  documents: [{ id: 'priorities', title: 'Priorities', blob: 'a'.repeat(64), repealedAt: null }],
  documentTexts: { ['a'.repeat(64)]: 'Old text' },
  decisions: ['d7'],
  openElsewhere: ['d8'],
  goals: [
    { goal: 1, text: 'Survive' },
    { goal: 4, text: 'Be happy' },
  ],
  settings: defaultSettings,
  may: { propose: null, 'write-draft': null },
} as unknown as ProposePage
const place: Place = {
  page,
  nameOf: (id) => id,
  keep: (text) => Promise.resolve({ blob: 'b'.repeat(64), bytes: text.length }),
}

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
  },
  'create-circle-anew': {
    old: ['grain'],
    ground: ['harm'],
    'project:mill': [''],
    'circle:seeds': ['move-up'],
    ...spec,
  },
  'move-circle': { circle: ['grain'], to: ['health'] },
  'change-charter': { circle: ['grain'], name: ['Seeds'], memberCap: ['7'] },
  'seat-members': { circle: ['grain'], members: ['p1'] },
  'admit-member': { person: ['p2'] },
  'remove-member': { person: ['p1'] },
  'recognise-citizen': { person: ['p3'] },
  'find-person-false': { person: ['p3'], reason: ['Twice.'] },
  'change-practice': { practice: ['leadership'], decisions: ['membership'] },
  'except-decision': { proposal: ['d7'], knob: ['hours'], value: ['48'], reason: ['The flood.'] },
  'start-project': {
    name: ['Home Tests'],
    goal: ['Post kits.'],
    completable: ['yes'],
    measure: ['Share'],
    team: ['p1'],
    seats: ['4'],
    reviewAt: ['2027-06-01'],
  },
  'change-project': { project: ['alarm'], name: ['Siren'] },
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
  'change-settings': { memberCap: ['7'] },
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

test('a practice can be written as data; what cannot be read is left for the rules to refuse', async () => {
  const build = async (custom: string) =>
    (
      await buildEffects(
        [{ key: '1', type: 'change-practice', values: { practice: ['custom'], custom: [custom] } }],
        place,
      )
    )[0]
  assert.deepEqual(await build(JSON.stringify(standardPractice)), {
    type: 'change-practice',
    practice: standardPractice,
  })
  assert.equal(Effect.safeParse(await build('{nonsense')).success, false)
})

test('numbers of a known practice can be changed', async () => {
  const values = {
    practice: ['standard'],
    consensusDays: ['2'],
    rounds: ['1'],
    quorum: ['none'],
    noComment: ['yes'],
  }
  const [effect] = await buildEffects([{ key: '1', type: 'change-practice', values }], place)
  const practice = (effect as Extract<Effect, { type: 'change-practice' }>).practice
  const [consensus, votes] = practice?.stages ?? []
  assert.deepEqual(
    [
      consensus?.hours,
      consensus?.method === 'consensus' && consensus.minimumHours,
      votes?.method === 'vote' && votes.rounds,
      practice?.quorum,
      practice?.publicComment,
    ],
    [48, 48, 1, null, false],
  )
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

test('a proposal carries what was filled in and nothing that was left empty', async () => {
  const empty = await contentOf({ title: ['T'], case: ['C'] }, [], place)
  assert.deepEqual(empty, { title: 'T', case: 'C', effects: [], serves: [], costs: [], evidence: [] })
  const full = await contentOf(
    {
      title: ['T'],
      case: ['C'],
      serves: ['1'],
      costs: ['4'],
      gains: ['1'],
      orderReason: ['Why'],
      'evidence.1.title': ['Source'],
      'evidence.1.link': ['https://example.org'],
      measure: ['M'],
      expected: ['E'],
      reviewAt: ['2027-06-01'],
      effectiveAt: ['2027-01-01'],
    },
    [],
    place,
  )
  assert.deepEqual(full, {
    title: 'T',
    case: 'C',
    effects: [],
    serves: [1],
    costs: [{ goal: 4, gains: 1 }],
    orderReason: 'Why',
    evidence: [{ title: 'Source', link: 'https://example.org' }],
    expectation: { measure: 'M', expected: 'E', reviewAt: Date.UTC(2027, 5, 1, 12) },
    effectiveAt: Date.UTC(2027, 0, 1, 12),
  })
})
