// The list of unfinished texts that this browser keeps.
import { sayWhen, wordsOf } from './draft-forms.ts'
import { forget, slots } from './kept-texts.ts'
import { improve } from './page.ts'

const LONGEST = 280

function list(element: HTMLElement): void {
  const template = element.querySelector('template')
  const none = document.querySelector<HTMLElement>('[data-drafts-none]')
  const found = slots().filter(({ kept }) => wordsOf(kept) !== '')
  if (none) none.hidden = found.length > 0
  for (const { key, form, kept } of found.slice(0, 200)) {
    const row = template?.content.firstElementChild?.cloneNode(true)
    if (!(row instanceof HTMLElement)) return
    const words = wordsOf(kept)
    const set = (selector: string, text: string) => {
      const part = row.querySelector(selector)
      if (part) part.textContent = text
    }
    const link = row.querySelector('a')
    if (link) {
      link.href = kept.path ?? '/'
      link.textContent = kept.place ?? form
    }
    set('[data-begins]', words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words)
    set('[data-when]', sayWhen(kept.at))
    set('[data-which]', ` ${kept.place ?? form}`)
    row.querySelector('[data-forget]')?.addEventListener('click', () => {
      forget(key)
      row.remove()
      if (none) none.hidden = element.querySelector('li') !== null
    })
    element.append(row)
  }
}

export const startUnfinished = () => {
  improve('[data-drafts]', list)
}
