// Stands in for `node:test` while mutations are tried: it keeps the tests, to be run as often as it takes.

export type Kept = { readonly file: string; readonly name: string; readonly run: () => unknown }

export const kept: Kept[] = []
let file = ''

/** Says which file the tests that come next are from. */
export function collectFrom(path: string): void {
  file = path
}

/** As `test` of `node:test`, for tests that use no test context. */
export function test(name: string, optionsOrRun: unknown, run?: unknown): void {
  const given = typeof optionsOrRun === 'function' ? optionsOrRun : run
  if (typeof given !== 'function') throw new Error(`${file}: "${name}" has nothing to run`)
  if (given.length > 0)
    throw new Error(`${file}: "${name}" uses a test context, which mutation does not offer`)
  kept.push({ file, name, run: given as () => unknown })
}
