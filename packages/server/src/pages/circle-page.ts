// Circles: the whole tree, and one circle with its chain to the goals (clauses 1.2, 2, 3.4, 9.2).
import type { DecisionRow } from './decision-page.ts'
import type { EntryIndex, May, Ms, RecordLine, Resolved } from './resolved.ts'
import type {
  AlertCause,
  CircleState,
  DocumentState,
  ProjectState,
  SocietyState,
} from '@open-socialism/kernel'

/** How the tree is looked at: in which circle, and in which of three forms; a list has pages of 200. */
export interface CirclesAsked {
  in: string | null
  view: 'map' | 'tree' | 'list'
  /** From 1. */
  page: number
}
export interface CirclesPage {
  /** The circle that was asked for, or the top; null where there is none. */
  centre: string | null
  /** From the top to the centre, both included. */
  chain: { id: string; name: string }[]
  /** Of the centre. */
  all: CircleSums
  /** The viewer's circles and all that enclose them. */
  yours: string[]
  /** For map and tree: the centre and what lies in it, parents before children, three levels or fewer. */
  spots: CircleSpot[]
  /** For the list: one page of the centre and all below it, each circle before those in it. */
  circles: CircleNode[]
  page: number
  pages: number
  dissolved: { id: string; name: string; parent: string | null; at: Ms; entry: EntryIndex }[] // newest 200
}
/** Of a circle together with all below it. */
export interface CircleSums {
  circles: number
  dormant: number
  /** Open decisions, and the circles that decide them. */
  open: number
  deciding: number
  /** Adopted decisions whose review is overdue. */
  overdue: number
}
/** A circle as the map and the tree show it. */
export interface CircleSpot {
  id: string
  parent: string | null
  name: string
  level: number
  status: CircleState['status']
  open: number
  overdue: number
  all: CircleSums
  /** Circles directly in it that are left out here. */
  left: number
}
export interface CircleNode {
  id: string
  parent: string | null
  name: string
  level: number
  purpose: string
  area: string
  status: CircleState['status']
  members: number
  cap: number
  open: number
  decided: number
  projects: number
  alerts: number
}

export interface CirclePage extends Resolved {
  circle: CircleState // of its members the first 100, the viewer among them
  memberTotal: number
  entry: EntryIndex // that created it
  chain: { id: string; name: string; purpose: string; serves: number[] }[] // from the top to this circle, both included
  goals: SocietyState['goals']
  memberEntries: Record<string, EntryIndex> // person → entry that seated them
  former: { person: string; to: Ms; entry: EntryIndex; how: 'resigned' | 'removed' | 'lost' | 'left' }[] // newest 50
  formerTotal: number
  /** How many there are of what the page has the first rows of. */
  totals: { projects: number; running: number; documents: number; children: number; alerts: number }
  risks: string[] // practices marked as risks (3.4): the words of `practices-changed.risks`
  practiceEntry: EntryIndex
  open: DecisionRow[]
  drafts: DecisionRow[]
  decided: DecisionRow[]
  decidedTotal: number // newest 20
  children: CircleNode[]
  projects: (ProjectState & { entry: EntryIndex })[]
  documents: (DocumentState & { entry: EntryIndex })[]
  alerts: Alert[] // in this circle's queue (9.2), newest first
  asked: { by: string; what: string; decision: string; at: Ms; entry: EntryIndex }[] // event circle-asked to this circle
  stated: { decision: string; position: string; at: Ms; entry: EntryIndex }[] // resolutions adopted
  linkedFrom: { circle: string; role: string }[]
  record: RecordLine[]
  recordTotal: number // newest 14 about this circle
  may: May<'propose' | 'write-draft' | 'resign'>
}
export interface Alert {
  about: string
  cause: AlertCause
  proposal: string | null
  detail: string | null
  at: Ms
  entry: EntryIndex
}
