// Somebody's words as HTML, or what stands in their place when they were erased (clause 5.6).
import { markdownToHtml } from '../markdown/markdown.ts'
import { escapeHtml } from '../words/escape-html.ts'
import { sayErased } from '../words/erased.ts'
import { textOf, type Speaker, type TextRef } from '../words/phrase.ts'

/** Null where nothing was said, or what was said is withheld. */
export function saidHtml(speaker: Speaker, ref: TextRef | null | undefined): string | null {
  const text = textOf(speaker, ref)
  if (text !== null) return markdownToHtml(text)
  const erased = sayErased(speaker, ref)
  return erased === null ? null : `<p class="quiet small">${escapeHtml(erased)}</p>`
}
