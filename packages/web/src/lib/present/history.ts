// What the record tells of one decision, gathered from its entries: versions, objections, suggestions, comments,
// votes, phases (clauses 4.1 to 4.14). A pure fold over events, oldest first.
import type { Content, Event, PositionChoice, VoteChoice } from '@open-socialism/kernel'
import type { RecordLine } from '../server/queries.ts'
import type { Phase } from '../words/steps.ts'
import type { TextRef } from '../words/phrase.ts'

/** Where and when a fact entered the record. */
export interface Place {
  at: number
  entry: number
}

export interface VersionOf extends Place {
  number: number
  by: string
  content: Content
  effectsChanged: boolean
  note: TextRef | null
}

export interface ObjectionOf extends Place {
  number: number
  person: string
  version: number
  reason: TextRef | null
  state: 'stands' | 'withdrawn' | 'met' | 'fell-away' | 'outvoted'
  closed: Place | null
  answers: (Place & { by: string; text: TextRef })[]
}

export interface SuggestionOf extends Place {
  id: string
  person: string
  version: number
  title: TextRef | null
  case: TextRef | null
  reason: TextRef | null
  answer: (Place & { kind: 'accept' | 'decline'; reason: TextRef | null }) | null
}

export interface CommentOf extends Place {
  id: string
  person: string
  text: TextRef
  replyTo: string | null
}

export interface VoteOf extends Place {
  person: string
  step: number
  vote: VoteChoice | 'hidden'
  reason: TextRef | null
}

export interface PositionOf extends Place {
  person: string
  version: number
  step: number
  position: PositionChoice
  reason: TextRef | null
}

type Said = Place & { person: string; text: TextRef }

export interface History {
  versions: VersionOf[]
  phases: Phase[]
  objections: ObjectionOf[]
  suggestions: SuggestionOf[]
  comments: CommentOf[]
  against: (Said & { id: string })[]
  askedAgainst: Place | null
  missingAgainst: Place | null
  interests: (Said & { late: boolean })[]
  positions: PositionOf[]
  votes: VoteOf[]
  statements: Said[]
  alone: (Place & { person: string; decide: 'adopt' | 'reject'; reason: TextRef }) | null
  withdrawal: (Place & { person: string; reason: TextRef | null }) | null
  review: (Place & { person: string; outcome: string; measured: TextRef }) | null
  ended: Place | null
  recusedAt: Record<string, Place>
}

const empty = (): History => ({
  versions: [],
  phases: [],
  objections: [],
  suggestions: [],
  comments: [],
  against: [],
  askedAgainst: null,
  missingAgainst: null,
  interests: [],
  positions: [],
  votes: [],
  statements: [],
  alone: null,
  withdrawal: null,
  review: null,
  ended: null,
  recusedAt: {},
})

/** Gathers the history of the proposal `id`. */
export function historyOf(id: string, entries: readonly RecordLine[]): History {
  const history = empty()
  for (const line of entries)
    for (const event of line.events)
      if (isOf(event, id)) gather(history, event, { at: line.at, entry: line.index }, line.by)
  return history
}

type Of = Exclude<Extract<Event, { proposal: string }>, { type: 'alert-raised' }>

/** Events of this decision; an alert about it is the parent's matter. */
const isOf = (event: Event, id: string): event is Of =>
  event.type !== 'alert-raised' && 'proposal' in event && event.proposal === id

function gather(history: History, event: Of, place: Place, by: string): void {
  gatherContent(history, event, place, by)
  gatherStances(history, event, place)
  gatherVoices(history, event, place)
  gatherCourse(history, event, place)
}

function gatherContent(history: History, event: Of, place: Place, by: string): void {
  switch (event.type) {
    case 'draft-written':
      history.versions = [
        { ...place, number: 1, by: event.author, content: event.content, effectsChanged: false, note: null },
      ]
      break
    case 'draft-revised':
      history.versions.push({
        ...place,
        number: lastNumber(history) + 1,
        by,
        content: event.content,
        effectsChanged: false,
        note: null,
      })
      break
    case 'proposal-opened':
      openVersion(history, event, place)
      break
    case 'proposal-begun-anew': {
      const last = history.versions.at(-1)
      if (last) history.versions.push({ ...last, ...place, number: last.number + 1 })
      break
    }
    case 'proposal-amended':
      history.versions.push({
        ...place,
        number: event.version,
        by,
        content: event.content,
        effectsChanged: event.effectsChanged,
        note: event.note ?? null,
      })
      close(history, () => true, 'met', place)
      lastPhase(history, event.phaseEnds)
      break
    case 'amendment-suggested':
      history.suggestions.push({
        ...place,
        id: event.suggestion,
        person: event.person,
        version: event.version,
        title: event.title ?? null,
        case: event.case ?? null,
        reason: event.reason ?? null,
        answer: null,
      })
      break
    case 'suggestion-answered': {
      const suggestion = history.suggestions.find((one) => one.id === event.suggestion)
      if (suggestion) suggestion.answer = { ...place, kind: event.answer, reason: event.reason ?? null }
      break
    }
  }
}

const lastNumber = (history: History) => history.versions.at(-1)?.number ?? 0

/** A draft that is sponsored keeps its version; a proposal made at once begins with the first. */
function openVersion(
  history: History,
  event: Extract<Event, { type: 'proposal-opened' }>,
  place: Place,
): void {
  if (history.versions.length > 0) return
  history.versions.push({
    ...place,
    number: 1,
    by: event.author,
    content: event.content,
    effectsChanged: false,
    note: null,
  })
}

function gatherStances(history: History, event: Of, place: Place): void {
  switch (event.type) {
    case 'position-taken':
      takePosition(history, event, place)
      break
    case 'vote-cast':
      history.votes.push({
        ...place,
        person: event.person,
        step: event.step,
        vote: event.vote,
        reason: event.reason ?? null,
      })
      break
    case 'hidden-vote-cast':
      history.votes.push({ ...place, person: event.person, step: event.step, vote: 'hidden', reason: null })
      break
    case 'hidden-votes-revealed':
      for (const { person, vote } of event.reveals) {
        const cast = history.votes.findLast((one) => one.person === person && one.step === event.step)
        if (cast) cast.vote = vote
      }
      break
    case 'objection-answered': {
      const objection = history.objections.findLast((one) => one.person === event.person)
      objection?.answers.push({ ...place, by: event.by, text: event.answer })
      break
    }
    case 'member-recused':
      history.recusedAt[event.person] = place
      close(history, (one) => one.person === event.person, 'fell-away', place)
      break
    case 'elector-left':
      close(history, (one) => one.person === event.person, 'fell-away', place)
      break
  }
}

function takePosition(
  history: History,
  event: Extract<Event, { type: 'position-taken' }>,
  place: Place,
): void {
  const { person, version, step, position, reason } = event
  history.positions.push({ ...place, person, version, step, position, reason: reason ?? null })
  const standing = history.objections.find((one) => one.person === person && one.state === 'stands')
  if (position !== 'object') {
    close(history, (one) => one.person === person, 'withdrawn', place)
    return
  }
  if (standing) Object.assign(standing, { ...place, reason: reason ?? null, version })
  else
    history.objections.push({
      ...place,
      number: history.objections.length + 1,
      person,
      version,
      reason: reason ?? null,
      state: 'stands',
      closed: null,
      answers: [],
    })
}

function close(
  history: History,
  which: (one: ObjectionOf) => boolean,
  state: ObjectionOf['state'],
  place: Place,
): void {
  for (const one of history.objections)
    if (one.state === 'stands' && which(one)) Object.assign(one, { state, closed: place })
}

function gatherVoices(history: History, event: Of, place: Place): void {
  switch (event.type) {
    case 'comment-made':
      history.comments.push({
        ...place,
        id: event.comment,
        person: event.person,
        text: event.text,
        replyTo: event.replyTo ?? null,
      })
      break
    case 'case-against-made':
      history.against.push({ ...place, id: event.comment, person: event.person, text: event.text })
      break
    case 'case-against-asked':
      history.askedAgainst = place
      break
    case 'case-against-missing':
      history.missingAgainst = place
      break
    case 'interest-declared':
      history.interests.push({ ...place, person: event.person, text: event.interest, late: event.late })
      break
    case 'dissolution-questioned':
      history.statements.push({ ...place, person: event.person, text: event.reason })
      break
    case 'review-recorded':
      history.review = { ...place, person: event.person, outcome: event.outcome, measured: event.measured }
      break
  }
}

function gatherCourse(history: History, event: Of, place: Place): void {
  switch (event.type) {
    case 'phase-began':
      history.phases.push({ step: event.step, phase: event.phase, began: event.began, ends: event.ends })
      break
    case 'phase-shortened':
      lastPhase(history, event.ends)
      break
    case 'step-decided':
      if (!event.tally.passed) close(history, () => true, 'outvoted', place)
      break
    case 'decided-alone':
      history.alone = { ...place, person: event.person, decide: event.decide, reason: event.reason }
      break
    case 'proposal-withdrawn':
      history.withdrawal = { ...place, person: event.person, reason: event.reason ?? null }
      break
    case 'proposal-adopted':
    case 'proposal-rejected':
    case 'proposal-lapsed':
      history.ended = place
      break
  }
}

function lastPhase(history: History, ends: number): void {
  const phase = history.phases.at(-1)
  if (phase) phase.ends = ends
}
