// Texts kept in this browser, under `draft:<name>`: one field's, or a whole form's, one for each tab. Nothing is sent
// anywhere by this.

const PREFIX = 'draft:'
const DAYS = 30

export interface Kept {
  /** A field's text, or every field of a form in order. */
  text?: string
  fields?: [name: string, value: string][]
  /** When it was typed last. */
  at: number
  /** Where it is gone on with, and what it is called there. */
  path?: string
  place?: string
}

export interface Slot {
  key: string
  /** The form that it belongs to. */
  form: string
  /** The tab that types it; empty for a single field. */
  tab: string
  kept: Kept
}

const read = (key: string): Kept | null => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null
  } catch {
    return null
  }
}

export const keyOf = (form: string, tab = ''): string => `${PREFIX}${form}${tab && `#${tab}`}`

export function readSlot(key: string): Slot | null {
  const kept = key.startsWith(PREFIX) ? read(key) : null
  if (kept === null) return null
  const [form = '', tab = ''] = key.slice(PREFIX.length).split('#')
  return { key, form, tab, kept }
}

/** Everything that is kept, the newest first; what is older than thirty days is forgotten. */
export function slots(): Slot[] {
  const found = Object.keys(localStorage).flatMap((key) => readSlot(key) ?? [])
  for (const { key, kept } of found)
    if (Date.now() - kept.at > DAYS * 86_400_000) localStorage.removeItem(key)
  return found.filter(({ key }) => localStorage.getItem(key) !== null).sort((a, b) => b.kept.at - a.kept.at)
}

/** Keeps; a browser that is full or forbids it changes nothing of what is on the page. */
export function keep(key: string, kept: Kept): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept))
  } catch {
    // Nothing can be kept here; the page itself still holds the text.
  }
}

export const forget = (key: string): void => {
  localStorage.removeItem(key)
}

const SENT = 'drafts-sent'
const sentKeys = () => JSON.parse(sessionStorage.getItem(SENT) ?? '[]') as string[]

/** Notes what is on its way; it is forgotten when the page after it says that it was entered. */
export function markSent(key: string): void {
  sessionStorage.setItem(SENT, JSON.stringify([...new Set([...sentKeys(), key])]))
}

export function forgetSent(): void {
  if (new URLSearchParams(location.search).has('done')) sentKeys().forEach(forget)
  sessionStorage.removeItem(SENT)
}
