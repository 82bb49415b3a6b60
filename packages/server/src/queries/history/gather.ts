// What each event adds to the history of a decision; one place in the table for every event that names one.
import type { Event } from '@open-socialism/kernel'
import type { CommentOf, History, ObjectionOf, Place } from '../../pages/decision-history.ts'

export type DecisionEvent = Exclude<Extract<Event, { proposal: string }>, { type: 'alert-raised' }>
type Of<Type extends DecisionEvent['type']> = Extract<DecisionEvent, { type: Type }>
type From = Place & { by: string }
type Gatherers = {
  [Type in DecisionEvent['type']]: (history: Gathering, event: Of<Type>, from: From) => void
}

/** Events of this decision; an alert about it is the parent's matter. */
export const isOf = (event: Event, id: string): event is DecisionEvent =>
  event.type !== 'alert-raised' && 'proposal' in event && event.proposal === id

/** Adds one event. */
export function gather(history: Gathering, event: DecisionEvent, from: From): void {
  const add = gatherers[event.type] as
    ((history: Gathering, event: DecisionEvent, from: From) => void) | undefined
  add?.(history, event, from)
}

/** A history being gathered, with its comments by their ids, so that a long discussion stays quick to add to. */
export type Gathering = History & { commentsById: Map<string, Pick<CommentOf, 'edits'>> }

const placeOf = ({ at, entry }: From): Place => ({ at, entry })
const nothing = () => undefined
const lastNumber = (history: History) => history.versions.at(-1)?.number ?? 0

function close(
  history: History,
  which: (one: ObjectionOf) => boolean,
  state: ObjectionOf['state'],
  from: From,
  by: number | null = null,
): void {
  for (const one of history.objections)
    if (one.state === 'stands' && which(one))
      Object.assign(one, { state, closed: placeOf(from), closedBy: by })
}

function endPhase(history: History, ends: number): void {
  const phase = history.phases.at(-1)
  if (phase) phase.ends = ends
}

/** A position; one that objects opens an objection or renews its author's, any other withdraws it (4.4, 4.6). */
function takePosition(history: History, event: Of<'position-taken'>, from: From): void {
  const { person, version, step, position } = event
  const reason = event.reason ?? null
  const place = placeOf(from)
  history.positions.push({ ...place, person, version, step, position, reason })
  const own = (one: ObjectionOf) => one.person === person
  if (position !== 'object') {
    close(history, own, 'withdrawn', from)
    return
  }
  const standing = history.objections.find((one) => own(one) && one.state === 'stands')
  const number = history.objections.length + 1
  if (standing) Object.assign(standing, { ...place, reason, version })
  else
    history.objections.push({
      ...place,
      number,
      person,
      version,
      reason,
      state: 'stands',
      closed: null,
      closedBy: null,
      answers: [],
    })
}

const end = (history: History, _: unknown, from: From) => {
  history.ended = placeOf(from)
}

const gatherers: Gatherers = {
  'draft-written': (history, { author, content }, from) => {
    history.versions = [
      { ...placeOf(from), number: 1, by: author, content, effectsChanged: false, note: null },
    ]
  },
  'draft-revised': (history, { content }, from) => {
    const number = lastNumber(history) + 1
    history.versions.push({
      ...placeOf(from),
      number,
      by: from.by,
      content,
      effectsChanged: false,
      note: null,
    })
  },
  /** A draft that is sponsored keeps its version; a proposal made at once begins with the first. */
  'proposal-opened': (history, { author, content }, from) => {
    history.opened = placeOf(from)
    if (history.versions.length > 0) return
    history.versions.push({
      ...placeOf(from),
      number: 1,
      by: author,
      content,
      effectsChanged: false,
      note: null,
    })
  },
  'proposal-begun-anew': (history, _, from) => {
    const last = history.versions.at(-1)
    if (last) history.versions.push({ ...last, ...placeOf(from), number: last.number + 1 })
  },
  'proposal-amended': (history, event, from) => {
    const { version, content, effectsChanged, phaseEnds, note = null } = event
    history.versions.push({ ...placeOf(from), number: version, by: from.by, content, effectsChanged, note })
    close(history, () => true, 'met', from, version)
    endPhase(history, phaseEnds)
  },
  'amendment-suggested': (history, event, from) => {
    const { suggestion, person, version, title = null, reason = null } = event
    const text = event.case ?? null
    history.suggestions.push({
      ...placeOf(from),
      id: suggestion,
      person,
      version,
      title,
      case: text,
      reason,
      answer: null,
    })
  },
  'suggestion-answered': (history, { suggestion, answer, reason = null }, from) => {
    const answered = history.suggestions.find((one) => one.id === suggestion)
    if (answered) answered.answer = { ...placeOf(from), kind: answer, reason }
  },
  'position-taken': takePosition,
  'vote-cast': (history, { person, step, vote, reason = null }, from) => {
    history.votes.push({ ...placeOf(from), person, step, vote, reason })
  },
  'hidden-vote-cast': (history, { person, step }, from) => {
    history.votes.push({ ...placeOf(from), person, step, vote: 'hidden', reason: null })
  },
  'hidden-votes-revealed': (history, { step, reveals }) => {
    for (const { person, vote } of reveals) {
      const cast = history.votes.findLast((one) => one.person === person && one.step === step)
      if (cast) cast.vote = vote
    }
  },
  'objection-answered': (history, { person, by, version, answer }, from) => {
    const objection = history.objections.findLast((one) => one.person === person)
    objection?.answers.push({ ...placeOf(from), by, version, text: answer })
  },
  'member-recused': (history, { person }, from) => {
    history.recusedAt[person] = placeOf(from)
    close(history, (one) => one.person === person, 'fell-away', from)
  },
  'elector-left': (history, { person }, from) => {
    history.leftAt[person] = placeOf(from)
    close(history, (one) => one.person === person, 'fell-away', from)
  },
  'comment-made': (history, { comment, person, text, replyTo = null, replyVersion }, from) => {
    const above = replyTo === null ? undefined : history.commentsById.get(replyTo)
    const made: CommentOf = {
      ...placeOf(from),
      id: comment,
      person,
      text,
      replyTo,
      replyVersion: above === undefined ? null : (replyVersion ?? above.edits.length + 1),
      edits: [],
    }
    history.comments.push(made)
    history.commentsById.set(comment, made)
  },
  'comment-edited': (history, { comment, version, text }, from) => {
    history.commentsById.get(comment)?.edits.push({ ...placeOf(from), version, text })
  },
  'case-against-made': (history, { comment, person, text }, from) => {
    const made = { ...placeOf(from), id: comment, person, text, edits: [] }
    history.against.push(made)
    history.commentsById.set(comment, made)
  },
  'case-against-asked': (history, _, from) => {
    history.askedAgainst = placeOf(from)
  },
  'case-against-missing': (history, _, from) => {
    history.missingAgainst = placeOf(from)
  },
  'interest-declared': (history, { person, interest, late }, from) => {
    history.interests.push({ ...placeOf(from), person, text: interest, late })
  },
  'dissolution-questioned': (history, { person, reason }, from) => {
    history.statements.push({ ...placeOf(from), person, text: reason })
  },
  'review-recorded': (history, { person, outcome, measured }, from) => {
    history.review = { ...placeOf(from), person, outcome, measured }
  },
  'phase-began': (history, { step, phase, began, ends }) => {
    history.phases.push({ step, phase, began, ends })
  },
  'phase-shortened': (history, { ends }) => {
    endPhase(history, ends)
  },
  'step-decided': (history, { tally, step }, from) => {
    if (!tally.passed) close(history, () => true, 'outvoted', from, step)
  },
  'decided-alone': (history, { person, decide, reason }, from) => {
    history.alone = { ...placeOf(from), person, decide, reason }
  },
  'proposal-withdrawn': (history, { person, reason = null }, from) => {
    history.withdrawal = { ...placeOf(from), person, reason }
    history.ended = placeOf(from)
  },
  'proposal-adopted': end,
  'proposal-rejected': end,
  'proposal-lapsed': end,
  'referendum-awaited': end,
  'proposal-taken-up': nothing,
  'withdrawal-final': nothing,
  'effects-carried-out': nothing,
  'effects-refused': nothing,
  'decision-suspended': nothing,
  'decision-resumed': nothing,
  'decision-ended': nothing,
  'review-came-due': nothing,
  'minimum-time-over': nothing,
}
