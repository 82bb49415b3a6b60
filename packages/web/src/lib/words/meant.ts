// What somebody may have meant by an address that leads nowhere: pages under a near name, and where such things stand.
import { meant as m } from '#messages'

export interface Meant {
  href: string
  text: string
}

const pages: Record<string, () => string> = {
  '/': m.now,
  '/circles': m.circles,
  '/people': m.people,
  '/record': m.record,
  '/charter': m.charter,
  '/guide': m.guide,
  '/join': m.join,
  '/sign-in': m.signIn,
  '/settings': m.settings,
  '/api': m.api,
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
const kinds: Record<string, { href: string; say: () => string }> = {
  circles: { href: '/circles', say: m.kindCircles },
  decisions: { href: '/', say: m.kindDecisions },
  people: { href: '/people', say: m.kindPeople },
  projects: { href: '/circles', say: m.kindProjects },
  documents: { href: '/circles', say: m.kindDocuments },
  record: { href: '/record', say: m.kindRecord },
  join: { href: '/sign-in', say: m.kindJoin },
  charter: { href: '/charter', say: m.kindCharter },
}

/** Up to four pages, the likeliest first. */
export function meantBy(path: string): Meant[] {
  const [first = '', ...rest] = path
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '')
  const found: Meant[] = []
  const kind = kinds[first]
  if (rest.length > 0)
    found.push(...tidied(first, rest), ...(kind ? [{ href: kind.href, text: kind.say() }] : []))
  else if (/^[a-z]?\d+$/.test(first)) found.push(...byNumber(first))
  const near =
    pages[`/${first}`] === undefined
      ? (others[first] ?? nearestPage(first))
      : rest.length > 0
        ? `/${first}`
        : null
  if (near !== null) found.push({ href: near, text: pages[near]?.() ?? near })
  found.push({ href: '/', text: m.now() }, { href: '/circles', text: m.circles() })
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
  if (word.startsWith('d'))
    return [{ href: `/decisions/${word}`, text: m.decision({ number: word.slice(1) }) }]
  if (/^[fp]\d/.test(word)) return [{ href: `/people/${word}`, text: m.person({ id: word }) }]
  return /^\d/.test(word) ? [{ href: `/record/${word}`, text: m.entry({ index: word }) }] : []
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
