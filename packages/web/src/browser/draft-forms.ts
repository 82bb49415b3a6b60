// Drafts of whole forms (`data-draft-form`): every field is kept, one text for each tab. A form that is opened fresh gets
// its text back; another tab's text is shown beside it, and the reader chooses.
import { forget, keep, keyOf, markSent, readSlot, slots, type Kept, type Slot } from './kept-texts.ts'
import { drawAnew, improve } from './page.ts'
import { otherTabs, thisTab } from './tabs.ts'

type Fields = [name: string, value: string][]

/** Made anew by each page, so no part of what was typed. */
const passing = new Set(['act', 'do', 'find'])

const fieldsOf = (form: HTMLFormElement): Fields =>
  [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && !passing.has(name) ? [[name, value]] : [],
  )

/** The fields as the server drew them, whatever was typed before this script came. */
const drawnFieldsOf = (form: HTMLFormElement): Fields => {
  const drawn = form.cloneNode(true) as HTMLFormElement
  drawn.reset()
  return fieldsOf(drawn)
}

/** The words of a text, for showing it: its title and case first, else whatever was typed. */
export const wordsOf = ({ text, fields = [] }: Kept): string => {
  if (text !== undefined) return text
  const of = (name: string) => fields.find(([field]) => field === name)?.[1].trim() ?? ''
  const named = [of('title'), of('case')].filter((one) => one !== '')
  return named.length > 0
    ? named.join(': ')
    : fields
        .map(([, value]) => value)
        .join(' ')
        .trim()
}

const same = (one: Fields, other: Fields) => JSON.stringify(one) === JSON.stringify(other)

export const sayWhen = (at: number): string =>
  new Date(at).toLocaleString(document.documentElement.lang || undefined, {
    dateStyle: 'medium',
    timeStyle: 'short',
  })

/** Shows one of the notices that wait in the form. */
function notify(form: HTMLFormElement, kind: string, slot: Slot, does: Record<string, () => void>): void {
  const template = form.querySelector<HTMLTemplateElement>(`template[data-draft-notice="${kind}"]`)
  const notice = template?.content.firstElementChild?.cloneNode(true)
  if (!(notice instanceof HTMLElement)) return
  form.querySelector(`.draft-notice[data-kind="${kind}"]`)?.remove()
  notice.dataset['kind'] = kind
  for (const part of notice.querySelectorAll('[data-when]')) part.textContent = sayWhen(slot.kept.at)
  for (const part of notice.querySelectorAll('[data-text]')) part.textContent = wordsOf(slot.kept)
  for (const button of notice.querySelectorAll<HTMLElement>('[data-draft-do]'))
    button.addEventListener('click', () => {
      notice.remove()
      does[button.dataset['draftDo'] ?? '']?.()
    })
  template?.after(notice)
}

/** What somebody has typed since the server drew the form. */
const typedIn = (form: HTMLFormElement): Fields =>
  [...form.elements].flatMap((field) => {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return []
    if (['hidden', 'checkbox', 'radio', 'search'].includes(field.type)) return []
    return field.value === field.defaultValue ? [] : [[field.name, field.value]]
  })

const over = (fields: Fields, newer: Fields): Fields => [
  ...fields.filter(([name]) => !newer.some(([other]) => other === name)),
  ...newer,
]

/** Fills the form with what was kept: the server draws it, since which fields there are depends on what was typed. */
async function fill(form: HTMLFormElement, fields: Fields): Promise<void> {
  const body = new URLSearchParams([...fields, ['do', 'look']])
  const address = form.getAttribute('action') ?? ''
  const before = typedIn(form)
  const answer = await fetch(address, { method: 'POST', headers: { accept: 'text/html' }, body })
  const html = await answer.text()
  const typed = typedIn(form).filter((field) => !before.some((one) => same([one], [field])))
  drawAnew(html, 'draw')
  // What was typed while the answer was on its way is newer.
  for (const [name, value] of typed) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value
  }
}

function keepForm(element: HTMLElement): void {
  const form = element as HTMLFormElement
  const name = form.dataset['draftForm'] ?? ''
  const drawn = drawnFieldsOf(form)
  const isFresh = form.dataset['fresh'] !== undefined
  const place = form.querySelector<HTMLElement>('[data-draft-place]')?.dataset['draftPlace'] ?? ''
  let keepsBoth = false
  const own = () => keyOf(name, thisTab())
  const write = () => {
    const fields = fieldsOf(form)
    if (isFresh && same(fields, drawn)) forget(own())
    else keep(own(), { fields, at: Date.now(), path: location.pathname + location.search, place })
  }
  const take = (slot: Slot) => {
    void fill(form, slot.kept.fields ?? []).then(write)
  }
  const others = () =>
    slots().filter((slot) => slot.form === name && slot.tab !== thisTab() && wordsOf(slot.kept) !== '')

  const restore = async (slot: Slot) => {
    await fill(form, over(slot.kept.fields ?? [], typedIn(form)))
    // A tab that is gone leaves its text to this one.
    if (slot.key !== own()) forget(slot.key)
    write()
    const beginAnew = () => {
      forget(own())
      location.reload()
    }
    notify(form, 'restored', slot, { 'begin-anew': beginAnew })
  }

  const begin = async () => {
    const open = await otherTabs()
    const isTyped = typedIn(form).length > 0
    const left = others()
    const adopted = readSlot(own()) ?? (isTyped ? null : left.find(({ tab }) => !open.has(tab))) ?? null
    if (!isFresh || !adopted) write()
    else if (!same(adopted.kept.fields ?? [], drawn)) await restore(adopted)
    const beside = left.find(({ key }) => key !== adopted?.key)
    if (beside)
      notify(form, open.has(beside.tab) ? 'tab' : 'other', beside, {
        take: () => {
          take(beside)
        },
      })
  }

  for (const event of ['input', 'change']) form.addEventListener(event, write)
  document.addEventListener('drawn', () => {
    if (form.isConnected && !same(fieldsOf(form), drawn)) write()
  })
  form.addEventListener('submit', () => {
    markSent(own())
  })
  form.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-draft-leave]')) forget(own())
  })
  addEventListener('storage', ({ key, newValue }) => {
    const slot = key === null || newValue === null || !form.isConnected ? null : readSlot(key)
    if (slot?.form !== name || slot.tab === thisTab() || same(slot.kept.fields ?? [], fieldsOf(form))) return
    if (keepsBoth || document.activeElement?.closest('.draft-notice')) return
    notify(form, 'tab', slot, {
      take: () => {
        take(slot)
      },
      leave: () => {
        keepsBoth = true
      },
    })
  })
  void begin()
}

export const startDraftForms = () => {
  improve('[data-draft-form]', keepForm)
}
