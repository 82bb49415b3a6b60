// Looking and founding from a form, whatever it gives: the answer keeps what was given, and says all that is wrong.
import { fail, type RequestEvent } from '@sveltejs/kit'
import { found as m } from '#messages'
import { presentFaultsOf, type FaultView } from '#lib/present/faults.ts'
import { presentRefusal, type RefusalView } from '#lib/present/refusal.ts'
import { sayNote } from '#lib/words/import-notes.ts'
import type { FoundingSource, Preview, SourceFault } from '@open-socialism/server'

/** What stands in the form again; `Kept` is what the page has fields for. */
export interface NotFounded<Kept> {
  kept: Kept
  refusal: RefusalView | null
  faults: FaultView[]
  more: number
  looked: LookedView | null
}

export interface LookedView {
  preview: Preview | null
  notes: string[]
  isClean: boolean
}

/** What a page gives: the source, what it keeps, and the texts by the names that faults give their files. */
export interface Given<Kept extends { token: string }> {
  from: FoundingSource
  kept: Kept
  texts: ReadonlyMap<string | null, string>
}

const MOST_FAULTS = 50

/** What would come in; nothing is founded. */
export function look<Kept extends { token: string }>(event: RequestEvent, given: Given<Kept>) {
  const { from, kept, texts } = given
  const looked = event.locals.society.lookBeforeFounding({ token: kept.token, from })
  if (!looked.ok) return fail(403, notFounded(kept, tokenRefusal()))
  const { preview, faults } = looked
  const view = { preview, notes: looked.notes.map(sayNote), isClean: faults.length === 0 }
  const answer = { ...notFounded(kept, null), ...shown(faults, looked.more, texts), looked: view }
  return faults.length > 0 ? fail(422, answer) : answer
}

/** Founds it, or says why not. */
export async function found<Kept extends { token: string }>(event: RequestEvent, given: Given<Kept>) {
  const { from, kept, texts } = given
  const made = await event.locals.society.found({ token: kept.token, from, name: null }).catch(refusedByRules)
  if (made.ok)
    return {
      founded: {
        society: made.society,
        links: made.links.map((link) => ({ ...link, address: `${event.url.origin}/join/${link.secret}` })),
      },
    }
  switch (made.why) {
    case 'token':
      return fail(403, notFounded(kept, tokenRefusal()))
    case 'file':
      return fail(422, { ...notFounded(kept, null), ...shown(made.faults, made.more, texts) })
    case 'rules':
      return fail(
        409,
        notFounded(kept, {
          ...presentRefusal({ clause: '2.13', reason: '' }),
          said: made.said,
          todo: m.changeAndSend(),
        }),
      )
  }
}

const notFounded = <Kept>(kept: Kept, refusal: RefusalView | null): NotFounded<Kept> => ({
  ...{ kept, refusal, faults: [], more: 0, looked: null },
})

const tokenRefusal = () => presentRefusal({ clause: '2.13', reason: 'token-must-be-the-printed-one' })

const shown = (faults: readonly SourceFault[], more: number, texts: Given<{ token: string }>['texts']) => ({
  faults: presentFaultsOf(faults.slice(0, MOST_FAULTS), texts),
  more: more + Math.max(0, faults.length - MOST_FAULTS),
})

/** The rules may refuse what the checks let pass; whoever founds says so plainly, anything else is a fault of ours. */
function refusedByRules(cause: unknown): { ok: false; why: 'rules'; said: string } {
  if (cause instanceof Error && cause.constructor.name === 'Plainly')
    return { ok: false, why: 'rules', said: cause.message }
  throw cause
}
