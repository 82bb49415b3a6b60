// Drafts: what is typed into a field with `data-draft` is kept in this browser until its form was entered.
// Nothing is sent anywhere by this.
import { improve } from './page.ts'

const PREFIX = 'draft:'
const SENT = 'drafts-sent'
const DAYS = 30

type Field = HTMLTextAreaElement | HTMLInputElement

/** Gives a field what was typed into it before, and keeps what is typed from now on. */
function keep(element: HTMLElement): void {
  const field = element as Field
  const name = PREFIX + (field.dataset['draft'] ?? '')
  const kept = JSON.parse(localStorage.getItem(name) ?? 'null') as { text: string; at: number } | null
  const fresh = kept !== null && Date.now() - kept.at < DAYS * 86_400_000
  const write = () => {
    if (field.value === '') localStorage.removeItem(name)
    else localStorage.setItem(name, JSON.stringify({ text: field.value, at: Date.now() }))
  }
  // What was typed before this script arrived is newer than what was kept.
  if (field.value !== field.defaultValue) write()
  else if (fresh) field.value = kept.text
  field.addEventListener('input', write)
  field.form?.addEventListener('submit', () => {
    const sent = new Set(JSON.parse(sessionStorage.getItem(SENT) ?? '[]') as string[])
    sessionStorage.setItem(SENT, JSON.stringify([...sent.add(name)]))
  })
}

/** Forgets the drafts of a form that was entered: the page after it says so. */
function forgetSent(): void {
  if (new URLSearchParams(location.search).has('done'))
    for (const name of JSON.parse(sessionStorage.getItem(SENT) ?? '[]') as string[])
      localStorage.removeItem(name)
  sessionStorage.removeItem(SENT)
}

export const startDrafts = () => {
  forgetSent()
  improve('[data-draft]', keep)
}
