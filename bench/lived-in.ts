// A society with a long past: real acts through the store itself, round after round, on a simulated clock.
import type { Act } from '@open-socialism/kernel'
import { openStore, type BesideText, type Store, type Submitted } from '@open-socialism/store'
import { tidyTables } from './place.ts'
import { circleOf, founding, words } from './society.ts'

const day = 86_400_000
const beginning = Date.UTC(2027, 0, 4, 9)
const daysOfARound = 9

/** Founds that many circles of nine and has each of them decide again and again until the record has `entries`. */
export async function liveIn(
  connectionString: string,
  circles: number,
  entries: number,
  onRound: (size: number) => void = () => undefined,
): Promise<void> {
  const store = await openStore({ connectionString })
  try {
    const founded = await store.found(founding(circles, 'simulated'), { at: beginning })
    if (founded.kind !== 'founded') throw new Error(`not founded: ${JSON.stringify(founded)}`)
    for (let round = 0; (await store.head()).size < entries; round++) {
      await decideEverywhere(store, circles, round)
      const to = beginning + (round + 1) * daysOfARound * day
      const act = { id: `advance:${String(round)}`, type: 'advance-clock', to } as Act
      indexOf(await store.submit(act, { by: 'operator', auth: 'operator' }))
      await store.runDue()
      onRound((await store.head()).size)
    }
  } finally {
    await store.close()
  }
  await tidyTables(connectionString)
}

/** A decision in every circle, all of them still open: nobody has moved the clock. */
export async function decideEverywhere(store: Store, circles: number, round: number): Promise<void> {
  await Promise.all(Array.from({ length: circles }, (_, n) => decideIn(store, n, round)))
}

function indexOf(outcome: Submitted): number {
  if (outcome.kind !== 'entered') throw new Error(`not entered: ${JSON.stringify(outcome)}`)
  return outcome.index
}

/** One decision as it usually goes: proposed, talked about, objected to, amended, agreed on or voted. */
async function decideIn(store: Store, n: number, round: number): Promise<void> {
  const { id: circle, members, votes } = circleOf(n)
  const name = `${String(n)}:${String(round)}`
  let sent = 0
  const submit = async (seat: number, act: (texts: BesideText[]) => object): Promise<number> => {
    const texts: BesideText[] = []
    const body = { id: `${name}:${String(sent++)}`, ...act(texts) } as unknown as Act
    return indexOf(
      await store.submit(body, {
        by: members[seat % members.length] as `f${number}`,
        auth: 'session',
        texts,
      }),
    )
  }
  const reviewAt = beginning + (round * daysOfARound + 120) * day
  const content = (texts: BesideText[], version: number) => ({
    title: words(`What ${circle} does in round ${String(round)}`, texts),
    case: words(`Version ${String(version)}. `.padEnd(600, 'Why it is needed here. '), texts),
    effects: [{ type: 'state-position', position: `Round ${String(round)} is well begun.` }],
    serves: [1],
    costs: [],
    evidence: [{ title: words('The round before', texts) }],
    expectation: { measure: words('acts', texts), expected: words('enough', texts), reviewAt },
  })
  const proposal = `d${String(await submit(0, (texts) => ({ type: 'propose', circle, content: content(texts, 1) })))}`
  const comment = (seat: number) =>
    submit(seat, (texts) => ({
      type: 'comment',
      proposal,
      text: words(`What I have seen, part ${String(sent)}. It is not the same everywhere.`, texts),
    }))
  const position = (seat: number, version: number, choice: string) =>
    submit(seat, (texts) => ({
      type: 'take-position',
      proposal,
      version,
      position: choice,
      reason: words('It helps where I work.', texts),
    }))
  for (let seat = 0; seat < 9; seat++) await comment(seat)
  if (votes) {
    for (let seat = 0; seat < 9; seat++)
      await submit(seat, () => ({ type: 'vote', proposal, step: 0, vote: seat < 6 ? 'for' : 'against' }))
    return
  }
  for (let seat = 0; seat < 5; seat++) await position(seat, 1, seat === 4 ? 'object' : 'agree')
  await submit(0, (texts) => ({
    type: 'amend',
    proposal,
    version: 1,
    content: content(texts, 2),
    note: words('What was objected to is met.', texts),
  }))
  for (let seat = 0; seat < 9; seat++)
    await position(seat, 2, seat === 8 && round % 4 === 0 ? 'object' : 'agree')
  for (let seat = 0; seat < 4; seat++) await comment(seat)
}
