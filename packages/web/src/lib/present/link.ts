// A one-time link, ready to show: whose seat it is, how long it works, or why it does not and what to do (clause 5.8).
import { link as m } from '#messages'
import type { LinkPage } from '../server/queries.ts'
import { nameOf, type Speaker } from '../words/phrase.ts'
import { sayLength, sayMoment, sayOn, type Now } from '../words/time.ts'

export interface LinkView {
  state: LinkPage['state']
  person: { id: string; name: string } | null
  seats: { id: string; name: string; level: number; status: string }[]
  title: string
  said: string
  /** What the reader can do about it; empty where the link works. */
  todo: string[]
}

/** Links end by the real clock, which is `real`; waiting is counted by the society's. */
export function presentLink(page: LinkPage, speaker: Speaker, real: Now): LinkView {
  const person = page.person === null ? null : { id: page.person, name: nameOf(speaker, page.person) }
  const seats = page.seats.map((id) => {
    const circle = speaker.names.circle[id]
    return { id, name: circle?.name ?? id, level: circle?.level ?? 1, status: circle?.status ?? 'living' }
  })
  return { state: page.state, person, seats, ...words(page, speaker, real) }
}

function words(page: LinkPage, { now }: Speaker, real: Now): Pick<LinkView, 'title' | 'said' | 'todo'> {
  switch (page.state) {
    case 'good':
      return { title: m.good(), said: sayGood(page, real), todo: [] }
    case 'used':
      return {
        title: m.used(),
        said: m.usedSaid(),
        todo: [m.usedByYou(), m.makeOne(), m.orPasskey(), m.usedByOther()],
      }
    case 'expired':
      return { title: m.expired(), said: m.expiredSaid(), todo: [m.askAgain(), m.orPasskey()] }
    case 'waiting':
      return {
        title: m.waiting(),
        said:
          page.validFrom === null
            ? m.waitingSaid()
            : m.waitingUntil({ until: sayMoment(page.validFrom, now) }),
        todo: [m.waitingNotAsked(), m.waitingLost()],
      }
    case 'ended':
      return { title: m.ended(), said: m.endedSaid(), todo: [m.askAgain(), m.orPasskey()] }
    case 'unknown':
      return {
        title: m.unknown(),
        said: m.unknownSaid(),
        todo: [m.copyWhole(), m.askAgain(), m.orRegister()],
      }
  }
}

const sayGood = ({ expiresAt }: LinkPage, real: Now): string =>
  expiresAt === null
    ? m.once()
    : m.onceUntil({ on: sayOn(expiresAt, real), length: sayLength(expiresAt - real.at) })
