// Signed acts and erasure in a browser (clauses 5.6, 5.8): a key that a browser made, a passkey that is touched, and words
// that go.
import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { assertAccessible } from './support/axe.ts'
import { giveAuthenticator, newPerson, openBrowser, type Person } from './support/browser.ts'
import { command, openSociety, type Society } from './support/society.ts'

const file = `
name: Rivermouth
clock: real
people: [{ id: ada, name: Ada Brook }, { id: ben, name: Ben Ford }, { id: cleo, name: Cleo Marsh }]
circles:
  - name: Council
    area: everything
    purpose: Rivermouth lives well and lasts.
    members: [ada, ben, cleo]
    circles:
      - name: Guild
        area: the craft
        purpose: What we make is signed.
        members: [ada, ben, cleo]
        practices: { name: Signed, requires: key, stages: [{ method: consensus, hours: 72 }] }
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

/** Takes the position on the decision's page, and presses the button. */
async function agree({ page }: Person, reason: string, verb = 'Take'): Promise<void> {
  const form = page.locator('form#position')
  await form.getByRole('radio', { name: /^Agree/ }).check()
  await form.getByRole('textbox').first().fill(reason)
  await form.getByRole('button', { name: verb }).click()
}

/** What the page says of the entry that was just made. */
async function entryOf(person: Person): Promise<string> {
  await person.page.waitForURL(/[?&]done=\d+/)
  const entry = new URL(person.page.url()).searchParams.get('done') ?? ''
  await person.go(`/record/${entry}`)
  return person.page.locator('main').innerText()
}

/** Checks the entry on the reader's own device, and the same with the signature's key changed for another. */
async function checkHere({ page }: Person): Promise<void> {
  const said = (step: string) => page.locator(`[data-step=${step}] [data-outcome]:visible`)
  const checked = async () => {
    await page.getByRole('button', { name: 'Check it on this device' }).click()
    await said('signature').waitFor()
    return said('act').innerText()
  }
  assert.equal(await checked(), 'Holds')
  await page.locator('[data-verify]').evaluate(async (place) => {
    const { dataset } = place as HTMLElement
    const key = JSON.parse(dataset['key'] ?? '') as { publicKey: string }
    const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
    const bytes = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey))
    const publicKey = btoa(String.fromCharCode(...bytes))
    dataset['key'] = JSON.stringify({ ...key, algorithm: 'ed25519', publicKey })
  })
  await page.getByRole('button', { name: 'Check it on this device' }).click()
  await page.locator('[data-step=act] [data-outcome=fails]:visible').waitFor()
}

async function makeKey(person: Person, label: string): Promise<void> {
  await person.go('/settings')
  await person.page.getByLabel('Name of this device').fill(label)
  await person.enter(() => person.press('Make a key in this browser'))
  await person.page.locator('[data-here]:visible').waitFor()
}

test('5.8 a key made in the browser signs what is sent from it, and the entry says whose it is', async () => {
  await makeKey(ada, 'Kitchen laptop')
  assert.ok(await ada.page.getByRole('radio', { name: /^the key that this browser keeps/ }).isChecked())
  assert.equal(await ada.page.getByRole('radio', { name: /^my passkey/ }).count(), 0)
  await ada.go(`/decisions/${decision}`)
  await agree(ada, 'We need it — «soon».')
  const said = await entryOf(ada)
  assert.match(said, /Signed by Ada Brook’s key “Kitchen laptop”/)
  assert.match(said, /known by a key of their own/)
  assert.match(said, /"signature"/)
  await checkHere(ada)
})

test('5.8 an act is signed by a touch of a passkey; where it is cancelled nothing is entered and nothing lost', async () => {
  const { page } = ben
  const authenticator = await giveAuthenticator(ben)
  await ben.go('/settings')
  await page.getByLabel('Its name').fill('Ben’s phone')
  await ben.enter(() => ben.press('Add a passkey'))
  await page.getByRole('radio', { name: /^my passkey/ }).check()
  await page.getByText('This browser remembers it.').waitFor()
  await ben.go(`/decisions/${decision}`)
  await authenticator.verify(false)
  await agree(ben, 'It is cheaper too.')
  const alert = page.getByRole('alert')
  await alert.waitFor()
  assert.match(
    await alert.innerText(),
    /Not signed, and not entered[\s\S]*No signature was given: it was cancelled/,
  )
  assert.equal(
    await page.locator('form#position').getByRole('textbox').first().inputValue(),
    'It is cheaper too.',
  )
  assert.ok(await page.getByRole('button', { name: 'Send it unsigned' }).isVisible())
  await assertAccessible(page)
  await authenticator.verify(true)
  await ben.press('Try again')
  const said = await entryOf(ben)
  assert.match(said, /Signed by Ben Ford’s key “Ben’s phone”/)
  assert.match(said, /known by a passkey over this act/)
  await checkHere(ben)
})

/** Has this browser remember a choice that cannot be kept, as where a key was lost or revoked since. */
const chooseInVain = ({ page }: Person, choice: string) =>
  page.evaluate((chosen) => {
    const { viewer = '' } = document.querySelector<HTMLElement>('[data-viewer]')?.dataset ?? {}
    localStorage.setItem(`signs:${viewer}`, chosen)
  }, choice)

test('5.8 what was to be signed goes unsigned only where its sender says so', async () => {
  await ben.go(`/decisions/${decision}`)
  await chooseInVain(ben, 'key')
  await agree(ben, 'Much cheaper.', 'Change')
  await ben.page.getByText(/does not sign now/).waitFor()
  await ben.press('Send it unsigned')
  assert.doesNotMatch(await entryOf(ben), /"signature"/)
  await ben.go('/settings')
  assert.ok(await ben.page.getByRole('radio', { name: /^nothing/ }).isChecked())
})

test('5.8 a circle that requires a key takes nothing unsigned, and says what to do', async () => {
  const opened = await ada.propose('guild', {
    title: 'A hammer',
    effects: [{ effect: 'State a position', fields: { 'The position': 'We want a hammer.' } }],
  })
  // Ben has a passkey, which is less than this circle asks for.
  await ben.go(opened)
  assert.match(
    await ben.page.locator('#position').innerText(),
    /This circle takes it only signed[\s\S]*in your settings/,
  )
  const cleo = await newPerson(browser, society.url)
  await cleo.claim(society.links.get('Cleo Marsh') ?? '')
  await makeKey(cleo, 'Workshop')
  const choose = (name: RegExp) => cleo.page.getByRole('radio', { name }).check()
  const typed = cleo.page.locator('form#position').getByRole('textbox').first()
  const refusal = cleo.page.getByRole('alert')
  await choose(/^nothing/)
  await cleo.go(opened)
  await agree(cleo, 'Mine is broken.')
  await refusal.waitFor()
  assert.match(await refusal.innerText(), /takes it only signed[\s\S]*what you wrote is kept/)
  assert.equal(await typed.inputValue(), 'Mine is broken.')
  await chooseInVain(cleo, 'passkey')
  await agree(cleo, 'Mine is broken.')
  await cleo.page.getByText('This circle takes it only signed.').waitFor()
  assert.equal(await cleo.page.getByRole('button', { name: 'Send it unsigned' }).count(), 0)
  await cleo.go('/settings')
  await choose(/^the key that this browser keeps/)
  await cleo.go(opened)
  assert.equal(await typed.inputValue(), 'Mine is broken.')
  await agree(cleo, 'Mine is broken.')
  assert.match(await entryOf(cleo), /Signed by Cleo Marsh’s key “Workshop”/)
})

test('5.8 a further key that a passkey signs for signs at once, and then it is the one that is chosen', async () => {
  await ben.go('/settings')
  await ben.page.getByRole('radio', { name: /^my passkey/ }).check()
  await makeKey(ben, 'Ben’s desk')
  const key = ben.page.getByRole('radio', { name: /^the key that this browser keeps/ })
  assert.ok(await key.isChecked())
  assert.ok(!(await ben.page.getByLabel('Name of this device').isVisible()))
  await ben.go(`/decisions/${decision}`)
  await agree(ben, 'And it is strong.', 'Change')
  assert.match(await entryOf(ben), /Signed by Ben Ford’s key “Ben’s desk”/)
})

test('5.8 whoever verifies the record checks these signatures again', async () => {
  const verifying = command(['verify', society.url])
  assert.equal(await verifying.ended, 0, verifying.printed())
})

test('5.8 the receipt of a decision brings the keys of its signed acts, and they are checked on the reader’s device', async () => {
  const { page } = ben
  await ben.go(`/decisions/${decision}/receipt`)
  await ben.press('Check it on this device')
  const part = page.locator('[data-verify-receipt]')
  await part.locator('[data-step=acts] [data-outcome=holds]:visible').waitFor()
  assert.match(await part.locator('[data-acts]').innerText(), /checked here\s+3\s+Not signed: [\s\S]*\s2$/)
  const receipt = join(mkdtempSync(join(tmpdir(), 'receipt-')), 'receipt.json')
  writeFileSync(receipt, await (await fetch(`${society.url}/decisions/${decision}/receipt.json`)).text())
  const verifying = command(['verify', receipt])
  assert.equal(await verifying.ended, 0, verifying.printed())
  assert.match(verifying.printed(), /✓ acts +3 of 5 signed/)
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
