// How sayings are found: comments, cases against, answers, suggestions and the other words that events carry.
import type { Event, EventOf, EventType, TextRef } from '@open-socialism/kernel'
import type { Findable } from './rows.ts'

type Saying = {
  form: string
  proposal: string
  person: string
  anchor: string | null
  texts: (TextRef | null | undefined)[]
}

/** Types of acts whose events may say something: all others need not be read when rows are made anew. */
export const sayingActs = [
  'comment',
  'edit-comment',
  'argue-against',
  'suggest-amendment',
  'answer-suggestion',
  'answer-objection',
  'declare-interest',
  'decide-alone',
  'question-dissolution',
  'record-review',
  'withdraw',
  'amend',
] as const

/** The rows of an entry's events; `circleOf` gives a decision's circle. */
export function sayingsOf(
  events: readonly Event[],
  { entry, at, by }: { entry: number; at: number; by: string },
  circleOf: (proposal: string) => string | null,
): Findable[] {
  return events.flatMap((event, part) => {
    const said = sayingOf(event, by)
    const bodies = said?.texts.filter((text) => text !== null && text !== undefined) ?? []
    if (said === null || bodies.length === 0) return []
    const { form, proposal, person, anchor } = said
    return [
      {
        id: `said:${String(entry)}/${String(part)}`,
        kind: 'said' as const,
        form,
        thing: proposal,
        anchor,
        circle: circleOf(proposal),
        person,
        circles: [],
        people: [],
        status: null,
        entry,
        at,
        titles: [],
        bodies,
        blob: null,
      },
    ]
  })
}

type Sayings = { [Type in EventType]?: (event: EventOf<Type>, by: string) => Saying }

const of = ({ proposal, person }: { proposal: string; person: string }) => ({ proposal, person })

/** Every event that carries somebody's words about a decision. */
const sayings: Sayings = {
  'comment-made': (event) => ({
    form: 'comment',
    ...of(event),
    anchor: event.comment,
    texts: [event.text],
  }),
  // Earlier words stay readable, so that they stay to be found too.
  'comment-edited': (event) => ({
    form: 'comment',
    ...of(event),
    anchor: event.comment,
    texts: [event.text],
  }),
  'case-against-made': (event) => ({
    form: 'case-against',
    ...of(event),
    anchor: event.comment,
    texts: [event.text],
  }),
  'amendment-suggested': (event) => ({
    form: 'suggestion',
    ...of(event),
    anchor: event.suggestion,
    texts: [event.title, event.case, event.reason],
  }),
  'suggestion-answered': ({ proposal, suggestion, reason }, by) => ({
    form: 'answer',
    proposal,
    person: by,
    anchor: suggestion,
    texts: [reason],
  }),
  'objection-answered': ({ proposal, by, answer }) => ({
    form: 'answer',
    proposal,
    person: by,
    anchor: null,
    texts: [answer],
  }),
  'interest-declared': (event) => ({
    form: 'interest',
    ...of(event),
    anchor: null,
    texts: [event.interest],
  }),
  'decided-alone': (event) => ({ form: 'reason', ...of(event), anchor: null, texts: [event.reason] }),
  'dissolution-questioned': (event) => ({
    form: 'reason',
    ...of(event),
    anchor: null,
    texts: [event.reason],
  }),
  'review-recorded': (event) => ({ form: 'review', ...of(event), anchor: null, texts: [event.measured] }),
  'proposal-withdrawn': (event) => ({ form: 'reason', ...of(event), anchor: null, texts: [event.reason] }),
  'proposal-amended': ({ proposal, note }, by) => ({
    form: 'note',
    proposal,
    person: by,
    anchor: null,
    texts: [note],
  }),
}

function sayingOf<Type extends EventType>(event: EventOf<Type>, by: string): Saying | null {
  const say = sayings[event.type] as ((event: EventOf<Type>, by: string) => Saying) | undefined
  return say?.(event, by) ?? null
}
