// Entries of the record as sentences (clause 5.1): who did what to what, each name linked. One table for every event.
import type { Event, EventType } from '@open-socialism/kernel'
import {
  circle,
  decision,
  documentPart,
  nameOf,
  project,
  type Part,
  type Phrase,
  type Speaker,
} from './phrase.ts'
import { entries as m } from '#messages'
import { capital } from './numbers.ts'
import { sayAt, sayOn } from './time.ts'
import { sayGround } from './effects.ts'

export interface Line {
  index: number
  at: number
  by: string
  auth: string
  act: { type: string; [key: string]: unknown }
  events: Event[]
}

type Of<Type extends EventType> = Extract<Event, { type: Type }>
type Sayer = { [Type in EventType]: (event: Of<Type>, speaker: Speaker) => Phrase | null }

const who = (speaker: Speaker, id: string): Part => ({
  text: nameOf(speaker, id),
  href: `/people/${id}`,
  strong: true,
})
/** What an alert says of the circle that it is about (9.2). */
export const sayCause = (cause: string): string => m.cause({ cause })

const yes = (is: boolean) => (is ? 'yes' : 'no')

const silent = () => null
const sayers: Sayer = {
  'society-founded': (event) => m['society-founded'].phrase({ name: event.name }),
  'founding-completed': () => m['founding-completed'].phrase(),
  'links-founded': silent,
  'member-seated': silent,
  'goals-changed': () => m['goals-changed'].phrase(),
  'settings-changed': () => m['settings-changed'].phrase(),
  'log-keys-rotated': (event) => m['log-keys-rotated'].phrase({ keys: event.keys.join(', ') }),
  'log-succeeded': ({ origin, predecessor: { origin: log, size, kept } }) =>
    m['log-succeeded'].phrase({ log, origin, size, lost: size - kept }),
  'outage-recorded': (event) =>
    m['outage-recorded'].phrase({ minutes: Math.round((event.to - event.from) / 60_000) }),
  'clock-advanced': (event, speaker) => m['clock-advanced'].phrase({ moment: sayAt(event.to, speaker.now) }),
  'alert-raised': (event, speaker) =>
    m['alert-raised'].phrase({ circle: circle(speaker, event.about), cause: sayCause(event.cause) }),
  'circle-created': (event, speaker) => m['circle-created'].phrase({ circle: circle(speaker, event.circle) }),
  'circle-dissolved': (event, speaker) =>
    m['circle-dissolved'].phrase({ circle: circle(speaker, event.circle), ground: sayGround(event.ground) }),
  'circle-moved': (event, speaker) =>
    m['circle-moved'].phrase({ circle: circle(speaker, event.circle), to: circle(speaker, event.to) }),
  'charter-changed': (event, speaker) =>
    m['charter-changed'].phrase({ circle: circle(speaker, event.circle) }),
  'practices-changed': (event, speaker) =>
    m['practices-changed'].phrase({ circle: circle(speaker, event.circle) }),
  'circle-became-dormant': (event, speaker) =>
    m['circle-became-dormant'].phrase({ circle: circle(speaker, event.circle) }),
  'circle-awoke': (event, speaker) => m['circle-awoke'].phrase({ circle: circle(speaker, event.circle) }),
  'person-registered': (event, speaker) => m['person-registered'].phrase({ who: who(speaker, event.person) }),
  'details-changed': (event, speaker) => m['details-changed'].phrase({ who: who(speaker, event.person) }),
  vouched: (event, speaker) =>
    m.vouched.phrase({ who: who(speaker, event.by), person: who(speaker, event.person) }),
  'citizen-recognised': (event, speaker) =>
    m['citizen-recognised'].phrase({ who: who(speaker, event.person) }),
  'vouch-ended': silent,
  'person-found-false': (event, speaker) =>
    m['person-found-false'].phrase({ who: who(speaker, event.person) }),
  'recognition-lapsing': (event, speaker) =>
    m['recognition-lapsing'].phrase({
      who: who(speaker, event.person),
      when: sayOn(event.lapsesAt, speaker.now),
    }),
  'recognition-kept': (event, speaker) => m['recognition-kept'].phrase({ who: who(speaker, event.person) }),
  'recognition-lost': (event, speaker) => m['recognition-lost'].phrase({ who: who(speaker, event.person) }),
  'finding-appealed': (event, speaker) => m['finding-appealed'].phrase({ who: who(speaker, event.person) }),
  'member-admitted': (event, speaker) =>
    m['member-admitted'].phrase({ who: who(speaker, event.person), circle: circle(speaker, event.circle) }),
  'member-removed': (event, speaker) =>
    m['member-removed'].phrase({ who: who(speaker, event.person), circle: circle(speaker, event.circle) }),
  'member-resigned': (event, speaker) =>
    m['member-resigned'].phrase({ who: who(speaker, event.person), circle: circle(speaker, event.circle) }),
  'seat-lost': (event, speaker) =>
    m['seat-lost'].phrase({ who: who(speaker, event.person), circle: circle(speaker, event.circle) }),
  'way-in-issued': (event, speaker) =>
    m['way-in-issued'].phrase({ kind: event.wayKind, who: who(speaker, event.person) }),
  'way-in-used': (event, speaker) => m['way-in-used'].phrase({ who: who(speaker, event.person) }),
  'way-in-refused': (event, speaker) => m['way-in-refused'].phrase({ who: who(speaker, event.person) }),
  'key-added': (event, speaker) => m['key-added'].phrase({ who: who(speaker, event.person) }),
  'way-in-revoked': (event, speaker) => m['way-in-revoked'].phrase({ who: who(speaker, event.person) }),
  'draft-written': (event, speaker) =>
    m['draft-written'].phrase({
      who: who(speaker, event.author),
      decision: decision(speaker, event.proposal),
      circle: circle(speaker, event.circle),
    }),
  'draft-revised': (event, speaker) =>
    m['draft-revised'].phrase({ decision: decision(speaker, event.proposal) }),
  'proposal-opened': (event, speaker) =>
    m['proposal-opened'].phrase({
      who: who(speaker, event.proposer),
      decision: decision(speaker, event.proposal),
      circle: circle(speaker, event.decider),
    }),
  'proposal-begun-anew': (event, speaker) =>
    m['proposal-begun-anew'].phrase({
      decision: decision(speaker, event.proposal),
      circle: circle(speaker, event.decider),
    }),
  'referendum-awaited': (event, speaker) =>
    m['referendum-awaited'].phrase({ decision: decision(speaker, event.proposal) }),
  'position-taken': (event, speaker) =>
    m['position-taken'].phrase({
      who: who(speaker, event.person),
      position: event.position,
      decision: decision(speaker, event.proposal),
    }),
  'vote-cast': (event, speaker) =>
    m['vote-cast'].phrase({
      who: who(speaker, event.person),
      vote: event.vote,
      decision: decision(speaker, event.proposal),
    }),
  'hidden-vote-cast': (event, speaker) =>
    m['hidden-vote-cast'].phrase({
      who: who(speaker, event.person),
      decision: decision(speaker, event.proposal),
    }),
  'hidden-votes-revealed': (event, speaker) =>
    m['hidden-votes-revealed'].phrase({
      count: event.reveals.length,
      decision: decision(speaker, event.proposal),
    }),
  'proposal-amended': (event, speaker) =>
    m['proposal-amended'].phrase({ version: event.version, decision: decision(speaker, event.proposal) }),
  'amendment-suggested': (event, speaker) =>
    m['amendment-suggested'].phrase({
      who: who(speaker, event.person),
      decision: decision(speaker, event.proposal),
    }),
  'suggestion-answered': (event, speaker) =>
    m['suggestion-answered'].phrase({ decision: decision(speaker, event.proposal), answer: event.answer }),
  'objection-answered': (event, speaker) =>
    m['objection-answered'].phrase({
      who: who(speaker, event.by),
      person: who(speaker, event.person),
      decision: decision(speaker, event.proposal),
    }),
  'comment-made': (event, speaker) =>
    m['comment-made'].phrase({
      who: who(speaker, event.person),
      decision: decision(speaker, event.proposal),
    }),
  'comment-edited': (event, speaker) =>
    m['comment-edited'].phrase({
      who: who(speaker, event.person),
      decision: decision(speaker, event.proposal),
    }),
  'case-against-made': (event, speaker) =>
    m['case-against-made'].phrase({
      who: who(speaker, event.person),
      decision: decision(speaker, event.proposal),
    }),
  'case-against-asked': (event, speaker) =>
    m['case-against-asked'].phrase({ decision: decision(speaker, event.proposal) }),
  'case-against-missing': (event, speaker) =>
    m['case-against-missing'].phrase({ decision: decision(speaker, event.proposal) }),
  'interest-declared': (event, speaker) =>
    m['interest-declared'].phrase({
      who: who(speaker, event.person),
      decision: decision(speaker, event.proposal),
      late: yes(event.late),
    }),
  'member-recused': (event, speaker) =>
    m['member-recused'].phrase({
      who: who(speaker, event.person),
      decision: decision(speaker, event.proposal),
      cause: event.cause,
    }),
  'elector-left': silent,
  'minimum-time-over': silent,
  'phase-began': (event, speaker) =>
    m['phase-began'].phrase({
      phase: event.phase,
      decision: decision(speaker, event.proposal),
      moment: sayAt(event.ends, speaker.now),
    }),
  'phase-shortened': silent,
  'step-decided': silent,
  'decided-alone': (event, speaker) =>
    m['decided-alone'].phrase({
      who: who(speaker, event.person),
      decide: event.decide,
      decision: decision(speaker, event.proposal),
    }),
  'proposal-adopted': (event, speaker) =>
    m['proposal-adopted'].phrase({ decision: decision(speaker, event.proposal) }),
  'proposal-rejected': (event, speaker) =>
    m['proposal-rejected'].phrase({ decision: decision(speaker, event.proposal) }),
  'proposal-lapsed': (event, speaker) =>
    m['proposal-lapsed'].phrase({ decision: decision(speaker, event.proposal) }),
  'proposal-withdrawn': (event, speaker) =>
    m['proposal-withdrawn'].phrase({
      who: who(speaker, event.person),
      decision: decision(speaker, event.proposal),
      left: yes(event.left),
    }),
  'proposal-taken-up': (event, speaker) =>
    m['proposal-taken-up'].phrase({
      who: who(speaker, event.person),
      decision: decision(speaker, event.proposal),
    }),
  'withdrawal-final': (event, speaker) =>
    m['withdrawal-final'].phrase({ decision: decision(speaker, event.proposal) }),
  'effects-carried-out': silent,
  'effects-refused': (event, speaker) =>
    m['effects-refused'].phrase({ decision: decision(speaker, event.proposal), clause: event.clause }),
  'dissolution-questioned': (event, speaker) =>
    m['dissolution-questioned'].phrase({
      who: who(speaker, event.person),
      decision: decision(speaker, event.proposal),
    }),
  'decision-suspended': (event, speaker) =>
    m['decision-suspended'].phrase({
      decision: decision(speaker, event.proposal),
      when: sayOn(event.until, speaker.now),
    }),
  'decision-resumed': (event, speaker) =>
    m['decision-resumed'].phrase({ decision: decision(speaker, event.proposal) }),
  'decision-ended': (event, speaker) =>
    m['decision-ended'].phrase({ decision: decision(speaker, event.proposal) }),
  'review-came-due': (event, speaker) =>
    m['review-came-due'].phrase({ decision: decision(speaker, event.proposal) }),
  'review-recorded': (event, speaker) =>
    m['review-recorded'].phrase({
      who: who(speaker, event.person),
      decision: decision(speaker, event.proposal),
      outcome: event.outcome,
    }),
  'consent-given': (event, speaker) =>
    m['consent-given'].phrase({
      circle: circle(speaker, event.circle),
      decision: decision(speaker, event.decision),
    }),
  'circle-asked': (event, speaker) =>
    m['circle-asked'].phrase({ by: circle(speaker, event.by), circle: circle(speaker, event.circle) }),
  'position-stated': (event, speaker) =>
    m['position-stated'].phrase({
      circle: circle(speaker, event.circle),
      decision: decision(speaker, event.decision),
    }),
  'decision-repealed': (event, speaker) =>
    m['decision-repealed'].phrase({ decision: decision(speaker, event.decision) }),
  'question-answered': (event, speaker) =>
    m['question-answered'].phrase({ decision: decision(speaker, event.decision), answer: event.answer }),
  'decision-excepted': (event, speaker) =>
    m['decision-excepted'].phrase({ decision: decision(speaker, event.decision) }),
  'project-started': (event, speaker) =>
    m['project-started'].phrase({ project: project(speaker, event.project) }),
  'project-changed': (event, speaker) =>
    m['project-changed'].phrase({ project: project(speaker, event.project) }),
  'project-handed-over': (event, speaker) =>
    m['project-handed-over'].phrase({
      project: project(speaker, event.project),
      circle: circle(speaker, event.to),
    }),
  'project-ended': (event, speaker) =>
    m['project-ended'].phrase({ project: project(speaker, event.project) }),
  'person-assigned': (event, speaker) =>
    m['person-assigned'].phrase({
      who: who(speaker, event.person),
      project: project(speaker, event.project),
    }),
  'person-released': (event, speaker) =>
    m['person-released'].phrase({
      who: who(speaker, event.person),
      project: project(speaker, event.project),
    }),
  'document-adopted': (event, speaker) =>
    m['document-adopted'].phrase({ document: documentPart(speaker, event.document) }),
  'document-amended': (event, speaker) =>
    m['document-amended'].phrase({ document: documentPart(speaker, event.document), version: event.version }),
  'document-repealed': (event, speaker) =>
    m['document-repealed'].phrase({ document: documentPart(speaker, event.document) }),
  'text-erased': (event, speaker) =>
    event.law === undefined
      ? m['text-erased'].phrase({ who: who(speaker, event.person) })
      : m['text-erased-by-law'].phrase({ who: who(speaker, event.person), law: event.law }),
}

/** One event in a sentence, or null where another event of the same entry says it better. */
export function sayEvent(event: Event, speaker: Speaker): Phrase | null {
  const say = sayers[event.type] as ((event: Event, speaker: Speaker) => Phrase | null) | undefined
  return say === undefined ? [capital(event.type.replaceAll('-', ' ')), '.'] : say(event, speaker)
}

const founding = new Set([
  'found-people',
  'found-circles',
  'found-links',
  'found-projects',
  'found-documents',
])

/** What a founding entry holds: "Founding: 72 people." */
function sayFounding({ act }: Line): string {
  const kind = act.type.replace('found-', '')
  const held = act[kind]
  return Array.isArray(held) ? m.founded({ kind, count: held.length }) : m.foundedSome({ kind })
}

/** One entry as its first sentences, at most three. */
export function sayEntry(line: Line, speaker: Speaker): Phrase {
  if (founding.has(line.act.type)) return [sayFounding(line)]
  const said = line.events.flatMap((event) => {
    const phrase = sayEvent(event, speaker)
    return phrase === null ? [] : [phrase]
  })
  if (said.length === 0) return [`${capital(line.act.type.replaceAll('-', ' '))}.`]
  return said.slice(0, 3).flatMap((phrase, index) => (index === 0 ? phrase : [' ', ...phrase]))
}
