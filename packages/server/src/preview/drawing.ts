// The picture of a page as SVG, 1200 by 630, in the look of the pages: ink on paper, the title in serif, rings or seats
// on the right. It says no words of its own, so that it reads in every language.
import type { PreviewFacts, Seat } from './facts.ts'
import { isCovered, wrapped } from './lettering.ts'

export const previewWidth = 1200
export const previewHeight = 630

const colour = {
  paper: '#fbfbfa',
  ink: '#16181a',
  quiet: '#565b61',
  rule: '#d6d7d5',
  blue: '#0a4d85',
  vermilion: '#a8330b',
  ochre: '#d39a12',
} as const

const margin = 72
const figure = { x: 944, y: 326, radius: 150 }
const textWidth = 690

/** The picture of one page. */
export function drawPreview({ society, title, chain, seats }: PreviewFacts): string {
  const isSociety = title === society && chain.length === 0 && seats.length === 0
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(previewWidth)} ${String(previewHeight)}">
<rect width="100%" height="100%" fill="${colour.paper}"/><rect width="100%" height="14" fill="${colour.ink}"/>
${nameplate(isSociety ? '' : society)}${titleLines(title ?? '')}${placeLine(chain)}
<path d="M${String(margin)} 542H${String(previewWidth - margin)}" stroke="${colour.rule}" stroke-width="2"/>
${seats.length > 0 ? ringOfSeats(seats) : rings(chain.length)}</svg>`
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const sayable = (text: string) => (isCovered(text) ? text : '')

type Place = { x: number; y: number; size: number; weight: 400 | 700; fill: string; width: number }

/** One line; what is written from the right begins at the right. */
function text(words: string, { x, y, size, weight, fill, width }: Place): string {
  const fromRight = /\p{Script=Arabic}/u.test(words)
  const [at, anchor, family] = fromRight
    ? [x + width, 'end', 'Noto Naskh Arabic']
    : [x, 'start', 'Noto Serif']
  return `<text x="${String(at)}" y="${y.toFixed(1)}" text-anchor="${anchor}" font-family="${family}" font-size="${String(size)}" font-weight="${String(weight)}" fill="${fill}">${escape(words)}</text>`
}

function nameplate(society: string): string {
  const logo = `<g transform="translate(${String(margin)} 58) scale(1.5)" fill="none" stroke="${colour.ink}" stroke-width="2.5"><circle cx="16" cy="16" r="14" stroke-dasharray="76 12" transform="rotate(-28 16 16)"/><circle cx="16" cy="16" r="8.6" stroke-dasharray="45.5 8.6" transform="rotate(-22 16 16)"/><circle cx="16" cy="16" r="3.6" fill="${colour.ink}" stroke="none"/></g>`
  const [line = ''] = wrapped(sayable(society), 34, 980, 1)
  return logo + text(line, { x: margin + 66, y: 93, size: 34, weight: 700, fill: colour.ink, width: 980 })
}

function titleLines(title: string): string {
  const said = sayable(title)
  const size = said.length > 70 ? 50 : said.length > 34 ? 58 : 72
  const lines = wrapped(said, size, textWidth, said.length > 70 ? 5 : 4)
  const height = size * 1.16
  const first = 326 - ((lines.length - 1) * height) / 2 + size * 0.34
  return lines
    .map((line, n) =>
      text(line, { x: margin, y: first + n * height, size, weight: 700, fill: colour.ink, width: textWidth }),
    )
    .join('')
}

/** From the circle itself up to the top. */
function placeLine(chain: readonly string[]): string {
  const width = previewWidth - 2 * margin
  // The measures are those of bold letters; these are lighter and narrower.
  const [line = ''] = wrapped(sayable([...chain].reverse().join(' · ')), 28, width * 1.15, 1)
  return text(line, { x: margin, y: 588, size: 28, weight: 400, fill: colour.quiet, width })
}

/** One ring a level, the innermost filled: how deep it lies. */
function rings(level: number): string {
  const count = Math.min(Math.max(level, 1), 6) + 1
  const { x, y, radius } = figure
  return Array.from({ length: count }, (_, n) => {
    const r = radius * (1 - n / (count + 0.4))
    const isInmost = n === count - 1
    return `<circle cx="${String(x)}" cy="${String(y)}" r="${r.toFixed(1)}" fill="${isInmost ? colour.blue : 'none'}" stroke="${isInmost ? colour.blue : colour.ink}" stroke-width="4"/>`
  }).join('')
}

const order: readonly Seat[] = ['for', 'aside', 'against', 'abstain', 'silent']
const mostSeats = 60

function ringOfSeats(seats: readonly Seat[]): string {
  const shown = [...seats].sort((a, b) => order.indexOf(a) - order.indexOf(b)).slice(0, mostSeats)
  const { x, y, radius } = figure
  const chord = shown.length < 2 ? Infinity : 2 * radius * Math.sin(Math.PI / shown.length)
  const size = Math.min(34, chord * 0.42)
  const placed = shown.map((seat, n) => {
    const angle = (2 * Math.PI * n) / shown.length - Math.PI / 2
    return seatAt(seat, x + radius * Math.cos(angle), y + radius * Math.sin(angle), size)
  })
  return `<circle cx="${String(x)}" cy="${String(y)}" r="${String(radius)}" fill="none" stroke="${colour.rule}" stroke-width="3"/>${placed.join('')}`
}

/** Full disc, half disc, barred disc, ring, dot: the shapes say what the colours say. */
function seatAt(seat: Seat, cx: number, cy: number, r: number): string {
  const at = `cx="${cx.toFixed(1)}" cy="${cy.toFixed(1)}"`
  const ground = `<circle ${at} r="${(r + Math.min(5, r * 0.3)).toFixed(1)}" fill="${colour.paper}"/>`
  switch (seat) {
    case 'for':
      return `${ground}<circle ${at} r="${r.toFixed(1)}" fill="${colour.blue}"/>`
    case 'aside':
      return `${ground}<circle ${at} r="${(r - 2).toFixed(1)}" fill="${colour.paper}" stroke="${colour.ink}" stroke-width="3"/><path d="M${cx.toFixed(1)} ${(cy - r + 2).toFixed(1)}a${(r - 2).toFixed(1)} ${(r - 2).toFixed(1)} 0 0 0 0 ${(2 * r - 4).toFixed(1)}z" fill="${colour.ochre}"/>`
    case 'against':
      return `${ground}<circle ${at} r="${r.toFixed(1)}" fill="${colour.vermilion}"/><path d="M${(cx - r * 0.55).toFixed(1)} ${cy.toFixed(1)}h${(r * 1.1).toFixed(1)}" stroke="${colour.paper}" stroke-width="${(r * 0.32).toFixed(1)}"/>`
    case 'abstain':
      return `${ground}<circle ${at} r="${(r - 2).toFixed(1)}" fill="${colour.paper}" stroke="${colour.ink}" stroke-width="3"/>`
    case 'silent':
      return `${ground}<circle ${at} r="${(r * 0.32).toFixed(1)}" fill="${colour.quiet}"/>`
  }
}
