// Checks a receipt on the reader's own device (`data-verify-receipt`): that of the page, or a file that the reader picks.
import { clearSteps, leaveRest, sayStep } from './outcomes.ts'
import { improve } from './page.ts'
import type { Checked, Said, ToCheck } from './receipt-checker.ts'
import { drawWay } from './way-picture.ts'

const textOf = async (path: string): Promise<string> => {
  const answer = await fetch(path, { cache: 'no-cache' })
  if (!answer.ok) throw new Error(`${path}: ${String(answer.status)}`)
  return answer.text()
}

/** What the checker says of it; it lives as long as that takes. */
function ask(address: string, toCheck: ToCheck): Promise<Checked> {
  const worker = new Worker(address, { type: 'module' })
  return new Promise<Checked>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Checked | null>) => {
      if (data === null) reject(new Error('it could not be checked'))
      else resolve(data)
    })
    worker.addEventListener('error', () => {
      reject(new Error('the checker did not come'))
    })
    worker.postMessage(toCheck)
  }).finally(() => {
    worker.terminate()
  })
}

/** Says words of the catalogue, with the values in their places; what it does not know is said as the checker says it. */
function say(steps: HTMLElement, of: 'fault' | 'expected' | 'found', { name, values, text }: Said): void {
  const place = steps.querySelector<HTMLElement>(`[data-said-${of}]`)
  if (place === null) return
  const known = steps.querySelector<HTMLTemplateElement>('template[data-faults]')?.content
  const kind = of === 'fault' ? 'fault' : 'value'
  const words = known?.querySelector(`[data-${kind}-name="${name ?? ''}"]`)?.textContent
  // A value keeps its own direction, also within words that are read from right to left.
  const isolated = words?.replace(/\{(\d)\}/g, (_, n) => `\u2068${values[Number(n) - 1] ?? ''}\u2069`)
  place.textContent = isolated ?? text
  place.dir = isolated === undefined ? 'ltr' : ''
  if (name !== null && isolated === undefined) place.lang = 'en'
  else place.removeAttribute('lang')
}

function show(steps: HTMLElement, { held, failed, acts, way }: Checked): void {
  const put = (name: string, text: string) => {
    const place = steps.querySelector<HTMLElement>(`[data-said-${name}]`)
    if (place) place.textContent = text
  }
  for (const step of held) sayStep(steps, step, 'holds')
  if (failed !== null) {
    sayStep(steps, failed.step, 'fails')
    const { says, entry, expected, found } = failed
    say(steps, 'fault', says)
    put('entry', String(entry ?? ''))
    say(steps, 'expected', expected)
    say(steps, 'found', found)
    for (const part of steps.querySelectorAll<HTMLElement>('[data-of-entry]')) part.hidden = entry === null
    const fault = steps.querySelector<HTMLElement>('[data-fault]')
    if (fault) fault.hidden = false
  }
  if (acts !== null) {
    put('acts', String(acts.acts))
    put('signed', String(acts.signed))
    put('unchecked', String(acts.unchecked))
    put('unsigned', String(acts.acts - acts.signed - acts.unchecked))
    for (const part of steps.querySelectorAll<HTMLElement>('[data-of-unchecked]'))
      part.hidden = acts.unchecked === 0
    const counts = steps.querySelector<HTMLElement>('[data-acts]')
    if (counts) counts.hidden = false
  }
  const figure = steps.querySelector<HTMLElement>('figure')
  if (figure === null || way === null) return
  figure.hidden = false
  figure.querySelector('[data-way]')?.replaceChildren(drawWay(way))
}

function verify(element: HTMLElement): void {
  const { verifyReceipt: checker, receipt: own, shown } = element.dataset
  const button = element.querySelector('button')
  const pick = element.querySelector<HTMLInputElement>('input[type="file"]')
  const steps = element.querySelector<HTMLElement>('[data-steps]')
  if (checker === undefined || steps === null) return
  const check = async (receipt: () => Promise<string>, ofPage: boolean) => {
    clearSteps(steps)
    for (const part of steps.querySelectorAll<HTMLElement>('[data-fault], [data-acts], figure'))
      part.hidden = true
    for (const step of steps.querySelectorAll<HTMLElement>('[data-step="page"]')) step.hidden = !ofPage
    element.setAttribute('aria-busy', 'true')
    try {
      const [text, keys] = await Promise.all([receipt(), textOf('/record/key')])
      show(steps, await ask(checker, { receipt: text, keys, shown: (ofPage ? shown : null) ?? null }))
    } finally {
      leaveRest(steps)
      element.removeAttribute('aria-busy')
    }
  }
  if (button !== null && own !== undefined) {
    button.hidden = false
    button.addEventListener('click', () => {
      if (element.ariaBusy !== 'true') void check(() => textOf(own), true).catch(() => undefined)
    })
  }
  if (pick === null) return
  for (const hidden of element.querySelectorAll<HTMLElement>('[data-pick]')) hidden.hidden = false
  pick.addEventListener('change', () => {
    const file = pick.files?.[0]
    if (file) void check(() => file.text(), false).catch(() => undefined)
    // The same file may have become another.
    pick.value = ''
  })
}

export const startVerifyingReceipts = () => {
  improve('[data-verify-receipt]', verify)
}
