// The discussion of a decision as one page shows it: threads in reading order, at most a page of them (clause 4.1).
import type { CommentOf, History } from '../pages/decision-history.ts'
import type { TalkPage, TalkWish, Told } from '../pages/talk-page.ts'

/** Comments on one page. */
export const commentsOnAPage = 100

type Placed = Pick<Told, 'comment' | 'depth' | 'root'>

/** The page of the discussion that is wished for; the one that holds a comment where one is named. */
export function talkOf(history: History, wish: TalkWish): TalkPage {
  const { comments } = history
  const order = orderOf(comments, wish.order)
  const total = order.length
  const pages = Math.max(1, Math.ceil(total / commentsOnAPage))
  const named = wish.comment === null ? -1 : order.findIndex(({ comment }) => comment.id === wish.comment)
  const page = named >= 0 ? Math.floor(named / commentsOnAPage) + 1 : Math.min(Math.max(wish.page, 1), pages)
  const shown = order.slice((page - 1) * commentsOnAPage, page * commentsOnAPage)
  const byId = new Map(comments.map((one) => [one.id, one]))
  const { since } = wish
  const fresh =
    since === null ? [] : order.flatMap(({ comment }, at) => (isNew(comment, since) ? [{ comment, at }] : []))
  const next = fresh.find(({ at }) => at >= page * commentsOnAPage)
  return {
    order: wish.order,
    page,
    pages,
    total,
    since,
    fresh: fresh.length,
    firstFresh: fresh[0]?.comment.id ?? null,
    nextFresh: next?.comment.id ?? null,
    newest: comments.reduce((most, one) => Math.max(most, changedIn(one)), 0),
    comments: shown.map((one) => ({
      ...one,
      above: aboveOf(one.comment, byId),
      isNew: since !== null && isNew(one.comment, since),
    })),
  }
}

function aboveOf({ replyTo }: CommentOf, byId: ReadonlyMap<string, CommentOf>): Told['above'] {
  const above = replyTo === null ? undefined : byId.get(replyTo)
  return above === undefined ? null : { id: above.id, person: above.person, version: above.edits.length + 1 }
}

/** The entry that made or last edited a comment. */
export const changedIn = ({ entry, edits }: CommentOf): number => edits.at(-1)?.entry ?? entry

const isNew = (comment: CommentOf, since: number): boolean => changedIn(comment) > since

const orders = new WeakMap<readonly CommentOf[], Partial<Record<TalkWish['order'], Placed[]>>>()

/** Worked out once for a discussion as it stands. */
function orderOf(comments: readonly CommentOf[], order: TalkWish['order']): Placed[] {
  const known = orders.get(comments) ?? {}
  orders.set(comments, known)
  return (known[order] ??= order === 'threads' ? inThreads(comments) : newestFirst(comments))
}

const newestFirst = (comments: readonly CommentOf[]): Placed[] =>
  [...comments]
    .sort((a, b) => changedIn(b) - changedIn(a))
    .map((comment) => ({ comment, depth: 0, root: comment.id }))

/** Threads by their beginning, answers below what they answer; an answer to what is not here begins a thread. */
function inThreads(comments: readonly CommentOf[]): Placed[] {
  const here = new Set(comments.map(({ id }) => id))
  const answers = new Map<string | null, CommentOf[]>()
  for (const comment of comments) {
    const above = comment.replyTo !== null && here.has(comment.replyTo) ? comment.replyTo : null
    const list = answers.get(above)
    if (list === undefined) answers.set(above, [comment])
    else list.push(comment)
  }
  const placed: Placed[] = []
  const stack = (answers.get(null) ?? [])
    .map((comment) => ({ comment, depth: 0, root: comment.id }))
    .reverse()
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    placed.push(top)
    const below = answers.get(top.comment.id) ?? []
    for (let at = below.length - 1; at >= 0; at--) {
      const comment = below[at]
      if (comment !== undefined) stack.push({ comment, depth: top.depth + 1, root: top.root })
    }
  }
  return placed
}
