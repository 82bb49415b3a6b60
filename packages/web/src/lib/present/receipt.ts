// The receipt of a decision as a page to print and keep: what its entries come to, by name, and what signs them (5.3).
import { positions as said, receipt as m } from '#messages'
import { partsOfCosignature, readCheckpoint, readNote } from '@open-socialism/record'
import type { DecisionPage, OpenSocialism } from '../server/queries.ts'
import { nameStep } from '../words/ladder.ts'
import { nameOf, person, type Part, type Speaker } from '../words/phrase.ts'
import { saySum, sayVerdict } from '../words/sums.ts'
import { isoOf, sayMoment } from '../words/time.ts'
import { sumOfTally } from './ladder.ts'
import { presentPractice, type PracticeWordsView } from './practice.ts'

type MadeReceipt = NonNullable<Awaited<ReturnType<OpenSocialism['receipt']>>>

export interface ReceiptView {
  /** The society's log, as its checkpoints name it. */
  log: string
  size: number
  root: string
  signedBy: readonly string[]
  cosigned: { name: string; text: string; iso: string }[]
  electorate: Part[]
  recused: { person: Part; cause: string }[]
  left: Part[]
  practice: PracticeWordsView
  stages: StageView[]
  entries: number[]
  carriedOut: number | null
  isOpen: boolean
  /** What the page itself says, for whoever counts it anew. */
  says: PageSays
}

export interface StageView {
  name: string
  sum: string
  when: string
  entry: number
  people: { person: Part; words: string; when: string }[]
  silent: Part[]
}

/** The outcome, sums and voices that a page shows, as they are compared with what the entries come to. */
export interface PageSays {
  decision: string
  status: string
  steps: { tally: object; positions: readonly object[] }[]
}

export function presentReceipt(receipt: MadeReceipt, page: DecisionPage, speaker: Speaker): ReceiptView {
  const { says } = receipt
  const { proposal } = page.row
  const part = (id: string): Part => person(speaker, id)
  const spoken = (id: string) => nameOf(speaker, id)
  const hasNoSay = new Set([...says.recused.map((one) => one.person), ...says.gone])
  return {
    ...signedOf(receipt.checkpoint, speaker),
    signedBy: receipt.keys,
    electorate: says.electorate.map(part),
    recused: says.recused.map((one) => ({
      person: part(one.person),
      cause: said.cause({ cause: one.cause }),
    })),
    left: says.gone.map(part),
    practice: presentPractice(says.practice, spoken),
    stages: says.steps.map(({ entry, step, at, tally, positions }) => {
      const of = proposal.ladder[step]
      const spoke = new Set(positions.map((one) => one.person))
      return {
        name: of === undefined ? '' : nameStep(of, spoken),
        sum:
          of === undefined
            ? sayVerdict(tally.passed)
            : saySum(sumOfTally(tally, of, says.recused.length), sayVerdict(tally.passed)),
        when: sayMoment(at, speaker.now),
        entry,
        people: positions.map((one) => ({
          person: part(one.person),
          words: said.past({ choice: one.choice }),
          when: sayMoment(one.at, speaker.now),
        })),
        silent: says.electorate.filter((id) => !spoke.has(id) && !hasNoSay.has(id)).map(part),
      }
    }),
    entries: receipt.entries.map((one) => one.index),
    carriedOut: says.carriedOut,
    isOpen: says.status === 'open',
    says: {
      decision: proposal.id,
      status: says.status,
      steps: says.steps.map(({ tally, positions }) => ({ tally, positions })),
    },
  }
}

/** What the signed checkpoint says of itself; whoever doubts it checks it. */
function signedOf(
  checkpoint: string,
  speaker: Speaker,
): Pick<ReceiptView, 'log' | 'size' | 'root' | 'cosigned'> {
  const note = readNote(checkpoint)
  const head = note.ok ? readCheckpoint(note.value.text) : note
  if (!note.ok || !head.ok) return { log: '', size: 0, root: '', cosigned: [] }
  const { origin, size, root } = head.value
  const cosigned = note.value.signatures.flatMap(({ name, signature }) => {
    const parts = name === origin ? null : partsOfCosignature(signature)
    if (parts === null) return []
    const at = Number(parts.time) * 1000
    return [{ name, text: m.cosignedBy({ name, when: sayMoment(at, speaker.now) }), iso: isoOf(at) }]
  })
  return { log: origin, size: Number(size), root: Buffer.from(root).toString('base64'), cosigned }
}
