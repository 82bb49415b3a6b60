// What anybody might do next in a society, drawn from numbers: most of it is refused, and must be refused cleanly.
import { day, hour } from '../clock.ts'
import type { ProposalState } from '../decision/language.ts'
import { ledBy } from './chance.ts'
import type { Plain, PlainAct, PlainEffect } from './plain.ts'
import type { Society } from './society.ts'
import { content, resolution, sealed, words } from './words.ts'
import type { Practice } from '../practice/language.ts'

/** One move: what, and by which of those that there are. */
export type Move = { what: number; a: number; b: number; c: number; practice: Plain<Practice> }
export type Sent = { act: PlainAct; by: string }

const pick = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % items.length]

const ids = (here: Society, kind: string) =>
  [...here.states.values()].filter((state) => state.kind === kind).map(({ id }) => id)

const proposals = (here: Society): ProposalState[] =>
  [...here.states.values()].filter((state) => state.kind === 'proposal')

/** Late ones first, so that what is open is met more often. */
const proposalAt = (here: Society, at: number) => pick(proposals(here).toReversed(), at)

/** Something for every project and sub-circle of the circle that ends. */
const fates = (here: Society, circle: string, c: number) => ({
  projects: ids(here, 'project').map((project) => ({ project, to: c % 2 === 0 ? null : 'main' })),
  circles: ids(here, 'circle')
    .filter((id) => id !== circle)
    .map((id) => ({ circle: id, fate: c % 3 === 0 ? ('dissolve' as const) : ('move-up' as const) })),
})

/** Mostly what the rules would allow: the circle's own sub-circles, members and projects; sometimes anybody's. */
function near(here: Society, home: string, { a, b, c }: Move) {
  const anywhere = b % 7 === 0
  const own = here.circle(home)
  const below = Object.keys(own.children)
  const circles = anywhere || below.length === 0 ? ids(here, 'circle') : below
  const people = ids(here, 'person')
  const members = here.members(home)
  const outside = people.filter((one) => !members.includes(one))
  return {
    circle: pick(circles, b >> 3) ?? 'main',
    to: pick(ids(here, 'circle'), c) ?? 'main',
    member: pick(anywhere ? people : members, c) ?? 'f1',
    newcomer: pick(anywhere ? people : outside, c) ?? 'f1',
    project: pick(anywhere ? ids(here, 'project') : own.projects, c) ?? 'garden',
    document: pick(anywhere ? ids(here, 'document') : own.documents, c) ?? 'statute',
    decision: proposalAt(here, c)?.id ?? 'd1',
    two: [pick(people, a) ?? 'f1', pick(people, a + 1 + (c % 3)) ?? 'f2'],
  }
}

const blob = 'c'.repeat(64)

function effectFrom(here: Society, move: Move, home: string, kind: number): PlainEffect {
  const { c, practice } = move
  const { circle, to, member, newcomer, project, document, decision, two } = near(here, home, move)
  const name = `New ${String(c % 9)}`
  const spec = { name, area: name, purpose: name, serves: [1], charter: {}, members: two }
  const led = ledBy(practice, here.members(home)[0] ?? 'f1')
  const own = c % 4 === 0
  const makers: (() => PlainEffect)[] = [
    () => resolution(name),
    () => ({ type: 'admit-member', person: newcomer }),
    () => ({ type: 'remove-member', person: member }),
    () => ({ type: 'change-practice', practice: led }),
    () => ({ type: 'change-practice', decisions: 'membership', practice: c % 3 === 0 ? null : led }),
    () => ({ type: 'create-circle', circle: spec }),
    () => ({ type: 'dissolve-circle', circle, ground: 'harm', ...fates(here, circle, c) }),
    () => ({
      type: 'dissolve-circle',
      circle: own ? home : circle,
      ground: 'purpose-fulfilled',
      ...fates(here, home, c),
    }),
    () => ({
      type: 'create-circle-anew',
      old: circle,
      ground: 'harm',
      ...fates(here, circle, c),
      circle: spec,
    }),
    () => ({ type: 'move-circle', circle, to }),
    () => ({
      type: 'change-charter',
      circle: own ? home : circle,
      charter: { memberMinimum: 1 + (c % 3), memberCap: 3 + (c % 4) },
    }),
    () => ({ type: 'seat-members', circle, members: two }),
    () => ({ type: 'start-project', project: { ...projectCalled(name), team: two } }),
    () => ({ type: 'end-project', project, result: 'Done' }),
    () => ({ type: 'hand-over-project', project, to }),
    () => ({ type: 'assign-people', project, people: [newcomer] }),
    () => ({ type: 'release-people', project, people: [member] }),
    () => ({ type: 'adopt-document', document: { title: name, blob, mediaType: 'text/plain', bytes: 1 } }),
    () => ({ type: 'repeal-document', document }),
    () => ({ type: 'repeal-decision', decision }),
    () => ({ type: 'consent', decision }),
    () => ({ type: 'ask', circle: to, what: 'Help us' }),
    () => ({ type: 'answer-question', decision, answer: c % 2 === 0 ? 'uphold' : 'repeal', reasons: 'So' }),
    () => ({ type: 'except-decision', proposal: decision, exception: exceptionFrom(c), reason: 'Harvest' }),
    () => ({ type: 'change-settings', changes: { takeUpDays: 1 + (c % 5) } }),
    () => ({ type: 'find-person-false', person: member, reason: 'Nobody has seen them' }),
  ]
  return (makers[kind % makers.length] ?? (() => resolution()))()
}

const projectCalled = (name: string) => ({
  name,
  goal: name,
  completable: true,
  measure: null,
  seats: null,
  reviewAt: null,
})

function exceptionFrom(c: number) {
  const all = [
    { knob: 'quorum', value: null },
    { knob: 'hours', value: 30 },
    { knob: 'discussionHours', value: 2 },
  ] as const
  return pick(all, c) ?? all[0]
}

function contentFrom(here: Society, move: Move, home: string) {
  const first = effectFrom(here, move, home, move.what >> 5)
  const second = move.a % 6 === 0 ? [effectFrom(here, { ...move, c: move.c + 1 }, home, move.what >> 8)] : []
  const expectation = { measure: words('People'), expected: words('More'), reviewAt: here.now + 30 * day }
  const dated = move.b % 5 === 0 ? { effectiveAt: here.now + (move.b % 200) * hour } : {}
  return content([first, ...second], { expectation, ...dated })
}

const speak = (
  { b, c }: Move,
  { id, version, step, phase, practice, ladder }: ProposalState,
  person: string,
): Sent => {
  const reason = words('My reason')
  const at = ladder[step]
  if (phase === 'consensus') {
    const position =
      pick(['agree', 'agree', 'agree', 'stand-aside', 'object', 'abstain'] as const, c) ?? 'agree'
    return { act: { type: 'take-position', proposal: id, version, position, reason }, by: person }
  }
  if (phase === 'advice' && at?.kind === 'lead')
    return {
      act: { type: 'decide-alone', proposal: id, decide: b % 2 ? 'adopt' : 'reject', reason },
      by: at.lead,
    }
  const vote = pick(['for', 'for', 'for', 'against', 'abstain'] as const, c) ?? 'for'
  if (practice.hiddenVotes)
    return { act: { type: 'vote-hidden', proposal: id, step, sealed: sealed(vote, person) }, by: person }
  return { act: { type: 'vote', proposal: id, step, vote }, by: person }
}

/** Everyone who has a say is for it. */
const allFor = (move: Move, proposal: ProposalState): Sent[] =>
  proposal.electorate.map((person) => speak({ ...move, b: 1, c: 0 }, proposal, person))

/** The acts that a move stands for; none where it is that time passes. */
export function sentBy(here: Society, move: Move): Sent[] {
  const { what, a, b, c } = move
  const person = pick(ids(here, 'person'), a) ?? 'f1'
  const circle = pick(ids(here, 'circle'), b) ?? 'main'
  const member = pick(here.members(circle), a) ?? person
  const proposal = proposalAt(here, b >> 2)
  const sends = (act: PlainAct, by = person): Sent[] => [{ act, by }]
  if (what % 32 < 8)
    return sends({ type: 'propose', circle, content: contentFrom(here, move, circle) }, member)
  if (proposal === undefined) return []
  const { id, version, electorate, proposer } = proposal
  const elector = pick(electorate, a) ?? person
  const reworded = { ...proposal.content, case: words(`Anew ${String(c)}`) }
  const other = contentFrom(here, move, proposal.circle)
  const makers: (() => Sent[])[] = [
    () => sends({ type: 'amend', proposal: id, version, content: c % 2 === 0 ? reworded : other }, proposer),
    () =>
      c % 2 === 0
        ? sends({ type: 'withdraw', proposal: id }, proposer)
        : sends({ type: 'take-up', proposal: id }),
    () => sends({ type: 'take-up', proposal: id }, pick(here.members(proposal.circle), a)),
    () =>
      c % 3 === 0 ? sends({ type: 'declare-interest', proposal: id, interest: words('Mine') }, elector) : [],
    () => sends({ type: 'argue-against', proposal: id, text: words('No') }),
    () => (c % 3 === 0 ? sends({ type: 'resign', circle }, member) : []),
    () => sends({ type: 'vouch', person: pick(ids(here, 'person'), c) ?? 'f1' }),
    () => sends({ type: 'retry-effects', proposal: id }, pick(here.members(proposal.circle), a)),
    () => questions(here, move),
    () => sends({ type: 'record-review', proposal: id, outcome: 'better', measured: words('12') }, member),
    () => sends({ type: 'write-draft', circle, content: contentFrom(here, move, circle) }),
    () => sends({ type: 'sponsor', proposal: id }, member),
    () => sends({ type: 'record-outage', from: here.now - (c % 100) * hour, to: here.now }, 'operator'),
    () => sends(speak(move, proposal, person).act),
    () => [speak(move, proposal, elector)],
    () => [speak(move, proposal, elector)],
  ]
  if (what % 32 < 8 + makers.length) return makers[(what % 32) - 8]?.() ?? []
  return what % 32 < 29 ? allFor(move, proposal) : []
}

/** Everyone in a circle that is to be dissolved calls that into question. */
function questions(here: Society, { c }: Move): Sent[] {
  const pending = proposals(here).find(({ carrying }) => carrying.state === 'pending')
  const dissolving = pending?.content.effects.find(({ type }) => type === 'dissolve-circle')
  if (pending === undefined || dissolving?.type !== 'dissolve-circle') return []
  const act = { type: 'question-dissolution', proposal: pending.id, reason: words('We work') } as const
  return here
    .members(dissolving.circle)
    .slice(c % 2)
    .map((by) => ({ act, by }))
}
