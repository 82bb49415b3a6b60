// The feeds that programs find on a page: of what it shows where there is one, and of the society.
const shown = /^\/(?:circles|people)\/[^/]+(?=$|\/)/

export interface FeedLinks {
  type: string
  href: string
}

export function feedsOf({ pathname, search, searchParams }: URL): FeedLinks[] {
  const of = pathname === '/search' && searchParams.size > 0 ? pathname : shown.exec(pathname)?.[0]
  const query = pathname === '/search' ? search : ''
  return [...(of === undefined ? [] : [`${of}/feed`]), '/feed'].flatMap((path) => [
    { type: 'application/atom+xml', href: `${path}.atom${path === '/feed' ? '' : query}` },
    { type: 'application/feed+json', href: `${path}.json${path === '/feed' ? '' : query}` },
  ])
}
