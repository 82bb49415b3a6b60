// The states that an act will surely need, so that a store can load a whole batch's in one query.
import type { Act, Key } from './language.ts'

/** Keys that `run` reads first for this act; what else it needs it names as missing. */
export function reads(act: Act, by: string): Key[] {
  const keys: Key[] = ['society:society']
  if (/^[fp]\d/.test(by)) keys.push(`person:${by}`)
  if ('circle' in act) keys.push(`circle:${act.circle}`)
  if ('person' in act) keys.push(`person:${act.person}`)
  if ('proposal' in act) keys.push(`proposal:${act.proposal}`, `position:${act.proposal}/${by}`)
  if ('suggestion' in act) keys.push(`suggestion:${act.suggestion}`)
  if (act.type === 'erase-texts' || act.type === 'erase-by-law')
    for (const { entry, text } of act.texts) keys.push(`entered:${String(entry)}`, `erasure:${text}`)
  if (act.type === 'clock-tick') keys.push(act.subject as Key)
  return keys
}
