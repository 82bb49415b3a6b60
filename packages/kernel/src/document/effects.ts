// Effects on documents (clause 4.16): a circle adopts, amends and repeals its own.
import { accept } from '../course.ts'
import type { EffectRules } from '../effect/carry-out.ts'
import { freeSlug } from '../free-slug.ts'
import type { CircleId, DocumentId } from '../ids.ts'
import { refuse } from '../refusal.ts'
import type { World } from '../world.ts'
import type { DocumentState } from './language.ts'

const ownDocument = (world: World, id: DocumentId, circle: CircleId): DocumentState | null => {
  const document = world.find('document', id)
  return document !== null && document.circle === circle && document.repealedAt === null ? document : null
}

const notOurs = (document: DocumentId) =>
  refuse('2.5', 'document-must-be-one-in-force-of-the-circle', { document })

export const documentEffects: EffectRules<'adopt-document' | 'amend-document' | 'repeal-document'> = {
  'adopt-document': (course, { document: content }, decision) => {
    const document = freeSlug(course.world, 'document', content.title, course.context.index) as DocumentId
    return accept(course, { type: 'document-adopted', document, circle: decision.circle, ...content })
  },
  'amend-document': (course, { document: id, content }, decision) => {
    const document = ownDocument(course.world, id, decision.circle)
    if (document === null) return notOurs(id)
    return accept(course, {
      type: 'document-amended',
      document: id,
      version: document.version + 1,
      ...content,
    })
  },
  'repeal-document': (course, { document: id }, decision) => {
    if (ownDocument(course.world, id, decision.circle) === null) return notOurs(id)
    return accept(course, { type: 'document-repealed', document: id, circle: decision.circle })
  },
}
