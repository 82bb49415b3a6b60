// Founding one's own society in this server: asks for the token that the terminal printed.
import { fail } from '@sveltejs/kit'
import { presentRefusal } from '#lib/present/refusal.ts'
import { Fields } from '#lib/server/fields.ts'
import type { Actions } from './$types'

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const fields = new Fields(form)
    const upload = form.get('upload')
    const file = upload instanceof File && upload.size > 0 ? await upload.text() : fields.text('file')
    const values = { token: fields.line('token'), file, name: fields.line('name') }
    const made = await event.locals.society.found({ token: values.token, file, name: values.name === '' ? null : values.name })
    if (made.ok) return { made, values: null, refusal: null, faults: [] }
    if (made.why === 'token') return fail(403, { made: null, values, refusal: presentRefusal({ clause: '2.13', reason: 'token-must-be-the-printed-one' }), faults: [] })
    return fail(422, { made: null, values, refusal: null, faults: made.faults })
  },
}
