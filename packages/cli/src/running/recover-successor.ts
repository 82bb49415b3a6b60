// The work of `recover --successor`: entries that no copy has are lost, and the record goes on under a name that never signed
// them. What makes it happen is one entry; before it there is at most a key more, after it the log is the successor.
import { Act, type ActOf } from '@open-socialism/kernel'
import { formatVerifierKey, logKeyOf, vouchFor } from '@open-socialism/record'
import { addLogKey, logKeyFile, readLogKeys, type SigningMeans } from '@open-socialism/store'
import { Plainly, type ExitCode, type Io, type Typed } from '../command.ts'
import type { Opened } from '../opened.ts'
import { signingPlaces } from '../signing.ts'
import { rangeOf, signersOf, type LastSigned } from './last-signed.ts'

type Means = {
  opened: Opened
  typed: Typed
  io: Io
  signing: SigningMeans
  /** The last checkpoint of the log, where entries were missing that it knows. */
  last: LastSigned | null
}

/** Begins the successor named `origin`; throws `Plainly` where nothing is lost, or other entries than were typed. */
export async function beginSuccessor(origin: string, means: Means): Promise<ExitCode> {
  const { opened, typed, io, signing, last } = means
  const { store } = opened
  const head = await store.head()
  const before = await store.predecessor()
  if (before !== null && head.origin === origin) {
    io.out(`${origin} succeeds ${before.origin} already: entry ${String(before.kept)} says so.`)
    return 0
  }
  const lost = last === null ? 0 : Number(last.checkpoint.size) - head.size
  if (last === null || lost <= 0)
    throw new Plainly(
      `Nothing is lost: the record has ${String(head.size)} entries, as signed. It keeps its name. Nothing was changed.`,
    )
  if (last.checkpoint.origin !== head.origin) throw new Plainly(fromBefore(head, last))
  if (typed.options['lost'] !== String(lost))
    throw new Plainly(
      `Of ${last.checkpoint.origin}, ${rangeOf(head.size, last)} not here, though signed and shown to people. Ask whoever may have a copy first: mirrors, members who verified the record, witnesses.\nIf you begin the successor ${origin}, they are lost for good, and its first entry tells everybody so. To do it, say how many: --lost ${String(lost)}\nNothing was changed.`,
      2,
    )
  const act = actOf(origin, head.size, last)
  const key = await keyOf(origin, opened, typed, io)
  const signers = signersOf(signing, head.origin).filter((one) =>
    act.keys.includes(formatVerifierKey(logKeyOf(one))),
  )
  const note = vouchFor({ origin: head.origin, kept: head.size, key }, signers)
  const outcome = await store.succeed({ ...act, vouch: { key, note } })
  if (outcome.kind === 'refused')
    throw new Plainly(
      `Refused: ${outcome.refusal.reason.replaceAll('-', ' ')} (clause ${outcome.refusal.clause}).`,
    )
  if (outcome.kind !== 'entered') throw new Plainly(`The record does not take it: ${outcome.kind}.`)
  io.out(
    `From entry ${String(outcome.index)} on this record is ${origin}. That entry holds the last checkpoint of ${last.checkpoint.origin}, and says that ${String(lost)} of its entries are lost.`,
  )
  io.out(`Whoever checks it needs its new key; hand it to others, so that they know it from you:\n  ${key}`)
  io.out(
    'Tell everybody, and the witnesses, what happened. Then start the server: it signs under the new name.',
  )
  return 0
}

/**
 * The entry that made a successor of this log is among those that are lost. Under a third name the record would keep quiet
 * about the second, which has signed as well: so it does not go on, and what can be done is said.
 */
function fromBefore({ origin, size }: { origin: string | null; size: number }, last: LastSigned): string {
  const { origin: heir } = last.checkpoint
  return [
    `This copy is from before ${heir} succeeded ${String(origin)}, and ${rangeOf(size, last)} not here. It cannot go on under a third name, for it does not hold the entry that tells of ${heir}.`,
    `Any copy or backup of ${heir} that holds that entry helps, also one that ends early: open-socialism recover --from URL|DIR, and then --successor.`,
    `Where nobody has one, this record has ended. It can be read (open-socialism start --unsigned), and the society founded anew from it, with a record of its own: open-socialism export society FILE, open-socialism found FILE. Nothing was changed.`,
  ].join('\n')
}

function actOf(origin: string, size: number, { text, signedBy }: LastSigned): ActOf<'succeed-log'> {
  const keys = signedBy.map(formatVerifierKey)
  const act = Act.safeParse({
    ...{ id: `operator:succeed:${String(size)}`, type: 'succeed-log', origin, checkpoint: text, keys },
  })
  if (act.success) return act.data as ActOf<'succeed-log'>
  throw new Plainly(
    `"${origin}" cannot be a record's name: small letters, digits, dots and dashes, as in example.org/society-2.`,
    2,
  )
}

/** Its verifier key: one that was made when this was begun before, or a new one. */
async function keyOf(origin: string, opened: Opened, typed: Typed, io: Io): Promise<string> {
  const { keys } = signingPlaces(opened, typed, io, origin)
  const [made] = readLogKeys(logKeyFile(keys, origin), origin) ?? []
  return formatVerifierKey(logKeyOf(made ?? (await addLogKey(keys, origin))))
}
