// Doing some of many things at once, and giving their results in their order.

export async function* inOrder<One, Result>(
  atOnce: number,
  all: Iterable<One>,
  work: (one: One) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = []
  for (const one of all) {
    const doing = work(one)
    // A failure shows when its turn comes.
    doing.catch(() => undefined)
    begun.push(doing)
    if (begun.length < atOnce) continue
    yield (await begun.shift()) as Result
  }
  for (const doing of begun) yield await doing
}
