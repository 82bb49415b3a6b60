// Making proposals: the guided form with and without JavaScript, the practice editor, and texts that are never lost.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { assertAccessible } from './support/axe.ts'
import { newPerson, openBrowser, type Person } from './support/browser.ts'
import { openSociety, type Society } from './support/society.ts'

const file = `
name: Rivermouth
origin: rivermouth.example
clock: simulated
goals: [The long-term survival of Rivermouth and its people, A life that is good to live]
people:
  - { id: ada, name: Ada Brook }
  - { id: ben, name: Ben Ford }
  - { id: cleo, name: Cleo Marsh }
circles:
  - name: Council
    area: everything
    purpose: Rivermouth lives well and lasts.
    members: [ada, ben, cleo]
    circles:
      - name: Harbour
        area: the harbour
        purpose: Ships come and go safely.
        members: [ada, ben]
`

let society: Society
let browser: Browser
let ada: Person
let ben: Person

before(async () => {
  society = await openSociety(file)
  browser = await openBrowser()
  ada = await newPerson(browser, society.url)
  ben = await newPerson(browser, society.url, { javaScriptEnabled: false })
  await ada.claim(society.links.get('Ada Brook') ?? '')
  await ben.claim(society.links.get('Ben Ford') ?? '')
})

after(async () => {
  await browser.close()
  await society.stop()
})

const dryRun = (page: Page) => page.locator('#looked')
const words = (page: Page) => page.locator('.practice-outcome')
const form = '/circles/harbour/propose'

/** Picks an effect from the list. */
async function pick({ page }: Person, effect: string): Promise<void> {
  await page.getByRole('main').getByRole('searchbox').fill(effect)
  await page.getByRole('button', { name: 'Find', exact: true }).click()
  await page.getByRole('button', { name: new RegExp(`^${effect} ?:`) }).click()
  await page.getByRole('group', { name: new RegExp(`^\\d+\\. ${effect}`) }).waitFor()
}

/** A person in the same browser, at another tab. */
async function tabOf(person: Person): Promise<Person> {
  const page = await person.page.context().newPage()
  return Object.assign(Object.create(Object.getPrototypeOf(person) as object) as Person, {
    page,
    url: person.url,
  })
}

test('4.17 as one types, the dry run says which clause would refuse, and by when it would be decided', async () => {
  await ada.go(form)
  await pick(ada, 'Remove a member')
  await dryRun(ada.page).getByText('Not filled in yet').waitFor()
  await ada.page.getByLabel('Whom').selectOption({ label: 'Ben Ford' })
  await dryRun(ada.page).getByText('No say in it would have').waitFor()
  assert.match(await dryRun(ada.page).innerText(), /Ben Ford/)
  assert.match(await dryRun(ada.page).innerText(), /Decided by .* at the latest/)
  assert.match(await dryRun(ada.page).innerText(), /Before it can open/)
  await ada.page.getByRole('button', { name: /Take out effect 1/ }).click()
  await ada.page.getByRole('group', { name: /^1\. Remove/ }).waitFor({ state: 'detached' })
})

test('4.1, 4.17 without JavaScript each step is a button, and a draft is public', async () => {
  await ben.go(form)
  await pick(ben, 'State a position')
  await ben.page.getByLabel('The position').fill('Buoys are red.')
  await ben.page.getByLabel('Title', { exact: true }).fill('Red buoys')
  await ben.page.getByLabel('The case', { exact: true }).fill('They are seen best in fog.')
  await ben.press('Run it dry')
  assert.match(await dryRun(ben.page).innerText(), /No clause would refuse this today/)
  assert.equal(await ben.page.getByLabel('Title', { exact: true }).inputValue(), 'Red buoys')
  await ben.enter(() => ben.press('Keep it as a public draft'))
  assert.match(await ben.page.locator('h1').innerText(), /Red buoys/)
})

for (const who of ['with', 'without'] as const)
  test(`3.1 to 3.4 a practice is edited in words and to scale, ${who} JavaScript`, async () => {
    const one = who === 'with' ? ada : ben
    const { page } = one
    await one.go('/circles/harbour/propose?effect=change-practice')
    await words(page).getByText('It is the same as today.').waitFor()
    await one.press('Single lead')
    await words(page).getByText('Marked as a risk: One person decides alone.').waitFor()
    await page.getByLabel('Who decides').selectOption({ label: 'Ben Ford' })
    if (who === 'without') await one.press('Run it dry')
    await words(page)
      .getByText('Ben Ford decides alone within 7 days, after hearing advice for 3 days.')
      .first()
      .waitFor()
    await one.press('Votes')
    await page.getByRole('group', { name: 'Stage 2: Votes' }).waitFor()
    await words(page)
      .getByText(/If that fails, it votes up to 3 times/)
      .first()
      .waitFor()
    assert.ok((await words(page).locator('.rail .step').count()) === 4, 'the ladder shows four steps')
    await page.getByLabel('After advice for', { exact: true }).fill('9')
    if (who === 'without') await one.press('Run it dry')
    await words(page)
      .getByText(/Stage 1 could never be passed/)
      .waitFor()
    await page.getByRole('button', { name: /Move up stage 2/ }).click()
    await page.getByRole('group', { name: 'Stage 1: Votes' }).waitFor()
    await page.getByRole('button', { name: 'Take out stage 2' }).click()
    await words(page).getByText('Marked as a risk').waitFor({ state: 'detached' })
    await words(page).getByText('What differs from today').waitFor()
  })

test('the form with its practice editor has no accessibility finding, and what it opens is reached by keyboard', async () => {
  const { page } = ada
  await ada.go('/circles/harbour/propose?effect=change-practice')
  await words(page).waitFor()
  for (const colorScheme of ['light', 'dark'] as const) {
    // Colours that are on their way to another one are those of neither.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await assertAccessible(page)
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.getByRole('main').getByRole('searchbox').focus()
  await page.keyboard.type('admit')
  await page.keyboard.press('Enter')
  const offered = page.getByRole('button', { name: /^Admit a member ?:/ })
  await offered.waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  while (!(await offered.evaluate((button) => button === document.activeElement)))
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('group', { name: '2. Admit a member' }).waitFor()
})

test('what is typed comes back after a crash, whatever fields it had, and stands on the list until it is discarded', async () => {
  const one = await newPerson(browser, society.url)
  await one.claim(await society.invite('Cleo Marsh'))
  await one.go('/circles/council/propose')
  await pick(one, 'Ask something of another circle')
  await one.page.getByLabel('What you ask').fill('When does the ferry run?')
  await one.page.getByLabel('Title', { exact: true }).fill('The ferry')
  const again = await tabOf(one)
  await one.page.close()
  await again.go('/circles/council/propose')
  await again.page.getByText(/What you wrote here is back/).waitFor()
  assert.equal(await again.page.getByLabel('What you ask').inputValue(), 'When does the ferry run?')
  assert.equal(await again.page.getByLabel('Title', { exact: true }).inputValue(), 'The ferry')
  await again.page.reload()
  await again.page.getByLabel('What you ask').waitFor()
  assert.equal(await again.page.getByLabel('Title', { exact: true }).inputValue(), 'The ferry')
  await again.go('/unfinished')
  await again.page.getByText('The ferry').waitFor()
  await assertAccessible(again.page)
  await again.page.getByRole('button', { name: /Discard/ }).click()
  await again.go('/circles/council/propose')
  assert.equal(await again.page.getByLabel('Title', { exact: true }).inputValue(), '')
  await again.page.context().close()
})

test('two tabs at one form notice each other, and neither writes over the other', async () => {
  const first = await tabOf(ada)
  const second = await tabOf(ada)
  await first.go('/circles/council/propose')
  await second.go('/circles/council/propose')
  await first.page.getByLabel('Title', { exact: true }).fill('From the first tab')
  await second.page.getByText(/open in another tab, too/).waitFor()
  assert.match(await second.page.locator('.draft-notice').innerText(), /From the first tab/)
  await second.page.getByLabel('Title', { exact: true }).fill('From the second tab')
  await first.page.getByText(/open in another tab, too/).waitFor()
  assert.equal(await first.page.getByLabel('Title', { exact: true }).inputValue(), 'From the first tab')
  assert.equal(await second.page.getByLabel('Title', { exact: true }).inputValue(), 'From the second tab')
  await second.page.getByRole('button', { name: 'Keep both' }).click()
  await second.page.reload()
  await second.page.getByText('is back').waitFor()
  assert.equal(await second.page.getByLabel('Title', { exact: true }).inputValue(), 'From the second tab')
  await first.page.getByRole('button', { name: 'Take that text here' }).click()
  await first.page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[name=title]')?.value === 'From the second tab',
  )
  await first.page.close()
  await second.page.close()
})

test('4.1 a draft that was revised meanwhile is compared, not written over', async () => {
  await ben.go('/circles/harbour/propose?effect=state-position')
  await ben.page.getByLabel('The position').fill('Nets are mended.')
  await ben.page.getByLabel('Title', { exact: true }).fill('Nets')
  await ben.page.getByLabel('The case', { exact: true }).fill('They are torn.')
  await ben.enter(() => ben.press('Keep it as a public draft'))
  const path = `${new URL(ben.page.url()).pathname}/amend`
  const other = await newPerson(browser, society.url, { javaScriptEnabled: false })
  await other.claim(await society.invite('Ben Ford'))
  await ben.go(path)
  await other.go(path)
  await other.page.getByLabel('The case', { exact: true }).fill('They are torn and old.')
  await other.enter(() => other.press('Put up this version'))
  await ben.page.getByLabel('The case', { exact: true }).fill('They are torn by seals.')
  await ben.press('Put up this version')
  const told = ben.page.getByRole('alert')
  assert.match(await told.innerText(), /Version 2 was put up meanwhile/)
  assert.match(await told.locator('del').first().innerText(), /and old/)
  assert.equal(await ben.page.getByLabel('The case', { exact: true }).inputValue(), 'They are torn by seals.')
  await ben.press(/Go on with mine, over version 2/)
  await ben.enter(() => ben.press('Put up this version'))
  assert.match(await ben.page.locator('main').innerText(), /torn by seals/)
})
