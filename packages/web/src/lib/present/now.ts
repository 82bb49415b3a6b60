// The first page: what needs the reader, what is being decided, what was decided, what just happened.
import { tasks as m } from '#messages'
import type { DecisionRow, NowPage, Task } from '../server/queries.ts'
import { sayEntry } from '../words/entries.ts'
import { nameOf, titleOf, type Phrase, type Speaker } from '../words/phrase.ts'
import { sayMoment, sayShort, isoOf } from '../words/time.ts'
import { presentRow, type RowView } from './row.ts'

export interface TaskView {
  act: string
  minutes: number
  title: string
  href: string
  line: string
}

export interface FeedLine {
  index: number
  when: string
  iso: string
  phrase: Phrase
}

export interface NowView {
  tasks: TaskView[]
  taskLine: { head: string; tail: string }
  lead: RowView | null
  open: RowView[]
  openTotal: number
  questioned: RowView[]
  decided: RowView[]
  drafts: RowView[]
  feed: FeedLine[]
}

const acts: Record<Task['kind'], { minutes: number; to: string }> = {
  'take-position': { minutes: 3, to: '#position' },
  vote: { minutes: 2, to: '#position' },
  'decide-alone': { minutes: 5, to: '#position' },
  'argue-against': { minutes: 5, to: '#against' },
  'answer-objection': { minutes: 5, to: '#objections' },
  'answer-suggestion': { minutes: 3, to: '#versions' },
  sponsor: { minutes: 3, to: '#sponsor' },
  'record-review': { minutes: 2, to: '#review' },
  'retry-effects': { minutes: 1, to: '#outcome' },
  'take-up': { minutes: 2, to: '#outcome' },
  consent: { minutes: 3, to: '' },
  'answer-question': { minutes: 5, to: '' },
  'question-dissolution': { minutes: 3, to: '#outcome' },
  vouch: { minutes: 1, to: '' },
  'refuse-way-in': { minutes: 1, to: '' },
}

function presentTask(task: Task, speaker: Speaker): TaskView {
  const { minutes, to } = acts[task.kind]
  const word = m[task.kind]()
  const until = task.until === null ? '' : m.until({ until: sayMoment(task.until, speaker.now) })
  const circle =
    task.circle === null ? '' : m.circle({ circle: speaker.names.circle[task.circle]?.name ?? task.circle })
  const silent = task.silent === null || task.silent === 0 ? '' : m.silent({ count: task.silent })
  const line = [circle, silent, until].filter(Boolean).join(' ')
  if (task.proposal !== null)
    return {
      act: word,
      minutes,
      title: titleOf(speaker, task.proposal),
      href: `/decisions/${task.proposal}${to}`,
      line,
    }
  if (task.person !== null)
    return {
      act: word,
      minutes,
      title: nameOf(speaker, task.person),
      href: task.kind === 'vouch' ? `/people/${task.person}` : '/settings',
      line,
    }
  return {
    act: word,
    minutes,
    title: circle || word,
    href: task.circle === null ? '/settings' : `/circles/${task.circle}`,
    line,
  }
}

/** How contested an open decision is: what people disagree about comes first among what ends alike. */
function heat(row: DecisionRow): number {
  return (
    row.positions.filter((one) => one.choice === 'object' || one.choice === 'against').length * 2 +
    row.positions.filter((one) => one.choice === 'stand-aside').length
  )
}

/** Builds the first page for a reader. */
export function presentNow(page: NowPage, speaker: Speaker): NowView {
  const tasks = page.queue.map((task) => presentTask(task, speaker))
  const minutes = tasks.reduce((sum, task) => sum + task.minutes, 0)
  const questioned = page.decided.filter((row) => row.proposal.carrying.state === 'suspended')
  const hottest = page.open.reduce<DecisionRow | null>(
    (best, row) => (best === null || heat(row) > heat(best) ? row : best),
    null,
  )
  const rest = page.open.filter((row) => row !== hottest)
  const rows = (list: readonly DecisionRow[]) => list.map((row) => presentRow(row, speaker))
  return {
    tasks,
    taskLine: {
      head: m.things({ count: tasks.length }),
      tail: m.about({ minutes }),
    },
    lead: hottest === null ? null : presentRow(hottest, speaker),
    open: rows(rest),
    openTotal: page.openTotal,
    questioned: rows(questioned),
    decided: rows(page.decided.filter((row) => !questioned.includes(row))),
    drafts: rows(page.drafts),
    feed: page.feed.map((line) => presentLine(line, speaker)),
  }
}

/** One line of a feed. */
export function presentLine(line: NowPage['feed'][number], speaker: Speaker): FeedLine {
  return {
    index: line.index,
    when: sayShort(line.at, speaker.now),
    iso: isoOf(line.at),
    phrase: sayEntry(line, speaker),
  }
}
