// What it means to be a person, a citizen and a member (clauses 2.6, 2.14), said from the society's own settings.
import { sayCount, capital } from './numbers.ts'
import { plural } from './time.ts'

export interface Recognition {
  recognition: 'vouching' | 'registry'
  vouchesNeeded: number
}

/** How a person becomes a citizen here. */
export function sayRecognition({ recognition, vouchesNeeded }: Recognition): string {
  if (recognition === 'registry') return 'The circle that holds the registry decides each case.'
  if (vouchesNeeded === 1) return 'One citizen vouches for you on your page; that makes you a citizen.'
  return `${capital(sayCount(vouchesNeeded))} citizens vouch for you on your page; with the last of them you are a citizen.`
}

/** What is still missing for somebody who is registered. */
export function sayMissingVouches(needed: Recognition, given: number): string {
  if (needed.recognition === 'registry')
    return 'The circle that holds the registry has still to recognise you.'
  const missing = Math.max(0, needed.vouchesNeeded - given)
  if (missing === 0) return 'Enough citizens have vouched for you.'
  return `${plural(missing, 'more citizen', 'more citizens')} ${missing === 1 ? 'has' : 'have'} to vouch for you.`
}
