// Every fault of a society file is named with its line, its path and what was expected: a table of files and faults.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultTable, parseSocietyFile } from './parse.ts'

const people =
  'people: [{ id: ana, name: Ana }, { id: ben, name: Ben }, { id: cyd, name: Cyd, citizen: false }]'

/** A good file whose circles' lines begin at line 3, so that a fault's line is easy to see. */
const withCircles = (...lines: string[]): string => ['name: Small', people, 'circles:', ...lines].join('\n')
const top = '- { name: Top, area: all, purpose: p'

/** The mark stands where the fault is; it is taken out before the file is read. */
const faults: [title: string, text: string, fault: string][] = [
  [
    'an unknown key, with the nearest known one',
    `name: Small\n▸clok: real\n${people}\ncircles: [{ name: T, area: a, purpose: p }]`,
    'clok | expected "clock" | found the unknown key "clok"',
  ],
  [
    'a missing purpose',
    withCircles('- ▸{ name: Top, area: all }'),
    'circles[1].purpose | expected a text | found nothing',
  ],
  [
    'a number where a text belongs',
    `name: ▸12\n${people}\ncircles: [{ name: T, area: a, purpose: p }]`,
    'name | expected a text | found the number 12 (a text in quotes would do)',
  ],
  [
    'a text too long',
    withCircles(`- { name: ▸${'x'.repeat(121)}, area: all, purpose: p }`),
    'circles[1].name | expected at most 120 characters | found 121 characters',
  ],
  [
    'a control character',
    withCircles('- { name: ▸"To\\u0007p", area: all, purpose: p }'),
    'circles[1].name | expected no control characters, and no marks that reorder text | found "To p"',
  ],
  [
    'a mark that reorders text',
    withCircles('- { name: ▸"To\\u202ep", area: all, purpose: p }'),
    'circles[1].name | expected no control characters, and no marks that reorder text | found "To\u202ep"',
  ],
  [
    'a blank name',
    withCircles('- { name: ▸" ", area: all, purpose: p }'),
    'circles[1].name | expected at least 1 character | found an empty text',
  ],
  [
    'a day that is none',
    withCircles(`${top}, members: [{ person: ana, since: ▸2026-02-30 }] }`),
    'circles[1].members[1].since | expected a day such as 2026-01-15 | found "2026-02-30"',
  ],
  [
    'an unknown kind of clock',
    `clock: ▸atomic\nname: Small\n${people}\ncircles: [{ name: T, area: a, purpose: p }]`,
    'clock | expected real or simulated | found "atomic"',
  ],
  [
    'an unknown practice',
    withCircles(`${top}, practices: ▸anarchy }`),
    'circles[1].practices | expected one of standard, leadership, consent or majority | found "anarchy"',
  ],
  [
    'a repeated person',
    `name: S\npeople:\n- { id: ana, name: Ana }\n- { id: ▸ana, name: Ann }\ncircles: [{ name: T, area: a, purpose: p }]`,
    'people[2].id | expected an id that no other person has | found "ana" a second time',
  ],
  [
    'an unknown member, with the nearest known one',
    withCircles(`${top}, members: [▸bin] }`),
    'circles[1].members[1] | expected the id of a person of this file; perhaps "ben" | found "bin"',
  ],
  [
    'a member twice',
    withCircles(`${top}, members: [ana, ▸ana] }`),
    'circles[1].members[2] | expected each person once (clause 3.3) | found "ana" a second time',
  ],
  [
    'a member who is no citizen',
    withCircles(`${top}, members: [▸cyd] }`),
    'circles[1].members[1] | expected a citizen; seats are for citizens (clause 2.14) | found "cyd", who is no citizen',
  ],
  [
    'members beyond the cap',
    withCircles(`${top}, charter: { cap: 1, minimum: 1 }, members: ▸[ana, ben] }`),
    'circles[1].members | expected at most 1 member; a higher cap can stand in the charter (clause 2.7) | found 2 members',
  ],
  [
    'a minimum above the cap',
    withCircles(`${top}, charter: { cap: 1, minimum: ▸2 } }`),
    'circles[1].charter.minimum | expected a minimum, 2, that is at most the cap, 1 (clause 2.4) | found 2',
  ],
  [
    'a missing parent',
    withCircles(`${top} }`, '- { name: Low, area: b, purpose: p, parent: ▸tip }'),
    'circles[2].parent | expected the id of a circle of this file; perhaps "top" | found "tip"',
  ],
  [
    'several circles at the top',
    withCircles(`${top} }`, '- ▸{ name: Other, area: b, purpose: p }'),
    'circles[2] | expected one circle at the top; a parent for every other | found a second circle without a parent, "Other"',
  ],
  [
    'a circle above itself',
    withCircles(`${top} }`, '- { name: Low, area: b, purpose: p, parent: ▸low }'),
    'circles[2].parent | expected a parent that does not lie below this circle | found a loop: low → low',
  ],
  [
    'no circle at the top',
    withCircles(`${top}, parent: ▸top }`),
    'circles[1].parent | expected a parent that does not lie below this circle | found a loop: top → top',
  ],
  [
    'a nested circle that names another parent',
    withCircles(`${top}, circles: [{ name: In, area: b, purpose: p, parent: ▸out }] }`),
    'circles[1].circles[1].parent | expected no parent, or "top", in which it is nested | found "out"',
  ],
  [
    'two circles of one name',
    withCircles(`${top}, circles: [{ name: A, area: b, purpose: p }, { name: ▸A, area: c, purpose: p }] }`),
    'circles[1].circles[2].name | expected an id that no other circle has; give one of the two an id of its own | found "a" a second time',
  ],
  [
    'one area twice under a parent',
    withCircles(
      `${top}, circles: [{ name: A, area: Rain, purpose: p }, { name: B, area: ▸rain, purpose: p }] }`,
    ),
    'circles[1].circles[2].area | expected an area that no other circle under the same parent holds; "A" holds this one (clause 2.1) | found "rain"',
  ],
  [
    'a goal beyond the list',
    withCircles(`${top}, goals: [▸4] }`),
    'circles[1].goals[1] | expected a goal from 1 to 3 (clause 1.2) | found goal 4',
  ],
  [
    'a link to nowhere',
    withCircles(`${top}, links: [{ to: ▸moon, kind: friend }] }`),
    'circles[1].links[1].to | expected the id of a circle of this file | found "moon"',
  ],
  [
    'a link to itself',
    withCircles(`${top}, links: [{ to: ▸top, kind: friend }] }`),
    'circles[1].links[1].to | expected another circle | found "top", this circle itself',
  ],
  [
    'a lead who is not there',
    withCircles(`${top}, practices: { lead: ▸zoe } }`),
    'circles[1].practices.lead | expected a member of the circle, to decide alone (clause 3.2) | found "zoe"',
  ],
  [
    'a share that no votes can satisfy',
    withCircles(`${top}, practices: { name: No, stages: [{ method: vote, threshold: ▸3/2, hours: 9 }] } }`),
    'circles[1].practices.stages[1].threshold | expected a share that votes can reach, at most 1 (clause 3.2) | found 3/2',
  ],
  [
    'a quorum that no members can reach',
    withCircles(
      `${top}, practices: { name: No, stages: [{ method: vote, threshold: majority, hours: 9 }], quorum: ▸more than 2/2 } }`,
    ),
    'circles[1].practices.quorum | expected a quorum that the members can reach (clause 3.2) | found "more than 2/2"',
  ],
  [
    'a practice without stages',
    withCircles(`${top}, practices: { name: No, stages: ▸[] } }`),
    'circles[1].practices.stages | expected at least 1 entry | found 0 entries',
  ],
  [
    'a team beyond its seats',
    withCircles(`${top}, projects: [{ name: P, goal: g, kind: ongoing, seats: 1, team: ▸[ana, ben] }] }`),
    'circles[1].projects[1].team | expected as many people as it has seats, 1 (clause 7.1) | found 2',
  ],
]

for (const [title, marked, wanted] of faults)
  test(`a society file with ${title} is refused`, () => {
    const parsed = parseSocietyFile(marked.replace('▸', ''))
    assert.ok('errors' in parsed, 'it was accepted')
    const [first] = parsed.errors
    assert.equal(parsed.errors.length, 1, faultTable(parsed.errors, 'test.yaml'))
    assert.ok(first)
    const { line, column, path, expected, found, clause } = first
    const ruled = clause ? ` (clause ${clause})` : ''
    assert.equal(`${path} | expected ${expected}${ruled} | found ${found}`, wanted)
    assert.deepEqual({ line, column }, placeOfMark(marked))
  })

const placeOfMark = (marked: string): { line: number; column: number } => {
  const before = marked.slice(0, marked.indexOf('▸')).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

test('faults of form and of meaning are told together, in the order of the file', () => {
  const text = withCircles(
    '- name: Top',
    '  area: all',
    '  colour: red',
    '  members: [ana, bob]',
    '  goals: [9]',
  )
  const parsed = parseSocietyFile(text)
  assert.ok('errors' in parsed)
  assert.deepEqual(
    parsed.errors.map(({ line, path }) => `${line} ${path}`),
    ['4 circles[1].purpose', '6 circles[1].colour', '7 circles[1].members[2]', '8 circles[1].goals[1]'],
  )
})

test('the table names file, line, path, expectation and clause', () => {
  const parsed = parseSocietyFile(withCircles(`${top}, members: [cyd] }`))
  assert.ok('errors' in parsed)
  assert.equal(
    faultTable(parsed.errors, 'small.yaml'),
    [
      'small.yaml:4:49  circles[1].members[1]',
      '    expected a citizen; seats are for citizens (clause 2.14)',
      '    found    "cyd", who is no citizen',
      '1 thing is wrong in small.yaml.',
    ].join('\n'),
  )
})
