// Searching while one types: what was found is drawn anew, the address follows, and arrows lead through it.
import { drawAnew, improve } from './page.ts'

/** As long as somebody types faster than this, nothing is asked (ms). */
const pause = 180

function searchAsTyped(element: HTMLElement): void {
  const form = element as HTMLFormElement
  const field = form.querySelector<HTMLInputElement>('input[type=search]')
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | undefined

  const ask = async () => {
    const address = addressOf(form)
    asking?.abort()
    asking = new AbortController()
    const answer = await fetch(address, { headers: { accept: 'text/html' }, signal: asking.signal })
    // What was typed meanwhile is asked for by itself: an older answer must not come over a newer one.
    if (!answer.ok || addressOf(form) !== address) return
    history.replaceState(null, '', address)
    drawAnew(await answer.text())
  }
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      // Whoever presses the button gets the same answer as a page.
      ask().catch(() => undefined)
    }, pause)
  })
  field?.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return
    const first = linksOf(form)[0]
    if (first === undefined) return
    event.preventDefault()
    first.focus()
  })
  addEventListener('keydown', (event) => {
    moveAmong(form, field, event)
  })
}

const addressOf = (form: HTMLFormElement): string => {
  const query = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && value !== '') query.set(name, value)
  const text = query.toString()
  return text === '' ? form.action : `${form.action}?${text}`
}

const linksOf = (form: HTMLFormElement): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`${form.dataset['search'] ?? ''} .found h2 a`),
]

/** From one thing that was found to the next; before the first stands the field. */
function moveAmong(form: HTMLFormElement, field: HTMLInputElement | null, event: KeyboardEvent): void {
  if (event.defaultPrevented || !['ArrowDown', 'ArrowUp', 'Escape'].includes(event.key)) return
  const links = linksOf(form)
  const at = links.indexOf(document.activeElement as HTMLElement)
  if (at === -1) return
  event.preventDefault()
  const next = event.key === 'ArrowDown' ? links[at + 1] : event.key === 'ArrowUp' ? links[at - 1] : undefined
  if (next) next.focus()
  else if (event.key !== 'ArrowDown') field?.focus()
}

export const startSearch = () => {
  improve('form[data-search]', searchAsTyped)
}
