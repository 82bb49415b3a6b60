// Ways in that the operator issues (clause 5.8): a one-time link for a person, or a script's token; each is an entry.
import { randomBytes } from 'node:crypto'
import type { PersonId } from '@open-socialism/kernel'
import { newSecret, type Store } from '@open-socialism/store'
import { Plainly } from './command.ts'

const day = 24 * 60 * 60 * 1000
/** After which an unused link works no more. */
export const linkDays = 14
/** Begins every token, so that one found in a file or a log says what it is. */
const tokenPrefix = 'os-'

export type IssuedWay = { secret: string; validFrom: number; entry: number }

/** Keeps the secret, then enters the act: a crash between the two leaves a secret that opens nothing. */
export const issueWay = async (
  store: Store,
  person: PersonId,
  kind: 'link' | 'token',
  label: string,
): Promise<IssuedWay> => {
  const way = randomBytes(12).toString('base64url')
  const secret = newSecret()
  const expiresAt = kind === 'link' ? Date.now() + linkDays * day : null
  await store.identity.ways.keep({ id: way, person, kind, secret, validFrom: 0, expiresAt })
  const act = { id: `way:${way}`, type: 'issue-way-in', person, way, wayKind: kind, label }
  const outcome = await store.submit(act as Parameters<Store['submit']>[0], {
    by: 'operator',
    auth: 'operator',
  })
  if (outcome.kind !== 'entered')
    throw new Plainly(
      outcome.kind === 'refused'
        ? `Refused: ${outcome.refusal.reason.replaceAll('-', ' ')} (clause ${outcome.refusal.clause}).`
        : `The record cannot take it now: ${outcome.kind === 'unavailable' ? outcome.why : outcome.kind}.`,
    )
  const issued = outcome.events.find((event) => event.type === 'way-in-issued')
  return {
    secret: kind === 'token' ? `${tokenPrefix}${secret}` : secret,
    validFrom: issued?.validFrom ?? outcome.at,
    entry: outcome.index,
  }
}

/** The address that a link's secret opens. */
export const linkAddress = (address: string, secret: string): string => `${address}/join/${secret}`
