// Who stands where in a decision, as a picture to link and embed.
import { seatsSvg } from '#lib/figures/seats-svg.ts'
import { decisionFigure } from '#lib/server/decision-figure.ts'
import { figureResponse } from '#lib/server/figure.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = async (event) => {
  const { view, lang, dir } = await decisionFigure(event)
  const { states, title, circle } = view.row
  const desc = view.positions.map(({ name, word }) => `${name} ${word}`).join('. ')
  return figureResponse(
    seatsSvg({ title: `${title} (${circle.name})`, desc, states, ...view.spoke, lang, dir }),
  )
}
