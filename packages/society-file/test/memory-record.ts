// A record in memory: the kernel's own rules on plain maps, for what needs no database.
import {
  Act,
  commitTexts,
  dueTimes,
  reads,
  run,
  type Auth,
  type Event,
  type Key,
  type Refusal,
  type SocietyState,
  type State,
  type TextRef,
} from '@open-socialism/kernel'

export type Plain = { id: string; type: string; [field: string]: unknown }
export type Entry = { at: number; by: string; act: Act; events: Event[] }
export type Answer = { ok: true; index: number; events: Event[] } | { ok: false; refusal: Refusal }

/** Runs acts at the time that it is told, and what falls due when it is moved. */
export class MemoryRecord {
  readonly states = new Map<Key, State>()
  readonly entries: Entry[] = []
  readonly texts = new Map<string, string>()
  now: number

  constructor(now: number) {
    this.now = now
  }

  commit = (text: string): TextRef => {
    const commitment = String(this.texts.size).padStart(43, '0')
    this.texts.set(commitment, text)
    return { commitment, length: [...text].length }
  }

  /** Enters an act whose texts are plain. */
  submit(plain: Plain, by: string, auth: Auth): Answer {
    const schema = Act.options.find((option) => option.shape.type.value === plain.type)
    if (!schema) throw new Error(`no act ${plain.type}`)
    return this.enter(Act.parse(commitTexts(schema, plain, this.commit)), by, auth)
  }

  enter(act: Act, by: string, auth: Auth, at = this.now): Answer {
    for (const key of reads(act, by)) this.states.get(key)
    const context = { by, at, auth, index: this.entries.length }
    const outcome = run(act, context, (key) => this.states.get(key) ?? null)
    if (outcome.kind === 'missing') throw new Error(`missing ${outcome.keys.join(', ')}`)
    if (outcome.kind === 'refused') return { ok: false, refusal: outcome.refusal }
    for (const [key, state] of outcome.changes) this.states.set(key, state)
    this.entries.push({ at, by, act, events: outcome.events })
    return { ok: true, index: this.entries.length - 1, events: outcome.events }
  }

  get society(): SocietyState {
    return this.states.get('society:society') as SocietyState
  }

  /** Moves the clock; what falls due on the way happens at its time, in order. */
  advance(to: number): void {
    for (let next = this.nextDue(to); next; next = this.nextDue(to)) {
      this.now = Math.max(this.now, next.at)
      const { subject, name, at } = next
      const act = { id: `tick:${subject}:${name}:${at}`, type: 'clock-tick' as const, subject, due: name }
      const answer = this.enter(act, 'clock', 'clock')
      if (!answer.ok) throw new Error(`${subject} ${name}: ${JSON.stringify(answer.refusal)}`)
    }
    this.now = Math.max(this.now, to)
  }

  private nextDue(to: number): { subject: Key; name: string; at: number } | undefined {
    const dues = [...this.states].flatMap(([subject, state]) =>
      dueTimes(state, this.society).map(({ name, at }) => ({ subject, name, at })),
    )
    return dues
      .filter(({ at }) => at <= to)
      .sort((a, b) => a.at - b.at || (a.subject < b.subject ? -1 : 1))[0]
  }
}
