// What the figures of a decision are drawn from, for anyone: the same words as on its page.
import { figures as m } from '#messages'
import { error, type RequestEvent } from '@sveltejs/kit'
import { askedOf } from '#lib/present/asked.ts'
import { presentDecision, type DecisionView } from '#lib/present/decision.ts'
import { directionOf, localeNow } from '#lib/locale/locales.ts'
import { speakerFor, zone } from './speaker.ts'

export interface DecisionFigure {
  view: DecisionView
  now: number
  lang: string
  dir: 'ltr' | 'rtl'
}

/** The decision that the address names, as its page says it. */
export async function decisionFigure(event: RequestEvent): Promise<DecisionFigure> {
  const { queries } = event.locals.society
  const [page, frame] = await Promise.all([
    queries.decision(event.params['id'] ?? '', null),
    queries.frame(null),
  ])
  if (page === null || page.row.proposal.status === 'draft') error(404, m.noFigure())
  const view = presentDecision(
    page,
    speakerFor(event, page, { at: frame.now, zone }),
    askedOf(new URL('http://x/')),
  )
  const lang = localeNow()
  return { view, now: frame.now, lang, dir: directionOf(lang) }
}
