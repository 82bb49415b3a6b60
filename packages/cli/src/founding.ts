// Founds a society in an empty database (clause 2.13): all founding entries in one transaction, or none.
import type { Act, PersonId } from '@open-socialism/kernel'
import { commitTo } from '@open-socialism/record'
import { foundingOf, type Blob, type Society } from '@open-socialism/society-file'
import type { BesideText, FoundingAct, Store } from '@open-socialism/store'
import { Plainly } from './command.ts'
import type { Progress } from './progress.ts'

/** Enters the founding of a society at a moment; gives the record's ids of the file's people. */
export const foundInto = async (
  store: Store,
  society: Society,
  at: number,
  progress?: Progress,
): Promise<ReadonlyMap<string, PersonId>> => {
  const texts = new Map<string, BesideText>()
  const { acts, blobs, people } = foundingOf(society, (text) => {
    const { commitment, length, r } = commitTo(text)
    texts.set(commitment, { commitment, r, text })
    return { commitment, length }
  })
  const named = new Map(blobs.map((blob) => [blob.sha256, blob]))
  const founded = await store.found(
    acts.map((act) => beside(act, texts, named)),
    {
      at,
      onProgress: (done) => progress?.at(done, acts.length),
      onWritten: (done, all) => progress?.at(done, all),
    },
  )
  switch (founded.kind) {
    case 'founded':
      return people
    case 'already-founded':
      throw new Plainly('A society has been founded in this database already.')
    case 'refused': {
      const { clause, reason } = founded.refusal
      throw new Plainly(
        `The rules refuse this founding at ${founded.act.id}: ${reason.replaceAll('-', ' ')} (clause ${clause}).`,
      )
    }
    case 'too-large':
      throw new Plainly(
        `${founded.act.id} would need ${founded.bytes} bytes, more than an entry of the record holds: shorten it, or divide it.`,
      )
    case 'not-completed':
      throw new Error('a founding ends with the act that completes it')
  }
}

/** An act with the texts that it commits to and the contents that it names. */
const beside = (
  act: Act,
  texts: ReadonlyMap<string, BesideText>,
  blobs: ReadonlyMap<string, Blob>,
): FoundingAct => {
  if (act.type === 'found-people') {
    const refs = act.people.flatMap(({ name, biography }) => (biography ? [name, biography] : [name]))
    return { act, texts: refs.flatMap(({ commitment }) => texts.get(commitment) ?? []) }
  }
  if (act.type === 'found-documents')
    return { act, blobs: act.documents.flatMap(({ blob }) => blobs.get(blob) ?? []) }
  if (act.type === 'complete-founding') {
    const file = blobs.get(act.societyFile)
    return { act, ...(file && { blobs: [file] }) }
  }
  return { act }
}
