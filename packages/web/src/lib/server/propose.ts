// The guided form of a proposal: effects are added and taken out, run dry, and sent, each by a plain post.
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { circle as circleWords, propose as m } from '#messages'
import type { Content, Event } from '@open-socialism/kernel'
import { presentRefusal, type RefusalView } from '#lib/present/refusal.ts'
import { nameOf, type Speaker } from '#lib/words/phrase.ts'
import { runDry, type DryView } from './dry-view.ts'
import { contentOf, evidenceRows } from './effect-forms/content.ts'
import type { Place } from './effect-forms/field.ts'
import {
  buildEffects,
  choices,
  itemsOf,
  labelsOf,
  readEffects,
  viewOf,
  type Choice,
  type Item,
  type ItemView,
} from './effect-forms/index.ts'
import { editPractice } from './effect-forms/practice-edit.ts'
import type { Values } from './effect-forms/values.ts'
import { Fields } from './fields.ts'
import { presentRevised, type Revised, type Standing } from './revised.ts'
import type { ProposePage } from './queries.ts'
import { zone } from './speaker.ts'
import { idOf, readyToSign, refusalOf, signatureIn, type ToSign } from './submit.ts'

/** What the form shows after a post: all that was typed, the dry run or the refusal. */
export interface Drafted extends Partial<ToSign> {
  values: Values
  items: ItemView[]
  /** The list of effects, as far as what is looked for fits. */
  choices: { group: string; options: Choice[] }[]
  /** Rows for sources. */
  evidence: number[]
  dry: DryView | null
  refusal: RefusalView | null
  /** The text in the record, where it was revised since this one was begun. */
  revised: Revised | null
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
    goals: page.goals.map((goal, index) => ({
      value: String(goal.goal),
      label: `${String(index + 1)}. ${goal.text}`,
    })),
    asks: page.circle.practices.general.asks,
    may: {
      propose: page.may.propose && presentRefusal(page.may.propose),
      draft: page.may['write-draft'] && presentRefusal(page.may['write-draft']),
    },
  }
}

/** The form as `values` and `items` leave it. */
export const draftedOf = (values: Values, items: readonly Item[], place: Place): Drafted => ({
  values,
  items: items.flatMap((item) => viewOf(item, place)),
  choices: choices(place.page.parent === null, values['find']?.[0] ?? ''),
  evidence: evidenceRows(values),
  dry: null,
  refusal: null,
  revised: null,
})

/** A form that begins with one effect, for a link that names it. */
export const begun = (type: string | null): Item[] => (type === null ? [] : [{ key: '1', type, values: {} }])

export const itemsIn = (content: Content, place: Place): Item[] => readEffects(content.effects, place)

const FORM = 'proposal'

type Act = (content: Record<string, unknown>, fields: Fields) => { type: string; [field: string]: unknown }

/** Sends what the form holds: each of `acts` makes an act of its content. */
export async function handleForm(
  event: RequestEvent,
  circle: string,
  acts: Record<string, Act>,
  standing: Standing | null = null,
) {
  const { queries, session, submit } = event.locals.society
  const fields = new Fields(await event.request.formData())
  const page = await queries.propose(circle, session)
  if (page === null) error(404, circleWords.none())
  const place = placeOf(event, page)
  const { items, wish } = afterButton(fields, itemsOf(fields.values()), place)
  const values = wish === 'over' && standing ? rebased(fields, standing) : fields.values()
  const drafted = (more: Partial<Drafted>) => ({ form: FORM, ...draftedOf(values, items, place), ...more })
  const refused = (status: number, refusal: RefusalView) => fail(status, drafted({ refusal }))
  const revised = wasRevised(values, standing)
    ? presentRevised(event, standing, values, await buildEffects(items, place), circle)
    : null
  if (wish === 'edit' || wish === 'over') return drafted({ revised })
  if (wish === 'look')
    return drafted({
      revised,
      dry: items.length === 0 ? null : await runDry(event, page, items, values, place),
    })
  if (revised) return fail(409, drafted({ revised }))
  if (session === null)
    return refused(401, presentRefusal({ clause: '5.8', reason: 'person-must-be-signed-in' }))
  const act = acts[wish]
  if (act === undefined || items.length === 0) return refused(422, nothingChosen())
  const body = act(contentOf(values, await buildEffects(items, place)), fields)
  const ready = { id: idOf(fields, wish), ...body }
  if (fields.has('prepare')) return drafted(await readyToSign(event, ready, session))
  const answer = await submit(ready, session, signatureIn(fields))
  if (answer.kind !== 'accepted') return refused(409, refusalOf(answer, labelsOf(items, place)))
  const proposal = proposalIn(answer.events) ?? event.params['id'] ?? ''
  redirect(303, `/decisions/${proposal}?done=${String(answer.entry)}`)
}

const nothingChosen = (): RefusalView => ({
  ...presentRefusal({ clause: '4.2', reason: 'input-must-be-valid' }),
  issues: [{ where: m.whatItWillDo(), what: m.pickAtLeastOne(), said: true }],
})

/** Somebody put up another version since this text was begun: it must not be written over unseen. */
const wasRevised = (values: Values, standing: Standing | null): standing is Standing =>
  standing !== null && Number(values['base']?.[0] ?? standing.version) !== standing.version

/** The reader has seen the newer version and goes on with their own text over it. */
const rebased = (fields: Fields, { version }: Standing): Values => ({
  ...fields.values(),
  base: [String(version)],
})

/** What the pressed button asks for, and the effects as they are after it. */
function afterButton(fields: Fields, items: Item[], place: Place): { items: Item[]; wish: string } {
  const pressed = fields.line('do')
  const [, add] = /^add:(.+)$/.exec(pressed) ?? []
  if (add !== undefined) {
    const key = String(items.reduce((most, item) => Math.max(most, Number(item.key)), 0) + 1)
    return { items: [...items, { key, type: add, values: {} }], wish: 'look' }
  }
  if (pressed.startsWith('remove:'))
    return { items: items.filter((item) => `remove:${item.key}` !== pressed), wish: 'look' }
  const [, key, practice] = /^practice:(\d+):(.+)$/.exec(pressed) ?? []
  if (key !== undefined && practice !== undefined) {
    const edited = items.map((item) =>
      item.key === key ? { ...item, values: editPractice(practice, item.values, place) } : item,
    )
    return { items: edited, wish: 'look' }
  }
  return { items, wish: pressed === '' ? 'edit' : pressed }
}

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
