// What a feed tells, before it is written as Atom or JSON Feed.
export interface FeedItem {
  /** Never another for the same thing: readers know by it what they have seen. */
  id: string
  url: string
  title: string
  html: string
  at: number
  author: string | null
}

export interface Feed {
  id: string
  title: string
  /** The page of what it tells. */
  home: string
  /** Its own address. */
  self: string
  language: string
  author: string
  /** When its newest item was made. */
  at: number
  items: FeedItem[]
}

/** The name that the log had at an entry: entries that were lost may have had the numbers of those that came after (5.3). */
export const logAt = (
  { origin, predecessors }: { origin: string; predecessors: readonly { origin: string; kept: number }[] },
  entry: number,
): string => predecessors.find(({ kept }) => entry < kept)?.origin ?? origin

/** Ids as RFC 4151 has them: by the record's own name and the day of its founding, wherever it is served from. */
export const tagOf = (origin: string, founded: number, rest: string): string => {
  const [host = origin, ...path] = origin.split('/')
  return `tag:${host},${new Date(founded).toISOString().slice(0, 10)}:${[...path, rest].join('/')}`
}
