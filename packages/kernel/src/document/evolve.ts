// What events change of documents (clause 4.16).
import { changeCircle } from '../circle/evolve.ts'
import type { Evolver } from '../evolve.ts'
import type { DocumentEvent } from './language.ts'

export const evolveDocument: Evolver<DocumentEvent> = {
  'document-adopted': (world, { type: _, document, ...content }, { at }) => {
    world.put({
      kind: 'document',
      id: document,
      ...content,
      version: 1,
      adoptedAt: at,
      amendedAt: null,
      repealedAt: null,
    })
    changeCircle(world, content.circle, ({ documents }) => ({ documents: [...documents, document] }))
  },
  'document-amended': (world, { type: _, document, ...content }, { at }) => {
    world.put({ ...world.document(document), ...content, amendedAt: at })
  },
  'document-repealed': (world, { document, circle }, { at }) => {
    world.put({ ...world.document(document), repealedAt: at })
    changeCircle(world, circle, ({ documents }) => ({
      documents: documents.filter((one) => one !== document),
    }))
  },
}
