// Clause 5.6: people erase what is theirs, the operator what a law demands; the record keeps what it is made of.
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { quickPractice, threeLevels } from '../testing/founding.ts'
import { given, society, type Society } from '../testing/society.ts'
import { resolution, sealed, words } from '../testing/words.ts'

const founded = (hiddenVotes = false) =>
  society({
    circles: [
      threeLevels[0] as (typeof threeLevels)[number],
      { circle: 'health', parent: 'main', members: [4, 5, 6], practice: { ...quickPractice, hiddenVotes } },
    ],
    projects: [{ project: 'trial', circle: 'health', team: [7] }],
    people: 9,
  })

/** A comment of f9, who sits nowhere; what it said stands in the last entry. */
function commented() {
  const s = founded()
  const proposal = s.open('health', [resolution()])
  return { s, proposal, entry: said(s, proposal, 'Too hasty') }
}

function said(s: Society, proposal: string, text: string, by = 'f9'): number {
  given(s, [{ type: 'comment', proposal, text: words(text) }, by])
  return s.entries.length
}

const erase = (entry: number, ...texts: string[]) => ({
  type: 'erase-texts' as const,
  texts: texts.map((text) => ({ entry, text: words(text).commitment })),
})
const byLaw = (entry: number, text: string) => ({
  ...erase(entry, text),
  type: 'erase-by-law' as const,
  law: 'A court’s order of 3 May',
})

/** The entry that brought the founders' names, and f1's among them. */
const foundingOfPeople = (s: Society) => s.entries.findIndex(({ act }) => act.type === 'found-people') + 1

test('5.6 a person erases a text of theirs, and nothing else of the society changes', () => {
  const { s, proposal, entry } = commented()
  const before = new Map(s.states)
  const text = words('Too hasty').commitment
  s.when(erase(entry, 'Too hasty'), 'f9').then({
    type: 'text-erased',
    entry,
    text,
    person: 'f9',
    proposal,
  })
  const erasure = { kind: 'erasure', id: text, entry, person: 'f9', erasedAt: s.now, law: null }
  deepEqual(s.lookup(`erasure:${text}`), erasure)
  for (const [key, state] of before) equal(s.states.get(key), state, key)
})

test('5.6 the case and title of a proposal and the reason of a vote are erased like any other words', () => {
  const s = founded()
  const proposal = s.open('health', [resolution()], 'f4')
  const opened = s.entries.length
  given(s, [{ type: 'vote', proposal, step: 0, vote: 'against', reason: words('Too dear') }, 'f5'])
  s.when(erase(s.entries.length, 'Too dear'), 'f5').thenEvents('text-erased')
  s.when(erase(opened, 'A title', 'The case for it'), 'f4').thenEvents('text-erased', 'text-erased')
  equal(s.all('text-erased').at(-1)?.proposal, proposal)
})

test('5.6 only the author erases, and only what stands in that entry', () => {
  const { s, entry } = commented()
  s.when(erase(entry, 'Too hasty'), 'f4').thenRefused('5.6', 'text-must-be-ones-own')
  s.when(erase(entry, 'Something else'), 'f9').thenRefused('5.6', 'text-must-be-there')
  s.when(erase(entry - 1, 'Too hasty'), 'f9').thenRefused('5.6', 'text-must-be-there')
  s.when(erase(999, 'Too hasty'), 'f9').thenRefused('5.6', 'text-must-be-there')
  s.when(erase(entry, 'Too hasty'), 'f9', 'trial').thenRefused('2.13', 'clock-must-be-simulated')
})

test('5.6 who tries a seat erases nothing of whose seat it is', () => {
  const s = society({ clock: 'simulated', circles: threeLevels })
  const proposal = s.open('health', [resolution()])
  given(s, [{ type: 'comment', proposal, text: words('Mine') }, 'f4'])
  s.when(erase(s.entries.length, 'Mine'), 'f4', 'trial').thenRefused(
    '5.6',
    'erasure-must-not-come-from-a-trial',
  )
})

test('5.6 a text is erased once, also within one act', () => {
  const { s, entry } = commented()
  s.when(erase(entry, 'Too hasty', 'Too hasty'), 'f9').thenRefused('5.6', 'text-must-be-erased-once')
  given(s, [erase(entry, 'Too hasty'), 'f9'])
  s.when(erase(entry, 'Too hasty'), 'f9').thenRefused('5.6', 'text-must-be-erased-once')
  s.when(byLaw(entry, 'Too hasty'), 'operator').thenRefused('5.6', 'text-must-be-erased-once')
})

test('5.6 all of an act’s texts are erased or none', () => {
  const { s, proposal, entry } = commented()
  const other = said(s, proposal, 'Another', 'f8')
  const both = [...erase(entry, 'Too hasty').texts, ...erase(other, 'Another').texts]
  s.when({ type: 'erase-texts', texts: both }, 'f9').thenRefused('5.6', 'text-must-be-ones-own')
  equal(s.lookup(`erasure:${words('Too hasty').commitment}`), null)
})

test('5.6 the operator erases only by an entry that names the law', () => {
  const { s, entry } = commented()
  s.when(erase(entry, 'Too hasty'), 'operator').thenRefused('5.8', 'act-must-be-ones-own-to-send')
  s.when(byLaw(entry, 'Too hasty'), 'f9').thenRefused('5.8', 'act-must-be-ones-own-to-send')
  s.when(byLaw(entry, 'Nothing'), 'operator').thenRefused('5.6', 'text-must-be-there')
  given(s, [byLaw(entry, 'Too hasty'), 'operator'])
  const [erased] = s.all('text-erased')
  deepEqual([erased?.person, erased?.law], ['f9', 'A court’s order of 3 May'])
})

test('5.6 a vote is not erased, hidden or revealed', () => {
  const s = founded(true)
  const proposal = s.open('health', [resolution()], 'f4')
  given(s, [{ type: 'vote-hidden', proposal, step: 0, sealed: sealed('for', 'f5') }, 'f5'])
  const entry = s.entries.length
  const vote = [{ entry, text: sealed('for', 'f5').commitment }]
  s.when({ type: 'erase-texts', texts: vote }, 'f5').thenRefused('5.6', 'vote-must-not-be-erased')
  s.advance(2)
  equal(s.all('hidden-votes-revealed').length, 1)
  s.when({ type: 'erase-texts', texts: vote }, 'f5').thenRefused('5.6', 'vote-must-not-be-erased')
  s.when({ type: 'erase-by-law', texts: vote, law: 'A law' }, 'operator').thenRefused(
    '5.6',
    'vote-must-not-be-erased',
  )
})

test('5.6 a seat-holder’s name is erased after they leave the seat; an earlier name at once', () => {
  const s = founded()
  const people = foundingOfPeople(s)
  const name = (person: string) => {
    const act = s.entries[people - 1]?.act
    const one = act?.type === 'found-people' && act.people.find((one) => one.person === person)
    return one ? one.name.commitment : ''
  }
  const eraseName = (person: string) => ({
    type: 'erase-texts' as const,
    texts: [{ entry: people, text: name(person) }],
  })
  s.when(eraseName('f4'), 'f4').thenRefused('5.6', 'seats-must-be-left-before-the-name-is-erased')
  // A seat in a project is one too.
  s.when(eraseName('f7'), 'f7').thenRefused('5.6', 'seats-must-be-left-before-the-name-is-erased')
  s.when({ ...eraseName('f4'), type: 'erase-by-law', law: 'A law' }, 'operator').thenRefused(
    '5.6',
    'seats-must-be-left-before-the-name-is-erased',
  )
  s.when(eraseName('f5'), 'f9').thenRefused('5.6', 'text-must-be-ones-own')
  given(s, [{ type: 'change-details', name: words('Another name') }, 'f4'])
  s.when(eraseName('f4'), 'f4').thenEvents('text-erased')
  s.when(eraseName('f9'), 'f9').thenEvents('text-erased')
})

test('5.6 who registered erases the name and biography that they gave then', () => {
  const s = founded()
  const details = { name: words('Ada'), biography: words('Of Turin') }
  given(s, [{ type: 'register-person', ...details, way: 'way-0001', wayKind: 'link', label: 'A' }, 'visitor'])
  const entry = s.entries.length
  s.when(erase(entry, 'Ada', 'Of Turin'), `p${String(entry)}`).thenEvents('text-erased', 'text-erased')
})
