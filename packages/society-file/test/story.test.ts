// The story of the example society is played through the rules; at its end every kind of page has something on it.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { ProposalState, State } from '@open-socialism/kernel'
import { playStory, storyEnd } from '../src/example/play.ts'
import { foundingOf, parseSocietyFile } from '../src/index.ts'
import { MemoryRecord } from './memory-record.ts'

const start = Date.UTC(2026, 8, 4)

const play = async (): Promise<MemoryRecord> => {
  const parsed = parseSocietyFile(readFileSync(new URL('../example/vellmark.yaml', import.meta.url), 'utf8'))
  assert.ok('ok' in parsed)
  const record = new MemoryRecord(start)
  const { acts, people } = foundingOf(parsed.ok, record.commit)
  for (const act of acts) assert.ok(record.enter(act, 'founding', 'founding').ok, act.id)
  await playStory({
    start,
    people,
    submit: (act, by) => Promise.resolve(record.submit(act, by, by === 'visitor' ? 'session' : 'trial')),
    advance: (to) => {
      record.advance(to)
      return Promise.resolve()
    },
    keepDocument: (text) => {
      const bytes = new TextEncoder().encode(text)
      return Promise.resolve({ blob: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length })
    },
  })
  return record
}

const record = await play()
const states = [...record.states.values()]
const of = <Kind extends State['kind']>(kind: Kind) =>
  states.filter((state): state is Extract<State, { kind: Kind }> => state.kind === kind)
const proposals = of('proposal')
const titled = (title: string): ProposalState => {
  const found = proposals.find(({ content }) => record.texts.get(content.title.commitment) === title)
  assert.ok(found, title)
  return found
}

test('the clock stands at the end of the story', () => {
  assert.equal(record.now, start + storyEnd)
})

const outcomes: [title: string, status: ProposalState['status'], step: number, carrying: string][] = [
  ['Admit Lene Abara', 'adopted', 0, 'done'],
  ['Close the Millrace clinic on Saturdays', 'rejected', 4, 'none'],
  ['Open Millrace on Saturdays from nine to twelve, with one shift', 'adopted', 0, 'done'],
  ['A circle of its own for the hours when clinics are closed', 'adopted', 0, 'done'],
  ['Read the water works’ samples for illness each week', 'adopted', 0, 'done'],
  ['Let Cancer Research have eleven seats', 'adopted', 0, 'done'],
  ['Consent to eleven seats', 'adopted', 0, 'done'],
  ['Share tumour images with Saltmarsh University', 'open', 2, 'none'],
  ['Dredge the east channel twice a year', 'adopted', 1, 'done'],
  ['Close the lower towpath at 2.4 metres, not at 2.6', 'adopted', 0, 'pending'],
  ['Let the storm-felled trees lie in the upper woods', 'adopted', 0, 'done'],
  ['A circle for the flood meadows', 'open', 0, 'none'],
  ['Open the harbour archive to everyone', 'adopted', 0, 'done'],
  ['Let one person decide about projects on the night trains', 'adopted', 0, 'done'],
  ['A warm room at the four end stations', 'adopted', 0, 'done'],
  ['Run the night train to Upper Tarn through the winter', 'open', 0, 'none'],
  ['Dissolve Stations: the ninth station is open', 'adopted', 0, 'done'],
  ['Let the late ferry wait for the last train', 'draft', 0, 'none'],
  ['Rules by which homes are allotted', 'adopted', 0, 'done'],
  ['Insulate the north walls first', 'withdrawn', 0, 'none'],
  ['Publish each tariff a year ahead', 'adopted', 0, 'done'],
  ['Half-price power at night for heat pumps', 'open', 0, 'none'],
  ['Cook in the schools again, not in one central kitchen', 'open', 1, 'none'],
  ['Sell a fifth of the winter store abroad', 'open', 0, 'none'],
  ['In winter lessons begin at nine', 'adopted', 0, 'done'],
  ['Begin at eight again', 'adopted', 0, 'done'],
  ['Ask Homes for six quiet flats', 'adopted', 0, 'done'],
  ['How next year’s means are shared', 'adopted', 0, 'done'],
  ['A working week of 34 hours, from April', 'open', 2, 'none'],
  ['Try home tests for bowel cancer for two years in three districts', 'open', 0, 'none'],
]

for (const [title, status, step, carrying] of outcomes)
  test(`"${title}" is ${status}${carrying === 'none' ? '' : `, ${carrying}`}`, () => {
    const proposal = titled(title)
    assert.deepEqual([proposal.status, proposal.step, proposal.carrying.state], [status, step, carrying])
  })

const events = record.entries.flatMap(({ events }) => events)
const isThere: [what: string, found: boolean][] = [
  ['a recusal', events.some(({ type }) => type === 'member-recused')],
  ['an answered objection', events.some(({ type }) => type === 'objection-answered')],
  [
    'a reply to a comment',
    events.some((event) => event.type === 'comment-made' && event.replyTo !== undefined),
  ],
  [
    'a suggestion that was taken up',
    events.some((event) => event.type === 'suggestion-answered' && event.answer === 'accept'),
  ],
  ['a suggestion that waits', of('suggestion').some(({ answer }) => answer === null)],
  [
    'a review that says worse',
    events.some((event) => event.type === 'review-recorded' && event.outcome === 'worse'),
  ],
  ['an overdue review', proposals.some(({ reviewOverdue, review }) => reviewOverdue && review === null)],
  ['two drafts', proposals.filter(({ status }) => status === 'draft').length >= 2],
  ['a withdrawn proposal that was taken up', events.some(({ type }) => type === 'proposal-taken-up')],
  ['a dissolved circle', of('circle').some(({ status }) => status === 'dissolved')],
  ['a circle that was created by decision', of('circle').some(({ id }) => id === 'out-of-hours')],
  [
    'somebody who was vouched for',
    of('person').some(({ founder, citizenSince }) => !founder && citizenSince !== null),
  ],
  [
    'open decisions in consensus, in a round and before one person',
    ['consensus', 'round', 'advice'].every((phase) =>
      proposals.some((one) => one.status === 'open' && one.phase === phase),
    ),
  ],
  [
    'alerts of three kinds',
    new Set(events.flatMap((event) => (event.type === 'alert-raised' ? [event.cause] : []))).size >= 3,
  ],
]

for (const [what, found] of isThere)
  test(`the example has ${what}`, () => {
    assert.ok(found)
  })
