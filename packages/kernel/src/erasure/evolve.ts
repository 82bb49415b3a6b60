// What erasing changes: that a text is gone; nothing else of any state, since the rules read no text (clause 5.6).
import type { Evolver } from '../evolve.ts'
import type { ErasureEvent } from './language.ts'

export const evolveErasure: Evolver<ErasureEvent> = {
  'text-erased': (world, { entry, text, person, law }, { at }) => {
    world.put({ kind: 'erasure', id: text, entry, person, erasedAt: at, law: law ?? null })
  },
}
