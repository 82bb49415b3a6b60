// The story of the example society: a newcomer is vouched for (2.14), nurses at home admit her, one member steps back (4.13).
import { admission } from './story-people-admission.ts'
import { on, type Scene } from './scene.ts'

const arrival: Scene[] = [
  {
    at: on(3, 10, 31),
    by: 'visitor',
    as: 'lene',
    act: () => ({
      type: 'register-person',
      name: 'Lene Abara',
      biography: 'Nurse. Came to Vellmark from the islands last winter and stayed.',
      way: 'story-lene-first-link',
      wayKind: 'link',
      label: 'Registering',
    }),
  },
  { at: on(4, 8, 12), by: 'oda', act: (book) => ({ type: 'vouch', person: book.person('lene') }) },
  { at: on(4, 19, 40), by: 'ida', act: (book) => ({ type: 'vouch', person: book.person('lene') }) },
]

export const peopleScenes: Scene[] = [...arrival, ...admission]
