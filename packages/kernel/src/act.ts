// What every act has: an id of its sender's choosing, so that sending it twice does nothing twice, and a type.
import { z } from 'zod'

/** Chosen by the sender: the same person's act with the same id is entered once. */
export const ActId = z.string().regex(/^[A-Za-z0-9:._/-]{8,200}$/)

export const act = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ id: ActId, type: z.literal(type), ...shape })

/** Who acts: a person, or one of the actors that are no person. `visitor` is anyone not signed in. */
export type By = string

/** How we know that it was them (clause 5.8). */
export type Auth = 'session' | 'passkey' | 'key' | 'token' | 'operator' | 'clock' | 'founding' | 'trial'

/** Where an act meets the record: who, when (ms UTC), how known, and the index that its entry will have. */
export type Context = {
  by: By
  at: number
  auth: Auth
  index: number
  /** The way in whose key signed the act, where one did; that the signature holds is checked where entries are. */
  signedBy?: string
}
