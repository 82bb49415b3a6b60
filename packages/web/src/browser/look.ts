// A form that is looked at again as one types (`data-look`): the server draws what would come of it, and the parts marked
// `data-looked` are drawn over. What is typed meanwhile is never touched: the answer is dropped, and asked for again.
import { Idiomorph } from 'idiomorph'
import { improve, improveAgain } from './page.ts'

const pauseMs = 700

function lookAt(element: HTMLElement): void {
  const form = element as HTMLFormElement
  let timer: ReturnType<typeof setTimeout> | undefined
  let typed = 0
  const later = (after = pauseMs) => {
    typed += 1
    clearTimeout(timer)
    timer = setTimeout(() => void look(), after)
  }
  const look = async () => {
    const at = typed
    const body = new URLSearchParams(new FormData(form) as never)
    body.set('do', 'look')
    const answer = await fetch(form.getAttribute('action') ?? '', {
      method: 'POST',
      headers: { accept: 'text/html' },
      body,
    }).catch(() => null)
    if (answer?.ok !== true || at !== typed || form.dataset['sent'] !== undefined) return
    draw(form, await answer.text(), () => at === typed)
  }
  form.addEventListener('input', () => {
    later()
  })
  // What a button does is newer than what is looked at meanwhile.
  form.addEventListener('submit', () => {
    typed += 1
    clearTimeout(timer)
  })
  // What is chosen may bring other fields.
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLElement && target.dataset['redraws'] !== undefined) later(0)
  })
}

function draw(form: HTMLFormElement, html: string, isStill: () => boolean): void {
  const next = new DOMParser().parseFromString(html, 'text/html')
  if (!isStill()) return
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
