// The guided form of a proposal: effects are added and taken out, run dry, and sent, each by a plain post.
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit'
import type { Content, Event } from '@open-socialism/kernel'
import { presentRefusal, type RefusalView } from '#lib/present/refusal.ts'
import { dryRows, type DryRow } from '#lib/words/dry-run.ts'
import { nameOf, person, textOf, type Phrase, type Speaker } from '#lib/words/phrase.ts'
import { sayMoment } from '#lib/words/time.ts'
import {
  choices,
  contentOf,
  buildEffects,
  itemsOf,
  readEffects,
  viewOf,
  EVIDENCE_ROWS,
  type Item,
  type ItemView,
} from './effect-forms/index.ts'
import { dayOf, type Place, type Values } from './effect-forms/form.ts'
import { Fields } from './fields.ts'
import type { ProposePage } from './queries.ts'
import { speakerFor, zone } from './speaker.ts'
import { idOf, refusalOf } from './submit.ts'

export interface DryView {
  rows: DryRow[]
  refusal: RefusalView | null
  recused: Phrase
  at: string
  entry: number
}

/** What the form shows after a post: all that was typed, the dry run or the refusal. */
export interface Drafted {
  values: Values
  items: ItemView[]
  dry: DryView | null
  refusal: RefusalView | null
}

export function placeOf(event: Pick<RequestEvent, 'locals'>, page: ProposePage): Place {
  const known = { texts: page.texts, names: page.names, now: { at: 0, zone }, viewer: null }
  return {
    page,
    nameOf: (id) => nameOf(known, id),
    keep: (text) => event.locals.society.putBlob(text, 'text/markdown'),
  }
}

/** Options and lists that the form draws from. */
export function presentPropose(page: ProposePage, speaker: Speaker) {
  return {
    circle: { id: page.circle.id, name: page.circle.name },
    chain: page.chain.map((id) => ({ id, name: speaker.names.circle[id]?.name ?? id })),
    choices: choices(page.parent === null),
    goals: page.goals.map((goal, index) => ({
      value: String(goal.goal),
      label: `${String(index + 1)}. ${goal.text}`,
    })),
    asks: page.circle.practices.general.asks,
    may: {
      propose: page.may.propose && presentRefusal(page.may.propose),
      draft: page.may['write-draft'] && presentRefusal(page.may['write-draft']),
    },
    evidenceRows: EVIDENCE_ROWS,
  }
}

/** A form that begins with one effect, for a link that names it. */
export const begun = (type: string | null, place: Place): ItemView[] =>
  type === null ? [] : viewOf({ key: '1', type, values: {} }, place)

/** The values that show a version of a proposal again, for amending it. */
export function valuesOf(content: Content, known: ProposePage): Values {
  const line = (ref: { commitment: string; length: number } | undefined) => [textOf(known, ref) ?? '']
  const { expectation } = content
  return {
    title: line(content.title),
    case: line(content.case),
    serves: content.serves.map(String),
    costs: content.costs.map((one) => String(one.goal)),
    gains: [String(content.costs[0]?.gains ?? '')],
    orderReason: line(content.orderReason),
    ...Object.fromEntries(
      content.evidence.flatMap((one, index) => [
        [`evidence.${String(index)}.title`, line(one.title)],
        [`evidence.${String(index)}.link`, [one.link ?? '']],
      ]),
    ),
    measure: line(expectation?.measure),
    now: line(expectation?.now),
    expected: line(expectation?.expected),
    reviewAt: [expectation === undefined ? '' : dayOf(expectation.reviewAt)],
    effectiveAt: [content.effectiveAt === undefined ? '' : dayOf(content.effectiveAt)],
  }
}

export const itemViews = (content: Content, place: Place): ItemView[] =>
  readEffects(content.effects, place).flatMap((item) => viewOf(item, place))

const FORM = 'proposal'
const LEAST_TO_SHOW = 1

/** Sends what the form holds: `send` makes the act from its content. */
export async function handleForm(
  event: RequestEvent,
  circle: string,
  acts: Record<
    string,
    (content: Record<string, unknown>, fields: Fields) => { type: string; [field: string]: unknown }
  >,
) {
  const { queries, session, submit } = event.locals.society
  const fields = new Fields(await event.request.formData())
  const page = await queries.propose(circle, session)
  if (page === null) error(404, 'There is no such circle.')
  const place = placeOf(event, page)
  const values = fields.values()
  const { items, wish } = afterButton(fields, itemsOf(values))
  const drafted = (more: Partial<Drafted>): Drafted => ({
    values,
    items: items.flatMap((item) => viewOf(item, place)),
    dry: null,
    refusal: null,
    ...more,
  })
  if (wish === 'edit') return { form: FORM, ...drafted({}) }
  if (wish === 'dry-run') return { form: FORM, ...drafted({ dry: await runDry(event, page, items, place) }) }
  const act = acts[wish]
  if (session === null)
    return fail(401, {
      form: FORM,
      ...drafted({ refusal: presentRefusal({ clause: '5.8', reason: 'person-must-be-signed-in' }) }),
    })
  if (act === undefined || items.length < LEAST_TO_SHOW)
    return fail(422, {
      form: FORM,
      ...drafted({
        refusal: {
          ...presentRefusal({ clause: '4.2', reason: 'input-must-be-valid' }),
          issues: [{ path: 'effects', message: 'Pick at least one thing that the decision will do.' }],
        },
      }),
    })
  const answer = await submit(
    { id: idOf(fields, wish), ...act(await contentOf(values, items, place), fields) },
    session,
  )
  if (answer.kind !== 'accepted') return fail(409, { form: FORM, ...drafted({ refusal: refusalOf(answer) }) })
  redirect(
    303,
    `/decisions/${proposalIn(answer.events) ?? event.params['id'] ?? ''}?done=${String(answer.entry)}`,
  )
}

/** What the pressed button asks for, and the effects as they are after it. */
function afterButton(fields: Fields, items: Item[]): { items: Item[]; wish: string } {
  const pressed = fields.line('do')
  if (pressed === 'add') {
    const key = String(items.reduce((most, item) => Math.max(most, Number(item.key)), 0) + 1)
    return { items: [...items, { key, type: fields.line('add-type'), values: {} }], wish: 'edit' }
  }
  if (pressed.startsWith('remove:'))
    return { items: items.filter((item) => `remove:${item.key}` !== pressed), wish: 'edit' }
  return { items, wish: pressed === '' ? 'edit' : pressed }
}

async function runDry(
  event: RequestEvent,
  page: ProposePage,
  items: readonly Item[],
  place: Place,
): Promise<DryView> {
  const { queries, session } = event.locals.society
  const frame = await queries.frame(session)
  const run = await queries.dryRun(page.circle.id, await buildEffects(items, place), session)
  const known = { texts: { ...page.texts, ...run.texts }, names: merge(page.names, run.names) }
  const speaker = speakerFor(event, known, { at: frame.now, zone })
  return {
    rows: dryRows(run.before, run.after, null, speaker),
    refusal: run.refusal === null ? null : presentRefusal(run.refusal),
    recused: run.recused.flatMap((one, index) =>
      index === 0 ? [person(speaker, one.person)] : [', ', person(speaker, one.person)],
    ),
    at: sayMoment(run.at, speaker.now),
    entry: run.onEntry,
  }
}

const merge = (a: ProposePage['names'], b: ProposePage['names']): ProposePage['names'] => ({
  person: { ...a.person, ...b.person },
  circle: { ...a.circle, ...b.circle },
  proposal: { ...a.proposal, ...b.proposal },
  project: { ...a.project, ...b.project },
  document: { ...a.document, ...b.document },
})

function proposalIn(events: readonly Event[]): string | undefined {
  for (const event of events)
    if (
      (event.type === 'proposal-opened' ||
        event.type === 'draft-written' ||
        event.type === 'referendum-awaited') &&
      'proposal' in event
    )
      return event.proposal
  return undefined
}
