// One decision: the whole page, and every act that is taken on it.
import { deciding as m } from '#messages'
import { error, type RequestEvent } from '@sveltejs/kit'
import { askedOf, wishOf } from '#lib/present/asked.ts'
import { quotationOf } from '#lib/present/passage.ts'
import { presentRefusal } from '#lib/present/refusal.ts'
import { actAction } from '#lib/server/submit.ts'
import { speakerFor } from '#lib/server/speaker.ts'
import { viewOf } from '#lib/server/kept-views.ts'
import { textOf } from '#lib/words/phrase.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { now } = await event.parent()
  const { queries, session } = event.locals.society
  const asked = askedOf(event.url)
  const page = await queries.decision(event.params.id, session, wishOf(asked))
  if (page === null) error(404, m.none())
  const speaker = speakerFor(event, page, now)
  const { proposal } = page.row
  const own =
    page.position?.version === proposal.version && page.position.step === proposal.step ? page.position : null
  return {
    view: viewOf(page, speaker, asked),
    asked,
    /** What the field for a comment holds before anything is typed: the passage that is quoted. */
    quotation: quotationOf(asked.quote, page, speaker),
    may: Object.fromEntries(
      Object.entries(page.may).map(([act, refusal]) => [
        act,
        refusal === null ? null : presentRefusal(refusal),
      ]),
    ),
    own: own === null ? null : { choice: own.choice, reason: textOf(page, own.reason) ?? '' },
    step: proposal.step,
    text: {
      title: textOf(page, proposal.content.title) ?? '',
      case: textOf(page, proposal.content.case) ?? '',
    },
    live: proposal.decider,
  }
}

const proposal = (event: RequestEvent) => ({ proposal: event.params['id'] ?? '' })

export const actions: Actions = {
  'take-position': actAction(
    'take-position',
    (fields, event) => ({
      type: 'take-position',
      ...proposal(event),
      version: fields.number('version'),
      position: fields.line('position'),
      reason: fields.optional('reason'),
    }),
    'positions',
  ),
  vote: actAction(
    'vote',
    (fields, event) => ({
      type: 'vote',
      ...proposal(event),
      step: fields.number('step'),
      vote: fields.line('vote'),
      reason: fields.optional('reason'),
    }),
    'positions',
  ),
  'vote-hidden': actAction(
    'vote-hidden',
    (fields, event) => ({
      type: 'vote-hidden',
      ...proposal(event),
      step: fields.number('step'),
      sealed: fields.line('vote'),
    }),
    'positions',
  ),
  'decide-alone': actAction(
    'decide-alone',
    (fields, event) => ({
      type: 'decide-alone',
      ...proposal(event),
      decide: fields.line('decide'),
      reason: fields.text('reason'),
    }),
    'outcome',
  ),
  'suggest-amendment': actAction(
    'suggest-amendment',
    (fields, event) => ({
      type: 'suggest-amendment',
      ...proposal(event),
      version: fields.number('version'),
      title: changed(fields.text('title'), fields.text('wasTitle')),
      case: changed(fields.text('case'), fields.text('wasCase')),
      reason: fields.optional('reason'),
    }),
    'versions',
  ),
  'answer-suggestion': actAction(
    'answer-suggestion',
    (fields, event) => ({
      type: 'answer-suggestion',
      ...proposal(event),
      suggestion: fields.line('key'),
      answer: fields.line('answer'),
      reason: fields.optional('reason'),
    }),
    'versions',
  ),
  'answer-objection': actAction(
    'answer-objection',
    (fields, event) => ({
      type: 'answer-objection',
      ...proposal(event),
      person: fields.line('key'),
      answer: fields.text('answer'),
    }),
    'objections',
  ),
  comment: actAction(
    'comment',
    (fields, event) => ({
      type: 'comment',
      ...proposal(event),
      text: fields.text('text'),
      replyTo: fields.optional('replyTo'),
      replyVersion: fields.has('replyVersion') ? fields.number('replyVersion') : undefined,
    }),
    (entry) => `c${String(entry)}`,
    (entry) => ({ comment: `c${String(entry)}` }),
  ),
  'edit-comment': actAction(
    'edit-comment',
    (fields, event) => ({
      type: 'edit-comment',
      ...proposal(event),
      comment: fields.line('comment'),
      version: fields.number('version'),
      text: fields.text('text'),
    }),
    (_, fields) => fields.line('comment'),
    (_, fields) => ({ comment: fields.line('comment') }),
  ),
  'argue-against': actAction(
    'argue-against',
    (fields, event) => ({ type: 'argue-against', ...proposal(event), text: fields.text('text') }),
    'against',
  ),
  'declare-interest': actAction(
    'declare-interest',
    (fields, event) => ({ type: 'declare-interest', ...proposal(event), interest: fields.text('interest') }),
    'positions',
  ),
  withdraw: actAction(
    'withdraw',
    (fields, event) => ({ type: 'withdraw', ...proposal(event), reason: fields.optional('reason') }),
    'outcome',
  ),
  'take-up': actAction('take-up', (_, event) => ({ type: 'take-up', ...proposal(event) }), 'main'),
  sponsor: actAction(
    'sponsor',
    (fields, event) => ({ type: 'sponsor', ...proposal(event), version: fields.number('version') }),
    'main',
  ),
  'retry-effects': actAction(
    'retry-effects',
    (_, event) => ({ type: 'retry-effects', ...proposal(event) }),
    'outcome',
  ),
  'question-dissolution': actAction(
    'question-dissolution',
    (fields, event) => ({ type: 'question-dissolution', ...proposal(event), reason: fields.text('reason') }),
    'statements',
  ),
  'record-review': actAction(
    'record-review',
    (fields, event) => ({
      type: 'record-review',
      ...proposal(event),
      outcome: fields.line('outcome'),
      measured: fields.text('measured'),
    }),
    'outcome',
  ),
}

/** A suggestion carries only what it changes. */
const changed = (text: string, was: string) =>
  text.trim() === was.trim() || text.trim() === '' ? undefined : text
