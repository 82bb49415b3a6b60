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

/** Raised inside the kernel alone when a state has not been loaded; `run` turns it into the list of missing keys. */
export class Unloaded extends Error {
  readonly keys: Key[]
  constructor(keys: Key[]) {
    super('states must be loaded')
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

  constructor(lookup: Lookup) {
    this.#lookup = lookup
  }

  /** A world on top of this one, whose changes can be kept by `absorb` or dropped. */
  branch(): World {
    return new World((key) => this.changes.get(key) ?? this.#lookup(key))
  }

  absorb(branch: World): void {
    for (const [key, state] of branch.changes) this.changes.set(key, state)
  }

  put(state: State): void {
    this.changes.set(keyOf(state), state)
  }

  find<Kind extends StateKind>(kind: Kind, id: string): StateOf<Kind> | null {
    const key: Key = `${kind}:${id}`
    const found = this.changes.get(key) ?? this.#lookup(key)
    if (found === undefined) throw new Unloaded([key])
    return found as StateOf<Kind> | null
  }

  /** Loads many states at once, so that a store answers with one query. */
  need(keys: Iterable<Key>): void {
    const missing: Key[] = []
    for (const key of keys) if (!this.changes.has(key) && this.#lookup(key) === undefined) missing.push(key)
    if (missing.length > 0) throw new Unloaded(missing)
  }

  get society(): SocietyState {
    return this.#sure(this.find('society', 'society'), 'society')
  }

  circle(id: CircleId): CircleState {
    return this.#sure(this.find('circle', id), `circle ${id}`)
  }

  person(id: PersonId): PersonState {
    return this.#sure(this.find('person', id), `person ${id}`)
  }

  proposal(id: ProposalId): ProposalState {
    return this.#sure(this.find('proposal', id), `proposal ${id}`)
  }

  project(id: ProjectId): ProjectState {
    return this.#sure(this.find('project', id), `project ${id}`)
  }

  document(id: DocumentId): DocumentState {
    return this.#sure(this.find('document', id), `document ${id}`)
  }

  position(proposal: ProposalId, person: PersonId): PositionState | null {
    return this.find('position', `${proposal}/${person}`)
  }

  #sure<Found>(found: Found | null, what: string): Found {
    invariant(found !== null, `${what} exists`)
    return found
  }
}
