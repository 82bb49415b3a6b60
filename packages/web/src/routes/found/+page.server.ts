// Founding one's own society in this server from a society file (clause 2.13): asks for the token that was printed.
import type { RequestEvent } from '@sveltejs/kit'
import { Fields } from '#lib/server/fields.ts'
import { sampleSociety } from '#lib/words/sample-society.ts'
import { found, look, type Given } from './founding.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = () => ({ sample: sampleSociety })

export const actions: Actions = {
  look: async (event) => look(event, await given(event)),
  found: async (event) => found(event, await given(event)),
}

/** The uploaded file, or what stands in the text field. */
async function given({ request }: RequestEvent): Promise<Given<{ token: string; file: string }>> {
  const form = await request.formData()
  const upload = form.get('upload')
  const fields = new Fields(form)
  const text = upload instanceof File && upload.size > 0 ? await upload.text() : fields.text('file')
  return {
    from: { kind: 'file', text },
    kept: { token: fields.line('token'), file: text },
    texts: new Map([[null, text]]),
  }
}
