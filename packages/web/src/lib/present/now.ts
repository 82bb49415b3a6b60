// The first page: what needs the reader, what is being decided, what was decided, what just happened.
import { now as m, tasks as words } from '#messages'
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

/** Tasks that end in one stretch of time. */
export interface TaskGroup {
  key: 'day' | 'week' | 'later' | 'open'
  title: string
  tasks: TaskView[]
}

export interface NowView {
  /** Every task, what ends next first. */
  tasks: TaskGroup[]
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
  const circle = task.circle === null ? null : (speaker.names.circle[task.circle]?.name ?? task.circle)
  const line = [
    circle === null ? '' : words.circle({ circle }),
    task.silent ? words.silent({ count: task.silent }) : '',
    task.until === null ? '' : words.until({ until: sayMoment(task.until, speaker.now) }),
  ]
    .filter(Boolean)
    .join(' ')
  return { act: words[task.kind](), minutes, line, ...aboutOf(task, to, circle, speaker) }
}

/** What a task is about, and the place on its page where it is done. */
function aboutOf(task: Task, to: string, circle: string | null, speaker: Speaker) {
  if (task.proposal !== null)
    return { title: titleOf(speaker, task.proposal), href: `/decisions/${task.proposal}${to}` }
  if (task.person !== null)
    return {
      title: nameOf(speaker, task.person),
      href: task.kind === 'vouch' ? `/people/${task.person}` : '/settings#ways',
    }
  return {
    title: circle ?? words[task.kind](),
    href: task.circle === null ? '/settings' : `/circles/${task.circle}`,
  }
}

const DAY = 86_400_000
const stretches: { key: TaskGroup['key']; title: () => string; holds: (left: number) => boolean }[] = [
  { key: 'day', title: m.endsWithinADay, holds: (left) => left <= DAY },
  { key: 'week', title: m.endsWithinAWeek, holds: (left) => left > DAY && left <= 7 * DAY },
  { key: 'later', title: m.endsLater, holds: (left) => left > 7 * DAY && left < Infinity },
  { key: 'open', title: m.waitsForYou, holds: (left) => left === Infinity },
]

/** Every task by how soon it ends; a stretch of time without tasks is left out. */
export function groupTasks(queue: readonly Task[], speaker: Speaker): TaskGroup[] {
  const left = ({ until }: Task) => (until === null ? Infinity : until - speaker.now.at)
  return stretches.flatMap(({ key, title, holds }) => {
    const tasks = queue.filter((task) => holds(left(task))).map((task) => presentTask(task, speaker))
    return tasks.length === 0 ? [] : [{ key, title: title(), tasks }]
  })
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
  const minutes = page.queue.reduce((sum, task) => sum + acts[task.kind].minutes, 0)
  const hottest = page.open.reduce<DecisionRow | null>(
    (best, row) => (best === null || heat(row) > heat(best) ? row : best),
    null,
  )
  const end = ({ proposal }: DecisionRow) => proposal.phaseEnds
  const rest = page.open.filter((row) => row !== hottest).sort((a, b) => end(a) - end(b) || heat(b) - heat(a))
  const rows = (list: readonly DecisionRow[]) => list.map((row) => presentRow(row, speaker))
  return {
    tasks: groupTasks(page.queue, speaker),
    taskLine: { head: words.things({ count: page.queue.length }), tail: words.about({ minutes }) },
    lead: hottest === null ? null : presentRow(hottest, speaker),
    open: rows(rest),
    openTotal: page.openTotal,
    questioned: rows(page.questioned),
    decided: rows(page.decided.filter((row) => row.proposal.carrying.state !== 'suspended')),
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
