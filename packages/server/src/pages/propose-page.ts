// The form in which a proposal is made.
import type { May, Resolved } from './resolved.ts'
import type { CircleState, DocumentState, ProjectState, Settings, SocietyState } from '@open-socialism/kernel'

export interface ProposePage extends Resolved {
  circle: CircleState
  chain: string[]
  parent: string | null
  circles: { id: string; name: string; level: number; parent: string | null }[] // living ones, nearest first, up to 500
  people: { id: string; name: string | null; citizen: boolean }[] // up to 500, members of the circle first
  projects: ProjectState[] // of this circle and of every circle below it, its own first; at most 1,000
  documents: DocumentState[]
  documentTexts: Record<string, string> // sha256 → text
  decisions: string[] // adopted decisions of this circle (ids), newest 100; titles in names
  openElsewhere: string[] // open decisions of other circles that ask this circle's consent (2.4)
  goals: SocietyState['goals']
  settings: Settings
  may: May<'propose' | 'write-draft'>
}

/** What a form carries beside the effects, for its dry run: what would keep it from opening is told (4.2). */
export interface Carries {
  serves: number[]
  costs: { goal: number; gains: number }[]
  orderReason: boolean
  evidence: number // how many sources
  reviewAt: number | null // when an expectation is given
  effectiveAt: number | null
}
