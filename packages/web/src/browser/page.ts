// The page as the server drew it, and what improves it: each improvement is started once on each element that asks for it.
import { Idiomorph } from 'idiomorph'

type Improvement = { selector: string; start: (element: HTMLElement) => void; on: WeakSet<Element> }

const improvements: Improvement[] = []

/** Starts `start` on every element that matches `selector`, now and after each time the page is drawn anew. */
export function improve(selector: string, start: (element: HTMLElement) => void): void {
  const added = { selector, start, on: new WeakSet<Element>() }
  improvements.push(added)
  begin(added)
}

function begin({ selector, start, on }: Improvement): void {
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    if (on.has(element)) continue
    on.add(element)
    start(element)
  }
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const isTyped = (field: Field): boolean => {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some((option) => option.selected !== option.defaultSelected)
  if (field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type))
    return field.checked !== field.defaultChecked
  return field.value !== field.defaultValue
}

/** True for a form in which somebody is at work, or which was just refused: nothing may change under their hands. */
export function isAtWork(form: HTMLFormElement): boolean {
  if (form.dataset['look'] !== undefined) return true
  if (form.contains(document.activeElement) && document.activeElement?.tagName !== 'BUTTON') return true
  if (form.querySelector('[role="alert"]')) return true
  return [...form.querySelectorAll<Field>('input:not([type=hidden]), textarea, select')].some(isTyped)
}

/**
 * Draws `html`, a whole page from the server, over the present one: what did not change stays, with focus, scroll and
 * opened details. Forms at work stay as they are unless `forms` says otherwise, and so does what a script has made
 * (`data-stays`). False, and nothing is drawn, where `html` is no page of the society but that of a problem.
 */
export function drawAnew(html: string, forms: 'keep' | 'draw' = 'keep'): boolean {
  const next = new DOMParser().parseFromString(html, 'text/html')
  const [from, to] = [document.querySelector('.app'), next.querySelector('.app')]
  if (!from || !to) return false
  document.title = next.title
  void Idiomorph.morph(from, to, {
    ignoreActiveValue: forms === 'keep',
    callbacks: {
      beforeNodeMorphed: (old) =>
        !(old instanceof HTMLElement && old.dataset['stays'] !== undefined) &&
        !(forms === 'keep' && old instanceof HTMLFormElement && isAtWork(old)),
      beforeNodeRemoved: (old) => !(old instanceof HTMLElement && old.dataset['keep'] !== undefined),
      // What was opened stays open; what an answer opens, opens.
      beforeAttributeUpdated: (name, element, change) =>
        !(name === 'open' && element instanceof HTMLDetailsElement && change === 'remove'),
    },
  })
  improveAgain()
  document.dispatchEvent(new Event('drawn'))
  return true
}

/** Starts what new elements ask for. */
export function improveAgain(): void {
  improvements.forEach(begin)
}
