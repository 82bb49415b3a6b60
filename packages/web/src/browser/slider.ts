// A slider over time (`data-slider`): as it moves, the page is asked for as it stood then and drawn over the present one.
import { drawAnew, improve } from './page.ts'

/** While it moves faster than this, nothing is asked (ms). */
const pause = 50

function slide(element: HTMLElement): void {
  const form = element as HTMLFormElement
  const range = form.querySelector<HTMLInputElement>('input[type=range]')
  if (range === null) return
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | undefined

  const ask = async () => {
    const address = addressOf(form, range)
    asking?.abort()
    asking = new AbortController()
    const answer = await fetch(address, { headers: { accept: 'text/html' }, signal: asking.signal })
    if (!answer.ok || addressOf(form, range) !== address) return
    const html = await answer.text()
    history.replaceState(null, '', address)
    // The form is in the reader's hand and stays as it is: only what it says of itself is taken over.
    const next = new DOMParser()
      .parseFromString(html, 'text/html')
      .querySelector('[data-slider] input[type=range]')
    range.setAttribute('aria-valuetext', next?.getAttribute('aria-valuetext') ?? '')
    drawAnew(html)
  }
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      // Whoever presses the button gets the same answer as a page.
      ask().catch(() => undefined)
    }, pause)
  })
}

/** At its end it asks for the present. */
function addressOf(form: HTMLFormElement, range: HTMLInputElement): string {
  const query = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') query.set(name, value)
  if (range.value === range.max) query.delete('at')
  const text = query.toString()
  return text === '' ? form.action : `${form.action}?${text}`
}

export const startSlider = () => {
  improve('[data-slider]', slide)
}
