// Quoting and linking a stretch of somebody's words: a small bar beside what was selected, where the browser can.
import { improve } from './page.ts'

/** Words at either end that name a stretch in an address (text fragments). */
const WORDS = 4

/** The address of a stretch: that of its passage, with its first and last words for browsers that find them. */
export function addressOf(passage: string, text: string, base: string): string {
  const words = text.trim().split(/\s+/)
  const encode = (part: readonly string[]) => encodeURIComponent(part.join(' ')).replace(/-/g, '%2D')
  const found =
    words.length <= WORDS * 2
      ? encode(words)
      : `${encode(words.slice(0, WORDS))},${encode(words.slice(-WORDS))}`
  return `${base}#${passage}:~:text=${found}`
}

function offer(bar: HTMLElement): void {
  const [quote, copy] = ['quote', 'copy'].map((name) => bar.querySelector<HTMLElement>(`[data-do="${name}"]`))
  let chosen: { text: string; href: string; by: string } | null = null

  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection()
    const text = selection?.toString().trim() ?? ''
    const place = selection?.anchorNode?.parentElement?.closest<HTMLElement>('[data-passages]')
    if (!selection || !place || text.length < 3 || !place.contains(selection.focusNode)) {
      if (!bar.contains(document.activeElement)) bar.hidden = true
      return
    }
    const passage =
      selection.anchorNode?.parentElement?.closest('.passage')?.id ?? place.closest('[id]')?.id ?? ''
    const base = location.pathname + (place.dataset['link'] ?? '')
    const by = place.closest('[data-comment]')?.querySelector('b')?.textContent ?? place.dataset['name'] ?? ''
    chosen = { text, href: addressOf(passage, text, base), by }
    const box = selection.getRangeAt(0).getBoundingClientRect()
    bar.style.insetBlockStart = `${String(box.bottom + scrollY + 6)}px`
    bar.style.insetInlineStart = `${String(Math.max(8, box.left + scrollX))}px`
    bar.hidden = false
  })
  quote?.addEventListener('click', () => {
    const field = document.querySelector<HTMLTextAreaElement>('#say textarea[name="text"]')
    if (chosen === null || field === null) return
    const lines = chosen.text.split('\n').map((line) => `> ${line}`.trimEnd())
    const link = `[${chosen.by === '' ? '¶' : chosen.by}](${chosen.href})`
    field.value += `${field.value === '' ? '' : '\n\n'}${lines.join('\n')}\n>\n> ${link}\n\n`
    field.dispatchEvent(new Event('input', { bubbles: true }))
    bar.hidden = true
    field.focus()
  })
  copy?.addEventListener('click', () => {
    if (chosen === null) return
    void navigator.clipboard.writeText(new URL(chosen.href, location.href).href).then(() => {
      copy.textContent = copy.dataset['done'] ?? copy.textContent
    })
  })
}

export const startPassages = () => {
  improve('[data-passage-bar]', offer)
}
