// Signing in: by passkey on the page itself, or by a one-time link that is pasted here.
import { fail, redirect } from '@sveltejs/kit'
import { Fields } from '#lib/server/fields.ts'
import { safePath } from '#lib/server/back.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = ({ url }) => ({
  back: safePath(url.searchParams.get('back')),
  left: url.searchParams.has('left'),
})

/** The secret in a pasted link, or in the part of it that was copied. */
const secretIn = (pasted: string) => /(?:^|\/join\/)([A-Za-z0-9_-]{43})\/?$/.exec(pasted.trim())?.[1]

export const actions: Actions = {
  link: async ({ request }) => {
    const pasted = new Fields(await request.formData()).line('link')
    const secret = secretIn(pasted)
    if (secret === undefined) return fail(422, { pasted })
    redirect(303, `/join/${secret}`)
  },
}
