// The ladder of a decision as a picture to link and embed.
import { ladderSvg } from '#lib/figures/ladder-svg.ts'
import { decisionFigure } from '#lib/server/decision-figure.ts'
import { figureResponse } from '#lib/server/figure.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async (event) => {
  const { view, now, lang, dir } = await decisionFigure(event)
  const sentence = view.outcome?.headline ?? `${view.ladder?.heading ?? ''}. ${view.ladder?.follows ?? ''}`
  const title = `${view.row.title} (${view.row.circle.name})`
  return figureResponse(ladderSvg({ title, sentence, steps: view.ladder?.steps ?? [], now, lang, dir }))
}
