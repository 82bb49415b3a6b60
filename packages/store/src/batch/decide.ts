// Running one act by the rules, loading what they miss until they decide.
import type { Act, Context, Key, Lookup, Outcome } from '@open-socialism/kernel'
import type { Report } from '../report.ts'
import type { Rules } from '../rules.ts'

/** Makes the states of these keys known to the next lookup. */
export type Load = (keys: Key[]) => Promise<void>

export type Deciding = { rules: Rules; report: Report; lookup: Lookup; load: Load }

/** `fault`: the rules threw, or asked for states without end; it is reported, and the log goes on without the act. */
export type Decided = Exclude<Outcome, { kind: 'missing' }> | { kind: 'fault' }

/** Rounds of loading after which an act is taken to be faulty: no rule looks that far. */
const mostRounds = 2000

export async function decide(
  { rules, report, lookup, load }: Deciding,
  act: Act,
  context: Context,
): Promise<Decided> {
  const about = { act: act.type, id: act.id, by: context.by }
  for (let round = 0; round < mostRounds; round++) {
    const outcome = attempt()
    if (outcome.kind !== 'missing') return outcome
    await load(outcome.keys)
  }
  report('rules-asked-without-end', about)
  return { kind: 'fault' }

  // The rules never throw; should they do so all the same, nobody else may suffer for it.
  function attempt(): Outcome | { kind: 'fault' } {
    try {
      return rules.run(act, context, lookup)
    } catch (error) {
      report('rules-threw', { ...about, error })
      return { kind: 'fault' }
    }
  }
}
