// Registering as a person (clause 2.14): the one act that a visitor may do.
import { fail, redirect } from '@sveltejs/kit'
import { presentFailure } from '#lib/server/failure.ts'
import { Fields } from '#lib/server/fields.ts'
import { signIn } from '#lib/server/session.ts'
import type { Refused } from '#lib/server/submit.ts'
import { sayRecognition } from '#lib/words/standing.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => ({
  becoming: sayRecognition(await locals.society.queries.join()),
})

export const actions: Actions = {
  register: async (event) => {
    const fields = new Fields(await event.request.formData())
    const made = await event.locals.society.identity.register(
      fields.line('name'),
      fields.optional('biography') ?? null,
    )
    if (!made.ok) {
      const refusal = presentFailure(made)
      return fail(made.refusal ? 409 : 422, {
        form: 'register',
        refusal,
        values: fields.values(),
      } satisfies Refused)
    }
    signIn(event, made.token)
    redirect(303, `/welcome?done=${String(made.entry)}`)
  },
}
