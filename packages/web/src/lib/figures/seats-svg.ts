// The seats of a decision as a file of its own: who stands where, as a ring or above fifteen people as a bar (4.4, 4.8).
import { glyphOf, layBar, laySeats, RING_LIMIT, type SeatState } from './seats.ts'
import { escapeXml, standalone } from './standalone.ts'

export interface SeatsFile {
  title: string
  desc: string
  states: SeatState[]
  count: string
  of: string
  lang: string
  dir: 'ltr' | 'rtl'
}

const ring = '<circle cx="8" cy="8" r="6.7" fill="none" stroke="currentColor" stroke-width="1.6"'

/** The glyphs of the pages' sprite, so that the file needs nothing beside it. */
const glyphs: Record<string, string> = {
  agree: '<circle cx="8" cy="8" r="7.5" fill="currentColor"/>',
  aside: `<path d="M8 .5a7.5 7.5 0 0 0 0 15z" fill="var(--ochre-fill)"/>${ring}/><path d="M8 1v14" stroke="currentColor" stroke-width="1.2"/>`,
  object:
    '<circle cx="8" cy="8" r="7.5" fill="currentColor"/><path d="M3.5 8h9" stroke="var(--paper)" stroke-width="2.6"/>',
  abstain: `${ring}/>`,
  recused: `${ring} stroke-dasharray="2.1 2.1"/>`,
  silent: '<circle cx="8" cy="8" r="2.8" fill="currentColor"/>',
  hidden: `${ring}/><circle cx="8" cy="8" r="2.8" fill="currentColor"/>`,
  left: '<path d="M5 5l6 6M11 5l-6 6" stroke="currentColor" stroke-width="1.8"/>',
}

const tones: Partial<Record<SeatState, string>> = {
  agree: 'blue',
  for: 'blue',
  object: 'vermilion',
  against: 'vermilion',
  aside: 'ochre',
  recused: 'quiet',
  left: 'quiet',
}

const SIDE = 320

/** Draws the file. */
export function seatsSvg({ states, count, of, ...file }: SeatsFile): string {
  const body = states.length > RING_LIMIT ? bar(states, count, of) : circle(states, count, of)
  return standalone({ ...file, width: SIDE, height: SIDE, body: `<g transform="scale(3.2)">${body}</g>` })
}

function circle(states: readonly SeatState[], count: string, of: string): string {
  const seats = laySeats(states, 41, 16.4).map(
    ({ state, x, y, size, knock }) =>
      `<circle cx="${String(x)}" cy="${String(y)}" r="${String(knock)}" fill="var(--paper)"/><g class="${tones[state] ?? ''}" transform="translate(${fixed(x - size / 2)} ${fixed(y - size / 2)}) scale(${fixed(size / 16)})">${glyphs[glyphOf[state]] ?? ''}</g>`,
  )
  return `<circle cx="50" cy="50" r="41" fill="none" stroke="var(--line)"/><circle cx="50" cy="50" r="25" fill="none" stroke="var(--rule)"/>${seats.join('')}${middle(count, of, 52, 62)}`
}

const fixed = (value: number) => String(Math.round(value * 1000) / 1000)

const middle = (count: string, of: string, first: number, second: number) =>
  `<text x="50" y="${String(first)}" text-anchor="middle" class="strong" font-size="11">${escapeXml(count)}</text><text x="50" y="${String(second)}" text-anchor="middle" class="soft" font-size="7">${escapeXml(of)}</text>`

function bar(states: readonly SeatState[], count: string, of: string): string {
  const bars = layBar(states, 92).map(({ state, from, width }) => {
    const [x, long] = [fixed(4 + from), fixed(Math.max(width - 0.6, 0.8))]
    const stripe =
      glyphOf[state] === 'object'
        ? `<path d="M${x} 74h${long}" stroke="var(--paper)" stroke-width="2.6"/>`
        : ''
    const quiet = ['silent', 'recused', 'left', 'abstain'].includes(state)
    const fill = quiet ? 'none' : state === 'aside' ? 'var(--ochre-fill)' : 'currentColor'
    return `<g class="${tones[state] ?? 'quiet'}"><rect x="${x}" y="64" width="${long}" height="20" fill="${fill}" stroke="currentColor" stroke-width=".8"/>${stripe}</g>`
  })
  return `${middle(count, of, 36, 50)}${bars.join('')}`
}
