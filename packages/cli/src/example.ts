// The example society: founded on the simulated clock, and its story played through the rules.
import { readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { Act, commitTexts, type PersonId } from '@open-socialism/kernel'
import { commitTo } from '@open-socialism/record'
import { parseSocietyFile, peopleOf } from '@open-socialism/society-file'
import {
  exampleFile,
  playStory,
  storyEnd,
  type PlainAct,
  type Stage,
} from '@open-socialism/society-file/example'
import type { BesideBlob, BesideText, Store } from '@open-socialism/store'
import { foundInto } from './founding.ts'
import { showProgress } from './progress.ts'

const day = 24 * 60 * 60 * 1000

/**
 * Founds the example in an empty database, and lets it live until today. Takes some seconds and shows its progress.
 * After a kill on the way it goes on: acts that are in the record already are not entered twice.
 */
export const foundExample = async (store: Store, err: NodeJS.WriteStream): Promise<void> => {
  const parsed = parseSocietyFile(readFileSync(exampleFile, 'utf8'))
  if ('errors' in parsed) throw new Error('the example is a good society file')
  const founding = showProgress('Founding the example society', err)
  const begun = (await store.head()).founded ? await store.entry(0) : null
  const start = begun?.entry.at ?? today() - Math.floor(storyEnd / day) * day
  if (!begun) await foundInto(store, parsed.ok, start, founding)
  founding.end()
  const playing = showProgress('Playing its first ten weeks', err)
  await playStory(stageOf(store, start, peopleOf(parsed.ok), playing.at))
  playing.end()
  await store.settings.set(played, true)
}

const played = 'example-played'
/** The origin of the example's record; no other society carries it. */
const exampleOrigin = 'vellmark.example/society'

/** Whether a database holds the example society. */
export const isExample = async (store: Store): Promise<boolean> => {
  const { origin, clock } = await store.head()
  return origin === exampleOrigin && clock === 'simulated'
}

/** Whether the example was founded here and its story was broken off by a kill. */
export const isHalfPlayed = async (store: Store): Promise<boolean> =>
  (await isExample(store)) && (await store.settings.get(played)) !== true

const today = (): number => Math.floor(Date.now() / day) * day

const stageOf = (
  store: Store,
  start: number,
  people: ReadonlyMap<string, PersonId>,
  progress: (done: number, total: number) => void,
): Stage => {
  const kept: BesideBlob[] = []
  return {
    start,
    people,
    progress,
    submit: async (plain, by) => {
      const { act, texts } = committed(plain)
      const outcome = await store.submit(act, { by, auth: 'trial', texts, blobs: kept.splice(0) })
      if (outcome.kind === 'entered') return { ok: true, events: outcome.events }
      return { ok: false, refusal: outcome }
    },
    advance: async (to) => {
      const act = { id: `story:clock:${to}`, type: 'advance-clock', to } as const
      const outcome = await store.submit(act, { by: 'operator', auth: 'operator' })
      if (outcome.kind !== 'entered')
        throw new Error(`the clock could not be moved: ${JSON.stringify(outcome)}`)
    },
    keepDocument: (text) => {
      const bytes = new TextEncoder().encode(text)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      kept.push({ sha256, bytes, mediaType: 'text/markdown' })
      return Promise.resolve({ blob: sha256, bytes: bytes.length })
    },
  }
}

/** An act as the record takes it: its texts as commitments, and beside it the texts themselves. */
const committed = (plain: PlainAct): { act: Act; texts: BesideText[] } => {
  const schema = Act.options.find((option) => option.shape.type.value === plain.type)
  if (!schema) throw new Error(`there is no act ${plain.type}`)
  const texts: BesideText[] = []
  const act = commitTexts(schema, plain, (text) => {
    const { commitment, length, r } = commitTo(text)
    texts.push({ commitment, r, text })
    return { commitment, length }
  })
  return { act: Act.parse(act), texts }
}
