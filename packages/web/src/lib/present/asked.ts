// What the address of a decision asks for: versions to compare, a page of the discussion, a comment, a passage to quote.
import type { DecisionWish } from '../server/queries.ts'

export interface Asked {
  /** The version that is shown instead of the present one. */
  version: number | null
  compare: { from: number; to: number } | null
  side: boolean
  order: 'threads' | 'new'
  page: number
  comment: string | null
  since: number | null
  /** The comment that is answered, or edited. */
  reply: string | null
  edit: string | null
  words: { comment: string; from: number; to: number } | null
  /** A passage that is quoted: `v2.3` (version, paragraph) or `c12.1.3` (comment, its version, paragraph). */
  quote: string | null
  objections: 'all' | 'standing' | 'closed'
  recordBefore: number | null
}

const whole = (value: string | null): number | null =>
  value !== null && /^[1-9]\d{0,14}$/.test(value) ? Number(value) : null
const idOf = (value: string | null): string | null =>
  value !== null && /^c[1-9]\d{0,14}$/.test(value) ? value : null

/** Reads an address; what it cannot read is not asked for. */
export function askedOf({ searchParams: query }: URL): Asked {
  const from = whole(query.get('from'))
  const to = whole(query.get('to'))
  const objections = query.get('objections')
  return {
    version: whole(query.get('version')),
    compare: from === null || to === null ? null : { from, to },
    side: query.get('view') === 'side',
    order: query.get('order') === 'new' ? 'new' : 'threads',
    page: whole(query.get('page')) ?? 1,
    comment: idOf(query.get('comment')),
    since: query.get('since') === '0' ? 0 : whole(query.get('since')),
    reply: idOf(query.get('reply')),
    edit: idOf(query.get('edit')),
    words: wordsOf(query.get('words')),
    quote: quoteOf(query.get('quote')),
    objections: objections === 'standing' || objections === 'closed' ? objections : 'all',
    recordBefore: whole(query.get('before')),
  }
}

/** `c12.1-3`: the third version of comment c12, compared with its first. */
function wordsOf(value: string | null): Asked['words'] {
  const [, comment, from, to] =
    /^(c[1-9]\d{0,14})\.([1-9]\d{0,5})(?:-([1-9]\d{0,5}))?$/.exec(value ?? '') ?? []
  return comment === undefined ? null : { comment, from: Number(from), to: Number(to ?? from) }
}

const quoteOf = (value: string | null): string | null =>
  value !== null && /^(v|c[1-9]\d{0,14}\.)[1-9]\d{0,5}(\.[1-9]\d{0,3})?$/.test(value) ? value : null

/** What the record is asked for. */
export const wishOf = (asked: Asked): DecisionWish => ({
  talk: {
    order: asked.order,
    page: asked.page,
    comment: asked.edit ?? asked.reply ?? asked.comment,
    since: asked.since,
  },
  version: quotedVersion(asked.quote) ?? asked.version,
  compare: asked.compare,
  words: asked.words,
  recordBefore: asked.recordBefore,
})

const quotedVersion = (quote: string | null): number | null => {
  const [, version] = /^v(\d+)/.exec(quote ?? '') ?? []
  return version === undefined ? null : Number(version)
}

/** The address of the same page with something else asked for; what is asked for once (a reply, a quotation) is left out. */
export function addressOf(id: string, asked: Asked, change: Partial<Asked>, anchor = ''): string {
  const next = { ...asked, reply: null, edit: null, words: null, quote: null, recordBefore: null, ...change }
  // What is asked for is made of letters, figures, points and dashes, so that nothing has to be encoded.
  let query = ''
  const put = (name: string, value: string | number | null) => {
    if (value !== null) query += `${query === '' ? '?' : '&'}${name}=${String(value)}`
  }
  put('version', next.version)
  put('from', next.compare?.from ?? null)
  put('to', next.compare?.to ?? null)
  put('view', next.side ? 'side' : null)
  put('order', next.order === 'new' ? 'new' : null)
  put('page', next.page === 1 ? null : next.page)
  put('comment', next.comment)
  put('since', next.since)
  put('reply', next.reply)
  put('edit', next.edit)
  put('words', next.words && `${next.words.comment}.${String(next.words.from)}-${String(next.words.to)}`)
  put('quote', next.quote)
  put('objections', next.objections === 'all' ? null : next.objections)
  put('before', next.recordBefore)
  return `/decisions/${id}${query}${anchor === '' ? '' : `#${anchor}`}`
}
