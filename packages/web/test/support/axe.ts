// Accessibility of a page as axe sees it, in words that say where and why.
import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Fails with what axe finds on the page as it stands. Our pages have no frames, so no second page is opened to gather them. */
export async function assertAccessible(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await axe.analyze()
  const said = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
  )
  assert.deepEqual(said, [], new URL(page.url()).pathname)
}

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
