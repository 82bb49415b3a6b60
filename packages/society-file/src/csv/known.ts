// Looks things up as a table speaks of them: by id, by mail address or by name, however they are written.
import { slugOf } from '@open-socialism/kernel'
import { nearest } from '../fault.ts'

/** What an id is compared by: "SIG Node" and "sig-node" are one. */
export const idKey = (id: string): string => slugOf(id) || id.toLowerCase()

/** What a name is compared by: its letters, however composed, cased or spaced. */
export const nameKey = (name: string): string =>
  name.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLowerCase()

export type Found<Thing> = { one: Thing } | { several: number } | { none: string | undefined }

/** Things by their ids and names. */
export class Known<Thing> {
  readonly #byId = new Map<string, Thing>()
  readonly #byName = new Map<string, Thing[]>()
  readonly #names: string[] = []

  /** False where another thing has this id. */
  addId(id: string, thing: Thing): boolean {
    const key = idKey(id)
    if (this.#byId.has(key)) return this.#byId.get(key) === thing
    this.#byId.set(key, thing)
    return true
  }

  addName(name: string, thing: Thing): void {
    const key = nameKey(name)
    const same = this.#byName.get(key)
    if (same === undefined) this.#byName.set(key, [thing])
    else if (!same.includes(thing)) same.push(thing)
    this.#names.push(name)
  }

  named(name: string): readonly Thing[] {
    return this.#byName.get(nameKey(name)) ?? []
  }

  withId(id: string): Thing | undefined {
    return this.#byId.get(idKey(id))
  }

  /** What is meant by an id or a name; among things of one name none is chosen. */
  find(words: string): Found<Thing> {
    const named = this.named(words)
    const [only] = named
    if (only !== undefined && named.length === 1) return { one: only }
    const byId = this.withId(words)
    if (byId !== undefined) return { one: byId }
    return named.length > 1 ? { several: named.length } : { none: nearest(words, this.#names) }
  }
}

/** Gives each thing an id of its own: its own words, or with what tells it apart, or with a number. */
export class FreeIds {
  readonly #taken = new Set<string>()

  /** Takes an id that was given. */
  take(id: string): string {
    this.#taken.add(id)
    return id
  }

  /** The first of the candidates that is free; the last one with a number where none is. */
  free(...candidates: string[]): string {
    const usable = candidates.map((one) => slugOf(one)).filter((one) => one !== '')
    const found = usable.find((one) => !this.#taken.has(one))
    if (found !== undefined) return this.take(found)
    const stem = [...(usable.at(-1) ?? 'x')].slice(0, 52).join('').replace(/-$/, '')
    for (let i = 2; ; i++) if (!this.#taken.has(`${stem}-${i}`)) return this.take(`${stem}-${i}`)
  }
}
