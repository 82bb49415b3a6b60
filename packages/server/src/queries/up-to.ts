// Looking up a moment in a list that is in the order of its entries.

/** How many of a list's items have an entry that is `entry` or before it; `of` gives an item's entry. */
export function countUpTo<Item>(items: readonly Item[], entry: number, of: (item: Item) => number): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (of(items[middle] as Item) <= entry) low = middle + 1
    else high = middle
  }
  return low
}
