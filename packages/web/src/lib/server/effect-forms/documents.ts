// Effects on documents (clause 4.16). Their texts are kept by content, and named in the effect by their hash.
import type { DocumentContent } from '@open-socialism/kernel'
import type { Place } from './field.ts'
import { effectForm } from './form.ts'
import { documents } from './options.ts'
import { line, object, pick, prose, type Part } from './parts.ts'
import { has, one, text, type Values } from './values.ts'

const group = 'Documents'
const whichDocument = pick<never>('Which document', documents)

/** Title and text; where `present` finds a document, what is empty is filled with it. */
function content(
  fields: { title: Part<string>; text: Part<string> },
  present: (values: Values, place: Place) => { title: string; blob: string } | undefined = () => undefined,
): Part<DocumentContent> {
  return {
    fields: (name, place, values) => object(fields).fields(name, place, values),
    build: async (_, values, place) => {
      const now = present(values, place)
      const written = has(values, 'text')
        ? text(values, 'text')
        : (place.page.documentTexts[now?.blob ?? ''] ?? '')
      return {
        title: has(values, 'title') ? one(values, 'title') : (now?.title ?? ''),
        mediaType: 'text/markdown',
        ...(await place.keep(written)),
      }
    },
    read: (_, { title, blob }, { page }) => ({ title: [title], text: [page.documentTexts[blob] ?? ''] }),
  }
}

export const documentForms = [
  effectForm(
    'adopt-document',
    {
      label: 'Adopt a document',
      says: 'A text becomes a document of this circle, with its versions kept.',
      group,
      clause: '4.16',
    },
    {
      document: content({ title: line('Title'), text: prose('Text', { rows: 10, hint: 'Markdown.' }) }),
    },
  ),
  effectForm(
    'amend-document',
    {
      label: 'Amend a document',
      says: 'A document gets a new version.',
      group,
      clause: '4.16',
    },
    {
      document: whichDocument,
      content: content(
        {
          title: line('Title', { required: false, hint: 'Empty: it keeps its title.' }),
          text: prose('The whole new text', {
            rows: 10,
            hint: 'Markdown. The dry run fills in the present text while this is empty.',
          }),
        },
        (values, { page }) => page.documents.find(({ id }) => id === one(values, 'document')),
      ),
    },
  ),
  effectForm(
    'repeal-document',
    {
      label: 'Repeal a document',
      says: 'A document is in force no longer; it stays readable.',
      group,
      clause: '4.16',
    },
    { document: whichDocument },
  ),
]
