// One decision: its state and history, a page of its discussion, its dry run, and what the viewer may do there.
import { asItEnds, type ProposalState } from '@open-socialism/kernel'
import type { History } from '../pages/decision-history.ts'
import type { DecisionPage, DecisionWish } from '../pages/decision-page.ts'
import { relatedTo } from './decision-related.ts'
import { mayOn } from './decision-may.ts'
import { documentTexts, hashesIn } from './document-texts.ts'
import { dryRunOf } from './dry-run.ts'
import { createHistories, type Histories, type Told } from './history/kept.ts'
import { keepPages, type KeptPages } from './kept-pages.ts'
import { lineFrom } from './lines.ts'
import { chainOf } from './places.ts'
import { resolve } from './resolve.ts'
import type { Look } from './source.ts'
import { talkOf } from './talk.ts'

/** Entries of all histories in memory, and characters of the texts of pages kept for one head. */
const mostEntriesKept = 400_000
const mostCharactersKept = 16_000_000

/** Older entries on one page. */
const entriesOnAPage = 200

const MINUTE = 60_000

export const usualWish: DecisionWish = {
  talk: { order: 'threads', page: 1, comment: null, since: null },
  version: null,
  compare: null,
  words: null,
  recordBefore: null,
}

type Shared = Omit<DecisionPage, 'position' | 'may'>

export type DecisionMemory = { histories: Histories; pages: KeptPages<Shared | null> }

export const decisionMemory = (): DecisionMemory => ({
  histories: createHistories(mostEntriesKept),
  pages: keepPages(mostCharactersKept, costOf),
})

const costOf = (page: Shared | null): number => {
  if (page === null) return 0
  let characters = 4000 + page.talk.comments.length * 200
  for (const text of Object.values(page.texts)) characters += (text?.length ?? 0) + 100
  for (const text of Object.values(page.documents)) characters += text.length
  return characters
}

export async function decision(
  look: Look,
  memory: DecisionMemory,
  id: string,
  wish: DecisionWish = usualWish,
): Promise<DecisionPage | null> {
  const { reader, viewer, head, now } = look
  // Everything but the viewer's own is the same for all while no entry has come and no minute has passed.
  const stamp = `${String(head.size)} ${String(Math.floor(now / MINUTE))}`
  const shared =
    reader.asOf === null
      ? await memory.pages.get(`${id} ${JSON.stringify(wish)}`, stamp, () =>
          sharedPage(look, memory, id, wish),
        )
      : await sharedPage(look, memory, id, wish)
  if (shared === null) return null
  const { positions, proposal } = shared.row
  const own = shared.history.comments.find(({ person }) => person === viewer?.person)
  const may = await mayOn(look, proposal, positions, shared.history.suggestions, own)
  return {
    ...shared,
    position: positions.find(({ person }) => person === viewer?.person) ?? null,
    may,
  }
}

async function sharedPage(
  look: Look,
  { histories }: DecisionMemory,
  id: string,
  wish: DecisionWish,
): Promise<Shared | null> {
  const { reader, places, society } = look
  const [state, positions] = await Promise.all([
    reader.state('proposal', id),
    reader.states('position', 'and s.proposal = $1 order by s.from_entry', [id]),
  ])
  if (state === null) return null
  const proposal = asItEnds(state, society)
  const told = await histories.of(reader, id)
  const { history } = told
  const isUndecided = proposal.status === 'draft' || proposal.status === 'open'
  const [decider, dryRun, related, documents, record] = await Promise.all([
    reader.state('circle', proposal.decider),
    isUndecided ? dryRunOf(look, proposal.circle, proposal.content, proposal) : null,
    relatedTo(reader, proposal),
    documentTexts(reader, hashesIn(proposal.content.effects)),
    recordOf(look, id, told, wish),
  ])
  const row: DecisionPage['row'] = {
    proposal,
    positions,
    entry: history.opened?.entry ?? Number(id.slice(1)),
    decidedEntry: isUndecided ? null : (history.ended?.entry ?? null),
  }
  const rest = {
    row,
    chain: chainOf(places, proposal.decider),
    goals: society.goals,
    settings: society.settings,
    members: Object.keys(decider?.members ?? {}),
    dryRun,
    related,
    documents,
    talk: talkOf(history, wish.talk),
    record,
  }
  const shown = { ...rest, history: shownOf(history, proposal, wish), wordsShown: wordsOf(history, wish) }
  return { ...(await resolve(reader, places, { ...rest, history, recordTotal: told.count }, shown)) }
}

/** What the page shows of a history: the discussion apart, and the contents of those versions that are wished for. */
function shownOf(history: History, proposal: ProposalState, { version, compare }: DecisionWish): object {
  const last = history.versions.at(-1)?.number ?? proposal.version
  const from = compare?.from ?? (compare === null ? last - 1 : last)
  const suggestedOn = history.suggestions.map((one) => one.version)
  const whole = new Set([version ?? last, last, from, compare?.to ?? last, ...suggestedOn])
  const { comments: _, ...rest } = history
  return {
    ...rest,
    commentsById: null,
    versions: history.versions.map(({ content, ...one }) => ({
      ...one,
      content: whole.has(one.number) ? content : { evidence: content.evidence },
    })),
  }
}

const wordsOf = (history: History, { words }: DecisionWish): object | null =>
  words === null
    ? null
    : ([...history.comments, ...history.against].find(({ id }) => id === words.comment) ?? null)

/** The newest entries, or those before the one that the reader has come to. */
async function recordOf(
  { reader }: Look,
  id: string,
  told: Told,
  { recordBefore }: DecisionWish,
): Promise<DecisionPage['record']> {
  if (recordBefore === null) return told.newest
  const rows = await reader.query<{ index: number; bytes: Buffer }>(
    `select e.index, e.bytes from concern c join entry e on e.index = c.entry
     where c.subject = $1 and c.entry < $2 and ${reader.made('c.entry')} order by c.entry desc limit $3`,
    [`proposal:${id}`, recordBefore, entriesOnAPage],
  )
  return rows.map(lineFrom)
}
