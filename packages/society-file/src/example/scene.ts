// The words in which the story of the example society is written: what somebody does, and when.
import type { Content, DocumentContent, Effect, PersonId, ProposalId } from '@open-socialism/kernel'

/** An effect or content with plain texts, as a person sends it. */
type Plain<T> = T extends { commitment: string; length: number }
  ? string
  : T extends (infer U)[]
    ? Plain<U>[]
    : T extends object
      ? { [K in keyof T]: Plain<T[K]> }
      : T
export type PlainContent = Plain<Content>

/** What a story knows while it is played: the record's ids for the names that it uses. */
export type Book = {
  person: (name: string) => PersonId
  proposal: (name: string) => ProposalId
  comment: (name: string) => string
  /** The moment that lies so far into the story, in ms UTC. */
  moment: (offset: number) => number
  content: (proposal: string) => PlainContent
  document: (title: string, text: string) => Promise<DocumentContent>
}

export type Doing = { type: string; [field: string]: unknown }

/** One act of the story; `as` is the name under which later scenes speak of what it made. */
export type Scene = { at: number; by: string; as?: string; act: (book: Book) => Doing | Promise<Doing> }

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** So many days into the story, at a time of day. */
export const on = (days: number, hours = 9, minutes = 0): number =>
  days * day + hours * hour + minutes * minute

type Expectation = { measure: string; now?: string; expected: string; review: number }

/** What a proposal says; effects are worked out when its turn comes. */
export type Telling = {
  title: string
  case: string
  effects: (book: Book) => object[] | Promise<object[]>
  serves: number[]
  costs?: { goal: number; gains: number }[]
  /** Why a lower goal gains at a higher one's cost (clause 1.3). */
  orderReason?: string
  evidence: { title: string; link?: string }[]
  expects: Expectation
  effective?: number
}

const contentOf = async (book: Book, telling: Telling): Promise<PlainContent> => {
  const { review, ...expects } = telling.expects
  return {
    title: telling.title,
    case: telling.case,
    effects: (await telling.effects(book)) as Plain<Effect>[],
    serves: telling.serves,
    costs: telling.costs ?? [],
    ...(telling.orderReason && { orderReason: telling.orderReason }),
    evidence: telling.evidence,
    expectation: { ...expects, reviewAt: book.moment(review) },
    ...(telling.effective !== undefined && { effectiveAt: book.moment(telling.effective) }),
  }
}

/** A member proposes. */
export const propose = (as: string, at: number, by: string, circle: string, telling: Telling): Scene => ({
  at,
  by,
  as,
  act: async (book) => ({ type: 'propose', circle, content: await contentOf(book, telling) }),
})

/** Anyone drafts; a member may sponsor it later. */
export const draft = (as: string, at: number, by: string, circle: string, telling: Telling): Scene => ({
  at,
  by,
  as,
  act: async (book) => ({ type: 'write-draft', circle, content: await contentOf(book, telling) }),
})

type Choice = 'agree' | 'stand-aside' | 'object' | 'abstain'
type Vote = 'for' | 'against' | 'abstain'

/** Positions on a version of a proposal, one after another. */
export const positions = (
  proposal: string,
  version: number,
  taken: [at: number, by: string, position: Choice, reason?: string][],
): Scene[] =>
  taken.map(([at, by, position, reason]) => ({
    at,
    by,
    act: (book) => ({
      type: 'take-position',
      proposal: book.proposal(proposal),
      version,
      position,
      ...(reason && { reason }),
    }),
  }))

/** Votes in a step of a proposal's ladder; the first round after a consensus stage is step 1. */
export const votes = (
  proposal: string,
  step: number,
  cast: [at: number, by: string, vote: Vote, reason?: string][],
): Scene[] =>
  cast.map(([at, by, vote, reason]) => ({
    at,
    by,
    act: (book) => ({
      type: 'vote',
      proposal: book.proposal(proposal),
      step,
      vote,
      ...(reason && { reason }),
    }),
  }))

/** Any other act on a proposal: its type and fields. */
export const does = (
  type: string,
  at: number,
  by: string,
  proposal: string,
  fields: Record<string, unknown> = {},
  as?: string,
): Scene => ({
  at,
  by,
  ...(as && { as }),
  act: (book) => ({ type, proposal: book.proposal(proposal), ...fields }),
})

export const comment = (at: number, by: string, proposal: string, text: string, as?: string): Scene =>
  does('comment', at, by, proposal, { text }, as)

export const reply = (at: number, by: string, proposal: string, to: string, text: string): Scene => ({
  at,
  by,
  act: (book) => ({ type: 'comment', proposal: book.proposal(proposal), text, replyTo: book.comment(to) }),
})

export const argueAgainst = (at: number, by: string, proposal: string, text: string): Scene =>
  does('argue-against', at, by, proposal, { text })

export const declareInterest = (at: number, by: string, proposal: string, interest: string): Scene =>
  does('declare-interest', at, by, proposal, { interest })

/** The proposer changes the text; what is left out stays. */
export const amend = (
  at: number,
  by: string,
  proposal: string,
  version: number,
  changes: { title?: string; case?: string },
  note: string,
): Scene => ({
  at,
  by,
  act: (book) => ({
    type: 'amend',
    proposal: book.proposal(proposal),
    version,
    content: { ...book.content(proposal), ...changes },
    note,
  }),
})

export const answerObjection = (
  at: number,
  by: string,
  proposal: string,
  objector: string,
  answer: string,
): Scene => ({
  at,
  by,
  act: (book) => ({
    type: 'answer-objection',
    proposal: book.proposal(proposal),
    person: book.person(objector),
    answer,
  }),
})

export const answerSuggestion = (
  at: number,
  by: string,
  proposal: string,
  suggestion: string,
  answer: 'accept' | 'decline',
  reason: string,
): Scene => ({
  at,
  by,
  act: (book) => ({
    type: 'answer-suggestion',
    proposal: book.proposal(proposal),
    suggestion: book.comment(suggestion),
    answer,
    reason,
  }),
})
