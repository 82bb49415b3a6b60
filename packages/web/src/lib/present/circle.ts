// The page of one circle, ready to read: why it exists, who sits there, how it decides, what it does (clauses 1.2, 2, 3, 7.1).
import { circle as m } from '#messages'
import type { DecisionKind, Meeting } from '@open-socialism/kernel'
import { recurrenceOf } from '../calendar/recurrence.ts'
import type { CirclePage } from '../server/queries.ts'
import { sayCause } from '../words/entries.ts'
import { practiceRows, sayKind, sayPart, sayPractice } from '../words/practice.ts'
import {
  circle as circlePart,
  decision,
  nameOf,
  titleOf,
  type Phrase,
  type Speaker,
} from '../words/phrase.ts'
import { sayList } from '../words/numbers.ts'
import { sayDay, sayMonth, sayShort } from '../words/time.ts'
import { sayChild, sayDocument, sayProject } from './circle-rows.ts'
import { presentLine, type FeedLine } from './now.ts'
import { presentRow, type RowView } from './row.ts'
import type { RefusalView } from './refusal.ts'
import { presentRefusal } from './refusal.ts'

export interface CircleView {
  id: string
  name: string
  level: number
  status: string
  purpose: string
  area: string
  chain: { id: string; name: string; purpose: string }[]
  goals: { label: string; text: string }[]
  members: { id: string; name: string; you: boolean; since: string; entry: number | null }[]
  memberTotal: number
  cap: number
  capLine: string
  former: { id: string; name: string; line: string; entry: number }[]
  formerTotal: number
  /** How many there are of each list of which the page has the first rows. */
  totals: CirclePage['totals']
  practice: { words: string; rows: { what: string; words: string; clause: string }[]; entry: number }
  ownPractices: { kind: string; words: string }[]
  setByParent: string
  risks: string
  open: RowView[]
  drafts: RowView[]
  decided: RowView[]
  decidedTotal: number
  children: { id: string; name: string; level: number; status: string; purpose: string; line: string }[]
  projects: { id: string; name: string; goal: string; line: string; ended: boolean; entry: number }[]
  documents: { id: string; title: string; line: string; entry: number }[]
  meetings: { title: string; when: string; recurs: boolean; url: string | null; notesUrl: string | null }[]
  links: { id: string; name: string; role: string }[]
  alerts: {
    phrase: Phrase
    when: string
    entry: number
  }[]
  asked: {
    by: { id: string; name: string }
    what: string
    decision: { id: string; title: string }
    when: string
    entry: number
  }[]
  stated: { position: string; decision: { id: string; title: string }; when: string; entry: number }[]
  record: FeedLine[]
  recordTotal: number
  may: Record<'propose' | 'write-draft' | 'resign', RefusalView | null>
  entry: number
}

/** Builds the page for a reader. */
export function presentCircle(page: CirclePage, speaker: Speaker): CircleView {
  const { circle } = page
  const name = (id: string) => ({ id, name: speaker.names.circle[id]?.name ?? id })
  const decisionOf = (id: string) => ({ id, title: titleOf(speaker, id) })
  const by = (id: string) => nameOf(speaker, id)
  const when = (at: number) => sayShort(at, speaker.now)
  const members = Object.entries<number>(circle.members)
  return {
    id: circle.id,
    name: circle.name,
    level: page.chain.length,
    status: circle.status,
    purpose: circle.purpose,
    area: circle.area,
    chain: page.chain.map(({ id, name, purpose }) => ({ id, name, purpose })),
    goals: circle.serves.map((id) => goalOf(page.goals, id)),
    members: members.map(([id, since]) => ({
      id,
      name: by(id),
      you: id === speaker.viewer,
      since: sayMonth(since, speaker.now.zone),
      entry: page.memberEntries[id] ?? null,
    })),
    memberTotal: page.memberTotal,
    formerTotal: page.formerTotal,
    totals: page.totals,
    cap: circle.charter.memberCap,
    capLine: sayCap(page.memberTotal, circle.charter.memberCap, circle.charter.memberMinimum, circle.status),
    former: page.former.map((one) => ({
      id: one.person,
      name: by(one.person),
      line: m.former({ how: one.how, day: sayDay(one.to, speaker.now) }),
      entry: one.entry,
    })),
    practice: {
      words: sayPractice(circle.practices.general, by),
      rows: practiceRows(circle.practices.general),
      entry: page.practiceEntry,
    },
    ownPractices: Object.entries(circle.practices.byKind).map(([kind, practice]) => ({
      kind: m.decisionsAbout({ kind: sayKind(kind as DecisionKind) }),
      words: sayPractice(practice, by),
    })),
    setByParent: joined(charterWords(page), (first, rest) => m.setList({ first, rest })),
    risks: joined(
      page.risks.map((risk) => m.riskOf({ risk })),
      (first, rest) => m.riskList({ first, rest }),
    ),
    open: page.open.map((row) => presentRow(row, speaker)),
    drafts: page.drafts.map((row) => presentRow(row, speaker)),
    decided: page.decided.map((row) => presentRow(row, speaker)),
    decidedTotal: page.decidedTotal,
    children: page.children.map((child) => ({
      id: child.id,
      name: child.name,
      level: child.level,
      status: child.status,
      purpose: child.purpose,
      line: sayChild(child),
    })),
    projects: page.projects.map((one) => ({
      id: one.id,
      name: one.name,
      goal: one.goal,
      ended: one.endedAt !== null,
      entry: one.entry,
      line: sayProject(one),
    })),
    documents: page.documents
      .filter((one) => one.repealedAt === null)
      .map((one) => ({
        id: one.id,
        title: one.title,
        line: sayDocument(one, speaker),
        entry: one.entry,
      })),
    meetings: circle.meetings.map(sayMeeting),
    links: [
      ...circle.links.map((one) => ({ ...name(one.circle), role: one.role })),
      ...page.linkedFrom.map((one) => ({ ...name(one.circle), role: one.role })),
    ],
    alerts: page.alerts.map((one) => ({
      phrase: sayAlert(one, speaker),
      when: when(one.at),
      entry: one.entry,
    })),
    asked: page.asked.map((one) => ({
      by: name(one.by),
      what: one.what,
      decision: decisionOf(one.decision),
      when: when(one.at),
      entry: one.entry,
    })),
    stated: page.stated.map((one) => ({
      position: one.position,
      decision: decisionOf(one.decision),
      when: when(one.at),
      entry: one.entry,
    })),
    record: page.record.map((line) => presentLine(line, speaker)),
    recordTotal: page.recordTotal,
    may: {
      propose: page.may.propose && presentRefusal(page.may.propose),
      'write-draft': page.may['write-draft'] && presentRefusal(page.may['write-draft']),
      resign: page.may.resign && presentRefusal(page.may.resign),
    },
    entry: page.entry,
  }
}

/** Items beside each other, as the language parts them. */
function joined(
  [first = '', ...others]: readonly string[],
  beside: (first: string, rest: string) => string,
): string {
  return others.length === 0 ? first : beside(first, joined(others, beside))
}

function sayAlert({ about, cause, proposal }: CirclePage['alerts'][number], speaker: Speaker): Phrase {
  const alert = { circle: circlePart(speaker, about), cause: sayCause(cause) }
  return proposal === null
    ? m.alerted.phrase(alert)
    : m.alertedOn.phrase({ ...alert, decision: decision(speaker, proposal) })
}

function goalOf(goals: CirclePage['goals'], id: number): { label: string; text: string } {
  const rank = goals.findIndex((goal) => goal.goal === id)
  return { label: m.goal({ rank: rank + 1 }), text: goals[rank]?.text ?? '' }
}

function sayCap(count: number, cap: number, minimum: number, status: string): string {
  if (status === 'dormant') return m.capDormant({ minimum })
  if (status === 'dissolved') return m.capDissolved()
  if (count >= cap) return m.capFull({ cap })
  return m.capFree({ free: cap - count })
}

function charterWords({ circle }: CirclePage): string[] {
  const { charter } = circle
  const locked = charter.lockedPractices.map(sayPart)
  return [
    m.atMost({ cap: charter.memberCap, minimum: charter.memberMinimum }),
    ...(locked.length > 0 ? [m.cannotChange({ parts: sayList(locked) })] : []),
    ...(charter.seatBudget === null ? [] : [m.seatBudget({ count: charter.seatBudget })]),
    ...(charter.endCondition === null ? [] : [m.endsWhen({ condition: charter.endCondition })]),
  ]
}

function sayMeeting(meeting: Meeting): CircleView['meetings'][number] {
  const when = [meeting.frequency, meeting.day, meeting.time, meeting.timeZone].filter(Boolean).join(', ')
  const web = (url: string | undefined) => (url !== undefined && /^https?:\/\//.test(url) ? url : null)
  const recurs = recurrenceOf(meeting) !== null
  return { title: meeting.title, when, recurs, url: web(meeting.url), notesUrl: web(meeting.notesUrl) }
}
