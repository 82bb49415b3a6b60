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
import { capital } from './numbers.ts'
import { sayOn, plural } from './time.ts'
import { groundWords } from './effects.ts'

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
const positions = {
  agree: 'agrees with',
  'stand-aside': 'stands aside from',
  object: 'objects to',
  abstain: 'abstains in',
} as const
const votes = { for: 'voted for', against: 'voted against', abstain: 'abstained in the vote on' } as const
const outcomes = {
  'as-expected': 'as expected',
  better: 'better than expected',
  worse: 'worse than expected',
  'not-measurable': 'not measurable',
} as const
const because = {
  'named-by-an-effect': 'its effects name them',
  'sits-in-the-dissolved-circle': 'they sit in the circle concerned',
  'declared-an-interest': 'they declared an interest',
  'decides-alone': 'they decide alone there',
} as const

const causes: Record<Of<'alert-raised'>['cause'], string> = {
  'circle-dormant': 'is dormant',
  'practice-risk': 'has a practice marked as a risk',
  'practice-exception': 'excepted a decision from its practice',
  'against-order-of-goals': 'has a proposal against the order of goals',
  'interest-came-late': 'has a decision in which an interest came to light late',
  'finding-appealed': 'found a person false, who appeals',
  'circle-asked': 'asks something',
  'dissolution-unanswered': 'left a questioned dissolution unanswered',
}
/** What an alert says of the circle that it is about (9.2). */
export const causeWords: Readonly<Record<string, string>> = causes

const silent = () => null
const sayers: Sayer = {
  'society-founded': (event) => ['The society ', { text: event.name, strong: true }, ' was founded.'],
  'founding-completed': () => ['The founding was completed.'],
  'links-founded': silent,
  'member-seated': silent,
  'goals-changed': () => ['The goals of the society were changed.'],
  'settings-changed': () => ['The settings of the society were changed.'],
  'outage-recorded': (event) => [
    `The server was away for ${plural(Math.round((event.to - event.from) / 60_000), 'minute')}; ends that fell into it were moved.`,
  ],
  'clock-advanced': (_, speaker) => [
    `The simulated clock was moved to ${sayOn(_.to, speaker.now).replace(/^on /, '')}.`,
  ],
  'alert-raised': (event, speaker) => ['Alert: ', circle(speaker, event.about), ` ${causes[event.cause]}.`],

  'circle-created': (event, speaker) => ['The circle ', circle(speaker, event.circle), ' was created.'],
  'circle-dissolved': (event, speaker) => [
    circle(speaker, event.circle),
    ` was dissolved: ${groundWords[event.ground] ?? event.ground}.`,
  ],
  'circle-moved': (event, speaker) => [
    circle(speaker, event.circle),
    ' moved under ',
    circle(speaker, event.to),
    '.',
  ],
  'charter-changed': (event, speaker) => ['The charter of ', circle(speaker, event.circle), ' changed.'],
  'practices-changed': (event, speaker) => [circle(speaker, event.circle), ' changed how it decides.'],
  'circle-became-dormant': (event, speaker) => [
    circle(speaker, event.circle),
    ' became dormant: too few members.',
  ],
  'circle-awoke': (event, speaker) => [circle(speaker, event.circle), ' has enough members again.'],

  'person-registered': (event, speaker) => [who(speaker, event.person), ' registered.'],
  'details-changed': (event, speaker) => [
    who(speaker, event.person),
    ' changed what they tell of themselves.',
  ],
  vouched: (event, speaker) => [who(speaker, event.by), ' vouched for ', who(speaker, event.person), '.'],
  'citizen-recognised': (event, speaker) => [who(speaker, event.person), ' is now a citizen.'],
  'vouch-ended': silent,
  'person-found-false': (event, speaker) => [who(speaker, event.person), ' was found to be no real person.'],
  'recognition-lapsing': (event, speaker) => [
    who(speaker, event.person),
    ` loses recognition ${sayOn(event.lapsesAt, speaker.now)} unless vouched for anew.`,
  ],
  'recognition-kept': (event, speaker) => [who(speaker, event.person), ' was vouched for anew.'],
  'recognition-lost': (event, speaker) => [who(speaker, event.person), ' is no longer a citizen.'],
  'finding-appealed': (event, speaker) => [who(speaker, event.person), ' appealed against a finding.'],
  'member-admitted': (event, speaker) => [
    who(speaker, event.person),
    ' joined ',
    circle(speaker, event.circle),
    '.',
  ],
  'member-removed': (event, speaker) => [
    who(speaker, event.person),
    ' was removed from ',
    circle(speaker, event.circle),
    '.',
  ],
  'member-resigned': (event, speaker) => [
    who(speaker, event.person),
    ' resigned from ',
    circle(speaker, event.circle),
    '.',
  ],
  'seat-lost': (event, speaker) => [
    who(speaker, event.person),
    ' lost the seat in ',
    circle(speaker, event.circle),
    '.',
  ],
  'way-in-issued': (event, speaker) => [
    `A ${event.wayKind} was issued for `,
    who(speaker, event.person),
    '.',
  ],
  'way-in-used': (event, speaker) => [who(speaker, event.person), ' came in by a way issued for them.'],
  'way-in-refused': (event, speaker) => [who(speaker, event.person), ' refused a way in.'],
  'way-in-revoked': (event, speaker) => [who(speaker, event.person), ' revoked a way in.'],

  'draft-written': (event, speaker) => [
    who(speaker, event.author),
    ' drafted ',
    decision(speaker, event.proposal),
    ' for ',
    circle(speaker, event.circle),
    '.',
  ],
  'draft-revised': (event, speaker) => ['The draft ', decision(speaker, event.proposal), ' was revised.'],
  'proposal-opened': (event, speaker) => [
    who(speaker, event.proposer),
    ' proposed ',
    decision(speaker, event.proposal),
    ' in ',
    circle(speaker, event.decider),
    '.',
  ],
  'proposal-begun-anew': (event, speaker) => [
    decision(speaker, event.proposal),
    ' began anew in ',
    circle(speaker, event.decider),
    ': too few could decide.',
  ],
  'referendum-awaited': (event, speaker) => [decision(speaker, event.proposal), ' waits for a referendum.'],
  'position-taken': (event, speaker) => [
    who(speaker, event.person),
    ` ${positions[event.position]} `,
    decision(speaker, event.proposal),
    '.',
  ],
  'vote-cast': (event, speaker) => [
    who(speaker, event.person),
    ` ${votes[event.vote]} `,
    decision(speaker, event.proposal),
    '.',
  ],
  'hidden-vote-cast': (event, speaker) => [
    who(speaker, event.person),
    ' voted on ',
    decision(speaker, event.proposal),
    '; the vote is shown when the round closes.',
  ],
  'hidden-votes-revealed': (event, speaker) => [
    `${capital(plural(event.reveals.length, 'vote'))} on `,
    decision(speaker, event.proposal),
    event.reveals.length === 1 ? ' was shown.' : ' were shown.',
  ],
  'proposal-amended': (event, speaker) => [
    'Version ',
    String(event.version),
    ' of ',
    decision(speaker, event.proposal),
    ' was made, which cleared all positions.',
  ],
  'amendment-suggested': (event, speaker) => [
    who(speaker, event.person),
    ' suggested a change to ',
    decision(speaker, event.proposal),
    '.',
  ],
  'suggestion-answered': (event, speaker) => [
    'A suggested change to ',
    decision(speaker, event.proposal),
    event.answer === 'accept' ? ' was accepted.' : ' was declined.',
  ],
  'objection-answered': (event, speaker) => [
    who(speaker, event.by),
    ' answered the objection of ',
    who(speaker, event.person),
    ' to ',
    decision(speaker, event.proposal),
    '.',
  ],
  'comment-made': (event, speaker) => [
    who(speaker, event.person),
    ' commented on ',
    decision(speaker, event.proposal),
    '.',
  ],
  'case-against-made': (event, speaker) => [
    who(speaker, event.person),
    ' wrote a case against ',
    decision(speaker, event.proposal),
    '.',
  ],
  'case-against-asked': (event, speaker) => [
    'All who may decide on ',
    decision(speaker, event.proposal),
    ' were asked for the strongest case against it.',
  ],
  'case-against-missing': (event, speaker) => [
    'Nobody wrote a case against ',
    decision(speaker, event.proposal),
    '.',
  ],
  'interest-declared': (event, speaker) => [
    who(speaker, event.person),
    ' declared an interest in ',
    decision(speaker, event.proposal),
    event.late ? ', late.' : '.',
  ],
  'member-recused': (event, speaker) => [
    who(speaker, event.person),
    ' has no say in ',
    decision(speaker, event.proposal),
    `: ${because[event.cause]}.`,
  ],
  'elector-left': silent,
  'minimum-time-over': silent,
  'phase-began': (event, speaker) => sayPhaseBegan(event, speaker),
  'phase-shortened': silent,
  'step-decided': silent,
  'decided-alone': (event, speaker) => [
    who(speaker, event.person),
    event.decide === 'adopt' ? ' adopted ' : ' rejected ',
    decision(speaker, event.proposal),
    '.',
  ],
  'proposal-adopted': (event, speaker) => [decision(speaker, event.proposal), ' was adopted.'],
  'proposal-rejected': (event, speaker) => [decision(speaker, event.proposal), ' was rejected.'],
  'proposal-lapsed': (event, speaker) => [decision(speaker, event.proposal), ' lapsed.'],
  'proposal-withdrawn': (event, speaker) => [
    who(speaker, event.person),
    event.left ? ' left, so that nobody stands for ' : ' withdrew ',
    decision(speaker, event.proposal),
    '.',
  ],
  'proposal-taken-up': (event, speaker) => [
    who(speaker, event.person),
    ' took up ',
    decision(speaker, event.proposal),
    '.',
  ],
  'withdrawal-final': (event, speaker) => ['Nobody took up ', decision(speaker, event.proposal), ' in time.'],
  'effects-carried-out': silent,
  'effects-refused': (event, speaker) => [
    decision(speaker, event.proposal),
    ` could not be carried out: clause ${event.clause} refused.`,
  ],
  'dissolution-questioned': (event, speaker) => [
    who(speaker, event.person),
    ' called ',
    decision(speaker, event.proposal),
    ' into question.',
  ],
  'decision-suspended': (event, speaker) => [
    decision(speaker, event.proposal),
    ` is called into question; unanswered ${sayOn(event.until, speaker.now)} it lapses.`,
  ],
  'decision-resumed': (event, speaker) => [
    decision(speaker, event.proposal),
    ' was upheld and takes effect.',
  ],
  'decision-ended': (event, speaker) => [decision(speaker, event.proposal), ' was ended.'],
  'review-came-due': (event, speaker) => ['The review of ', decision(speaker, event.proposal), ' came due.'],
  'review-recorded': (event, speaker) => [
    who(speaker, event.person),
    ' recorded what came of ',
    decision(speaker, event.proposal),
    `: ${outcomes[event.outcome]}.`,
  ],

  'consent-given': (event, speaker) => [
    circle(speaker, event.circle),
    ' consented to ',
    decision(speaker, event.decision),
    '.',
  ],
  'circle-asked': (event, speaker) => [
    circle(speaker, event.by),
    ' asked something of ',
    circle(speaker, event.circle),
    '.',
  ],
  'position-stated': (event, speaker) => [
    circle(speaker, event.circle),
    ' stated a position: ',
    decision(speaker, event.decision),
    '.',
  ],
  'decision-repealed': (event, speaker) => [decision(speaker, event.decision), ' was repealed.'],
  'question-answered': (event, speaker) => [
    decision(speaker, event.decision),
    event.answer === 'uphold' ? ' was upheld.' : ' was repealed.',
  ],
  'decision-excepted': (event, speaker) => [
    decision(speaker, event.decision),
    ' was excepted from one rule of its practice.',
  ],

  'project-started': (event, speaker) => ['The project ', project(speaker, event.project), ' began.'],
  'project-changed': (event, speaker) => ['The project ', project(speaker, event.project), ' was changed.'],
  'project-handed-over': (event, speaker) => [
    'The project ',
    project(speaker, event.project),
    ' was handed to ',
    circle(speaker, event.to),
    '.',
  ],
  'project-ended': (event, speaker) => ['The project ', project(speaker, event.project), ' ended.'],
  'person-assigned': (event, speaker) => [
    who(speaker, event.person),
    ' joined the team of ',
    project(speaker, event.project),
    '.',
  ],
  'person-released': (event, speaker) => [
    who(speaker, event.person),
    ' left the team of ',
    project(speaker, event.project),
    '.',
  ],

  'document-adopted': (event, speaker) => [
    'The document ',
    documentPart(speaker, event.document),
    ' was adopted.',
  ],
  'document-amended': (event, speaker) => [
    'The document ',
    documentPart(speaker, event.document),
    ` was amended to version ${String(event.version)}.`,
  ],
  'document-repealed': (event, speaker) => [
    'The document ',
    documentPart(speaker, event.document),
    ' was repealed.',
  ],
}

function sayPhaseBegan(event: Of<'phase-began'>, speaker: Speaker): Phrase | null {
  const words = {
    consensus: 'Consensus',
    discussion: 'A discussion',
    round: 'A vote',
    advice: 'Advice',
  } as const
  return [
    `${words[event.phase]} on `,
    decision(speaker, event.proposal),
    ` began, until ${sayOn(event.ends, speaker.now).replace(/^on /, '')}.`,
  ]
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
  return Array.isArray(held) ? `Founding: ${String(held.length)} ${kind}.` : `Founding: ${kind}.`
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
