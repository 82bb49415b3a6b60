// The layout of every page: society, clock, record and viewer.
import type { Past } from './moment.ts'
import type { Ms } from './resolved.ts'

export interface Frame {
  society: {
    name: string
    origin: string
    clock: 'real' | 'simulated'
    example: boolean
    citizens: number
    people: number
    circles: number
    top: string | null
    /**
     * The logs that this one succeeds, the last one last: of each `size` entries were signed and `kept` stand here (5.3).
     * Their keys may have vouched for the key of the successor.
     */
    predecessors: { origin: string; size: number; kept: number; vouchedFor?: { key: string; by: string[] } }[]
  }
  now: Ms // the society's now (simulated or real), or the moment that is looked at
  /** Where the page shows the past (5.2). */
  past: Past | null
  openDecisions: number
  record: { size: number; root: string | null; at: Ms } // last entry = size - 1; no root between two heads of the past
  viewer: {
    id: string
    name: string | null
    auth: 'session' | 'passkey' | 'trial'
    citizen: boolean
    seats: string[]
    needs: number
    /** Entries about what they follow since they last looked; 200 stands for as many or more. */
    news: number
    /** What they follow, each with whether all below it is meant. */
    follows: Record<string, boolean>
  } | null
  passkeys: boolean // false when this address cannot do passkeys (neither localhost nor https)
}
