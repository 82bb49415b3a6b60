// The order and the pages of a discussion: threads, what came last, what is new, and the page that holds a comment.
import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import type { CommentOf } from '../pages/decision-history.ts'
import type { TalkWish } from '../pages/talk-page.ts'
import { emptyHistory } from './history/fold.ts'
import { commentsOnAPage, talkOf } from './talk.ts'

const text = { commitment: 'A'.repeat(43), length: 3 }
const comment = (entry: number, replyTo: number | null = null, edited: number[] = []): CommentOf => ({
  id: `c${String(entry)}`,
  entry,
  at: entry,
  person: 'p1',
  text,
  replyTo: replyTo === null ? null : `c${String(replyTo)}`,
  replyVersion: null,
  edits: edited.map((one, index) => ({ entry: one, at: one, version: index + 2, text })),
})
const talk = (comments: CommentOf[], wish: Partial<TalkWish> = {}) =>
  talkOf(
    { ...emptyHistory(), comments },
    {
      ...{ order: 'threads', page: 1, comment: null, since: null },
      ...wish,
    },
  )
const shape = (page: ReturnType<typeof talkOf>) => page.comments.map((one) => [one.comment.id, one.depth])

const few = [comment(1), comment(2), comment(3, 1), comment(4, 3), comment(5, 1), comment(6, 99)]

test('answers stand below what they answer, and an answer to what is not here begins a thread', () => {
  deepEqual(shape(talk(few)), [
    ['c1', 0],
    ['c3', 1],
    ['c4', 2],
    ['c5', 1],
    ['c2', 0],
    ['c6', 0],
  ])
})

test('what was said or edited last comes first, where that is wished for', () => {
  const edited = [...few.slice(1), comment(1, null, [9])]
  deepEqual(
    talk(edited, { order: 'new' }).comments.map((one) => one.comment.id),
    ['c1', 'c6', 'c5', 'c4', 'c3', 'c2'],
  )
})

test('what is new since an entry is counted on all pages, edits too', () => {
  const many = Array.from({ length: 2000 }, (_, n) => comment(n + 1, n === 0 ? null : 1))
  const first = many[0]
  if (first) first.edits.push({ entry: 2001, at: 1, version: 2, text })
  const page = talk(many, { since: 1998 })
  deepEqual([page.fresh, page.firstFresh, page.nextFresh], [3, 'c1', 'c1999'])
  equal(page.newest, 2001)
  deepEqual(
    page.comments.filter((one) => one.isNew).map((one) => one.comment.id),
    ['c1'],
  )
})

test('a page holds a hundred; a comment that is asked for brings its page, and no page is out of range', () => {
  const many = Array.from({ length: 2000 }, (_, n) => comment(n + 1, n === 0 ? null : 1))
  const page = talk(many, { comment: 'c1234' })
  equal(page.page, 13)
  equal(page.comments.length, commentsOnAPage)
  equal(
    page.comments.some((one) => one.comment.id === 'c1234'),
    true,
  )
  deepEqual([talk(many, { page: 999 }).page, talk(many, { page: -3 }).page, talk([]).pages], [20, 1, 1])
})
