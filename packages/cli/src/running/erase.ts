// The work of `erase`: finds what the entry brought, and erases it by an entry that names the law (5.6).
import { enteredOf, line } from '@open-socialism/kernel'
import { Plainly, type Command, type ExitCode } from '../command.ts'
import { withSignable } from '../signing.ts'

export const runErase: Command['run'] = (typed, io) => {
  const [wanted = ''] = typed.words
  const { law, text: only, person } = typed.options
  if (!/^\d{1,15}$/.test(wanted)) throw new Plainly(`"${wanted}" is no number of an entry.`, 2)
  const ground = line(300).safeParse(typeof law === 'string' ? law.trim() : '')
  if (!ground.success)
    throw new Plainly('--law names the law that demands it, in one line of at most 300 characters (5.6).', 2)
  return withSignable<ExitCode>(typed, io, async ({ store }) => {
    const recorded = await store.entry(Number(wanted))
    if (recorded === null) throw new Plainly(`There is no entry ${wanted}.`)
    const { index, entry } = recorded
    const { texts: brought } = enteredOf(index, entry)
    const kept = await store.texts(brought.map(({ commitment }) => commitment))
    const named = brought.filter(
      ({ commitment, by }) =>
        kept.get(commitment)?.erased !== true &&
        (typeof only !== 'string' || commitment === only) &&
        (typeof person !== 'string' || by === person),
    )
    const people = new Set(named.map(({ by }) => by))
    if (named.length === 0) throw new Plainly(`Entry ${wanted} has no such words that are not erased yet.`)
    if (people.size > 1)
      throw new Plainly(
        `Entry ${wanted} brought words of ${String(people.size)} people. Name one of them: --person f12`,
        2,
      )
    const texts = named.map(({ commitment }) => ({ entry: index, text: commitment }))
    const act = {
      id: `operator:erase:${wanted}:${String((await store.head()).size)}`,
      type: 'erase-by-law',
      texts,
      law: ground.data,
    } as const
    const outcome = await store.submit(act, { by: 'operator', auth: 'operator' })
    if (outcome.kind === 'refused')
      throw new Plainly(
        `Refused: ${outcome.refusal.reason.replaceAll('-', ' ')} (clause ${outcome.refusal.clause}).`,
      )
    if (outcome.kind !== 'entered') throw new Plainly(`The record cannot take it now: ${outcome.kind}.`)
    io.out(
      `Erased ${counted(texts.length)} of entry ${wanted}. Entry ${String(outcome.index)} says so, and names the law.`,
    )
    return 0
  })
}

const counted = (count: number): string => (count === 1 ? `one text` : `${String(count)} texts`)
