// Registering as a person; citizens then vouch (clause 2.14).
import { fail, redirect } from '@sveltejs/kit'
import { presentRefusal } from '#lib/present/refusal.ts'
import { Fields } from '#lib/server/fields.ts'
import { signIn } from '#lib/server/session.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => ({ rule: await locals.society.queries.join() })

export const actions: Actions = {
  register: async (event) => {
    const fields = new Fields(await event.request.formData())
    const made = await event.locals.society.identity.register(fields.line('name'), fields.optional('biography') ?? null)
    if (made.ok) {
      signIn(event, made.token)
      redirect(303, `/settings?done=${String(made.entry)}`)
    }
    const refusal = made.refusal ? presentRefusal(made.refusal) : presentRefusal({ clause: '', reason: made.issues ? 'input-must-be-valid' : 'record-must-be-reachable' })
    return fail(422, { form: 'register', refusal: { ...refusal, issues: made.issues ?? [] }, values: fields.values() })
  },
}
