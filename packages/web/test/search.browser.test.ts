// Searching in a real browser: as one types, by keyboard alone, without JavaScript, in light and dark, on a phone.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { assertGoodInEachWindow } from './support/axe.ts'
import { newPerson, openBrowser } from './support/browser.ts'
import { openExample, type Example } from './support/example.ts'

let example: Example
let browser: Browser
before(async () => {
  ;[example, browser] = await Promise.all([openExample(), openBrowser()])
})
after(async () => {
  await browser.close()
  await example.stop()
})

test('what is typed is found while it is typed; the address follows, arrows lead through it, nothing is lost', async () => {
  const { page, ...reader } = await newPerson(browser, example.url)
  await page.goto(`${reader.url}/search`)
  const field = page.getByRole('searchbox', { name: 'Words' })
  await field.pressSequentially('helth')
  await page.waitForURL(/[?&]q=helth$/)
  await page.locator('#results h2 a', { hasText: 'Health' }).first().waitFor()
  assert.equal(await field.inputValue(), 'helth')
  assert.ok(await field.evaluate((element) => element === document.activeElement), 'still in the field')
  const status = page.locator('#search-total')
  assert.match(await status.innerText(), /nearly these/)
  assert.equal(await status.getAttribute('aria-live'), 'polite')
  await page.keyboard.press('ArrowDown')
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Health')
  await page.keyboard.press('ArrowUp')
  assert.ok(await field.evaluate((element) => element === document.activeElement), 'back in the field')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/circles\/health$/)
  await page.goBack()
  assert.match(page.url(), /q=helth/)
  await page.context().close()
})

test('pages of the search are accessible and fit a wide light window and a phone in the dark', async () => {
  const { page, url } = await newPerson(browser, example.url)
  for (const query of [
    '',
    '?q=river',
    '?q=rivr',
    '?kind=decision&status=open',
    '?q=water&circle=nowhere',
    '?q=%25%25',
    '?q=quorum+nonsenseword',
    `?q=${'long'.repeat(500)}`,
  ]) {
    const answer = await page.goto(`${url}/search${query}`)
    assert.equal(answer?.status(), 200, query)
    await assertGoodInEachWindow(page)
  }
  await page.context().close()
})

test('without JavaScript the field of every page leads to the same results, and filters stand in the address', async () => {
  const { page, url } = await newPerson(browser, example.url, { javaScriptEnabled: false })
  await page.goto(`${url}/charter`)
  await page.getByRole('searchbox', { name: 'Search everything' }).fill('towpath')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/search\?q=towpath$/)
  const found = await page.locator('#results .found h2').allInnerTexts()
  assert.ok(found.length > 0)
  await page.getByText('Filters').click()
  await page.getByLabel('What', { exact: true }).selectOption({ label: 'Decisions' })
  await page.getByLabel('In a circle and below it').fill('Rivers')
  await page.locator('form.finder').getByRole('button', { name: 'Search' }).click()
  await page.waitForURL(/kind=decision/)
  assert.ok(
    (await page.locator('#results .what').allInnerTexts()).every((what) => what.startsWith('Decision')),
  )
  assert.equal(await page.getByLabel('In a circle and below it').inputValue(), 'Rivers')
  await page.context().close()
})
