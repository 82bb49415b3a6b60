// Drafts: what is typed into a field is kept in this browser until it is sent. Nothing is sent anywhere by this.
import type { Attachment } from 'svelte/attachments'

const PREFIX = 'draft:'
const DAYS = 30

/** Keeps a text field under `key`; gives it back when the page is opened again and the field is empty. */
export function keptAs(key: string): Attachment<HTMLTextAreaElement | HTMLInputElement> {
  return (field) => {
    const name = PREFIX + key
    try {
      const kept = JSON.parse(localStorage.getItem(name) ?? 'null') as { text: string; at: number } | null
      if (kept !== null && field.value === '' && Date.now() - kept.at < DAYS * 86_400_000)
        field.value = kept.text
    } catch {
      return undefined
    }
    const keep = () => {
      if (field.value === '') localStorage.removeItem(name)
      else localStorage.setItem(name, JSON.stringify({ text: field.value, at: Date.now() }))
    }
    field.addEventListener('input', keep)
    return () => {
      field.removeEventListener('input', keep)
    }
  }
}

/** Forgets the drafts of a form whose act was entered. */
export function forgetDrafts(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll<HTMLElement>('[data-draft]'))
    localStorage.removeItem(PREFIX + (field.dataset['draft'] ?? ''))
}
