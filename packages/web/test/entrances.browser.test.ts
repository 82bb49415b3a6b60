// Ways in (clause 5.8) and becoming somebody (2.14), through the pages: links, passkeys, tokens, with and without JavaScript.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { assertAccessible } from './support/axe.ts'
import { giveAuthenticator, newPerson, openBrowser, type Person } from './support/browser.ts'
import { openSociety, type Society } from './support/society.ts'

const file = `
name: Weir
clock: simulated
people: [{ id: ada, name: Ada Brook }, { id: ben, name: Ben Ford }, { id: cleo, name: Cleo Marsh }]
circles:
  - { name: Council, area: everything, purpose: Weir lives well., members: [ada, ben, cleo] }
`

let society: Society
let browser: Browser

before(async () => {
  ;[society, browser] = await Promise.all([openSociety(file), openBrowser()])
})
after(async () => {
  await browser.close()
  await society.stop()
})

const linkOf = (name: string) => society.links.get(name) ?? assert.fail(`no link for ${name}`)
const heading = async ({ page }: Person) => page.getByRole('heading', { level: 1 }).innerText()

test('5.8: looking at a link uses nothing; claiming works once, then a passkey lets its person in again', async () => {
  const ada = await newPerson(browser, society.url)
  await giveAuthenticator(ada)
  for (let preview = 0; preview < 3; preview++) assert.equal((await fetch(linkOf('Ada Brook'))).status, 200)
  await ada.page.goto(linkOf('Ada Brook'))
  assert.match(await ada.page.locator('main').innerText(), /knows you as\s+Ada Brook[\s\S]*Council/)
  await assertAccessible(ada.page)
  await ada.press('Claim this seat')
  await ada.page.waitForURL('**/welcome')
  assert.equal(await heading(ada), 'You are in, Ada Brook')
  await assertAccessible(ada.page)
  await ada.page.getByLabel('Its name').fill('My key')
  await ada.press('Add a passkey')
  await ada.page.waitForURL(/\/welcome\?done=\d+/)

  const other = await newPerson(browser, society.url)
  await other.page.goto(linkOf('Ada Brook'))
  assert.equal(await heading(other), 'This link has been used')
  await assertAccessible(other.page)

  await ada.go('/settings')
  await assertAccessible(ada.page)
  const keys = ada.page.getByRole('listitem').filter({ hasText: 'My key' })
  assert.match(await keys.first().innerText(), /Works/)
  await ada.press('Sign out here')
  await ada.page.waitForURL(/\/sign-in/)
  await ada.press('Sign in with a passkey')
  await ada.page.waitForURL(`${society.url}/`)
  assert.match(await ada.page.locator('.me').innerText(), /Ada Brook/)

  const late = await society.invite('Ada Brook')
  await other.page.goto(late)
  assert.equal(await heading(other), 'This link does not work yet')
  assert.match(await other.page.locator('main').innerText(), /refuse it in Settings/)
  await ada.go('/settings')
  await ada.press('Refuse it')
  await ada.page.getByText('Done. It stands in the record').waitFor()
  // Pages for visitors without a cookie are kept for a second.
  await other.page.waitForTimeout(1100)
  await other.page.goto(late)
  assert.equal(await heading(other), 'This link was refused')
  await ada.page.context().close()
  await other.page.context().close()
})

test('without JavaScript: claim a seat, make a link and a token, each shown once, and revoke', async () => {
  const ben = await newPerson(browser, society.url, { javaScriptEnabled: false })
  await ben.page.goto(linkOf('Ben Ford'))
  await ben.press('Claim this seat')
  assert.equal(await heading(ben), 'You are in, Ben Ford')
  assert.match(await ben.page.locator('main').innerText(), /needs JavaScript/)
  await ben.go('/settings')
  await ben.page.getByLabel('Which device').fill('Phone')
  await ben.press('Make a link')
  const link = (await ben.page.locator('.once .secret').innerText()).trim()
  await ben.page.getByLabel('Which program').fill('Digest')
  await ben.press('Make a token')
  const token = (await ben.page.locator('.once .secret').innerText()).trim()
  await ben.go('/settings')
  assert.equal(await ben.page.locator('.once').count(), 0)

  const phone = await newPerson(browser, society.url, { javaScriptEnabled: false })
  await phone.go('/sign-in')
  await phone.page.getByLabel('Your link').fill('not a link')
  await phone.press('Look at this link')
  assert.match(await phone.page.getByRole('alert').innerText(), /no link of this society/)
  assert.equal(await phone.page.getByLabel('Your link').inputValue(), 'not a link')
  await phone.page.getByLabel('Your link').fill(link)
  await phone.press('Look at this link')
  await phone.press('Claim this seat')
  assert.match(await phone.page.locator('.me').innerText(), /Ben Ford/)

  const asBen = { headers: { authorization: `Bearer ${token}` } }
  assert.equal((await fetch(`${society.url}/api/people/f2`, asBen)).status, 200)
  await ben.page
    .getByRole('listitem')
    .filter({ hasText: 'Digest' })
    .getByRole('button', { name: 'Revoke' })
    .click()
  assert.equal((await fetch(`${society.url}/api/people/f2`, asBen)).status, 401)
  await ben.page.context().close()
  await phone.page.context().close()
})

test('2.14: who registers is told what is missing, keeps what they typed on a refusal, and citizens see them wait', async () => {
  const lene = await newPerson(browser, society.url)
  await lene.go('/join')
  await assertAccessible(lene.page)
  await lene.page.getByLabel('Your name').fill(' \u0007 ')
  await lene.page.getByLabel('Who you are, if you like').fill('I keep bees.')
  await lene.press('Register')
  await lene.page.getByRole('alert').waitFor()
  assert.equal(await lene.page.getByLabel('Who you are, if you like').inputValue(), 'I keep bees.')
  await lene.page.getByLabel('Your name').fill('Lene Abara')
  await lene.press('Register')
  await lene.page.waitForURL(/\/welcome\?done=\d+/)
  assert.match(await lene.page.locator('main').innerText(), /2 more citizens have to vouch for you/)

  const cleo = await newPerson(browser, society.url)
  await cleo.page.goto(linkOf('Cleo Marsh'))
  await cleo.press('Claim this seat')
  await cleo.page.waitForURL('**/welcome')
  await cleo.go('/settings')
  assert.match(await cleo.page.locator('main').innerText(), /Lene Abara\s+nobody has vouched yet/)
  await cleo.page.getByLabel('About you').fill('I row.')
  await cleo.press('Change it')
  await cleo.page.getByText('Done. It stands in the record').waitFor()
  assert.equal(await cleo.page.getByLabel('About you').inputValue(), 'I row.')
  await lene.page.context().close()
  await cleo.page.context().close()
})

test('a link that is none says what to do', async () => {
  const visitor = await newPerson(browser, society.url)
  await visitor.page.goto(`${society.url}/join/${'x'.repeat(43)}`)
  assert.equal(await heading(visitor), 'No such link')
  await assertAccessible(visitor.page)
  await visitor.page.context().close()
})
