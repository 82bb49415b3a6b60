// Plays the story of the example society through the rules: each act at its time, and what falls due in between.
import type { Event, PersonId, ProposalId } from '@open-socialism/kernel'
import type { Book, Doing, PlainContent, Scene } from './scene.ts'
import { scenes, storyEnd } from './story.ts'

export { storyEnd } from './story.ts'

export type PlainAct = Doing & { id: string }

/** Where a story is played: a record on the simulated clock, with the example society founded in it. */
export type Stage = {
  /** The moment of the founding, in ms UTC. */
  start: number
  /** The record's ids of the people of the society file. */
  people: ReadonlyMap<string, PersonId>
  /** Enters an act with plain texts at the record's present time; `by` is a person's id or `visitor`. */
  submit: (
    act: PlainAct,
    by: string,
  ) => Promise<{ ok: true; events: readonly Event[] } | { ok: false; refusal: unknown }>
  /** Moves the simulated clock; what falls due on the way happens. */
  advance: (to: number) => Promise<void>
  /** Keeps the text of a document and names it by its hash. */
  keepDocument: (text: string) => Promise<{ blob: string; bytes: number }>
  /** Told after each scene. */
  progress?: (done: number, total: number) => void
}

/** How many scenes the story has. */
export const sceneCount = scenes.length

/** Plays the whole story and leaves the clock at its end. A scene that the rules refuse is a mistake of the story. */
export const playStory = async (stage: Stage): Promise<void> => {
  const names = new Names(stage)
  const inOrder = scenes.toSorted((a, b) => a.at - b.at)
  for (const [i, scene] of inOrder.entries()) {
    await stage.advance(stage.start + scene.at)
    await playScene(stage, names, scene, i)
    stage.progress?.(i + 1, inOrder.length)
  }
  await stage.advance(stage.start + storyEnd)
}

const playScene = async (stage: Stage, names: Names, scene: Scene, i: number): Promise<void> => {
  const doing = await scene.act(names)
  const by = scene.by === 'visitor' ? 'visitor' : names.person(scene.by)
  const answer = await stage.submit({ id: `story:${String(i + 1).padStart(4, '0')}`, ...doing }, by)
  if (!answer.ok) {
    const days = (scene.at / 86_400_000).toFixed(2)
    throw new Error(
      `Scene ${i + 1} (day ${days}, ${scene.by}, ${doing.type}): ${JSON.stringify(answer.refusal)}`,
    )
  }
  names.learn(scene, doing, answer.events)
}

/** The record's ids for the names that the story uses, learned from the events as it goes. */
class Names implements Book {
  readonly #stage: Stage
  readonly #people: Map<string, PersonId>
  readonly #proposals = new Map<string, ProposalId>()
  readonly #comments = new Map<string, string>()
  readonly #contents = new Map<ProposalId, PlainContent>()

  constructor(stage: Stage) {
    this.#stage = stage
    this.#people = new Map(stage.people)
  }

  person = (name: string): PersonId => known(this.#people, name, 'person')
  proposal = (name: string): ProposalId => known(this.#proposals, name, 'proposal')
  comment = (name: string): string => known(this.#comments, name, 'comment')
  content = (name: string): PlainContent => known(this.#contents, this.proposal(name), 'content')
  moment = (offset: number): number => this.#stage.start + offset
  document = async (title: string, text: string) => {
    const { blob, bytes } = await this.#stage.keepDocument(text)
    return { title, blob, bytes, mediaType: 'text/markdown' as const }
  }

  learn({ as }: Scene, doing: Doing, events: readonly Event[]): void {
    for (const event of events) {
      if ('content' in event && 'content' in doing)
        this.#contents.set(event.proposal, doing['content'] as PlainContent)
      if (as === undefined) continue
      if (event.type === 'proposal-opened' || event.type === 'draft-written')
        this.#proposals.set(as, event.proposal)
      if (event.type === 'person-registered') this.#people.set(as, event.person)
      if (event.type === 'comment-made') this.#comments.set(as, event.comment)
      if (event.type === 'amendment-suggested') this.#comments.set(as, event.suggestion)
    }
  }
}

const known = <K, V>(map: ReadonlyMap<K, V>, name: K, what: string): V => {
  const value = map.get(name)
  if (value === undefined)
    throw new Error(`The story speaks of a ${what} that it has not met: ${String(name)}`)
  return value
}
