// Checks a receipt beside the page, in a worker that is loaded when it is asked for: by the same code as `open-socialism verify`.
import {
  checkReceipt,
  DoesNotHold,
  fails,
  nameOfWords,
  receiptSteps,
  sameJson,
  type Fault,
  type SignedActs,
  type Words,
} from '@open-socialism/audit/receipt'
import { readVerifierKey, wayUp, type Side } from '@open-socialism/record/portable'

export type ToCheck = {
  receipt: string
  /** The society's keys, a line each. */
  keys: string
  /** What the page shows of the decision, as JSON; null where it shows none. */
  shown: string | null
}

/** Words by their name in the catalogue, around values; and in English, where the catalogue should lack them. */
export type Said = { name: string | null; values: readonly string[]; text: string }

type Failed = { step: string; entry: number | null; says: Said; expected: Said; found: Said }

const failedAt = (step: string, { entry, says, expected, found, words }: Fault): Failed => ({
  step,
  entry,
  says: { name: nameOfWords(says), values: [], text: says },
  expected: said(expected, words.expected),
  found: said(found, words.found),
})

const said = (text: string, words: Words | null): Said => ({
  name: words === null ? null : nameOfWords(words.words),
  values: words?.values ?? [],
  text,
})

export type Checked = {
  held: string[]
  /** The step that does not hold, and why; null where all hold. */
  failed: Failed | null
  /** How many acts were signed; null where it was not come to. */
  acts: SignedActs | null
  /** The way of the newest entry up the tree. */
  way: Side[] | null
}

async function checked({ receipt, keys, shown }: ToCheck): Promise<Checked> {
  const known = keys.split('\n').flatMap((line) => {
    const key = readVerifierKey(line)
    return key.ok ? [key.value] : []
  })
  const verdict = await checkReceipt(receipt, { keys: known, policy: null })
  if (verdict.kind === 'does-not-hold') {
    const { step, fault } = verdict
    const held = receiptSteps.slice(0, receiptSteps.indexOf(step))
    return {
      held,
      failed: failedAt(step, fault),
      acts: null,
      way: held.includes('entries') ? wayIn(receipt) : null,
    }
  }
  const { decision, summary, acts } = verdict
  const counted = {
    decision,
    status: summary.status,
    steps: summary.steps.map(({ tally, positions }) => ({ tally, positions })),
  }
  const held = [...receiptSteps, ...(shown === null ? [] : ['page'])]
  try {
    if (shown !== null && !sameJson(JSON.parse(shown), counted))
      fails(null, 'the page shows something else than the entries come to', counted, shown)
    return { held, failed: null, acts, way: wayIn(receipt) }
  } catch (error) {
    if (!(error instanceof DoesNotHold)) throw error
    return { held: [...receiptSteps], failed: failedAt('page', error.fault), acts, way: wayIn(receipt) }
  }
}

/** Of a receipt whose entries stand in the log. */
function wayIn(receipt: string): Side[] | null {
  const { entries, checkpoint } = JSON.parse(receipt) as {
    entries: { index: number; proof: string[] }[]
    checkpoint: string
  }
  const newest = entries.at(-1)
  const size = BigInt(checkpoint.split('\n')[1] ?? 0)
  return newest === undefined ? null : wayUp(BigInt(newest.index), size, newest.proof.length)
}

addEventListener('message', ({ data }: MessageEvent<ToCheck>) => {
  checked(data).then(
    (said) => {
      postMessage(said)
    },
    () => {
      postMessage(null)
    },
  )
})
