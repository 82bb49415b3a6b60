// Looking back in a browser (5.2): the slider, the bar of a page of the past, the way back, comparing; and following by feed.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { assertAccessible, assertFits } from './support/axe.ts'
import { newPerson, openBrowser, type Person } from './support/browser.ts'
import { openExample, type Example } from './support/example.ts'

let example: Example
let browser: Browser
/** The first has a script, the second none and a small screen, the third reads Arabic in the dark. */
let visitor: Person
let plain: Person
let arabic: Person

before(async () => {
  example = await openExample()
  browser = await openBrowser()
  visitor = await newPerson(browser, example.url)
  plain = await newPerson(browser, example.url, {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  })
  arabic = await newPerson(browser, example.url, { locale: 'ar', colorScheme: 'dark' })
})
after(async () => {
  await browser.close()
  await example.stop()
})

const bar = ({ page }: Person) => page.locator('aside.past')
const atOf = ({ page }: Person) => new URL(page.url()).searchParams.get('at')

test('the slider redraws the map as it moves, and its end is now', async () => {
  const { page } = visitor
  await visitor.go('/circles')
  assert.equal(await bar(visitor).count(), 0)
  await page.locator('#when').focus()
  await page.keyboard.press('Home')
  await bar(visitor).waitFor()
  const first = atOf(visitor)
  assert.ok(first !== null)
  const lede = await page.locator('.lede').first().textContent()
  for (let n = 0; n < 3; n++) await page.keyboard.press('PageUp')
  await page.waitForFunction((before) => new URL(location.href).searchParams.get('at') !== before, first)
  await page.waitForFunction((before) => document.querySelector('.lede')?.textContent !== before, lede)
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'when', 'it stays in hand')
  await assertAccessible(page)
  await page.keyboard.press('End')
  await bar(visitor).waitFor({ state: 'detached' })
  assert.equal(atOf(visitor), null)
})

test('without a script a tick or the button shows a moment, and every link from there stays in it', async () => {
  const { page } = plain
  await plain.go('/circles')
  await page.locator('.ticks a').nth(2).click()
  const at = atOf(plain)
  assert.ok(at !== null)
  assert.ok(await bar(plain).isVisible())
  await assertFits(page)
  await page.locator('#index ~ * a, .index-box a').first().click()
  await page.locator('main a[href^="/circles/"]').first().click()
  assert.equal(atOf(plain), at)
  assert.equal(await page.locator('main form[method=post]').count(), 0, 'nothing can be done there')
  await page.getByRole('link', { name: 'Back to now' }).click()
  assert.equal(atOf(plain), null)
  assert.equal(await bar(plain).count(), 0)
})

test('a decision is looked at while it was open, and compared with how it stands now', async () => {
  const { page } = visitor
  await visitor.go('/circles/transport/decisions?state=adopted')
  const link = page.locator('main a[href^="/decisions/d"]').last()
  const path = (await link.getAttribute('href')) ?? ''
  const entry = /d(\d+)/.exec(path)?.[1] ?? ''
  await visitor.go(`${path}?at=${entry}`)
  assert.match((await bar(visitor).textContent()) ?? '', new RegExp(`entry ${entry}`))
  await assertAccessible(page)
  await page.getByRole('link', { name: 'Compare with now' }).click()
  assert.match((await page.locator('main').textContent()) ?? '', /Adopted/)
  await page.getByRole('link', { name: 'Side by side' }).click()
  await page.locator('.side-by-side').first().waitFor()
  await assertAccessible(page)
  await assertFits(page)
})

test('a moment that cannot be shown says why, and the day in the foot of any page leads back', async () => {
  const { page } = visitor
  const answer = await page.goto(`${example.url}/people?at=2199-01-01`)
  assert.equal(answer?.status(), 404)
  assert.equal(await page.locator('h1').textContent(), 'This moment has not come yet')
  await assertAccessible(page)
  await visitor.go('/people')
  const day = page.getByLabel('As it stood at the end of')
  const now = await day.inputValue()
  await day.fill(new Date(Date.parse(now) - 30 * 86_400_000).toISOString().slice(0, 10))
  await page.locator('footer').getByRole('button', { name: 'Show' }).click()
  await bar(visitor).waitFor()
})

test('a circle is followed by feed: a program finds it on the page, and it has what the page says happened', async () => {
  const { page } = visitor
  await visitor.go('/circles/transport')
  const found = await page
    .locator('link[rel=alternate][type="application/atom+xml"]')
    .first()
    .getAttribute('href')
  assert.equal(found, '/circles/transport/feed.atom')
  const link = page.getByRole('link', { name: 'Atom' }).first()
  assert.equal(await link.getAttribute('href'), found)
  const answer = await fetch(example.url + found)
  const tag = answer.headers.get('etag') ?? ''
  const xml = await answer.text()
  assert.match(answer.headers.get('content-type') ?? '', /^application\/atom\+xml/)
  const titles = await page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'application/xml')
    return read.querySelector('parsererror')
      ? []
      : [...read.querySelectorAll('entry > title')].map((one) => one.textContent)
  }, xml)
  const newest = await page.locator('#log ~ div li, .feed li').first().textContent()
  assert.ok(titles.length > 5 && (newest ?? '').replace(/\s+/g, ' ').includes((titles[0] ?? '').slice(0, 30)))
  assert.equal((await fetch(example.url + found, { headers: { 'if-none-match': tag } })).status, 304)
})

test('in Arabic the past says so from right to left', async () => {
  await arabic.go('/circles?at=120')
  assert.match((await bar(arabic).textContent()) ?? '', /الماضي/)
  await assertAccessible(arabic.page)
  await assertFits(arabic.page)
})
