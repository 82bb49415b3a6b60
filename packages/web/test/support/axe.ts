// Accessibility of a page as axe sees it, in words that say where and why; and how a page fits its window.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

/** Half as long as what axe's module calls its source, which is not minified: it is sent to every page that is looked at. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe's script leaves in the page. */
type WithAxe = { axe?: { run(context: Document, options: RunOptions): Promise<AxeResults> } }

/** Puts axe into the page, unless it is there. As a plain script, which V8 compiles once for all pages of a reader. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => (globalThis as WithAxe).axe !== undefined)) return
  const session = await page.context().newCDPSession(page)
  // The session stays: its end would take a passkey's authenticator away from the page.
  await session.send('Runtime.evaluate', { expression: source })
}

/** Fails with what axe finds on the page as it stands. Our pages have no frames that it would have to be brought to. */
export async function assertAccessible(page: Page): Promise<void> {
  await bringAxe(page)
  const said = await page.evaluate(async () => {
    const found = await (globalThis as WithAxe).axe?.run(document, { resultTypes: ['violations'] })
    return found?.violations.map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
    )
  })
  assert.deepEqual(said, [], new URL(page.url()).pathname)
}

/** The windows that every page is looked at in. */
const windows = [
  { width: 360, height: 740, colorScheme: 'dark' },
  { width: 1280, height: 900, colorScheme: 'light' },
] as const

/** Looks at the page as it stands on a phone in the dark, then in a wide light window; it is loaded only once. */
export async function inEachWindow(page: Page, look: (width: number) => Promise<void>): Promise<void> {
  for (const { width, height, colorScheme } of windows) {
    await page.setViewportSize({ width, height })
    // Colours that are on their way to another one are those of neither.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await look(width)
  }
}

/** Fails with what axe finds on the page in each of the windows, and when it does not fit one of them. */
export const assertGoodInEachWindow = (page: Page): Promise<void> =>
  inEachWindow(page, async () => {
    await assertAccessible(page)
    await assertFits(page)
  })

/** Fails when a wide page does not fit enlarged to 200 % and to 400 %, or with letters of twice the size. */
export async function assertFitsEnlarged(page: Page): Promise<void> {
  const size = page.viewportSize()
  assert.ok(size)
  const { width, height } = size
  const letters = (percent: string) =>
    page.evaluate((now) => {
      document.documentElement.style.fontSize = now
    }, percent)
  for (const times of [2, 4]) {
    await page.setViewportSize({ width: width / times, height: height / times })
    await assertFits(page)
  }
  await page.setViewportSize(size)
  await letters('200%')
  await assertFits(page)
  await letters('')
}

/** Fails when the page is wider than its window. */
export async function assertFits(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  assert.ok(over <= 0, `${new URL(page.url()).pathname} is ${String(over)} px wider than its window`)
}
