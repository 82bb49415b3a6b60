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

/** Fails when the page is wider than its window. */
export async function assertFits(page: Page): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  assert.ok(over <= 0, `${new URL(page.url()).pathname} is ${String(over)} px wider than its window`)
}
