// From a form to an act and back: entered acts lead on with a receipt, refused ones come back with what was typed.
import { fail, redirect, type RequestEvent } from '@sveltejs/kit'
import { presentRefusal, type RefusalView } from '#lib/present/refusal.ts'
import { sayIssues, type EffectLabel } from '#lib/words/issues.ts'
import { isSaid } from '#lib/words/refusals.ts'
import { quoteOf } from './quote.ts'
import type { Answer, OpenSocialism } from './queries.ts'
import { Fields } from './fields.ts'

/** What a refused form shows again. */
export interface Refused {
  form: string
  refusal: RefusalView
  values: Record<string, string[]>
}

/** An act for the browser to sign; `mustBeSigned` where its circle does not take it unsigned. */
export interface ToSign {
  toSign: string
  mustBeSigned: boolean
}

type Body = { type: string; [field: string]: unknown }
type Build = (fields: Fields, event: RequestEvent) => Body | Promise<Body>

const STATUS = { refused: 409, repeated: 409, invalid: 422, unavailable: 503 } as const
const signedOut = presentRefusal({ clause: '5.8', reason: 'person-must-be-signed-in' })

/**
 * A form action that submits one act; `form` names the form on the page, `anchor` where the reader goes on, `query` what
 * the page is asked for there.
 */
export function actAction(
  form: string,
  build: Build,
  anchor: string | ((entry: number, fields: Fields) => string) = form,
  query: (entry: number, fields: Fields) => Record<string, string> = () => ({}),
) {
  return async (event: RequestEvent) => {
    const fields = new Fields(await event.request.formData())
    const { session } = event.locals.society
    const again = (refusal: RefusalView, status: number) =>
      fail(status, { form, refusal, values: fields.values() } satisfies Refused)
    if (session === null) return again(signedOut, 401)
    const body = await build(fields, event)
    const act = { id: idOf(fields, form), ...body }
    if (fields.has('prepare')) return readyToSign(event, act, session)
    const answer = await event.locals.society.submit(act, session, signatureIn(fields))
    if (answer.kind === 'accepted') {
      const { entry } = answer
      const asked = new URLSearchParams({ ...query(entry, fields), done: String(entry) })
      const place = typeof anchor === 'string' ? anchor : anchor(entry, fields)
      redirect(303, `${event.url.pathname}?${asked.toString()}#${place}`)
    }
    return again(refusalOf(answer), STATUS[answer.kind])
  }
}

/** The act as the browser is to sign it (5.8), for its script alone. */
export async function readyToSign(
  { locals: { society } }: RequestEvent,
  act: Parameters<OpenSocialism['prepare']>[0],
  session: Parameters<OpenSocialism['prepare']>[1],
): Promise<ToSign> {
  const ready = await society.prepare(act, session)
  return { toSign: JSON.stringify(ready), mustBeSigned: ready.kind === 'ready' && ready.mustBeSigned }
}

/**
 * The signature that a browser's script put into the form; without one the act goes unsigned. An empty one is none that
 * holds: what was to be signed and could not be must not be entered unsigned.
 */
export function signatureIn(fields: Fields): unknown {
  if (!fields.names().includes('signature')) return undefined
  const text = fields.line('signature')
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

/** The act's id: the page's own, so that sending a form twice does nothing twice. */
export function idOf(fields: Fields, form: string): string {
  const id = fields.line('act')
  return id === '' ? crypto.randomUUID() : `${form}:${id}`
}

/** What an answer that is not an entry tells the reader. */
export function refusalOf(
  answer: Exclude<Answer, { kind: 'accepted' }>,
  effectLabel?: EffectLabel,
): RefusalView {
  switch (answer.kind) {
    case 'refused':
      return { ...presentRefusal(answer.refusal), quote: quoteOf(answer.refusal.clause) }
    case 'invalid':
      if (answer.issues.every(({ path }) => /^signature\b/.test(path)))
        return presentRefusal({ clause: '5.8', reason: 'signature-must-hold' })
      return {
        ...presentRefusal({ clause: '', reason: 'input-must-be-valid' }),
        issues: sayIssues(answer.issues, effectLabel),
      }
    case 'repeated':
      return presentRefusal({ clause: '', reason: 'id-must-be-new' })
    case 'unavailable':
      return presentRefusal({
        clause: '',
        reason: isSaid(answer.why) ? answer.why : 'record-must-be-reachable',
      })
  }
}
