// The receipt of a decision, made of the signed record.
import { makeReceipt, type MadeReceipt } from '@open-socialism/audit'
import { tileOf, type Store } from '@open-socialism/store'

const atOnce = 1000

/** Makes receipts, of the entries below `until`; null where there is no such decision in what was signed. */
export function receiptsOf(
  store: Pick<Store, 'published' | 'entriesAbout' | 'waysInOf' | 'tile' | 'texts'>,
  keys: () => string[],
): (decision: string, until?: number) => Promise<MadeReceipt | null> {
  const entriesOf = async (decision: string, until: number | undefined) => {
    const newestFirst: { index: number; bytes: Uint8Array }[] = []
    for (let before = until; ;) {
      const page = await store.entriesAbout(`proposal:${decision}`, {
        limit: atOnce,
        ...(before !== undefined && { before }),
      })
      newestFirst.push(...page)
      if (page.length < atOnce) return newestFirst.toReversed()
      before = page.at(-1)?.index
    }
  }
  const texts = async (commitments: readonly string[]) =>
    [...(await store.texts(commitments))].flatMap(([commitment, { r, text }]) =>
      r === null || text === null ? [] : [{ commitment, state: 'present' as const, r, text }],
    )
  return async (decision, until) => {
    const published = await store.published()
    if (published === null) return null
    const entries = await entriesOf(decision, until)
    return makeReceipt(decision, {
      entries,
      waysInOf: store.waysInOf,
      published,
      keys: keys(),
      texts,
      tile: (tile) => tileOf(store, tile),
    })
  }
}
