// Effects on documents (clause 4.16). Their texts are kept by content, and named in the effect by their hash.
import { effectForms as m } from '#messages'
import type { DocumentContent } from '@open-socialism/kernel'
import type { Place } from './field.ts'
import { effectForm } from './form.ts'
import { documents } from './options.ts'
import { pick } from './choices.ts'
import { line, object, prose, type Part } from './parts.ts'
import { has, one, text, type Values } from './values.ts'

const group = m.documents
const whichDocument = pick<never>(m.whichDocument, documents)

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
      label: m.adoptADocument,
      says: m.aTextBecomesA,
      group,
      clause: '4.16',
    },
    {
      document: content({ title: line(m.title), text: prose(m.text, { rows: 10, hint: m.markdown }) }),
    },
  ),
  effectForm(
    'amend-document',
    {
      label: m.amendADocument,
      says: m.aDocumentGetsA,
      group,
      clause: '4.16',
    },
    {
      document: whichDocument,
      content: content(
        {
          title: line(m.title, { required: false, hint: m.emptyItKeepsIts }),
          text: prose(m.theWholeNewText, {
            rows: 10,
            hint: m.markdownTheDryRun,
          }),
        },
        (values, { page }) => page.documents.find(({ id }) => id === one(values, 'document')),
      ),
    },
  ),
  effectForm(
    'repeal-document',
    {
      label: m.repealADocument,
      says: m.aDocumentIsIn,
      group,
      clause: '4.16',
    },
    { document: whichDocument },
  ),
]
