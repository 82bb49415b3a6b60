// The commitments that a value of an entry holds (clause 5.6).

/** What an entry says of a text: 43 characters of base64url, and how many characters the text has. */
export type Commitment = { readonly commitment: string; readonly length: number }

/** The commitments in a value of an entry, wherever they stand in it. */
export function* commitmentsIn(value: unknown): Generator<Commitment> {
  if (typeof value !== 'object' || value === null) return
  const { commitment, length } = value as Record<string, unknown>
  if (typeof commitment === 'string' && typeof length === 'number') yield { commitment, length }
  else for (const one of Object.values(value)) yield* commitmentsIn(one)
}
