// The newcomer's way, in README's words: a whole decision in the example, then one's own organisation from a CSV file.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { assertAccessible, assertFits } from './support/axe.ts'
import { newPerson, openBrowser, type Person } from './support/browser.ts'
import { openExample, type Example } from './support/example.ts'

const minute = 60_000
/** What the head of a decision says once it has come to its end. */
const decided = /Adopted|Rejected|Withdrawn|Lapsed/
const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')

/** README says it in these words; a step that is renamed has to be renamed there. */
const inReadme = (words: string): string => {
  assert.ok(readme.includes(words), `README does not say “${words}”`)
  return words
}

/** The list that README shows. */
const list = /```csv\n([\s\S]*?)```/.exec(readme)?.[1] ?? assert.fail('README shows no list')

let browser: Browser
before(async () => {
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
})

/** Steps 1 to 4 of README: look at a decision, take a seat, say something, skip time until it is decided. */
const seesADecision = async (newcomer: Person): Promise<void> => {
  const { page } = newcomer
  await newcomer.go('/')
  inReadme('Open one: at its top stands the *ladder*')
  await page.locator('main a[href^="/decisions/"]').first().click()
  await page.waitForURL(/\/decisions\//)
  const { pathname } = new URL(page.url())
  assert.ok(await page.locator('#stage').innerText())

  inReadme('*Try a seat* in the banner')
  await newcomer.go('/try')
  await page.getByLabel('Name').fill('amara')
  await newcomer.press('Find')
  await page
    .getByRole('button', { name: /Amara Lindqvist/ })
    .first()
    .click()
  await page.waitForURL((url) => url.pathname === '/')

  inReadme('*Skip 3 days* in the banner moves the clock')
  for (let days = 0; days < 60; days += 3) {
    if (decided.test(await newcomer.heading(pathname))) return
    await newcomer.skipThreeDays()
  }
  assert.match(await newcomer.heading(pathname), decided)
}

/** README's section “Your own society”, with the file that it shows. */
const foundsFromTable = async (newcomer: Person, example: Example, scripted: boolean): Promise<void> => {
  const { page } = newcomer
  /** Axe is a script, and runs where scripts do. */
  const assertGood = async () => {
    if (scripted) await assertAccessible(page)
    await assertFits(page)
  }
  await newcomer.go('/guide')
  await newcomer.go('/found')
  await page.getByRole('link', { name: inReadme('From tables (CSV)') }).click()
  await page.waitForURL('**/found/tables')
  await assertGood()
  const upload = (text: string) =>
    page
      .getByLabel('Files from this machine')
      .setInputFiles({ name: 'members.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })

  await upload(list.replace('Tom Reyes,Rivers,Assembly,', 'Tom Reyes,Rivers,Asembly,'))
  await newcomer.press(inReadme('See what would come in'))
  const alert = page.getByRole('alert')
  await alert.waitFor()
  assert.match(await alert.innerText(), /members\.csv[\s\S]*parent/)
  await assertGood()

  await upload(list)
  await newcomer.press('See what would come in')
  await page.getByText('Nothing is wrong.').waitFor()
  assert.equal(await page.getByRole('alert').count(), 0)
  const coming = await page.locator('.coming').innerText()
  for (const words of ['Assembly', 'Ana Vidal (chair)', 'Rivers', 'Eve Moss (treasurer)'])
    assert.ok(coming.includes(words), words)
  assert.equal(await page.getByLabel('Seats, or one list').inputValue(), list)
  await assertGood()

  await page.getByLabel('Its clock').selectOption('simulated')
  await page.getByLabel('The token').fill(example.token)
  await newcomer.press(inReadme('Found this society'))
  await page.getByRole('heading', { name: 'Assembly is founded' }).waitFor()
  await assertGood()
  const links = await page.locator('.secret').allInnerTexts()
  assert.equal(links.length, 3)
  await newcomer.page.goto(links[0]?.trim() ?? '')
  await newcomer.press(inReadme('Claim this seat'))
  await page.getByRole('heading', { name: /You are in, / }).waitFor()
  await newcomer.go('/circles/rivers')
  assert.match(await page.locator('main').innerText(), /Eve Moss/)
}

for (const javaScriptEnabled of [true, false])
  test(`with only README someone new sees a decision in five minutes and founds from a CSV file within ten, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async () => {
    const example = await openExample()
    try {
      const newcomer = await newPerson(browser, example.url, {
        javaScriptEnabled,
        ...(javaScriptEnabled ? {} : { viewport: { width: 360, height: 740 } }),
      })
      const began = performance.now()
      await seesADecision(newcomer)
      assert.ok(performance.now() - began < 5 * minute)
      await foundsFromTable(newcomer, example, javaScriptEnabled)
      assert.ok(performance.now() - began < 15 * minute)
      await newcomer.page.context().close()
    } finally {
      await example.stop()
    }
  })
