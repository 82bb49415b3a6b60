// A figure as a file of its own, to link and embed: its colours for light and dark, its title and description inside.

export interface Standalone {
  width: number
  height: number
  title: string
  desc: string
  lang: string
  dir: 'ltr' | 'rtl'
  body: string
  /** Rules of CSS besides those of every figure. */
  styles?: string
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in a file of XML; signs that XML does not know are left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => escapes[sign] ?? '')

const light =
  '--paper:#fbfbfa;--ink:#16181a;--ink-3:#565b61;--line:#787d83;--rule:#d6d7d5;--blue:#0a4d85;--vermilion:#a8330b;--ochre:#6c4c00;--ochre-fill:#d39a12;--ochre-tint:#f9efd6;--ochre-deep:#efd595;--depth-1:#f1f5f8;--depth-2:#e1eaf2;--depth-3:#cbdbe9;--depth-4:#aec8de'
const dark =
  '--paper:#121416;--ink:#eceded;--ink-3:#9da3a8;--line:#757b81;--rule:#2e3236;--blue:#7cc0f0;--vermilion:#ff9a76;--ochre:#e9b949;--ochre-fill:#e9b949;--ochre-tint:#2d2410;--ochre-deep:#54431b;--depth-1:#151b20;--depth-2:#182530;--depth-3:#1c3243;--depth-4:#23445d'

/** The whole file. */
export function standalone({ width, height, title, desc, lang, dir, body, styles = '' }: Standalone): string {
  const size = `viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="title desc" xml:lang="${escapeXml(lang)}" direction="${dir}">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="desc">${escapeXml(desc)}</desc>`,
    `<style>svg{${light};color:var(--ink);font:13px system-ui,sans-serif}`,
    `@media(prefers-color-scheme:dark){svg{${dark}}}`,
    'text{fill:currentColor}.soft{fill:var(--ink-3)}.strong{font-weight:700}.blue{color:var(--blue)}',
    '.vermilion{color:var(--vermilion)}.ochre{color:var(--ochre)}.quiet{color:var(--ink-3)}',
    `${styles}</style>`,
    `<rect width="100%" height="100%" fill="var(--paper)"/>`,
    body,
    '</svg>\n',
  ].join('')
}

/** Words broken into lines of about `characters`; what is longer than `lines` lines ends with an ellipsis. */
export function linesOf(text: string, characters: number, lines: number): string[] {
  const found: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && line.length + 1 + word.length > characters) {
      found.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  if (line !== '') found.push(line)
  if (found.length <= lines) return found
  return [...found.slice(0, lines - 1), `${found[lines - 1] ?? ''}…`]
}
