// A form that is looked at again as one types (`data-look`): the server draws what would come of it, and the parts marked
// `data-looked` are drawn over. What is typed meanwhile is never touched: the answer is dropped, and asked for again.
import { Idiomorph } from 'idiomorph'
import { improve, improveAgain } from './page.ts'

const pauseMs = 700

function lookAt(element: HTMLElement): void {
  const form = element as HTMLFormElement
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | undefined
  /** What was asked so far is asked for no more. */
  const drop = () => {
    clearTimeout(timer)
    asking?.abort()
  }
  const later = (after = pauseMs) => {
    drop()
    timer = setTimeout(() => {
      // Whoever presses the button gets the same answer as a page.
      look().catch(() => undefined)
    }, after)
  }
  const look = async () => {
    const { signal } = (asking = new AbortController())
    const body = new URLSearchParams(new FormData(form) as never)
    body.set('do', 'look')
    const answer = await fetch(form.getAttribute('action') ?? '', {
      method: 'POST',
      headers: { accept: 'text/html' },
      body,
      signal,
    })
    const html = await answer.text()
    if (answer.ok && !signal.aborted && form.dataset['sent'] === undefined) draw(form, html)
  }
  form.addEventListener('input', () => {
    later()
  })
  // What a button does is newer than what is looked at meanwhile.
  form.addEventListener('submit', drop)
  // What is chosen may bring other fields.
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLElement && target.dataset['redraws'] !== undefined) later(0)
  })
}

function draw(form: HTMLFormElement, html: string): void {
  const next = new DOMParser().parseFromString(html, 'text/html')
  for (const part of form.querySelectorAll<HTMLElement>('[data-looked]')) {
    const drawn = next.getElementById(part.id)
    if (!drawn || part.parentElement?.closest('[data-looked]')) continue
    void Idiomorph.morph(part, drawn, {
      callbacks: {
        // What was opened stays open; what an answer opens, opens.
        beforeAttributeUpdated: (name, _, change) => !(name === 'open' && change === 'remove'),
      },
    })
  }
  improveAgain()
}

export const startLook = () => {
  improve('[data-look]', lookAt)
}
