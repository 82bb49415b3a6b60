// The entry with which a log that lost signed entries goes on under another name (5.3). It is the first one after those that
// are left: no outage and nothing that fell due comes before it, or it would stand in the log that is succeeded.
import type { ActOf } from '@open-socialism/kernel'
import { openCatchingUp, type Core } from '../batch/attempt.ts'
import { enter, operatorSender } from '../batch/batch.ts'
import type { Submitted } from '../batch/submission.ts'
import { commitBatch } from './commit.ts'

/** Enters it in one transaction: after a crash the log is the old one, or the successor with this entry. */
export async function succeed(core: Core, act: ActOf<'succeed-log'>): Promise<Submitted> {
  const { writer } = core
  try {
    const opened = await openCatchingUp(core)
    const { batch, means, now } = opened
    const outcome = await enter(batch, act, operatorSender, now, means.load)
    if (outcome.kind !== 'entered') {
      await writer.rollBack()
      return outcome
    }
    // The clock stays where it was, so that the time in which nobody could act is an outage (4.8).
    const { simulatedNow, aliveAt } = batch.head
    await commitBatch(core, opened, { simulatedNow, aliveAt })
    return outcome
  } catch (error) {
    await writer.rollBack()
    throw error
  }
}
