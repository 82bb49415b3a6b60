// Every page of the record that a reader turns to: circles and their lists, people, documents, projects, the record,
// settings; in both lights, wide and narrow, with and without JavaScript, on paper.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { assertAccessible, assertFits, assertFitsEnlarged, assertGoodInEachWindow } from './support/axe.ts'
import { newPerson, openBrowser } from './support/browser.ts'
import { openExample, type Example } from './support/example.ts'

let example: Example
let browser: Browser
let paths: string[]
let decision: string
/** A decision that has been voted on. */
const voted = '/decisions/d417'

const read = async (path: string) =>
  (await fetch(example.url + path)).json() as Promise<{ items: { id: string; version?: number }[] }>

before(async () => {
  ;[example, browser] = await Promise.all([openExample(), openBrowser()])
  const { items: projects } = await read('/api/projects?limit=1')
  const { items: documents } = await read('/api/documents?limit=100')
  const { items: decisions } = await read('/api/decisions?limit=1')
  decision = `/decisions/${decisions[0]?.id ?? ''}`
  const document = documents[0]?.id ?? ''
  paths = [
    '/',
    '/record',
    '/record?kind=positions&about=circle:cancer-research',
    '/record?day=2001-01-01',
    '/record/5',
    '/circles',
    '/circles/main-leadership',
    '/circles/cancer-research/decisions',
    '/circles/cancer-research/decisions?state=adopted&q=zzzz',
    '/circles/main-leadership/circles',
    '/circles/health/members',
    '/people',
    '/people?q=ma',
    '/people/f1',
    '/people/f1/positions',
    '/people/f1/seats',
    `/projects/${projects[0]?.id ?? ''}`,
    `/documents/${document}`,
    `/documents/${document}?version=1`,
    decision,
    `${decision}/receipt`,
    '/charter',
    '/api',
  ]
})
after(async () => {
  await browser.close()
  await example.stop()
})

test('every page to read is accessible and fits a wide light window, enlarged too, and a phone in the dark', async () => {
  const { page, ...visitor } = await newPerson(browser, example.url)
  for (const path of paths) {
    const answer = await page.goto(visitor.url + path)
    assert.equal(answer?.status(), 200, path)
    await assertGoodInEachWindow(page)
    // Which leaves it in the wide one.
    await assertFitsEnlarged(page)
  }
  await page.context().close()
})

test('the API’s page is in the reader’s language, and its examples run as they stand, against things that are there', async () => {
  const reader = await newPerson(browser, example.url, { javaScriptEnabled: false })
  await reader.go('/api')
  const commands = await reader.page.locator('pre[data-run]').allInnerTexts()
  assert.ok(commands.length >= 8)
  for (const command of commands) {
    const [, url = ''] = /'(http[^']+)'/.exec(command) ?? []
    assert.ok(url.startsWith(example.url), command)
    const [, body] = /-d '([^']*)'/.exec(command) ?? []
    const answer = await fetch(url, {
      headers: { 'content-type': 'application/json' },
      ...(body !== undefined && { method: 'POST', body }),
    })
    const asksWho = body !== undefined || command.includes('$TOKEN')
    assert.equal(answer.status, asksWho ? 401 : 200, command)
    const { type } = (await answer.json()) as { type?: string }
    if (type !== undefined)
      assert.equal(await reader.page.locator(`[id="${type.split('#')[1] ?? ''}"]`).count(), 1)
  }
  await reader.page.getByRole('button', { name: 'Deutsch' }).click()
  await reader.page.locator('html[lang=de]').waitFor({ state: 'attached' })
  assert.equal(await reader.page.locator('h1').innerText(), 'Die API')
  assert.match(await reader.page.locator('#problem-person-must-be-a-citizen + dd').innerText(), /^403\n/)
  await reader.page.context().close()
})

test('in the reader’s own colours every page is accessible, and where one is still shows', async () => {
  const options = { viewport: { width: 1280, height: 900 }, forcedColors: 'active' } as const
  const { page, ...reader } = await newPerson(browser, example.url, options)
  for (const path of ['/', '/circles', '/circles/cancer-research', decision]) {
    await page.goto(`${reader.url}${path}`)
    await assertAccessible(page)
  }
  const lines = await page
    .locator('.masthead nav a')
    .evaluateAll((all) =>
      all.map((one) => [one.hasAttribute('aria-current'), getComputedStyle(one).borderBlockEndColor]),
    )
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  for (const [isCurrent, colour] of lines) assert.equal(colour !== paper, isCurrent)
  await page.context().close()
})

test('without JavaScript the record is read back to its founding, and a circle’s decisions are found by title', async () => {
  const reader = await newPerson(browser, example.url, { javaScriptEnabled: false })
  await reader.go('/record')
  const older = reader.page.getByRole('link', { name: 'Older entries' })
  for (let pages = 0; await older.count(); pages++) {
    assert.ok(pages < 50)
    await reader.go((await older.first().getAttribute('href')) ?? '')
  }
  assert.match(await reader.page.locator('.entries').last().innerText(), /was founded/)
  await reader.go('/circles/cancer-research/decisions')
  const title = (await reader.page.locator('.row h3').first().innerText()).trim()
  await reader.page.getByLabel('Words in a title').fill(title.slice(0, 12))
  await reader.page.getByRole('button', { name: 'Find' }).click()
  assert.ok((await reader.page.locator('.row h3').allInnerTexts()).includes(title))
  assert.match(reader.page.url(), /\?q=/)
  await reader.page.context().close()
})

test('who tries a seat sees every task by how soon it ends, and can have all of their data', async () => {
  const person = await newPerson(browser, example.url)
  await person.go('/try')
  await person.page
    .getByRole('button', { name: /^Sit here/ })
    .first()
    .click()
  await person.page.waitForURL((url) => url.pathname !== '/try')
  await person.go('/')
  const tasks = await person.page.locator('.task').count()
  const said = Number(/\d+/.exec(await person.page.locator('#queue-title').innerText())?.[0])
  assert.equal(tasks, said)
  await assertAccessible(person.page)
  await person.go('/settings')
  await assertAccessible(person.page)
  const [file] = await Promise.all([
    person.page.waitForEvent('download'),
    person.page.getByRole('link', { name: 'Download it all' }).click(),
  ])
  assert.match(file.suggestedFilename(), /^open-socialism-[fp]\d+\.json$/)
  await person.page.context().close()
})

test('on paper there is nothing to press, and where it was printed from', async () => {
  const reader = await newPerson(browser, example.url)
  for (const path of ['/circles/cancer-research', '/record', '/people/f1']) {
    await reader.go(path)
    await reader.page.emulateMedia({ media: 'print' })
    assert.equal(
      await reader.page.locator('form:visible, button:visible, nav:not(.where):visible').count(),
      0,
      path,
    )
    assert.equal(await reader.page.locator('.print-only').innerText(), example.url + path)
    await assertFits(reader.page)
  }
  await reader.page.context().close()
})

test('5.1 an entry is checked on the reader’s own device, and a proof that was tampered with does not hold', async () => {
  const reader = await newPerson(browser, example.url)
  const { page } = reader
  const outcomes = () => page.locator('[data-step] [data-outcome]:visible').allInnerTexts()
  const checked = async () => {
    await reader.go('/record/100')
    await reader.press('Check it on this device')
    await page.locator('[data-step=signature] [data-outcome]:visible').waitFor()
    return outcomes()
  }
  assert.deepEqual(await checked(), ['Holds', 'Holds', 'Holds', 'Holds'])
  assert.ok((await page.locator('[data-way] circle.given').count()) > 5)
  await assertAccessible(page)
  const flip = (text: string, line: number) =>
    text
      .split('\n')
      .map((one, n) => (n === line ? (one.startsWith('A') ? 'B' : 'A') + one.slice(1) : one))
      .join('\n')
  // The first hash of the proof; then the root, which is what was signed.
  for (const [line, expected] of [
    [2, ['Holds', 'Holds', 'Does not hold', 'Holds']],
    [-1, ['Holds', 'Holds', 'Does not hold', 'Does not hold']],
  ] as const) {
    await page.route('**/record/proof/100', async (route) => {
      const text = await (await route.fetch()).text()
      const root = text.split('\n').indexOf('') + 3
      await route.fulfill({ body: flip(text, line === -1 ? root : line) })
    })
    assert.deepEqual(await checked(), expected)
    await page.unroute('**/record/proof/100')
  }
  await page.context().close()
})

test('5.3 a receipt is checked on the reader’s own device, and a changed vote is found with what was expected', async () => {
  const reader = await newPerson(browser, example.url, { byKeyboard: true })
  const { page } = reader
  const part = page.locator('[data-verify-receipt]')
  const outcomes = () => part.locator('[data-step]:visible [data-outcome]:visible').allInnerTexts()
  const settled = () =>
    part.and(page.locator(':not([aria-busy])')).locator('[data-outcome]:visible').first().waitFor()
  await reader.go(`${voted}/receipt`)
  await reader.press('Check it on this device')
  await settled()
  assert.deepEqual(await outcomes(), Array(7).fill('Holds'))
  // Nobody in the example has a key: that these people sent their acts is the operator's word, and said to be.
  assert.match(await part.locator('[data-acts]').innerText(), /checked here\s+0\s+Not signed: [\s\S]*[1-9]$/)
  assert.ok((await part.locator('[data-way] circle.given').count()) > 5)
  await assertAccessible(page)

  const receipt = (await (await fetch(`${example.url}${voted}/receipt.json`)).json()) as {
    entries: { index: number; entry: string }[]
  }
  const changed = receipt.entries.findLast(({ entry }) => atob(entry).includes('"vote":"for"'))
  assert.ok(changed)
  changed.entry = btoa(atob(changed.entry).replace('"vote":"for"', '"vote":"against"'))
  await reader.go('/record')
  const pick = async (text: string) => {
    await part
      .locator('input[type=file]')
      .setInputFiles({ name: 'receipt.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await settled()
  }
  await pick(JSON.stringify(receipt))
  const unknown = 'Cannot be said here'
  assert.deepEqual(await outcomes(), ['Holds', 'Holds', 'Does not hold', unknown, unknown, unknown])
  const found = `Entry\\s+${String(changed.index)}\\s+Expected\\s+\\S{44}\\s+Found\\s+\\S{44}`
  assert.match(
    await part.locator('[data-fault]').innerText(),
    new RegExp(`^The entry does not stand in the log\\.\\s+${found}`),
  )
  await page.getByRole('button', { name: 'Deutsch' }).click()
  await page.locator('html[lang=de]').waitFor({ state: 'attached' })
  await pick('no receipt')
  assert.match(
    await part.locator('[data-fault]').innerText(),
    /^Der Beleg ist kein JSON\.\s+Erwartet\s+ein Beleg\s+Gefunden\s+no receipt$/,
  )
  const { entries } = receipt
  await pick(JSON.stringify({ ...receipt, entries: [entries[1], entries[0]] }))
  assert.match(
    await part.locator('[data-fault]').innerText(),
    /Erwartet\s+ein Eintrag nach \u2068\d+\u2069\s+Gefunden\s+\d+$/,
  )
  await page.context().close()
})
