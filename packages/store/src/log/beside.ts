// What stands beside the log: texts with the randomness of their commitments (5.6), and documents by hash.
import type { Statement } from '../database/writer.ts'
import type { BesideBlob, BesideText } from '../batch/submission.ts'

/** `person`: whose name it is, if it is one. */
export type NewText = BesideText & { entry: number; withheld: boolean; person: string | null }
export type NewBlob = BesideBlob & { entry: number }

/** Writes texts. Their commitments are random, so that one that is there already is the same text. */
export const insertTexts = (texts: readonly NewText[]): Statement => ({
  name: 'insert-texts',
  text: `insert into text (commitment, r, text, entry, withheld, person)
    select u.commitment, substring($2::bytea from 32 * (u.n::integer - 1) + 1 for 32), u.text, u.entry, u.withheld,
      u.person
    from log, unnest($1::text[], $3::text[], $4::bigint[], $5::boolean[], $6::text[])
      with ordinality as u (commitment, text, entry, withheld, person, n)
    where log.id = 1 on conflict do nothing`,
  values: [
    texts.map((one) => one.commitment),
    Buffer.concat(texts.map((one) => one.r)),
    texts.map((one) => one.text),
    texts.map((one) => one.entry),
    texts.map((one) => one.withheld),
    texts.map((one) => one.person),
  ],
})

/** Writes one document or file; the same content is kept once. */
export const insertBlob = (blob: NewBlob): Statement => ({
  name: 'insert-blob',
  text: `insert into blob (hash, media_type, content, entry) values ($1, $2, $3, $4) on conflict do nothing`,
  values: [blob.sha256, blob.mediaType, Buffer.from(blob.bytes), blob.entry],
})

/** Latest sealed votes of a step, with their texts where these are kept (clause 4.8). */
export const sealedVotes = (proposal: string, step: number): Statement => ({
  name: 'sealed-votes',
  text: `select distinct on (s.person) s.person, s.commitment, t.text
    from sealed_vote s left join text t on t.commitment = s.commitment
    where s.proposal = $1 and s.step = $2 order by s.person, s.entry desc`,
  values: [proposal, step],
})
