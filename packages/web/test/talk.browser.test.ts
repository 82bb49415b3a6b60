// A decision read, compared, discussed and acted on, with and without a script, also when it goes on meanwhile.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { assertGoodInEachWindow } from './support/axe.ts'
import { newPerson, openBrowser, type Person } from './support/browser.ts'
import { openSociety, type Society } from './support/society.ts'

const file = `
name: Rivermouth
origin: rivermouth.example
clock: simulated
goals: [The long-term survival of Rivermouth and its people]
people:
  - { id: ada, name: Ada Brook }
  - { id: ben, name: Ben Ford }
  - { id: cleo, name: Cleo Marsh }
circles:
  - name: Council
    area: everything
    purpose: Rivermouth lives well and lasts.
    members: [ada, ben, cleo]
`

let society: Society
let browser: Browser
/** Ada and Cleo have a script in their browsers, Ben has none. */
let ada: Person
let ben: Person
let cleo: Person

before(async () => {
  society = await openSociety(file)
  browser = await openBrowser()
  ada = await newPerson(browser, society.url)
  ben = await newPerson(browser, society.url, { javaScriptEnabled: false })
  cleo = await newPerson(browser, society.url)
  for (const [name, person] of [
    ['Ada Brook', ada],
    ['Ben Ford', ben],
    ['Cleo Marsh', cleo],
  ] as const)
    await person.claim(society.links.get(name) ?? '')
})
after(async () => {
  await browser.close()
  await society.stop()
})

/** Sends an act as somebody who is signed in, past the pages; gives its entry. */
async function send({ page, url }: Person, path: string, data: object): Promise<number> {
  const answer = await page.request.post(`${url}/api${path}`, { data, headers: { origin: url } })
  assert.ok(answer.ok(), await answer.text())
  return ((await answer.json()) as { entry: number }).entry
}

const content = (title: string, text: string, position = 'We stand for this.') => ({
  ...{ title, case: text, effects: [{ type: 'state-position', position }], serves: [1], costs: [] },
  evidence: [{ title: 'What we counted' }],
  expectation: { measure: 'People', expected: 'More', reviewAt: Date.UTC(2040, 0, 1) },
})
const propose = async (by: Person, title: string, text = 'First paragraph.\n\nSecond paragraph.') =>
  `d${String(await send(by, '/circles/council/decisions', { content: content(title, text) }))}`
const comment = (by: Person, id: string, text: string, more: object = {}) =>
  send(by, `/decisions/${id}/comments`, { text, ...more })

test('4.1, 5.1 a comment is edited without a script; what stood before is read and compared, and answers name it', async () => {
  const id = await propose(ada, 'Edits')
  await ben.go(`/decisions/${id}`)
  await ben.page.getByLabel('Join the discussion').fill('The old words stand here.')
  await ben.enter(() => ben.press('Say this'))
  const key = new URL(ben.page.url()).searchParams.get('comment') ?? ''
  await comment(ada, id, 'I answer the old words.', { replyTo: key, replyVersion: 1 })
  await ben.go(`/decisions/${id}?comment=${key}`)
  const own = ben.page.locator(`#${key}`)
  await own.getByRole('link', { name: 'Edit' }).click()
  assert.equal(await ben.page.getByLabel('Edit your comment').inputValue(), 'The old words stand here.')
  await ben.page.getByLabel('Edit your comment').fill('The new words stand here.')
  await ben.enter(() => ben.press('Save as version 2'))
  assert.match(await own.innerText(), /The new words stand here\.[\s\S]*Edited/)
  await own.getByRole('link', { name: /^Compare version 2/ }).click()
  assert.deepEqual(
    [await own.locator('del').allInnerTexts(), await own.locator('ins').allInnerTexts()],
    [['old'], ['new']],
  )
  await ben.go(`/decisions/${id}?words=${key}.1&comment=${key}`)
  assert.match(await own.innerText(), /The old words stand here\.[\s\S]*Version 1 of 2/)
  assert.match(
    await ben.page.getByText('I answer the old words.').locator('xpath=ancestor::article').innerText(),
    /on version 1/,
  )
  await ada.go(`/decisions/${id}?edit=${key}`)
  assert.equal(await ada.page.getByLabel('Edit your comment').inputValue(), '')
})

test('two tabs edit one comment: the second is told, and keeps what it typed', async () => {
  const id = await propose(ada, 'Two tabs')
  const key = `c${String(await comment(ada, id, 'First.'))}`
  await ada.go(`/decisions/${id}?edit=${key}`)
  await ada.page.getByLabel('Edit your comment').fill('From this tab.')
  await send(ada, `/decisions/${id}/comments/${key}/versions`, { version: 1, text: 'From the other tab.' })
  await ada.press('Save as version 2')
  await ada.page.getByRole('alert').waitFor()
  assert.match(await ada.page.getByRole('alert').first().innerText(), /edited this comment elsewhere/)
  assert.ok(
    (
      await ada.page
        .locator('textarea')
        .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value))
    ).includes('From this tab.'),
  )
})

test('4.7 any two versions are compared inline and side by side, and a passage keeps its address', async () => {
  const id = await propose(ada, 'Old title')
  await send(ada, `/decisions/${id}/versions`, {
    version: 1,
    content: content('New title', 'First paragraph.\n\nAnother second paragraph.', 'We stand for that.'),
  })
  await ben.go(`/decisions/${id}?from=1&to=2#versions`)
  const compared = ben.page.locator('[data-compare="1-2"]')
  assert.match(await compared.innerText(), /Title[\s\S]*Case[\s\S]*Effects/)
  assert.ok((await compared.locator('del').allInnerTexts()).includes('Old'))
  await ben.page.getByRole('link', { name: 'Side by side' }).click()
  await ben.page.locator('[data-view="side"]').waitFor()
  await ben.page.locator('#compare-from').selectOption('2')
  await ben.page.locator('#compare-to').selectOption('1')
  await ben.press('Compare')
  await ben.page.locator('[data-compare="2-1"]').waitFor()
  await ben.go(`/decisions/${id}?version=1#v1-p2`)
  assert.match(await ben.page.locator('#v1-p2').innerText(), /^Second paragraph\./)
  assert.match(await ben.page.getByRole('note').innerText(), /version 1 of 2/)
  await ben.go(`/decisions/${id}?quote=v1.2`)
  const quoted = await ben.page.getByLabel('Join the discussion').inputValue()
  assert.match(
    quoted,
    /^> Second paragraph\.\n>\n> \[Version 1, paragraph 2\]\(\/decisions\/d\d+\?version=1#v1-p2\)/,
  )
})

test('a long discussion has pages, a link opens its comment wherever it stands, and ?since= says what is new', async () => {
  const id = await propose(ada, 'A long discussion')
  const root = `c${String(await comment(ada, id, 'It begins here.'))}`
  const entries: number[] = []
  for (let n = 0; n < 26; n++)
    entries.push(
      ...(await Promise.all(
        [ada, ben, cleo, ada, ben].map((by, k) =>
          comment(by, id, `Answer ${String(n)}/${String(k)}`, { replyTo: root }),
        ),
      )),
    )
  const last = Math.max(...entries)
  await ben.go(`/decisions/${id}`)
  assert.equal(await ben.page.locator('[data-comment]').count(), 100)
  await ben.go(`/decisions/${id}?comment=c${String(last)}#c${String(last)}`)
  assert.equal(await ben.page.locator(`#c${String(last)}`).isVisible(), true)
  assert.equal(await ben.page.locator('[data-comment]').count(), 31)
  const before = entries.toSorted((a, b) => b - a)[2] ?? 0
  await ben.go(`/decisions/${id}?since=${String(before)}`)
  assert.match(await ben.page.locator('p.fresh').innerText(), /2 comments are new/)
  await ben.page.getByRole('link', { name: 'To the first' }).click()
  assert.equal(await ben.page.locator('.comment.fresh').count(), 2)
  await ben.go(`/decisions/${id}?order=new`)
  assert.equal(await ben.page.locator('[data-comment]').first().getAttribute('id'), `c${String(last)}`)
})

test('this browser remembers what was seen, marks what came since, and tells nobody', async () => {
  const id = await propose(ada, 'Since my last visit')
  await comment(ben, id, 'Seen.')
  const asked: string[] = []
  cleo.page.on('request', (request) => asked.push(request.url()))
  await cleo.go(`/decisions/${id}`)
  assert.equal(await cleo.page.locator('[data-fresh]').isVisible(), false)
  await cleo.go('/circles')
  const key = `c${String(await comment(ben, id, 'Not seen yet.'))}`
  await cleo.go(`/decisions/${id}`)
  await cleo.page.locator('[data-fresh]').waitFor()
  assert.match(await cleo.page.locator('[data-fresh-words]').innerText(), /^1 new since /)
  await cleo.press('To the next new one')
  assert.equal(await cleo.page.evaluate(() => document.activeElement?.id), key)
  assert.deepEqual(
    asked.filter((one) => one.includes('since')),
    [],
  )
})

test('a form that comes too late is answered clearly, and what was typed stands there', async () => {
  const id = await propose(ada, 'Too late')
  for (const person of [ben, cleo]) {
    await person.go(`/decisions/${id}`)
    const form = person.page.locator('form#position')
    await form.getByRole('radio', { name: /^Object/ }).check()
    await form.getByRole('textbox').fill('It harms the harbour.')
  }
  // The version that was read is no longer the one that is decided on.
  await send(ada, `/decisions/${id}/versions`, { version: 1, content: content('Too late', 'Other words.') })
  await ben.page.locator('form#position').getByRole('button').click()
  const refusal = ben.page.getByRole('alert').first()
  assert.match(await refusal.innerText(), /version/)
  assert.equal(
    await ben.page.locator('form#position').getByRole('textbox').inputValue(),
    'It harms the harbour.',
  )
  // A week later the stage is over.
  const week = 8 * 86_400_000
  const { now } = (await (await ada.page.request.get(`${society.url}/api/society`)).json()) as { now: number }
  await send(ada, '/clock', { to: now + week })
  await cleo.page.locator('form#position').getByRole('button').click()
  await cleo.page.locator('[data-kept]').waitFor()
  assert.match(await cleo.page.locator('[data-kept]').innerText(), /has closed|has gone on/)
  assert.equal(await cleo.page.getByLabel('Here is what you typed').inputValue(), 'It harms the harbour.')
  await cleo.enter(() => cleo.press('Say it in the discussion'))
  assert.match(
    await cleo.page.locator('#discussion').locator('xpath=..').innerText(),
    /It harms the harbour\./,
  )
})

test('going back and forth while a stage closes shows how it stands, and a double click does one thing', async () => {
  const id = await propose(ada, 'Back and forth')
  await cleo.go(`/decisions/${id}`)
  await cleo.page.getByLabel('Join the discussion').fill('Once only.')
  await cleo.page.getByRole('button', { name: 'Say this' }).dblclick()
  await cleo.page.waitForURL(/done=/)
  await cleo.go(`/decisions/${id}`)
  assert.equal(await cleo.page.getByText('Once only.', { exact: true }).count(), 1)
  await cleo.go('/circles')
  const { now } = (await (await ada.page.request.get(`${society.url}/api/society`)).json()) as { now: number }
  await send(ada, '/clock', { to: now + 8 * 86_400_000 })
  await cleo.page.goBack()
  await cleo.page.locator('#stage').filter({ hasNotText: 'Consensus until' }).waitFor()
  await cleo.page.goForward()
  await cleo.page.waitForURL(/circles/)
})

test('text full of markup is text, and a title of 100,000 characters is refused with what was typed', async () => {
  const id = await propose(ada, 'Markup')
  const wild =
    'Said: <script>window.bad=1</script><img src=x onerror="window.bad=1">[x](javascript:window.bad=1) **strong** <b>raw</b>'
  const key = `c${String(await comment(ada, id, wild))}`
  await cleo.go(`/decisions/${id}?comment=${key}`)
  const said = cleo.page.locator(`#${key}`)
  assert.equal(await said.locator('script, img, b:not(.voice-head b)').count(), 0)
  assert.equal(await said.locator('a[href^="javascript"]').count(), 0)
  assert.equal(await said.locator('strong').count(), 1)
  assert.equal(await cleo.page.evaluate(() => 'bad' in window), false)
  await ben.go(`/decisions/${id}`)
  await ben.page.getByText('Suggest a change to the text').click()
  const form = ben.page.locator('#suggest form')
  await form.getByLabel('Title', { exact: true }).evaluate((field) => {
    field.removeAttribute('maxlength')
  })
  await form.getByLabel('Title', { exact: true }).fill('x'.repeat(100_000))
  await form.getByRole('button').click()
  assert.match(await ben.page.getByRole('alert').first().innerText(), /200 characters/)
  assert.equal(
    (await ben.page.locator('#suggest').getByLabel('Title', { exact: true }).inputValue()).length,
    100_000,
  )
})

test('ladder and seats are pictures that stand alone and load elsewhere', async () => {
  const id = await propose(ada, 'Pictures & <figures>')
  for (const name of ['ladder', 'seats']) {
    const answer = await fetch(`${society.url}/decisions/${id}/${name}.svg`)
    assert.equal(answer.headers.get('content-type'), 'image/svg+xml; charset=utf-8')
    assert.match(await answer.text(), /<title id="title">Pictures &amp; &lt;figures&gt; \(Council\)<\/title>/)
    const width = await cleo.page.evaluate(async (src) => {
      const picture = new Image()
      picture.src = src
      await picture.decode()
      return picture.naturalWidth
    }, `/decisions/${id}/${name}.svg`)
    assert.ok(width > 300, name)
  }
  assert.equal((await fetch(`${society.url}/decisions/d999999/ladder.svg`)).status, 404)
})

test('a decision with everything on it is accessible and fits a wide light window and a phone in the dark', async () => {
  const id = await propose(ada, 'Everything')
  const key = `c${String(await comment(ben, id, 'One.\n\nTwo.'))}`
  await comment(ada, id, 'Answer.', { replyTo: key, replyVersion: 1 })
  await send(ben, `/decisions/${id}/comments/${key}/versions`, { version: 1, text: 'One.\n\nThree.' })
  await send(cleo, `/decisions/${id}/positions`, { version: 1, position: 'object', reason: 'No.' })
  await send(ada, `/decisions/${id}/versions`, {
    version: 1,
    content: content('Everything', 'First.\n\nSecond, changed.'),
  })
  await send(cleo, `/decisions/${id}/positions`, { version: 2, position: 'object', reason: 'Still no.' })
  const reader = await newPerson(browser, society.url)
  for (const query of [
    '',
    '?from=1&to=2&view=side',
    `?version=1&since=1&words=${key}.1-2&comment=${key}`,
    '?objections=closed&order=new',
  ]) {
    await reader.page.goto(`${society.url}/decisions/${id}${query}`)
    await assertGoodInEachWindow(reader.page)
  }
  await reader.page.context().close()
})
