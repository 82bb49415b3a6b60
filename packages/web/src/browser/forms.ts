// Forms: a button says that its act is on the way; a form with `data-morph` goes on without a reload.
import { drawAnew, improve } from './page.ts'

/** What a button says while its form is on the way, and again after the browser's back. */
function sayBusy(form: HTMLElement): void {
  form.addEventListener('submit', (event) => {
    const button = event.submitter
    if (form.dataset['sent'] !== undefined) {
      event.preventDefault()
      return
    }
    form.dataset['sent'] = ''
    const { textContent } = button ?? {}
    const busy = button?.dataset['busy']
    if (button && busy !== undefined) button.textContent = busy
    button?.setAttribute('aria-disabled', 'true')
    const again = () => {
      delete form.dataset['sent']
      if (busy !== undefined && button) button.textContent = textContent ?? ''
      button?.removeAttribute('aria-disabled')
    }
    addEventListener('pageshow', again, { once: true })
    // A form whose answer is drawn over this page can be sent again at once.
    form.addEventListener('answered', again, { once: true })
  })
}

/** Sends a form and draws its answer over the page; where that fails, the browser sends it. */
function sendByScript(element: HTMLElement): void {
  const form = element as HTMLFormElement
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return
    event.preventDefault()
    void send(form, event.submitter)
  })
}

const isText = (field: unknown): field is HTMLInputElement | HTMLTextAreaElement =>
  field instanceof HTMLTextAreaElement ||
  (field instanceof HTMLInputElement && ['text', 'search'].includes(field.type))

async function send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const fields = new FormData(form, submitter)
  const typed = new Map<string, string>()
  const note = ({ target }: Event) => {
    if (isText(target)) typed.set(target.name, target.value)
  }
  form.addEventListener('input', note)
  const answer = await fetch(new URL(form.getAttribute('action') ?? '', location.href), {
    method: 'POST',
    headers: { accept: 'text/html' },
    body: form.enctype === 'multipart/form-data' ? fields : new URLSearchParams(fields as never),
  }).catch(() => null)
  form.removeEventListener('input', note)
  form.dispatchEvent(new CustomEvent('answered'))
  if (answer === null) {
    HTMLFormElement.prototype.submit.call(form)
  } else if (answer.redirected) {
    location.assign(answer.url)
  } else {
    const html = await answer.text()
    if (drawAnew(html, 'draw')) {
      // What was typed while the answer was on its way is newer than the answer.
      for (const field of form.elements) if (isText(field)) field.value = typed.get(field.name) ?? field.value
    } else tellProblem(form, html)
    showRefusal()
  }
}

/** Where no page came of it, what the page of the problem says stands over the form, with all that was typed in it. */
function tellProblem(form: HTMLFormElement, html: string): void {
  form.querySelector(':scope > [data-problem]')?.remove()
  const problem = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-problem]')
  if (!problem) return void HTMLFormElement.prototype.submit.call(form)
  problem.className = 'refusal'
  problem.role = 'alert'
  form.prepend(problem)
}

/** A refusal is where the reader looks next. */
export function showRefusal(): void {
  const refusal = document.querySelector<HTMLElement>('main [role="alert"]')
  if (!refusal) return
  refusal.tabIndex = -1
  refusal.focus()
}

export const startForms = () => {
  improve('form[method="post"]', sayBusy)
  improve('form[data-morph]', sendByScript)
  showRefusal()
}
