// What a newcomer finds: charter, guide, trial seats, founding one's own; and that a real clock has no trace of trials.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { assertFits, assertGoodInEachWindow } from './support/axe.ts'
import { newPerson, openBrowser, type Person } from './support/browser.ts'
import { openExample, type Example } from './support/example.ts'
import { openSociety } from './support/society.ts'

let example: Example
let browser: Browser

before(async () => {
  ;[example, browser] = await Promise.all([openExample(), openBrowser()])
})
after(async () => {
  await browser.close()
  await example.stop()
})

const heading = async ({ page }: Person) => page.getByRole('heading', { level: 1 }).innerText()

test('every page for newcomers is accessible and fits a wide light window and a phone in the dark', async () => {
  const { page } = await newPerson(browser, example.url)
  for (const path of [
    '/charter',
    '/guide',
    '/join',
    '/sign-in',
    '/found',
    '/found/tables',
    '/try',
    '/try?q=nobody',
    '/no-such-page',
  ]) {
    await page.goto(example.url + path)
    await assertGoodInEachWindow(page)
  }
  await page.context().close()
})

test('every clause that a page names has its anchor in the charter', async () => {
  const charter = await (await fetch(`${example.url}/charter`)).text()
  const anchors = new Set([...charter.matchAll(/ id="(c[\d.]+)"/g)].map(([, id]) => id))
  assert.ok(anchors.has('c4.9') && anchors.has('c10.4'))
  for (const path of ['/charter', '/guide', '/join', '/sign-in', '/found', '/']) {
    const page = await (await fetch(example.url + path)).text()
    for (const [, id] of page.matchAll(/href="(?:\/charter)?#(c\d[\d.]*)"/g))
      assert.ok(anchors.has(id), `${path}: ${String(id)}`)
  }
})

test('a page ships one script, of less than 60 KB compressed', async () => {
  for (const path of ['/', '/charter', '/circles', '/sign-in']) {
    const page = await (await fetch(example.url + path)).text()
    const scripts = [...page.matchAll(/<script[^>]*\bsrc="([^"]+)"[^>]*><\/script>/g)].map(
      ([, src = '']) => src,
    )
    assert.equal(page.match(/<script/g)?.length, 1, path)
    assert.equal(scripts.length, 1, path)
    const script = await (await fetch(new URL(scripts[0] ?? '', example.url))).arrayBuffer()
    assert.ok(gzipSync(new Uint8Array(script)).length < 60_000, path)
  }
})

test('a first visit shows in one round trip: its sheet stands in the page, and the next page finds it fetched', async () => {
  const visitor = await newPerson(browser, example.url)
  const { page } = visitor
  const look = () =>
    page.evaluate(() => ({
      linked: document.querySelectorAll('link[rel=stylesheet]').length,
      inside: document.querySelectorAll('style').length,
      font: getComputedStyle(document.querySelector('h1') ?? document.body).fontFamily,
    }))
  await visitor.go('/circles')
  const first = await look()
  await page.getByRole('link', { name: 'People', exact: true }).first().click()
  await page.waitForURL(/people/)
  const next = await look()
  assert.deepEqual([first.linked, first.inside], [0, 1])
  assert.deepEqual([next.linked, next.inside], [1, 0])
  assert.equal(first.font, next.font)
  assert.match(first.font, /serif/i)
  await page.context().close()
})

test('an address that leads nowhere is a 404 that says what may be meant', async () => {
  for (const [path, meant] of [
    ['/login', 'Sign in'],
    ['/circles/Main%20Leadership', '/circles/main-leadership'],
  ] as const) {
    const answer = await fetch(example.url + path)
    assert.equal(answer.status, 404, path)
    assert.match(await answer.text(), new RegExp(`You may have meant[\\s\\S]*${meant}`))
  }
})

test('a visitor finds somebody by name, sits in their seat with one click, and stands up again', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const visitor = await newPerson(browser, example.url, { javaScriptEnabled })
    await visitor.go('/guide')
    await visitor.page.getByRole('link', { name: 'Try a seat' }).last().click()
    await visitor.page.getByLabel('Name').fill('amara')
    await visitor.press('Find')
    await visitor.page
      .getByRole('button', { name: /Amara Lindqvist/ })
      .first()
      .click()
    await visitor.page.waitForURL(`${example.url}/`)
    assert.match(await visitor.page.locator('.me').innerText(), /Amara Lindqvist/)
    await visitor.go('/settings')
    assert.match(await visitor.page.locator('main').innerText(), /only try this seat/)
    assert.equal(await visitor.page.getByRole('button', { name: 'Make a token' }).count(), 0)
    assert.equal(await visitor.page.getByText('to try this seat').count(), 1)
    if (javaScriptEnabled) continue
    await visitor.go('/try')
    await visitor.press('Stand up')
    await visitor.page.waitForURL(/\/sign-in/)
    await visitor.page.context().close()
  }
})

test('2.13: a file with faults names their lines and is kept; a good one founds, shows the links once, and opens', async () => {
  const founder = await newPerson(browser, example.url, { javaScriptEnabled: false })
  await founder.go('/found')
  const file = founder.page.getByLabel('YAML or JSON')
  const good = await file.inputValue()
  await founder.page.getByLabel('The token').fill('not the token')
  await founder.press('Found this society')
  assert.match(await founder.page.getByRole('alert').innerText(), /not the token that the terminal printed/)
  const faulty = good.replace('members: [ada, jo, sam]', 'members: [ada, nobody]')
  await founder.page.getByLabel('The token').fill(example.token)
  await file.fill(faulty)
  await founder.press('Found this society')
  const line = String(faulty.split('\n').findIndex((one) => one.includes('nobody')) + 1)
  const row = founder.page.getByRole('alert').getByRole('row').filter({ hasText: 'nobody' }).first()
  assert.equal((await row.getByRole('rowheader').innerText()).trim(), line)
  assert.equal(await file.inputValue(), faulty)
  await assertFits(founder.page)
  await file.fill(good)
  await founder.press('Found this society')
  assert.equal(await heading(founder), 'Riverside Housing Cooperative is founded')
  const links = await founder.page.locator('.secret').allInnerTexts()
  assert.equal(links.length, 3)
  await founder.page.goto(links[0]?.trim() ?? '')
  await founder.press('Claim this seat')
  assert.equal(await heading(founder), 'You are in, Ada Obi')
  const onward = await fetch(`${example.url}/try`)
  assert.equal(onward.status, 404)
  await founder.page.context().close()
})

test('4.8: in a society on the real clock there is no trial seat and no skipping of time, and no page speaks of them', async () => {
  const real = await openSociety(
    'name: Real\nclock: real\npeople: [{ id: a, name: A }, { id: b, name: B }]\ncircles: [{ name: Top, area: all, purpose: All., members: [a, b] }]\n',
  )
  try {
    for (const path of [
      '/',
      '/guide',
      '/join',
      '/sign-in',
      '/found',
      '/people',
      '/circles',
      '/circles/top',
    ]) {
      const answer = await fetch(real.url + path)
      assert.equal(answer.status, 200, path)
      const shown = (await answer.text()).replace(/<script[\s\S]*?<\/script>|<head>[\s\S]*?<\/head>/g, '')
      assert.doesNotMatch(shown, /simulated|trial|\/try|try a seat|skip time|"\/clock"/i, path)
    }
    assert.equal((await fetch(`${real.url}/try`)).status, 404)
    const form = {
      method: 'POST',
      headers: { origin: real.url, 'content-type': 'application/x-www-form-urlencoded' },
    }
    assert.equal((await fetch(`${real.url}/try?/sit`, { ...form, body: 'person=f1' })).status, 404)
    assert.equal((await fetch(`${real.url}/clock`, { ...form, body: 'hours=24' })).status, 404)
  } finally {
    await real.stop()
  }
})
