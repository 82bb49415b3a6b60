// After coming in for the first time: who one is here, a passkey for the next time, and where to go on.
import { redirect } from '@sveltejs/kit'
import { speakerFor } from '#lib/server/speaker.ts'
import { sayDevice } from '#lib/words/device.ts'
import { nameOf } from '#lib/words/phrase.ts'
import { sayMissingVouches } from '#lib/words/standing.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async (event) => {
  const { queries, session } = event.locals.society
  if (session === null) redirect(303, '/sign-in')
  const [{ now }, page, join] = await Promise.all([event.parent(), queries.settings(session), queries.join()])
  const { person } = page
  const speaker = speakerFor(event, page, now)
  return {
    person: { id: person.id, name: nameOf(speaker, person.id), citizen: person.citizenSince !== null },
    seats: person.seats.map((id) => ({
      id,
      name: page.names.circle[id]?.name ?? id,
      level: page.names.circle[id]?.level ?? 1,
      status: page.names.circle[id]?.status ?? 'living',
    })),
    missing: sayMissingVouches(join, person.vouchedBy.length),
    address: `${event.url.origin}/people/${person.id}`,
    hasPasskey: person.waysIn.some(({ wayKind, endedAt }) => wayKind === 'passkey' && endedAt === null),
    trial: session.auth === 'trial',
    device: sayDevice(event.request.headers.get('user-agent')),
  }
}
