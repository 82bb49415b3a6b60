// How sayings are found: comments, cases against, answers, suggestions and the other words that events carry.
import type { Event, TextRef } from '@open-socialism/kernel'
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

function sayingOf(event: Event, by: string): Saying | null {
  switch (event.type) {
    case 'comment-made':
      return { form: 'comment', ...of(event), anchor: event.comment, texts: [event.text] }
    case 'case-against-made':
      return { form: 'case-against', ...of(event), anchor: event.comment, texts: [event.text] }
    case 'amendment-suggested':
      return {
        form: 'suggestion',
        ...of(event),
        anchor: event.suggestion,
        texts: [event.title, event.case, event.reason],
      }
    case 'suggestion-answered':
      return {
        form: 'answer',
        proposal: event.proposal,
        person: by,
        anchor: event.suggestion,
        texts: [event.reason],
      }
    case 'objection-answered':
      return {
        form: 'answer',
        proposal: event.proposal,
        person: event.by,
        anchor: null,
        texts: [event.answer],
      }
    case 'interest-declared':
      return { form: 'interest', ...of(event), anchor: null, texts: [event.interest] }
    case 'decided-alone':
      return { form: 'reason', ...of(event), anchor: null, texts: [event.reason] }
    case 'dissolution-questioned':
      return { form: 'reason', ...of(event), anchor: null, texts: [event.reason] }
    case 'review-recorded':
      return { form: 'review', ...of(event), anchor: null, texts: [event.measured] }
    case 'proposal-withdrawn':
      return { form: 'reason', ...of(event), anchor: null, texts: [event.reason] }
    case 'proposal-amended':
      return { form: 'note', proposal: event.proposal, person: by, anchor: null, texts: [event.note] }
    default:
      return null
  }
}

const of = ({ proposal, person }: { proposal: string; person: string }) => ({ proposal, person })
