// The work of `recover`: takes what a copy has of the missing entries, and where none has them goes on under another name.
import { logKeyOf, openCheckpoint, type Checkpoint } from '@open-socialism/record'
import type { SigningMeans, Store } from '@open-socialism/store'
import { Plainly, type Command, type ExitCode, type Io } from '../command.ts'
import { n } from '../counted.ts'
import { withSociety } from '../opened.ts'
import { showProgress } from '../progress.ts'
import { openCopy, type RecordCopy } from '../record-copy.ts'
import { openSigning } from '../signing.ts'
import { lastSigned, rangeOf, signersOf, type LastSigned } from './last-signed.ts'
import { beginSuccessor } from './recover-successor.ts'
import { recoverEntries } from './recover-entries.ts'

export const runRecover: Command['run'] = async (typed, io) => {
  const { from, successor } = typed.options
  if (typeof from !== 'string' && typeof successor !== 'string')
    throw new Plainly('Say where a copy of the record is: --from URL|DIR', 2)
  const copy = typeof from === 'string' ? openCopy(from, io) : null
  return withSociety<ExitCode>(typed, io, async (opened) => {
    const { store } = opened
    if (await store.isLed())
      throw new Plainly('A server is running on this society. Stop it first; nothing was changed.')
    const signing = await openSigning(opened, typed, io)
    const last = await lastSigned(store, signing)
    const isMissing = last !== null && Number(last.checkpoint.size) > (await store.head()).size
    if (copy !== null && isMissing) await takeFrom(copy, store, signing, last, io)
    if (typeof successor === 'string')
      return beginSuccessor(successor, { opened, typed, io, signing, last: isMissing ? last : null })
    const { size } = await store.head()
    if (!isMissing) {
      io.out(`Nothing is missing: the record has ${n(size)} entries, as signed.`)
      return 0
    }
    const missing = Number(last.checkpoint.size) - size
    if (missing === 0) return 0
    io.out(
      `The copy has no more: ${rangeOf(size, last)} still missing. Try another copy: open-socialism recover --from URL|DIR\nWhere no copy has them, the record can go on only under another name: open-socialism recover --help`,
    )
    return 1
  })
}

/** Appends what the copy has of the missing entries. */
async function takeFrom(
  copy: RecordCopy,
  store: Store,
  signing: SigningMeans,
  last: LastSigned,
  io: Io,
): Promise<void> {
  const { size: before, origin } = await store.head()
  const wanted = await reachedBy(copy, last, signing, origin)
  const taken = Number(wanted.size) - before
  if (taken <= 0) return
  const progress = showProgress('Recovering entries', io.err)
  const unread = await recoverEntries(store, copy, wanted, progress)
  progress.end()
  io.out(`${n(taken)} entries are back; the root is the signed one.`)
  if (unread > 0)
    io.out(`${n(unread)} texts or documents are not in the copy: erased, withheld, or not kept there.`)
  io.out('Ways in that were issued in these entries open nothing. Invite anew: open-socialism invite PERSON')
}

/** How far the copy goes: to the last checkpoint, or to one of its own that the same keys signed. */
async function reachedBy(
  copy: RecordCopy,
  last: LastSigned,
  signing: SigningMeans,
  named: string | null,
): Promise<Checkpoint> {
  const file = await copy.read('checkpoint')
  const { origin, size } = last.checkpoint
  const text = file === null ? '' : Buffer.from(file.bytes).toString('utf8')
  // What was signed by the name of before is no beginning of what its successor signed.
  if (named !== null && named !== origin && text.startsWith(`${named}\n`))
    throw new Plainly(
      `This is a copy of ${named}. What is missing was signed as ${origin}, which succeeds it: name a copy of ${origin}. Nothing was changed.`,
    )
  const own = openCheckpoint(text, origin, signersOf(signing, origin).map(logKeyOf))
  return own.ok && own.value.checkpoint.size < size ? own.value.checkpoint : last.checkpoint
}
