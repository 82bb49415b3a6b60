// Acts that their author signs (5.8): made ready to be signed, and checked when they come back. What is signed is the act
// as it will stand in its entry, so that whoever has the entry can check it, also after its texts were erased.
import type { Act, Auth, PersonState, WayIn } from '@open-socialism/kernel'
import { checkSignature, type ActSignature } from '@open-socialism/record'
import { z } from 'zod'
import { createReader } from '../queries/reader.ts'
import type { Rows } from '../record.ts'
import { commitments } from './commitment.ts'
import { committedAct, type ActSchema } from './schemas.ts'
import type { PlainAct, Sender } from './submit.ts'

const base64url = (most: number) =>
  z
    .string()
    .regex(/^[A-Za-z0-9_-]*$/)
    .max(most)

/** A signature as it is sent: with the randomness of the act's commitments, in the order of its texts. */
export const SentSignature = z.strictObject({
  way: z.string().max(64),
  value: base64url(1000),
  clientData: base64url(4000).optional(),
  authenticator: base64url(4000).optional(),
  randomness: z.array(z.string().regex(/^[A-Za-z0-9_-]{43}$/)).max(500),
})
export type SentSignature = z.infer<typeof SentSignature>

/** What is to be signed, with all that its author needs to see that it is what they mean. */
export type ToSign = {
  log: string
  by: string
  act: Act
  /** In the order of the act's texts: each opens its commitment. */
  texts: { r: string; text: string }[]
}

const originOf = async (rows: Rows): Promise<string> =>
  (await createReader(rows, null).state('society', 'society'))?.origin ?? ''

/** Commits to the act's texts, so that it can be signed. */
export async function readyToSign(
  rows: Rows,
  schema: ActSchema,
  plain: PlainAct,
  by: string,
): Promise<ToSign> {
  const { commit, texts } = commitments()
  const act = committedAct(schema, plain, commit)
  return {
    log: await originOf(rows),
    by,
    act,
    texts: texts.map(({ r, text }) => ({ r: Buffer.from(r).toString('base64url'), text })),
  }
}

/** How an act's author is known: by the key that signed it, else by the session alone. Null: the signature does not hold. */
export async function knownBy(
  rows: Rows,
  act: Act,
  { by, auth }: Sender,
  sent: SentSignature | undefined,
): Promise<{ auth: Auth; signature?: ActSignature } | null> {
  // That a session began with a passkey says nothing of the act: whoever runs the server could have sent it.
  if (sent === undefined) return { auth: auth === 'passkey' ? 'session' : auth }
  if (auth === 'trial') return null
  const [log, person] = await Promise.all([originOf(rows), createReader(rows, null).state('person', by)])
  const way = person?.waysIn.find(({ id }) => id === sent.way)
  if (!way?.signs || (way.wayKind !== 'passkey' && way.wayKind !== 'key')) return null
  const { randomness: _, ...signature } = sent
  if (!checkSignature({ log, by, act }, signature, way.signs.key)) return null
  return { auth: way.wayKind, signature }
}

/** Ways in of somebody whose keys sign acts now (5.8). */
export const signingNow = ({ waysIn }: PersonState, now: number): WayIn[] =>
  waysIn.filter(
    ({ validFrom, endedAt, signs }) => signs && endedAt === null && validFrom <= now && signs.from <= now,
  )

/** The strongest way in which somebody could be known when they act now (5.8). */
export function couldBeKnownBy(person: PersonState, now: number): Auth {
  const kinds = signingNow(person, now).map(({ wayKind }) => wayKind)
  return kinds.includes('key') ? 'key' : kinds.includes('passkey') ? 'passkey' : 'session'
}
