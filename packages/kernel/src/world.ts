// The states as an act sees them: what was loaded, overlaid with what this act has changed so far.
import type { CircleState } from './circle/language.ts'
import type { PositionState, ProposalState } from './decision/language.ts'
import type { DocumentState } from './document/language.ts'
import type { CircleId, DocumentId, PersonId, ProjectId, ProposalId } from './ids.ts'
import { keyOf, type Key, type State, type StateKind, type StateOf } from './language.ts'
import type { PersonState } from './membership/language.ts'
import type { ProjectState } from './project/language.ts'
import type { SocietyState } from './society/language.ts'

/** Finds a state: null where there is none, undefined where it has not been loaded. */
export type Lookup = (key: Key) => State | null | undefined

/**
 * Raised inside the kernel alone when a state has not been loaded; `run` turns it into the list of missing keys. It is
 * no Error, because a store that loads on demand meets it for most acts and each stack trace would cost more than the act.
 */
export class Unloaded {
  readonly keys: Key[]
  constructor(keys: Key[]) {
    this.keys = keys
  }
}

/** A bug, not a refusal: something that the language rules out has happened. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`invariant: ${message}`)
}

export class World {
  readonly changes = new Map<Key, State>()
  readonly #lookup: Lookup
  // The two states that one act reads again and again, as they stand now.
  #society: SocietyState | null = null
  #proposal: ProposalState | null = null

  constructor(lookup: Lookup) {
    this.#lookup = lookup
  }

  /** A world on top of this one, whose changes can be kept by `absorb` or dropped. */
  branch(): World {
    return new World((key) => this.changes.get(key) ?? this.#lookup(key))
  }

  absorb(branch: World): void {
    for (const state of branch.changes.values()) this.put(state)
  }

  put(state: State): void {
    this.changes.set(keyOf(state), state)
    this.#keep(state)
  }

  #keep(state: State): void {
    if (state.kind === 'society') this.#society = state
    if (state.kind === 'proposal') this.#proposal = state
  }

  /** Finds a state; where it must be loaded, the states `alongside` it are asked for at once. */
  find<Kind extends StateKind>(kind: Kind, id: string, alongside?: () => Key[]): StateOf<Kind> | null {
    const key: Key = `${kind}:${id}`
    const found = this.changes.get(key) ?? this.#lookup(key)
    if (found === undefined) this.need(alongside?.() ?? [key])
    else if (found !== null) this.#keep(found)
    return found as StateOf<Kind> | null
  }

  /** Loads many states at once, so that a store answers with one query. */
  need(keys: Iterable<Key>): void {
    const missing: Key[] = []
    for (const key of keys) if (!this.changes.has(key) && this.#lookup(key) === undefined) missing.push(key)
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- caught by `run`, `apply` and `dryRun`
    if (missing.length > 0) throw new Unloaded(missing)
  }

  get society(): SocietyState {
    return (this.#society ??= this.#sure(this.find('society', 'society'), 'society'))
  }

  circle(id: CircleId): CircleState {
    return this.#sure(this.find('circle', id), `circle ${id}`)
  }

  person(id: PersonId): PersonState {
    return this.#sure(this.find('person', id), `person ${id}`)
  }

  proposal(id: ProposalId): ProposalState {
    if (this.#proposal?.id !== id) this.#proposal = this.#sure(this.find('proposal', id), `proposal ${id}`)
    return this.#proposal
  }

  project(id: ProjectId): ProjectState {
    return this.#sure(this.find('project', id), `project ${id}`)
  }

  document(id: DocumentId): DocumentState {
    return this.#sure(this.find('document', id), `document ${id}`)
  }

  position(proposal: ProposalId, person: PersonId, alongside?: () => Key[]): PositionState | null {
    return this.find('position', `${proposal}/${person}`, alongside)
  }

  #sure<Found>(found: Found | null, what: string): Found {
    invariant(found !== null, `${what} exists`)
    return found
  }
}
