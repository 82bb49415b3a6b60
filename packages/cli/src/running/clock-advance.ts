// The work of `clock advance`: reads the length of time and moves the simulated clock by it.
import { Plainly, type Command, type ExitCode } from '../command.ts'
import { withSignable } from '../signing.ts'
import { showProgress } from '../progress.ts'

export const runAdvance: Command['run'] = (typed, io) => {
  const [time = ''] = typed.words
  const by = lengthOf(time)
  if (by === undefined)
    throw new Plainly(`"${time}" is no length of time. Write 3d, 12h, 30m, 1w or 2d12h.`, 2)
  return withSignable<ExitCode>(typed, io, async ({ store }) => {
    const from = await store.now()
    const before = await store.head()
    const progress = showProgress('Moving the clock', io.err)
    const to = from + by
    const act = { id: `operator:clock:${to}:${before.size}`, type: 'advance-clock', to } as const
    const outcome = await store.submit(act, { by: 'operator', auth: 'operator' })
    if (outcome.kind === 'refused')
      throw new Plainly(
        outcome.refusal.reason === 'clock-must-be-simulated'
          ? 'This society runs on the real clock, which cannot be moved (clause 2.13).'
          : `Refused: ${outcome.refusal.reason.replaceAll('-', ' ')} (clause ${outcome.refusal.clause}).`,
      )
    if (outcome.kind !== 'entered') throw new Plainly(`The record cannot take it now: ${outcome.kind}.`)
    const after = await store.head()
    progress.end(`Moved: ${after.size - before.size} entries on the way`)
    io.out(`${shown(from)} → ${shown(await store.now())}`)
    return 0
  })
}

const shown = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`

const units = { w: 7 * 86_400_000, d: 86_400_000, h: 3_600_000, m: 60_000 }

/** A length such as `2d12h` in ms; undefined when it is none. */
export const lengthOf = (typed: string): number | undefined => {
  if (!/^(\d{1,6}[wdhm])+$/.test(typed)) return undefined
  let ms = 0
  for (const [, count = '', unit = ''] of typed.matchAll(/(\d+)([wdhm])/g))
    ms += Number(count) * units[unit as keyof typeof units]
  return ms > 0 ? ms : undefined
}
