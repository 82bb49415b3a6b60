// What stands beside the entries: each text there must open its commitment (5.6), each document have its hash, and each
// hidden vote that a round shows at its end be the word that was sealed (4.8).
import { hash } from 'node:crypto'
import { commitmentsIn, opens, type BundledText, type Commitment } from '@open-socialism/record'
import type { ReadEntry } from './entry.ts'
import { fails } from './fault.ts'

export type BesideCounts = {
  present: number
  withheld: number
  erased: number
  documents: number
  documentsMissing: number
  hiddenVotes: number
}

/** What has to be remembered between entries, and saved with a snapshot. */
export type BesideSoFar = {
  counts: BesideCounts
  /** Words sealed in rounds that are open, by decision, then person; null where they are not shown. */
  sealed: Record<string, Record<string, string | null>>
}

export type Beside = {
  /** Checks what an entry brought. */
  enter(index: number, entry: ReadEntry, texts: ReadonlyMap<string, BundledText>): void
  /** Checks the documents that entries named since the last time. */
  checkDocuments(): Promise<void>
  soFar: BesideSoFar
}

export const nothingBeside = (): BesideSoFar => ({
  counts: { present: 0, withheld: 0, erased: 0, documents: 0, documentsMissing: 0, hiddenVotes: 0 },
  sealed: {},
})

/** `document` gives a document's bytes by its hash; null where the copy does not hold it. */
export function openBeside(
  document: (sha256: string) => Promise<Uint8Array | null>,
  soFar: BesideSoFar = nothingBeside(),
): Beside {
  const { counts, sealed } = soFar
  const seenDocuments = new Set<string>()
  let named: { index: number; sha256: string }[] = []

  const checkText = (index: number, wanted: Commitment, found: BundledText | undefined) => {
    if (found === undefined)
      return fails(index, 'a text of the entry is missing', `the text of ${wanted.commitment}`, 'nothing')
    if (found.state !== 'present') return void (counts[found.state] += 1)
    if (!opens(wanted, found))
      fails(index, 'a text is not the one that the entry committed to', wanted, found.text)
    counts.present += 1
  }
  const checkDocument = async (index: number, sha256: string) => {
    const bytes = await document(sha256)
    if (bytes === null) return void (counts.documentsMissing += 1)
    const found = hash('sha256', bytes, 'hex')
    if (found !== sha256) fails(index, 'a document is not the one that the entry names', sha256, found)
    counts.documents += 1
  }

  return {
    soFar,
    async checkDocuments() {
      for (const { index, sha256 } of named) await checkDocument(index, sha256)
      named = []
    },
    enter(index, { act, events, brings }, texts) {
      if (brings.texts) for (const one of commitmentsIn(act)) checkText(index, one, texts.get(one.commitment))
      if (brings.documents)
        for (const sha256 of documentsIn(act)) {
          if (seenDocuments.has(sha256)) continue
          seenDocuments.add(sha256)
          named.push({ index, sha256 })
        }
      for (const event of events) {
        if (event.type !== 'hidden-vote-cast') continue
        const found = texts.get(event.sealed.commitment)
        const votes = (sealed[event.proposal] ??= {})
        votes[event.person] = found?.state === 'present' ? found.text.trimEnd() : null
      }
      if (act.type !== 'clock-tick' || act.reveals === undefined) return
      const proposal = act.subject.slice('proposal:'.length)
      for (const { person, vote } of act.reveals) {
        const word = sealed[proposal]?.[person] ?? null
        if (word === null) continue
        if (word !== vote) fails(index, `the vote of ${person} is not the one that was sealed`, word, vote)
        counts.hiddenVotes += 1
      }
      Reflect.deleteProperty(sealed, proposal)
    },
  }
}

const isSha256 = /^[0-9a-f]{64}$/

/** The documents that an act names by their hash. */
function* documentsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  const { blob } = value as Record<string, unknown>
  if (typeof blob === 'string' && isSha256.test(blob)) yield blob
  for (const one of Object.values(value)) if (typeof one === 'object') yield* documentsIn(one)
}
