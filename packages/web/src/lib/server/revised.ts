// Somebody put up another version while this text was being written: both stand side by side, and the reader chooses, so
// that neither is written over unseen (clause 4.7).
import type { RequestEvent } from '@sveltejs/kit'
import { propose as m } from '#messages'
import type { Content, Effect } from '@open-socialism/kernel'
import { compareTexts, type Change } from '#lib/words/diff.ts'
import { sayEffect } from '#lib/words/effects.ts'
import { plain, type Known, type Speaker } from '#lib/words/phrase.ts'
import { valuesOf } from './effect-forms/content.ts'
import type { Values } from './effect-forms/values.ts'
import { speakerFor, zone } from './speaker.ts'

/** A text that is in the record already: its version, and what stands there. */
export interface Standing {
  version: number
  content: Content
  known: Known
}

export interface Revised {
  version: number
  /** From the version in the record to what is typed here. */
  rows: { what: string; changes: readonly Change[] }[]
}

const texts = (): [field: string, what: string][] => [
  ['title', m.title()],
  ['case', m.theCase()],
  ['measure', m.measure()],
  ['now', m.standsNow()],
  ['expected', m.expected()],
  ['reviewAt', m.lookAgain()],
  ['effectiveAt', m.effectiveOn()],
]

export function presentRevised(
  event: RequestEvent,
  { version, content, known }: Standing,
  values: Values,
  effects: readonly Effect[],
  circle: string,
): Revised {
  const speaker = speakerFor(event, known, { at: 0, zone })
  const theirs = valuesOf(content, known)
  const rows = texts().map(([field, what]) => ({
    what,
    changes: compareTexts(theirs[field]?.[0] ?? '', values[field]?.[0]?.replace(/\r\n?/g, '\n') ?? ''),
  }))
  const does = {
    what: m.whatItWillDo(),
    changes: compareTexts(sayAll(content.effects, speaker, circle), sayAll(effects, speaker, circle)),
  }
  return {
    version,
    rows: [does, ...rows].filter(({ changes }) => changes.some(({ kind }) => kind !== 'same')),
  }
}

/** Effects as lines; what cannot be read yet says so. */
function sayAll(effects: readonly Effect[], speaker: Speaker, circle: string): string {
  return effects
    .map((effect) => {
      try {
        const { sentence, details } = sayEffect(effect, speaker, circle)
        return [sentence, ...details].map(plain).join('\n')
      } catch {
        return m.effectNotFilledIn()
      }
    })
    .join('\n')
}
