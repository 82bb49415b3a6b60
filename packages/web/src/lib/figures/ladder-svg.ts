// The ladder as a file of its own: to scale where its words fit, upright where they do not (clauses 4.3, 4.8, 4.10).
import { layLadder, sector } from './ladder.ts'
import { escapeXml, linesOf, standalone } from './standalone.ts'
import type { LadderStep } from '../present/ladder.ts'

export interface LadderFile {
  title: string
  /** What runs until when, and what follows. */
  sentence: string
  steps: LadderStep[]
  now: number
  lang: string
  dir: 'ltr' | 'rtl'
}

const WIDE = 960
const TALL = 480
const SIDE = 24
const LETTER = 7.2

/** Draws the file. */
export function ladderSvg(file: LadderFile): string {
  const figure = layLadder(file.steps, file.now)
  const drawn = figure.readable ? lying(file, figure) : upright(file)
  const desc = [
    file.sentence,
    ...file.steps.map((step) =>
      [step.name, step.need, step.when, step.result ?? ''].filter(Boolean).join('. '),
    ),
  ].join('\n')
  return standalone({ ...file, ...drawn, desc })
}

const tone = (step: LadderStep) => (step.tone === 'now' ? 'blue' : step.tone === 'over' ? 'quiet' : '')

/** The disc of a step: the share that must be for. */
function disc(step: LadderStep, x: number, y: number): string {
  const inner =
    step.share === null
      ? '<circle cx="14" cy="14" r="3.5" fill="currentColor"/>'
      : `<path d="${sector(step.share.n, step.share.d)}" fill="currentColor"/>`
  return `<g class="${tone(step)}" transform="translate(${fixed(x - 14)} ${fixed(y - 14)})"><circle cx="14" cy="14" r="12.25" fill="var(--paper)" stroke="currentColor" stroke-width="2"/>${inner}</g>`
}

const fixed = (value: number) => String(Math.round(value * 10) / 10)

const text = (words: string, x: number, y: number, kind = '', anchor = 'start') =>
  `<text x="${fixed(x)}" y="${fixed(y)}" class="${kind}" text-anchor="${anchor}">${escapeXml(words)}</text>`

function words(step: LadderStep, x: number, y: number, width: number, anchor: string): string {
  const fits = Math.max(8, Math.floor(width / LETTER))
  const lines = [
    ...linesOf(step.name, fits, 2).map((line) => ({ line, kind: 'strong' })),
    ...linesOf(step.result ?? step.need, fits, 4).map((line) => ({ line, kind: '' })),
    ...linesOf(step.when, fits, 2).map((line) => ({ line, kind: 'soft' })),
  ]
  return lines.map(({ line, kind }, index) => text(line, x, y + index * 17, kind, anchor)).join('')
}

function lying({ steps, sentence, dir }: LadderFile, figure: ReturnType<typeof layLadder>) {
  const [top, along] = [78, WIDE - 2 * SIDE - 14]
  const at = (share: number) => (dir === 'rtl' ? WIDE - SIDE - 14 - share * along : SIDE + 14 + share * along)
  const anchor = 'start'
  let begun = 0
  const columns = figure.rungs.map((rung, index) => {
    const step = steps[index]
    const [from, stage, to] = [begun, begun + (rung.share * rung.stage) / 100, begun + rung.share]
    const passed = rung.gone === null || step?.tone === 'over' ? from : from + (rung.share * rung.gone) / 100
    begun = to
    if (step === undefined) return ''
    const line = (a: number, b: number, more: string) =>
      `<path d="M${fixed(at(a))} ${String(top)}H${fixed(at(b))}" fill="none" stroke-width="2" ${more}/>`
    const here = rung.here
      ? `<path class="blue" d="M${fixed(at(passed))} ${String(top - 18)}v36" stroke="currentColor" stroke-width="2"/>`
      : ''
    const x = dir === 'rtl' ? at(from) + 14 : at(from) - 14
    return [
      line(from, stage, 'stroke="var(--line)"'),
      line(stage, to, 'stroke="var(--line)" stroke-dasharray="2 5"'),
      passed > from ? line(from, passed, 'stroke="var(--blue)" style="stroke-width:5"') : '',
      here,
      disc(step, at(from), top),
      words(step, x, top + 40, rung.share * along - 10, anchor),
    ].join('')
  })
  const x = dir === 'rtl' ? WIDE - SIDE : SIDE
  const said = linesOf(sentence, 120, 2).map((line, index) =>
    text(line, x, 24 + index * 18, 'strong', anchor),
  )
  return { width: WIDE, height: 260, body: said.join('') + columns.join('') }
}

function upright({ steps, sentence, dir }: LadderFile) {
  const each = 108
  const said = linesOf(sentence, 60, 4)
  const top = 34 + said.length * 18
  const [x, wordsAt, sentenceAt] =
    dir === 'rtl' ? [TALL - SIDE - 14, TALL - SIDE - 44, TALL - SIDE] : [SIDE + 14, SIDE + 44, SIDE]
  const line = `<path d="M${String(x)} ${String(top)}V${String(top + each * Math.max(steps.length - 1, 0))}" stroke="var(--line)" stroke-width="2"/>`
  const rows = steps.map((step, index) => {
    const y = top + index * each
    return disc(step, x, y) + words(step, wordsAt, y + 4, TALL - 2 * SIDE - 50, 'start')
  })
  return {
    width: TALL,
    height: top + each * steps.length,
    body:
      said.map((one, index) => text(one, sentenceAt, 24 + index * 18, 'strong')).join('') +
      line +
      rows.join(''),
  }
}
