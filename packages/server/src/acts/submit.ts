// From what a person sent to an answer of the record: checked by the act's schema, texts committed, submitted.
import type { Act, Auth } from '@open-socialism/kernel'
import type { Answer } from '../pages/open-socialism.ts'
import type { PublicRecord } from '../record.ts'
import { actRoutes } from '../api/act-routes.ts'
import { commitments } from './commitment.ts'
import { wrongDocuments } from './documents.ts'
import { knownBy, readyToSign, SentSignature, type ToSign } from './signed.ts'
import { actSchemas, committedAct, issuesOf, type ActSchema } from './schemas.ts'

export type PlainAct = { id: string; type: string; [field: string]: unknown }

/** Who sends an act, and how we know; a signature as it was sent, whatever it is. */
export type Sender = { by: string; auth: Auth; signature?: unknown }

export type Checked = { ok: true; schema: ActSchema; plain: PlainAct } | { ok: false; answer: Answer }

/** Checks an act as it was sent against its schema with plain texts. */
export function check(act: PlainAct): Checked {
  const schema = actSchemas.get(act.type)
  if (!schema) return invalid([{ path: 'type', message: `there is no act named ${act.type.slice(0, 80)}` }])
  const parsed = schema.plain.safeParse(act)
  if (!parsed.success) return invalid(issuesOf(parsed.error))
  const wrong = wrongHiddenVote(parsed.data as PlainAct)
  return wrong ? invalid([wrong]) : { ok: true, schema, plain: parsed.data as PlainAct }
}

const invalid = (issues: { path: string; message: string }[]): Checked => ({
  ok: false,
  answer: { kind: 'invalid', issues },
})

const votes = ['for', 'against', 'abstain']

/** The rules see only the commitment of a hidden vote (clause 4.8): that it holds a vote is checked here. */
function wrongHiddenVote(act: PlainAct) {
  if (act.type !== 'vote-hidden' || votes.includes(String(act['sealed']))) return undefined
  return { path: 'sealed', message: 'must be for, against or abstain' }
}

/** Clause 4.8: an entry holds a text's length, so that hidden votes are all made as long as the longest word. */
const sealedAlike = (act: PlainAct): PlainAct =>
  act.type === 'vote-hidden' ? { ...act, sealed: String(act['sealed']).padEnd('against'.length) } : act

/** Checks and submits an act of a person; acts that nobody may send this way are invalid. */
export async function submitAs(record: PublicRecord, act: PlainAct, sender: Sender): Promise<Answer> {
  const offered = Object.hasOwn(actRoutes, act.type) ? actRoutes[act.type as Act['type']].sender : 'nobody'
  if (offered === 'nobody' || offered === 'entrance')
    return {
      kind: 'invalid',
      issues: [{ path: 'type', message: `nobody sends ${act.type.slice(0, 80)} this way` }],
    }
  return submitChecked(record, act, sender)
}

/** Checks and submits any act, for the server's own steps (ways in, registering) and the operator's. */
export async function submitChecked(record: PublicRecord, act: PlainAct, sender: Sender): Promise<Answer> {
  const checked = check(act)
  if (!checked.ok) return checked.answer
  const wrong = await wrongDocuments(record, checked.plain)
  if (wrong.length > 0) return { kind: 'invalid', issues: wrong }
  const sent = sender.signature === undefined ? null : SentSignature.safeParse(sender.signature)
  if (sent?.success === false) return { kind: 'invalid', issues: issuesOf(sent.error, 'signature') }
  const { commit, texts } = commitments(sent?.data.randomness)
  const committed = committedAct(checked.schema, sealedAlike(checked.plain), commit)
  const known = await knownBy(record, committed, sender, sent?.data)
  if (known === null) return { kind: 'invalid', issues: [notSigned] }
  return record.submit({ act: committed, by: sender.by, ...known, texts })
}

const notSigned = { path: 'signature', message: 'is not a signature over this act by a key of yours' }

/** An act made ready for its author to sign it (5.8); nothing is entered. */
export async function prepare(
  record: PublicRecord,
  act: PlainAct,
  by: string,
): Promise<{ kind: 'ready'; toSign: ToSign } | Extract<Answer, { kind: 'invalid' }>> {
  const checked = check(act)
  if (!checked.ok) return checked.answer as Extract<Answer, { kind: 'invalid' }>
  return {
    kind: 'ready',
    toSign: await readyToSign(record, checked.schema, sealedAlike(checked.plain), by),
  }
}
