// What each event adds to the views. Every type of event stands here: null where states alone show it.
import type { Act, By, EventOf, EventType, TextRef } from '@open-socialism/kernel'
import type { ViewRows } from './rows.ts'

/** Where an event stands: its entry, the act that led to it, and its place among the entry's events. */
export type Place = { entry: number; at: number; by: By; act: Act; part: number }

type View<Type extends EventType> = (event: EventOf<Type>, place: Place, rows: ViewRows) => void

const words = (text: TextRef | null | undefined): string | null => text?.commitment ?? null

const seated = (
  rows: ViewRows,
  { circle, person }: { circle: string; person: string },
  { entry, at }: Place,
  since = at,
) => rows.add('seat', { circle, person, from_entry: entry, since })

/** One person leaves a circle, or everyone does (`person` null). */
const unseated = (
  rows: ViewRows,
  { circle, person }: { circle: string; person: string | null },
  { entry, at }: Place,
) => rows.end('seat', { circle, person }, { to_entry: entry, until: at })

const wayEnded = ({ way }: { way: string }, { at }: Place, rows: ViewRows) => {
  rows.change('end-ways', { way, at })
  rows.change('end-sessions', { way })
}

const views: { [Type in EventType]: View<Type> | null } = {
  'society-founded': null,
  'founding-completed': null,
  'links-founded': null,
  'goals-changed': null,
  'settings-changed': null,
  'outage-recorded': null,
  'log-keys-rotated': null,
  'log-succeeded': null,
  'clock-advanced': null,
  'alert-raised': (event, { entry, at, part }, rows) => {
    for (const queue of event.queues)
      rows.add('alert', {
        entry,
        part,
        queue,
        about: event.about,
        cause: event.cause,
        proposal: event.proposal,
        detail: event.detail,
        at,
      })
  },
  'member-seated': (event, place, rows) => seated(rows, event, place, event.since),

  'circle-created': null,
  'circle-dissolved': (event, place, rows) => unseated(rows, { circle: event.circle, person: null }, place),
  'circle-moved': null,
  'charter-changed': null,
  'practices-changed': null,
  'circle-became-dormant': null,
  'circle-awoke': null,

  'person-registered': null,
  'details-changed': null,
  vouched: ({ person, by }, { entry, at }, rows) => rows.add('vouch', { person, by, from_entry: entry, at }),
  'citizen-recognised': null,
  'vouch-ended': ({ person, by }, { entry }, rows) => rows.end('vouch', { person, by }, { to_entry: entry }),
  'person-found-false': null,
  'recognition-lapsing': null,
  'recognition-kept': null,
  'recognition-lost': null,
  'finding-appealed': null,
  'member-admitted': (event, place, rows) => seated(rows, event, place),
  'member-removed': (event, place, rows) => unseated(rows, event, place),
  'member-resigned': (event, place, rows) => unseated(rows, event, place),
  'seat-lost': (event, place, rows) => unseated(rows, event, place),
  'way-in-issued': null,
  'way-in-used': ({ way }, { at }, rows) => rows.change('use-ways', { way, at }),
  'key-added': null,
  'way-in-refused': wayEnded,
  'way-in-revoked': wayEnded,

  'draft-written': ({ proposal, author, content }, { entry, at }, rows) =>
    rows.add('content_version', {
      proposal,
      entry,
      person: author,
      version: 1,
      effects_changed: true,
      content,
      at,
    }),
  'draft-revised': ({ proposal, content }, { entry, at, by }, rows) =>
    rows.add('content_version', {
      proposal,
      entry,
      person: by,
      version: 1,
      effects_changed: true,
      content,
      at,
    }),
  'proposal-opened': ({ proposal, proposer, content }, { entry, at, act }, rows) => {
    // A sponsored draft opens with the content that it had.
    if (act.type !== 'sponsor')
      rows.add('content_version', {
        proposal,
        entry,
        person: proposer,
        version: 1,
        effects_changed: true,
        content,
        at,
      })
  },
  'proposal-begun-anew': null,
  'referendum-awaited': null,
  'position-taken': null,
  'vote-cast': null,
  'hidden-vote-cast': ({ proposal, step, person, sealed }, { entry }, rows) =>
    rows.add('sealed_vote', { proposal, step, person, entry, commitment: sealed.commitment }),
  'hidden-votes-revealed': ({ proposal, step }, _place, rows) =>
    rows.change('release-votes', { proposal, step }),
  'proposal-amended': ({ proposal, version, effectsChanged, content, note }, { entry, at, by }, rows) =>
    rows.add('content_version', {
      proposal,
      entry,
      person: by,
      version,
      effects_changed: effectsChanged,
      content,
      note_text: words(note),
      at,
    }),
  'amendment-suggested': ({ suggestion, proposal, person, reason }, { entry, at }, rows) =>
    rows.add('suggestion_note', {
      entry,
      suggestion,
      proposal,
      kind: 'suggested',
      person,
      reason_text: words(reason),
      at,
    }),
  'suggestion-answered': ({ suggestion, proposal, answer, reason }, { entry, at, by }, rows) =>
    rows.add('suggestion_note', {
      entry,
      suggestion,
      proposal,
      kind: answer,
      person: by,
      reason_text: words(reason),
      at,
    }),
  'objection-answered': ({ proposal, person, by, version, answer }, { entry, at }, rows) =>
    rows.add('objection_answer', {
      entry,
      proposal,
      person,
      answered_by: by,
      version,
      answer_text: answer.commitment,
      at,
    }),
  'comment-made': null,
  'comment-edited': null,
  'case-against-made': null,
  'case-against-asked': null,
  'case-against-missing': null,
  'interest-declared': ({ proposal, person, interest, late }, { entry, at }, rows) =>
    rows.add('interest', { entry, proposal, person, interest_text: interest.commitment, late, at }),
  'member-recused': null,
  'elector-left': null,
  'phase-began': null,
  'phase-shortened': null,
  'minimum-time-over': null,
  'step-decided': null,
  'decided-alone': null,
  'proposal-adopted': null,
  'proposal-rejected': null,
  'proposal-lapsed': null,
  'proposal-withdrawn': null,
  'proposal-taken-up': null,
  'withdrawal-final': null,
  'effects-carried-out': null,
  'effects-refused': null,
  'dissolution-questioned': null,
  'decision-suspended': null,
  'decision-resumed': null,
  'decision-ended': null,
  'review-came-due': null,
  'review-recorded': null,

  'consent-given': null,
  'circle-asked': ({ circle, by, decision, what }, { entry, at, part }, rows) =>
    rows.add('statement', { entry, part, kind: 'circle-asked', circle, asker: by, decision, what, at }),
  'position-stated': ({ circle, decision }, { entry, at, part }, rows) =>
    rows.add('statement', { entry, part, kind: 'position-stated', circle, decision, at }),
  'decision-repealed': null,
  'question-answered': null,
  'decision-excepted': null,

  'project-started': null,
  'project-changed': null,
  'project-handed-over': null,
  'project-ended': null,
  'person-assigned': null,
  'person-released': null,
  'document-adopted': null,
  'document-amended': null,
  'document-repealed': null,

  // That a text is gone is a state; its words go in `search/forget`.
  'text-erased': null,
}

/** Adds to `rows` what the views show of one event. */
export function viewEvent<Type extends EventType>(event: EventOf<Type>, place: Place, rows: ViewRows): void {
  const view = views[event.type]
  view?.(event, place, rows)
}
