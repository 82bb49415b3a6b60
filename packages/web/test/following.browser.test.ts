// Following from the pages, with and without a script: what is new, what is seen, the calendars, and that they are private.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import ICAL from 'ical.js'
import type { Browser } from 'playwright-core'
import { assertAccessible, assertFits } from './support/axe.ts'
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
    meetings:
      - { title: Council meets, day: Thursday, time: "09:00", timeZone: UTC, frequency: weekly }
      - { title: Now and then, day: Friday, frequency: biweekly }
`

let society: Society
let browser: Browser
/** Ada has a script in her browser, Ben has none. */
let ada: Person
let ben: Person
let cleo: Person

before(async () => {
  society = await openSociety(file)
  browser = await openBrowser()
  ada = await newPerson(browser, society.url)
  ben = await newPerson(browser, society.url, {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  })
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

/** Axe is a script: it looks at the pages of those whose browser runs any. */
const assertGood = async (person: Person): Promise<void> => {
  if (person !== ben) await assertAccessible(person.page)
  await assertFits(person.page)
}

async function propose({ page, url }: Person, title: string): Promise<string> {
  const content = {
    ...{
      title,
      case: 'Why.',
      effects: [{ type: 'state-position', position: 'So.' }],
      serves: [1],
      costs: [],
    },
    evidence: [{ title: 'What we counted' }],
    expectation: { measure: 'People', expected: 'More', reviewAt: Date.UTC(2040, 0, 1) },
  }
  const answer = await page.request.post(`${url}/api/circles/council/decisions`, {
    data: { content },
    headers: { origin: url },
  })
  assert.ok(answer.ok(), await answer.text())
  return `d${String(((await answer.json()) as { entry: number }).entry)}`
}

for (const [how, personOf] of [
  ['with a script', () => ada],
  ['without a script, on a small screen', () => ben],
] as const)
  test(`a circle is followed, what is new stands in the masthead, is read, and is seen, ${how}`, async () => {
    const person = personOf()
    const { page } = person
    await person.go('/circles/council')
    await person.press('Follow')
    await page.getByText('You follow this.').waitFor()
    await propose(cleo, `A thing for ${how}`)
    await person.go('/charter')
    await page.getByRole('link', { name: '1 new', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'What you follow' }).waitFor()
    assert.match(await page.locator('main').innerText(), new RegExp(`A thing for ${how}`))
    assert.equal((await page.getByRole('link', { name: 'Council', exact: true }).count()) > 0, true)
    await assertGood(person)
    await person.press('All seen')
    await page.getByText('Nothing new in what you follow.').waitFor()
    await page.getByRole('checkbox', { name: /^Decisions/ }).uncheck()
    await person.press('Keep this')
    await page.waitForURL(/#tell/)
    assert.equal(await page.getByRole('checkbox', { name: /^Decisions/ }).isChecked(), false)
    await page.getByRole('checkbox', { name: /^Decisions/ }).check()
    await person.press('Keep this')
    await page.waitForURL(/#tell/)
  })

test('a private calendar is made, opens at its address for any program, and at no other', async () => {
  await ben.go('/following')
  await ben.press('Make a private calendar')
  const address = (await ben.page.locator('code.secret').innerText()).trim()
  await assertGood(ben)
  const text = await (await fetch(address)).text()
  const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent')
  const summaries = events.map((one) => new ICAL.Event(one).summary)
  assert.ok(summaries.includes('Consensus ends: A thing for with a script'), summaries.join())
  assert.ok(summaries.includes('Council meets') && !summaries.includes('Now and then'))
  await ben.go('/following')
  assert.equal(await ben.page.locator('code.secret').count(), 0)
  await ben.press('Close it')
  await ben.page.getByRole('button', { name: 'Make a private calendar' }).waitFor()
  assert.equal((await fetch(`${address}?closed`)).status, 404)
})

test('the calendars of the society, a circle and a decision are tagged, so that who has them is told that they stand', async () => {
  const id = await propose(cleo, 'For the calendar')
  for (const path of ['/calendar.ics', '/circles/council.ics', `/decisions/${id}.ics`]) {
    const first = await fetch(society.url + path)
    assert.equal(first.headers.get('content-type'), 'text/calendar; charset=utf-8')
    const text = await first.text()
    assert.match(text, /NAME:.*\(simulated clock\)/)
    assert.match(text, new RegExp(`UID:${id}-stage-1-consensus@rivermouth\\.example`))
    const again = await fetch(society.url + path, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    })
    assert.equal(again.status, 304, path)
  }
  assert.equal((await fetch(`${society.url}/circles/nowhere.ics`)).status, 404)
  await cleo.go('/circles/council')
  assert.match(await cleo.page.locator('main').innerText(), /Not in the calendar/)
})

test('what one follows is nobody else’s to see, and nobody follows without signing in', async () => {
  await cleo.go('/following')
  assert.match(await cleo.page.locator('main').innerText(), /You follow nothing yet/)
  const visitor = await newPerson(browser, society.url)
  await visitor.go('/circles/council')
  assert.equal(await visitor.page.getByRole('button', { name: 'Follow' }).count(), 0)
  await visitor.page.goto(`${society.url}/following`)
  assert.match(visitor.page.url(), /\/sign-in/)
})
