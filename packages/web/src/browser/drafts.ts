// Drafts of single fields: what is typed into a field with `data-draft` is kept in this browser until its form was entered.
import { forget, forgetSent, keep, keyOf, markSent, readSlot } from './kept-texts.ts'
import { improve } from './page.ts'

type Field = HTMLTextAreaElement | HTMLInputElement

/** Gives a field what was typed into it before, and keeps what is typed from now on. */
function keepField(element: HTMLElement): void {
  const field = element as Field
  const key = keyOf(field.dataset['draft'] ?? '')
  const write = () => {
    if (field.value === '') forget(key)
    else
      keep(key, {
        text: field.value,
        at: Date.now(),
        path: location.pathname,
        place: document.querySelector('h1')?.textContent.trim() ?? '',
      })
  }
  // What was typed before this script arrived is newer than what was kept.
  if (field.value !== field.defaultValue) write()
  else field.value = readSlot(key)?.kept.text ?? field.value
  field.addEventListener('input', write)
  field.form?.addEventListener('submit', () => {
    markSent(key)
  })
}

export const startDrafts = () => {
  forgetSent()
  improve('[data-draft]', keepField)
}
