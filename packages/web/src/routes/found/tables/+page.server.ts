// Founding from tables of circles, people and seats (clause 2.13): sent as files, or typed and pasted as text.
import type { RequestEvent } from '@sveltejs/kit'
import { found, look, type Given } from '../founding.ts'
import { Fields } from '#lib/server/fields.ts'
import { sampleTable } from '#lib/words/sample-society.ts'
import type { SourceTable } from '@open-socialism/server'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = () => ({ sample: sampleTable })

export const actions: Actions = {
  look: async (event) => look(event, await given(event)),
  found: async (event) => found(event, await given(event)),
}

const kinds = ['circles', 'people', 'seats'] as const
type Kind = (typeof kinds)[number]

export interface KeptTables {
  token: string
  name: string
  clock: 'real' | 'simulated'
  tables: Record<Kind, { file: string; text: string }>
}

/** Files take the place of the text that they are a table of. */
async function given({ request, locals }: RequestEvent): Promise<Given<KeptTables>> {
  const form = await request.formData()
  const fields = new Fields(form)
  const uploads = form.getAll('uploads').filter((one) => one instanceof File && one.size > 0) as File[]
  const typed = (kind: Kind) => ({
    file: fields.line(`file-${kind}`) || kind,
    text: fields.text(kind),
  })
  const tables = { circles: typed('circles'), people: typed('people'), seats: typed('seats') }
  const waiting: Kind[] = ['seats', 'circles', 'people']
  for (const upload of uploads.slice(0, kinds.length)) {
    const content = new Uint8Array(await upload.arrayBuffer())
    const table: SourceTable = { file: upload.name || 'file', kind: null, content }
    const known = locals.society.kindOfTable(table)
    const kind = known !== null && waiting.includes(known) ? known : (waiting[0] ?? 'seats')
    waiting.splice(waiting.indexOf(kind), 1)
    tables[kind] = { file: table.file, text: locals.society.wordsOf(table) }
  }
  // Whoever sends files means them: the sample that still stands in the fields is not theirs.
  if (uploads.length > 0)
    for (const kind of waiting) if (tables[kind].text === sampleTable) tables[kind].text = ''
  const clock = fields.line('clock') === 'simulated' ? 'simulated' : 'real'
  const name = fields.line('name')
  const sent = kinds.filter((kind) => tables[kind].text.trim() !== '')
  return {
    from: {
      ...{ kind: 'tables', clock, name: name === '' ? null : name },
      tables: sent.map((kind) => ({ file: tables[kind].file, kind, content: tables[kind].text })),
    },
    kept: { token: fields.line('token'), name, clock, tables },
    texts: new Map(sent.map((kind) => [tables[kind].file, tables[kind].text])),
  }
}
