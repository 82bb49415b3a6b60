// The test kit: a society founded through real acts, on which tests say given, when, then.
import { deepEqual, equal, fail } from 'node:assert/strict'
import type { Auth } from '../act.ts'
import { day } from '../clock.ts'
import { dueTimes, type Due } from '../due.ts'
import type { CircleState } from '../circle/language.ts'
import type { PositionState, ProposalState, VoteChoice } from '../decision/language.ts'
import { standing } from '../decision/tally.ts'
import { enteredOf } from '../erasure/entered.ts'
import type { DocumentState } from '../document/language.ts'
import { Act, keyOf, type Event, type Key, type State, type StateKind, type StateOf } from '../language.ts'
import type { PersonState } from '../membership/language.ts'
import type { ProjectState } from '../project/language.ts'
import { reads } from '../reads.ts'
import type { Reason } from '../reasons.ts'
import { apply, run, type Outcome } from '../run.ts'
import type { SocietyState } from '../society/language.ts'
import { World } from '../world.ts'
import { foundingOf, type Founding } from './founding.ts'
import type { PlainAct, PlainContent, PlainEffect, PlainEvent } from './plain.ts'
import { content, sealed, start, words } from './words.ts'

/** A society founded as `founding` says, its founding completed; time stands at `start`. */
export function society(founding: Founding = {}): Society {
  const founded = new Society()
  for (const act of foundingOf(founding)) founded.given(act, 'founding')
  return founded
}

/** The same in the words of a test: `given(society, [act, by], …).when(act, by).then(…)`. */
export function given(founded: Society, ...acts: [PlainAct, string, Auth?][]): Society {
  for (const [act, by, auth] of acts) founded.given(act, by, auth)
  return founded
}

const authOf = (by: string): Auth =>
  by === 'clock' || by === 'operator' || by === 'founding' ? by : 'session'

/** What an act came to. */
export class Result {
  readonly outcome: Outcome
  constructor(outcome: Outcome) {
    this.outcome = outcome
  }

  get events(): Event[] {
    if (this.outcome.kind !== 'accepted') return fail(`not accepted: ${JSON.stringify(this.outcome)}`)
    return this.outcome.events
  }

  /** Accepted, with exactly these events. */
  then(...events: PlainEvent[]): void {
    deepEqual(JSON.parse(JSON.stringify(this.events)), JSON.parse(JSON.stringify(events)))
  }

  /** Accepted, with events of exactly these types. */
  thenEvents(...types: Event['type'][]): void {
    deepEqual(
      this.events.map(({ type }) => type),
      types,
    )
  }

  /** Refused by this clause for this reason. */
  thenRefused(clause: string, reason: Reason): void {
    if (this.outcome.kind !== 'refused')
      fail(`not refused by ${clause} (${reason}), but ${JSON.stringify(this.outcome)}`)
    deepEqual([this.outcome.refusal.clause, this.outcome.refusal.reason], [clause, reason])
  }
}

export class Society {
  now = start
  readonly entries: { act: Act; by: string; at: number; events: Event[] }[] = []
  readonly #states = new Map<Key, State>()

  /** Sends an act and keeps what it comes to. */
  when(act: PlainAct, by: string, auth: Auth = authOf(by), signedBy?: string): Result {
    const index = this.entries.length + 1
    const parsed = Act.parse({ id: `act-${String(index)}-${by}`, ...act })
    const context = { by, at: this.now, auth, index, ...(signedBy !== undefined && { signedBy }) }
    const outcome = this.#run((lookup) => run(parsed, context, lookup), reads(parsed, by))
    if (outcome.kind === 'accepted') {
      const replayed = this.#run((lookup) => apply(outcome.events, context, lookup), [])
      deepEqual(replayed.kind === 'applied' && replayed.changes, outcome.changes, 'replay gives the same')
      for (const [key, state] of outcome.changes) this.#states.set(key, frozen(state))
      this.entries.push({ act: parsed, by, at: this.now, events: outcome.events })
    }
    return new Result(outcome)
  }

  /** Sends an act that must be accepted. */
  given(act: PlainAct, by: string, auth?: Auth): this {
    const { outcome } = this.when(act, by, auth)
    if (outcome.kind !== 'accepted') fail(`not accepted: ${JSON.stringify(outcome)}`)
    return this
  }

  /** Runs with states loaded only when asked for, as a store does it. */
  #run<Ran extends { kind: string }>(
    step: (lookup: (key: Key) => State | null | undefined) => Ran,
    first: Key[],
  ) {
    const loaded = new Set(first)
    for (let turn = 0; turn < 1000; turn++) {
      const ran = step((key) => (loaded.has(key) ? this.lookup(key) : undefined))
      if (ran.kind !== 'missing') return ran
      const { keys } = ran as unknown as { keys: Key[] }
      for (const key of keys) {
        equal(loaded.has(key), false, `${key} is asked for once`)
        loaded.add(key)
      }
    }
    return fail('asks for states without end')
  }

  /** Sets a state as no act in this test could, such as a setting that only a referendum changes. */
  put(state: State): void {
    this.#states.set(keyOf(state), frozen(state))
  }

  readonly lookup = (key: Key): State | null => this.#states.get(key) ?? this.#entered(key)

  /** What an entry brought, as whoever has the record tells it; entries are counted from 1 here. */
  #entered(key: Key): State | null {
    if (!key.startsWith('entered:')) return null
    const index = Number(key.slice('entered:'.length))
    const entry = this.entries[index - 1]
    return entry === undefined ? null : enteredOf(index, entry)
  }

  /** Every state that there is, by its key. */
  get states(): ReadonlyMap<Key, State> {
    return this.#states
  }

  get whole(): SocietyState {
    return this.#state('society', 'society')
  }
  circle(id: string): CircleState {
    return this.#state('circle', id)
  }
  person(id: string): PersonState {
    return this.#state('person', id)
  }
  proposal(id: string): ProposalState {
    return this.#state('proposal', id)
  }
  project(id: string): ProjectState {
    return this.#state('project', id)
  }
  document(id: string): DocumentState {
    return this.#state('document', id)
  }
  position(proposal: string, person: string): PositionState {
    return this.#state('position', `${proposal}/${person}`)
  }
  members(id: string): string[] {
    return Object.keys(this.circle(id).members)
  }

  #state<Kind extends StateKind>(kind: Kind, id: string): StateOf<Kind> {
    const found = this.#states.get(`${kind}:${id}`) as StateOf<Kind> | undefined
    return found ?? fail(`no ${kind} ${id}`)
  }

  /** The events of the last entry. */
  get last(): Event[] {
    return this.entries.at(-1)?.events ?? []
  }

  /** Every event of a type so far. */
  all<Type extends Event['type']>(type: Type): Extract<Event, { type: Type }>[] {
    const events = this.entries.flatMap((entry) => entry.events)
    return events.filter((event): event is Extract<Event, { type: Type }> => event.type === type)
  }

  /** What falls due, soonest first. */
  dues(): (Due & { subject: string })[] {
    const dues = [...this.#states].flatMap(([key, state]) =>
      dueTimes(state, this.whole).map((due) => ({ ...due, subject: key })),
    )
    return dues.sort((one, other) => one.at - other.at)
  }

  /** Time passes; what falls due on the way does so, in the order of its time. */
  advance(days: number): this {
    const until = this.now + Math.round(days * day)
    for (let next = this.dues()[0]; next && next.at <= until; next = this.dues()[0]) {
      this.now = Math.max(this.now, next.at)
      this.tick(next.subject, next.name)
    }
    this.now = until
    return this
  }

  /** Time passes, and nothing that falls due on the way is done yet. */
  wait(days: number): this {
    this.now += Math.round(days * day)
    return this
  }

  /** The clock's act; a closing hidden round brings its reveals. */
  tick(subject: string, due: string): this {
    const reveals = this.#reveals(subject)
    return this.given({ type: 'clock-tick', subject, due, ...(reveals.length > 0 && { reveals }) }, 'clock')
  }

  #reveals(subject: string) {
    const state = this.#states.get(subject as Key)
    if (state?.kind !== 'proposal' || state.status !== 'open' || state.phase !== 'round') return []
    const hidden = standing(new World(this.lookup), state).filter(({ choice }) => choice === 'hidden')
    const votes: VoteChoice[] = ['for', 'against', 'abstain']
    return hidden.map(({ person, reason }) => {
      const vote = votes.find((one) => sealed(one, person).commitment === reason?.commitment)
      return { person, vote: vote ?? fail('a sealed vote of the kit') }
    })
  }

  /** Opens a proposal and returns its id. */
  open(circle: string, effects: PlainEffect[], by?: string, more: Partial<PlainContent> = {}): string {
    const proposer = by ?? this.members(circle)[0] ?? fail(`${circle} has a member`)
    const expectation = { measure: words('People'), expected: words('More'), reviewAt: this.now + 300 * day }
    this.given({ type: 'propose', circle, content: content(effects, { expectation, ...more }) }, proposer)
    return this.all('proposal-opened').at(-1)?.proposal ?? fail('opened')
  }

  /** Everyone of the electorate is for it, in whatever way the practice asks, until it is decided. */
  pass(id: string): this {
    while (this.proposal(id).status === 'open') {
      this.#allFor(id)
      const due = this.dues().find(
        ({ subject, name }) => subject === `proposal:${id}` && name === 'phase-end',
      )
      if (this.proposal(id).status === 'open' && due) this.advance((due.at - this.now) / day)
    }
    return this
  }

  #allFor(id: string) {
    const { electorate, gone, phase, step, version, practice } = this.proposal(id)
    for (const person of electorate) {
      if (gone.includes(person) || this.proposal(id).status !== 'open') continue
      const auth = practice.requires === 'session' ? 'session' : practice.requires
      if (phase === 'consensus')
        this.given({ type: 'take-position', proposal: id, version, position: 'agree' }, person, auth)
      if (phase === 'round' && practice.hiddenVotes)
        this.given({ type: 'vote-hidden', proposal: id, step, sealed: sealed('for', person) }, person, auth)
      if (phase === 'round' && !practice.hiddenVotes)
        this.given({ type: 'vote', proposal: id, step, vote: 'for' }, person, auth)
      if (phase === 'advice') this.#leadAdopts(id, auth)
    }
  }

  #leadAdopts(id: string, auth: Auth) {
    const { ladder, step } = this.proposal(id)
    const stage = ladder[step]
    if (stage?.kind !== 'lead') return
    this.advance(stage.adviceHours / 24)
    this.given(
      { type: 'decide-alone', proposal: id, decide: 'adopt', reason: words('Yes') },
      stage.lead,
      auth,
    )
  }

  /** Opens a proposal and has everyone be for it; returns its id, decided. */
  decide(circle: string, effects: PlainEffect[], by?: string, more: Partial<PlainContent> = {}): string {
    const id = this.open(circle, effects, by, more)
    this.pass(id)
    return id
  }
}

function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.values(value).forEach(frozen)
  return Object.freeze(value)
}
