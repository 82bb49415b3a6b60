// The clock's acts within a batch (4.8): an outage is recorded first, then what fell due is run in the order of its times.
import { eligible, VoteChoice, type Act, type Key, type ProposalState } from '@open-socialism/kernel'
import type { Writer } from '../database/writer.ts'
import { sealedVotes } from '../log/beside.ts'
import { duesUntil } from '../log/due.ts'
import { findActs } from '../log/entry.ts'
import { clockSender, duesOf, enter, lastAt, operatorSender, societyOf, type Batch } from './batch.ts'
import type { Load } from './decide.ts'
import { tickId, type DueRow } from './due-queue.ts'

/** What the clock needs besides the batch. */
export type ClockMeans = {
  batch: Batch
  writer: Writer
  /** Rows of the table that one transaction takes at most; the next one goes on where it stopped. */
  duesAtOnce: number
  load: Load
  /** Of things that fell due, by the id of the clock's act: whether they were run before. */
  ticked: Map<string, boolean>
}

const minute = 60_000
const hour = 60 * minute

/** Clause 4.8: enters the outage if no server ran for longer than the society's setting. */
export async function recordOutage(means: ClockMeans, now: number): Promise<void> {
  const { batch, load } = means
  const { founded, clock, aliveAt } = batch.head
  const society = societyOf(batch)
  if (!founded || clock !== 'real' || aliveAt === null || society === null) return
  if (now - aliveAt <= society.settings.outageMinutes * minute) return
  const act = { type: 'record-outage', id: `outage:${aliveAt}`, from: aliveAt, to: now } as const
  const outcome = await enter(batch, act, operatorSender, now, load)
  if (outcome.kind !== 'entered') batch.report('outage-refused', { outcome, act })
}

/**
 * Takes up to `duesAtOnce` rows that may be due by `limit` into the batch, each put right by its state. Where more are
 * left in the table, gives the last one taken: only what comes before it in the order may be run, so that the order does
 * not depend on the number.
 */
export async function fetchDues(means: ClockMeans, limit: number): Promise<DueRow | undefined> {
  const { batch, writer, duesAtOnce } = means
  const [answer] = await writer.send([duesUntil(limit, duesAtOnce)])
  const rows = (answer?.rows ?? []) as unknown as DueRow[]
  const byKey = Map.groupBy(rows, ({ key }) => key)
  const unloaded = [...byKey.keys()].filter((key) => batch.overlay.lookup(key) === undefined)
  if (unloaded.length > 0) await means.load(unloaded)
  const right = [...byKey].flatMap(([key, found]) => putRight(batch, key, found))
  await noteTicked(
    means,
    right.filter(({ at }) => at <= limit),
  )
  return rows.length === duesAtOnce ? rows.at(-1) : undefined
}

/** Adds the rows of one state to the batch, or in their place what the state says if something moved it meanwhile. */
function putRight(batch: Batch, key: Key, rows: readonly DueRow[]): readonly DueRow[] {
  const { overlay, dues } = batch
  const state = overlay.lookup(key)
  const said = state ? duesOf(batch, state) : []
  // What was put off is later than the state says.
  const stands = (row: DueRow) =>
    said.find(({ name, at }) => name === row.name && (row.tries > 0 ? at <= row.at : at === row.at))
  if (rows.every(stands)) {
    dues.add(rows)
    return rows
  }
  const right = said.map((one) => rows.find((row) => stands(row) === one) ?? one)
  dues.replace(key, right)
  return right
}

/** Asks at once which of these were run before: an entry of its id means that the state still says what was run. */
async function noteTicked({ writer, ticked }: ClockMeans, rows: readonly DueRow[]): Promise<void> {
  const ids = rows.map(tickId)
  if (ids.length === 0) return
  const [answer] = await writer.send([findActs(ids.map((id) => ({ by: clockSender.by, id })))])
  const entered = new Set(answer?.rows.map((row) => row['act_id']))
  for (const id of ids) ticked.set(id, entered.has(id))
}

/** Runs what is due by `limit`. On a real clock it happens now; on a simulated one, each at its own time. */
export async function runDues(means: ClockMeans, limit: number, now: number, last?: DueRow): Promise<void> {
  const { batch } = means
  for (;;) {
    const due = batch.dues.next(limit, last)
    if (due === undefined) return
    const at = batch.founding.clock === 'simulated' ? Math.max(lastAt(batch), due.at) : now
    await tick(means, due, at)
  }
}

async function tick(means: ClockMeans, due: DueRow, at: number): Promise<void> {
  const { batch, load, ticked } = means
  const id = tickId(due)
  if (!ticked.has(id)) await noteTicked(means, [due])
  // It is not run twice.
  if (ticked.get(id) === true) return
  const reveals = await revealsFor(means, due)
  const act: Act = { id, type: 'clock-tick', subject: due.key, due: due.name, ...(reveals && { reveals }) }
  const outcome = await enter(batch, act, clockSender, at, load)
  if (outcome.kind === 'entered') return
  // Nothing is lost and nothing waits behind it: it comes up again, later each time.
  batch.dues.putOff(due, at + hour * 2 ** Math.min(due.tries, 10))
  batch.report('due-act-not-entered', { outcome, act })
}

/** Clause 4.8: the closing of a round of hidden votes shows all of them at once, from the texts withheld so far. */
async function revealsFor({ batch, writer, load }: ClockMeans, { key, name }: DueRow) {
  const read = () => batch.overlay.lookup(key)
  if (read() === undefined) await load([key])
  const proposal = read()
  if (proposal?.kind !== 'proposal' || name !== 'phase-end' || proposal.phase !== 'round') return undefined
  const hidden = await hiddenVoters(batch, proposal, load)
  if (hidden.length === 0) return undefined
  const words = await sealedWords(batch, writer, proposal)
  return hidden.flatMap((person) => {
    // Sealed words are made equally long by spaces at their end.
    const vote = VoteChoice.safeParse(words.get(person)?.trimEnd())
    return vote.success ? [{ person, vote: vote.data }] : []
  })
}

async function hiddenVoters(batch: Batch, proposal: ProposalState, load: Load) {
  const people = eligible(proposal)
  const keyFor = (person: string): Key => `position:${proposal.id}/${person}`
  const unloaded = people.map(keyFor).filter((key) => batch.overlay.lookup(key) === undefined)
  if (unloaded.length > 0) await load(unloaded)
  return people.filter((person) => {
    const position = batch.overlay.lookup(keyFor(person))
    if (position?.kind !== 'position' || position.choice !== 'hidden') return false
    return position.step === proposal.step && position.version === proposal.version
  })
}

/** The word that each person sealed last, from the table and from this batch. */
async function sealedWords(
  batch: Batch,
  writer: Writer,
  { id, step }: ProposalState,
): Promise<Map<string, string>> {
  const [answer] = await writer.send([sealedVotes(id, step)])
  const rows = (answer?.rows ?? []) as { person: string; text: string | null }[]
  const words = new Map(rows.flatMap(({ person, text }) => (text === null ? [] : [[person, text] as const])))
  const here = new Map(batch.texts.map(({ commitment, text }) => [commitment, text]))
  for (const { entry } of batch.entries) {
    for (const event of entry.events) {
      if (event.type !== 'hidden-vote-cast' || event.proposal !== id || event.step !== step) continue
      const word = here.get(event.sealed.commitment)
      if (word !== undefined) words.set(event.person, word)
    }
  }
  return words
}
