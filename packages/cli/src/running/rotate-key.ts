// The work of `rotate-key`: whichever key signs more stands in the file before its entry is made, and goes only after it.
import { dirname } from 'node:path'
import { addLogKey, keepNewestLogKey } from '@open-socialism/store'
import { Plainly, type Command, type ExitCode } from '../command.ts'
import { openSigning, verifierKeysOf, withSignable } from '../signing.ts'

export const runRotateKey: Command['run'] = (typed, io) =>
  withSignable<ExitCode>(typed, io, async (opened) => {
    const { store } = opened
    const signing = await openSigning(opened, typed, io)
    const retires = typed.options['retire'] === true
    const { origin, size } = await store.head()
    const directory = dirname(signing.keyFile)
    const before = signing.signers().length
    if (retires && before < 2) throw new Plainly('Only one key signs: there is none to retire.')
    if (!retires && before > 1)
      throw new Plainly('Two keys sign already. Retire the old one first: open-socialism rotate-key --retire')
    if (!retires) await addLogKey(directory, origin ?? '')
    const keys = retires ? verifierKeysOf(signing).slice(-1) : verifierKeysOf(signing)
    const act = { id: `operator:log-keys:${String(size)}`, type: 'rotate-log-keys', keys } as const
    const outcome = await store.submit(act, { by: 'operator', auth: 'operator' })
    if (outcome.kind !== 'entered')
      throw new Plainly(`The record does not take it: ${outcome.kind}. Try again.`)
    if (retires) await keepNewestLogKey(directory, origin ?? '')
    io.out(`Entry ${String(outcome.index)} says by which keys the record is signed from now on:`)
    for (const key of keys) io.out(`  ${key}`)
    return 0
  })
