// What is new in a discussion since the last visit: this browser remembers the newest entry that was seen on each
// decision, marks what came later, and leads from one to the next. Nothing of it is sent anywhere.
import { improve } from './page.ts'

const PREFIX = 'seen:'
const DECISIONS = 300

type Seen = { entry: number; at: number }

/** What had been seen when this page was opened, by decision: it stays while the page is drawn anew. */
const before = new Map<string, Seen | null>()

function seenBefore(decision: string): Seen | null {
  const known = before.get(decision)
  if (known !== undefined) return known
  const seen = JSON.parse(localStorage.getItem(PREFIX + decision) ?? 'null') as Seen | null
  before.set(decision, seen)
  return seen
}

/** Remembers the newest entry on the page; the decisions not looked at for longest are forgotten. */
function remember(decision: string, entry: number): void {
  if (entry <= (seenBefore(decision)?.entry ?? -1)) return
  localStorage.setItem(PREFIX + decision, JSON.stringify({ entry, at: Date.now() } satisfies Seen))
  const all = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))
  if (all.length <= DECISIONS) return
  const age = (name: string) => (JSON.parse(localStorage.getItem(name) ?? '{"at":0}') as Seen).at
  for (const name of all.sort((a, b) => age(a) - age(b)).slice(0, all.length - DECISIONS))
    localStorage.removeItem(name)
}

const say = (line: HTMLElement, count: number, at: number): string => {
  const language = document.documentElement.lang
  const form = new Intl.PluralRules(language).select(count)
  const words = line.dataset[form] ?? line.dataset['other'] ?? ''
  const when = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(
    at,
  )
  return words.replace('{count}', new Intl.NumberFormat(language).format(count)).replace('{when}', when)
}

function mark(section: HTMLElement): void {
  const decision = section.dataset['discussion'] ?? ''
  const newest = Number(section.dataset['newest'] ?? 0)
  const keep = () => {
    remember(decision, Number(section.dataset['newest'] ?? newest))
  }
  addEventListener('pagehide', keep)
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) keep()
  })
  // The page may be drawn anew with more comments: they are marked as they come.
  const look = () => {
    show(section, seenBefore(decision))
  }
  new MutationObserver(look).observe(section, { childList: true, subtree: true })
  look()
}

function show(section: HTMLElement, seen: Seen | null): void {
  const line = section.querySelector<HTMLElement>('[data-fresh]')
  if (line === null || seen === null) return
  const fresh = [...section.querySelectorAll<HTMLElement>('[data-comment]')].filter(
    (one) => Number(one.dataset['entry']) > seen.entry && one.dataset['own'] === undefined,
  )
  for (const one of fresh) if (!one.classList.contains('fresh')) one.classList.add('fresh')
  const words = line.querySelector('[data-fresh-words]')
  const text = say(line, fresh.length, seen.at)
  if (words && words.textContent !== text) words.textContent = text
  if (line.hidden !== (fresh.length === 0)) line.hidden = fresh.length === 0
}

/** Leads to the next new comment after the one that was reached, and from the last to the first again. */
function lead(button: HTMLElement): void {
  let reached = -1
  button.addEventListener('click', () => {
    const fresh = [...document.querySelectorAll<HTMLElement>('[data-discussion] .comment.fresh')]
    reached = (reached + 1) % Math.max(fresh.length, 1)
    const next = fresh[reached]
    if (next === undefined) return
    const folded = next.closest('details')
    if (folded) folded.open = true
    next.tabIndex = -1
    next.focus()
    next.scrollIntoView({ block: 'center' })
  })
}

export const startSeen = () => {
  improve('[data-discussion]', mark)
  improve('[data-fresh-next]', lead)
}
