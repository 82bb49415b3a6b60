// Signed acts and erasure in a browser (clauses 5.6, 5.8): a key that a browser made, and words that go.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { newPerson, openBrowser, type Person } from './support/browser.ts'
import { openSociety, type Society } from './support/society.ts'

const file = `
name: Rivermouth
clock: real
people: [{ id: ada, name: Ada Brook }, { id: ben, name: Ben Ford }, { id: cleo, name: Cleo Marsh }]
circles:
  - { name: Council, area: everything, purpose: Rivermouth lives well and lasts., members: [ada, ben, cleo] }
`

let society: Society
let browser: Browser
let ada: Person
let ben: Person
let decision: string

async function send({ page, url }: Person, path: string, data: object): Promise<number> {
  const answer = await page.request.post(`${url}/api${path}`, { data, headers: { origin: url } })
  assert.ok(answer.ok(), await answer.text())
  return ((await answer.json()) as { entry: number }).entry
}

before(async () => {
  society = await openSociety(file)
  browser = await openBrowser()
  ada = await newPerson(browser, society.url)
  ben = await newPerson(browser, society.url)
  await ada.claim(society.links.get('Ada Brook') ?? '')
  await ben.claim(society.links.get('Ben Ford') ?? '')
  const content = {
    ...{ title: 'A bridge', case: 'It is needed.', serves: [1], costs: [] },
    effects: [{ type: 'state-position', position: 'We want a bridge.' }],
    evidence: [{ title: 'What we counted' }],
    expectation: { measure: 'People', expected: 'More', reviewAt: Date.UTC(2040, 0, 1) },
  }
  decision = `d${String(await send(ada, '/circles/council/decisions', { content }))}`
})
after(async () => {
  await browser.close()
  await society.stop()
})

/** Agrees on the decision's page; gives the page of the entry as it reads. */
async function agree(person: Person, reason: string): Promise<string> {
  await person.go(`/decisions/${decision}`)
  const form = person.page.locator('form#position')
  await form.getByRole('radio', { name: /^Agree/ }).check()
  await form.getByRole('textbox').first().fill(reason)
  await person.enter(() => form.getByRole('button').click())
  const entry = new URL(person.page.url()).searchParams.get('done') ?? ''
  await person.go(`/record/${entry}`)
  return person.page.locator('main').innerText()
}

test('5.8 a key made in the browser signs what is sent from it, and the entry says whose it is', async () => {
  await ada.go('/settings')
  await ada.page.getByLabel('Name of this device').fill('Kitchen laptop')
  await ada.enter(() => ada.press('Make a key in this browser'))
  await ada.page.getByText('(this browser)').waitFor()
  await ada.go(`/decisions/${decision}`)
  await ada.page.locator('html[data-signer="key"]').waitFor()
  const said = await agree(ada, 'We need it — «soon».')
  assert.match(said, /Signed by Ada Brook’s key “Kitchen laptop”/)
  assert.match(said, /known by a key of their own/)
  assert.match(said, /"signature"/)
})

test('5.6 a comment is erased by its author: its words are gone, and its place says since when', async () => {
  const comment = `c${String(await send(ben, `/decisions/${decision}/comments`, { text: 'Quicksilver!' }))}`
  await ben.go(`/decisions/${decision}?comment=${comment}`)
  const own = ben.page.locator(`#${comment}`)
  assert.match(await own.innerText(), /Quicksilver/)
  await own.getByRole('link', { name: 'Erase' }).click()
  await ben.page.getByText('Quicksilver!').waitFor()
  await ben.enter(() => ben.press('Erase what is ticked, for ever'))
  await ben.go(`/decisions/${decision}?comment=${comment}`)
  const left = await own.innerText()
  assert.match(left, /Erased on .* by its author/)
  assert.ok(!left.includes('Quicksilver'))
  await ben.go('/search?q=quicksilver')
  assert.ok(!(await ben.page.locator('main').innerText()).includes('Quicksilver!'))
})
