// What was typed before the page's script was ready: it takes over the page with the fields as the server sent them,
// so that they are remembered until then and filled in again (text is never lost).

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const remembered = new Map<Field, { value: string; checked: boolean }>()

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement

const isTicked = (field: Field) => field instanceof HTMLInputElement && field.checked

function remember(field: Field) {
  if (field instanceof HTMLInputElement && (field.type === 'file' || field.type === 'hidden')) return
  remembered.set(field, { value: field.value, checked: isTicked(field) })
}

const isChanged = (field: Field): boolean => {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some((option) => option.selected !== option.defaultSelected)
  if (field instanceof HTMLInputElement && field.checked !== field.defaultChecked) return true
  return field.value !== field.defaultValue
}

const listen = ({ target }: Event) => {
  if (isField(target)) remember(target)
}

/** Begins to remember, with what is in the fields by now. */
export function rememberTyped(): void {
  for (const field of document.querySelectorAll<Field>('input, textarea, select'))
    if (isChanged(field)) remember(field)
  document.addEventListener('input', listen, true)
}

/** The page has been taken over: what was typed stands in its fields again, and what listens to them hears of it. */
export function restoreTyped(): void {
  document.removeEventListener('input', listen, true)
  for (const [field, { value, checked }] of remembered) {
    if (!field.isConnected || (field.value === value && isTicked(field) === checked)) continue
    if (field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type))
      field.checked = checked
    else field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  remembered.clear()
}
