// A one-time link, ready to show: whose seat it is, how long it works, or why it does not and what to do (clause 5.8).
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

const askAgain = 'Ask whoever gave it to you for a new one.'
const orPasskey = 'If you have a passkey here, sign in with it; nothing else is needed.'
const makeOne = 'On a device where you are signed in, make a link in Settings. It works at once.'

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
      return { title: 'Your way in', said: sayGood(page, real), todo: [] }
    case 'used':
      return {
        title: 'This link has been used',
        said: 'A link lets somebody in once, and this one did.',
        todo: [
          'If that was you, you are signed in on the device where you opened it.',
          makeOne,
          orPasskey,
          'If it was not you, sign in, end that session in Settings, and tell whoever gave you the link.',
        ],
      }
    case 'expired':
      return { title: 'This link is too old', said: 'Nobody used it in time.', todo: [askAgain, orPasskey] }
    case 'waiting':
      return {
        title: 'This link does not work yet',
        said: `It was made by somebody else for a person who already has a passkey, so it waits before it works${page.validFrom === null ? '' : `: until ${sayMoment(page.validFrom, now)}`}. Until then that person can refuse it.`,
        todo: [
          'If this is you and you did not ask for it, sign in with your passkey and refuse it in Settings.',
          'If you lost your passkey, come back with this link when the time is over.',
        ],
      }
    case 'ended':
      return {
        title: 'This link was refused',
        said: 'The person for whom it was made refused or revoked it.',
        todo: [askAgain, orPasskey],
      }
    case 'unknown':
      return {
        title: 'No such link',
        said: 'This address is not a link of this society, or part of it is missing.',
        todo: [
          'Copy it whole: it ends in /join/ and 43 letters and figures.',
          askAgain,
          'Or register as a new person.',
        ],
      }
  }
}

function sayGood(page: LinkPage, real: Now): string {
  const once = 'It works once'
  if (page.expiresAt === null) return `${once}.`
  return `${once}, ${sayOn(page.expiresAt, real)} at the latest: ${sayLength(page.expiresAt - real.at)} from now.`
}
