// What somebody may have meant by an address that leads nowhere: pages under a near name, and where such things stand.

export interface Meant {
  href: string
  text: string
}

const pages: Record<string, string> = {
  '/': 'What is happening now',
  '/circles': 'All circles',
  '/people': 'All people',
  '/record': 'The record',
  '/charter': 'The charter',
  '/guide': 'The five-minute guide',
  '/join': 'Join',
  '/sign-in': 'Sign in',
  '/settings': 'Your settings',
  '/api': 'The API',
}

/** Other words for our pages, also as they stand in addresses of other sites. */
const others: Record<string, string> = {
  home: '/',
  now: '/',
  index: '/',
  decisions: '/',
  proposals: '/',
  votes: '/',
  queue: '/',
  log: '/record',
  entries: '/record',
  history: '/record',
  map: '/circles',
  circle: '/circles',
  teams: '/circles',
  committees: '/circles',
  projects: '/circles',
  documents: '/circles',
  propose: '/circles',
  person: '/people',
  users: '/people',
  members: '/people',
  citizens: '/people',
  rules: '/charter',
  clauses: '/charter',
  constitution: '/charter',
  help: '/guide',
  about: '/guide',
  docs: '/guide',
  login: '/sign-in',
  signin: '/sign-in',
  'log-in': '/sign-in',
  account: '/settings',
  profile: '/settings',
  preferences: '/settings',
  register: '/join',
  signup: '/join',
  'sign-up': '/join',
  invite: '/join',
  openapi: '/api',
}

/** Where things of a kind are to be found, by the first word of their addresses. */
const kinds: Record<string, Meant[]> = {
  circles: [{ href: '/circles', text: 'All circles, as a map, a tree and a list' }],
  decisions: [{ href: '/', text: 'What is being decided, and what was decided last' }],
  people: [{ href: '/people', text: 'All people, to find by name' }],
  projects: [{ href: '/circles', text: 'Projects stand on the pages of their circles' }],
  documents: [{ href: '/circles', text: 'Documents stand on the pages of their circles' }],
  record: [{ href: '/record', text: 'The record, all of it' }],
  join: [{ href: '/sign-in', text: 'Sign in, or paste your link whole' }],
  charter: [{ href: '/charter', text: 'The charter, all of it' }],
}

/** Up to four pages, the likeliest first. */
export function meantBy(path: string): Meant[] {
  const [first = '', ...rest] = path
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '')
  const found: Meant[] = []
  if (rest.length > 0) found.push(...tidied(first, rest), ...(kinds[first] ?? []))
  else if (/^[a-z]?\d+$/.test(first)) found.push(...byNumber(first))
  const near =
    pages[`/${first}`] === undefined
      ? (others[first] ?? nearestPage(first))
      : rest.length > 0
        ? `/${first}`
        : null
  if (near !== null) found.push({ href: near, text: pages[near] ?? near })
  found.push({ href: '/', text: 'What is happening now' }, { href: '/circles', text: 'All circles' })
  return found.filter(({ href }, index) => found.findIndex((one) => one.href === href) === index).slice(0, 4)
}

/** The address with blanks and capitals as names of circles are written: `/circles/Main%20Leadership`. */
function tidied(first: string, rest: readonly string[]): Meant[] {
  const written = rest.map(decoded).join('/')
  const slug = written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9/]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return slug === written || slug === '' || kinds[first] === undefined
    ? []
    : [{ href: `/${first}/${slug}`, text: `/${first}/${slug}` }]
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** `/d12` is a decision, `/f3` and `/p40` are people, `/318` is an entry. */
function byNumber(word: string): Meant[] {
  if (word.startsWith('d')) return [{ href: `/decisions/${word}`, text: `Decision ${word.slice(1)}` }]
  if (/^[fp]\d/.test(word)) return [{ href: `/people/${word}`, text: `The person ${word}` }]
  return /^\d/.test(word) ? [{ href: `/record/${word}`, text: `Entry ${word} of the record` }] : []
}

/** The page whose name is at most two typing errors away. */
function nearestPage(word: string): string | null {
  const near = Object.keys({
    ...others,
    ...Object.fromEntries(Object.keys(pages).map((page) => [page.slice(1), page])),
  })
    .filter((name) => name.length > 2)
    .map((name) => ({ name, apart: distance(word, name) }))
    .filter(({ name, apart }) => apart <= (name.length > 5 ? 2 : 1))
    .sort((a, b) => a.apart - b.apart)[0]
  return near === undefined ? null : (others[near.name] ?? `/${near.name}`)
}

/** How many letters must be changed, added or taken away. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (next[j - 1] ?? 0) + 1,
          (row[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row[b.length] ?? 0
}
