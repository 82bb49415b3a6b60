// What it means to be a person, a citizen and a member (clauses 2.6, 2.14), said from the society's own settings.
import { standing as m } from '#messages'

export interface Recognition {
  recognition: 'vouching' | 'registry'
  vouchesNeeded: number
}

/** How a person becomes a citizen here. */
export const sayRecognition = ({ recognition, vouchesNeeded }: Recognition): string =>
  recognition === 'registry' ? m.registryDecides() : m.vouching({ count: vouchesNeeded })

/** What is still missing for somebody who is registered. */
export const sayMissingVouches = (needed: Recognition, given: number): string =>
  needed.recognition === 'registry'
    ? m.registryStill()
    : m.missing({ count: Math.max(0, needed.vouchesNeeded - given) })
