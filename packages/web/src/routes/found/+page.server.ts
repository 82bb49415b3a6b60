// Founding one's own society in this server (clause 2.13): asks for the token that the terminal printed.
import { fail, type RequestEvent } from '@sveltejs/kit'
import { presentFaults, type FaultView } from '#lib/present/faults.ts'
import { presentRefusal, type RefusalView } from '#lib/present/refusal.ts'
import { Fields } from '#lib/server/fields.ts'
import { sampleSociety } from '#lib/words/sample-society.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = () => ({ sample: sampleSociety })

/** What a founding that did not happen shows again. */
export interface NotFounded {
  kept: { token: string; file: string }
  refusal: RefusalView | null
  faults: FaultView[]
  more: number
}

const MOST_FAULTS = 50

export const actions: Actions = {
  found: async (event) => {
    const form = await event.request.formData()
    const kept = { token: new Fields(form).line('token'), file: await fileOf(form) }
    const made = await event.locals.society.found({ ...kept, name: null }).catch(refusedByRules)
    if (made.ok)
      return {
        founded: {
          society: made.society,
          links: made.links.map((link) => ({ ...link, address: addressOf(event, link.secret) })),
        },
      }
    const not = (status: number, refusal: RefusalView | null, faults: FaultView[] = []) =>
      fail(status, {
        kept,
        refusal,
        faults: faults.slice(0, MOST_FAULTS),
        more: Math.max(0, faults.length - MOST_FAULTS),
      } satisfies NotFounded)
    switch (made.why) {
      case 'token':
        return not(403, presentRefusal({ clause: '2.13', reason: 'token-must-be-the-printed-one' }))
      case 'file':
        return not(422, null, presentFaults(made.faults, kept.file))
      case 'rules':
        return not(409, {
          ...presentRefusal({ clause: '2.13', reason: '' }),
          said: made.said,
          todo: 'Change the file and send it again.',
        })
    }
  },
}

/** The uploaded file, or what stands in the text field. */
async function fileOf(form: FormData): Promise<string> {
  const upload = form.get('upload')
  return upload instanceof File && upload.size > 0 ? upload.text() : new Fields(form).text('file')
}

const addressOf = ({ url }: RequestEvent, secret: string) => `${url.origin}/join/${secret}`

/** The rules may refuse what the checks let pass; whoever founds says so plainly, anything else is a fault of ours. */
function refusedByRules(cause: unknown): { ok: false; why: 'rules'; said: string } {
  if (cause instanceof Error && cause.constructor.name === 'Plainly')
    return { ok: false, why: 'rules', said: cause.message }
  throw cause
}
