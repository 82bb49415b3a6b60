// Pieces of pages: what is the same wherever one and the same thing is shown is drawn once, and put into each page as it
// is. A piece is drawn apart from its page: it knows its properties and the language, and neither the reader nor forms.
import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'
import type { Component } from 'svelte'
import { render } from 'svelte/server'
import { localeNow } from '../locale/locales.ts'

type AnyComponent = Component<never>

/** Pieces of the page, or of the larger piece, that is being drawn. */
const gathered = new AsyncLocalStorage<Buffer[]>()

/** Stands where a piece goes until the page is done; nobody who writes into a page can know it. */
const mark = `<!--piece ${randomBytes(12).toString('base64url')} `

/** What was drawn about a thing goes when the thing goes. */
const drawn = new WeakMap<object, Map<AnyComponent, Map<string, Buffer>>>()

/** Draws what has pieces in it; where it is done, `whole` puts them in. */
export const withPieces = <Result>(draw: () => Result): Result => gathered.run([], draw)

/**
 * The piece that `component` draws of `about`: drawn with `props` where none is kept that was drawn for the same
 * `variant`, which says everything in `props` that does not follow from `about`. Gives what stands for it in the page.
 */
export function pieceOf<Props extends object>(
  component: Component<Props>,
  about: object,
  props: Props,
  variant: string,
): string {
  const of = entry(drawn, about, () => new Map<AnyComponent, Map<string, Buffer>>())
  const variants = entry(of, component as AnyComponent, () => new Map<string, Buffer>())
  const piece = entry(variants, `${localeNow()} ${variant}`, () =>
    withPieces(() => Buffer.concat(whole(render(component as Component, { props }).body))),
  )
  const page = gathered.getStore()
  if (page === undefined) return piece.toString()
  return `${mark}${String(page.push(piece) - 1)}>`
}

/** A text with its pieces put in, as bytes in order. */
export function whole(html: string): Buffer[] {
  const page = gathered.getStore() ?? []
  const [begin = '', ...rest] = html.split(mark)
  const parts = rest.flatMap((one) => {
    const end = one.indexOf('>')
    return [page[Number(one.slice(0, end))] ?? Buffer.alloc(0), Buffer.from(one.slice(end + 1))]
  })
  return [Buffer.from(begin), ...parts]
}

function entry<Key, Value>(
  map: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  make: () => Value,
): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
