// The journeys of a member in Arabic, from right to left: coming in, proposing, objecting, talking, finding, following,
// looking back, checking. With a script on a phone in the dark, and without one in a wide light window.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { assertAccessible, assertFits } from './support/axe.ts'
import { newPerson, openBrowser, type Person } from './support/browser.ts'
import { openSociety, type Society } from './support/society.ts'

const file = `
name: Rivermouth
clock: real
people: [{ id: ada, name: Ada Brook }, { id: ben, name: Ben Ford }, { id: cleo, name: Cleo Marsh }, { id: dan, name: Dan Reed }]
circles:
  - name: Council
    area: everything
    purpose: Rivermouth lives well and lasts.
    members: [ada, ben, cleo, dan]
`
const title = 'جسر جديد على النهر'
const objection = 'لم يُسأل أحد من سكان الضفة'
const remark = 'رأيت جسرًا مثله يصمد مئة عام'

let society: Society
let browser: Browser

before(async () => {
  society = await openSociety(file)
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
  await society.stop()
})

type Setting = { javaScriptEnabled: boolean; proposer: string; objector: string }

/** Somebody who reads Arabic and has claimed their seat. */
async function member(name: string, javaScriptEnabled: boolean): Promise<Person> {
  const person = await newPerson(browser, society.url, {
    locale: 'ar',
    javaScriptEnabled,
    colorScheme: javaScriptEnabled ? 'dark' : 'light',
    viewport: javaScriptEnabled ? { width: 360, height: 740 } : { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  })
  await person.claim(society.links.get(name) ?? '', 'اشغل هذا المقعد')
  return person
}

/** The page is in Arabic, from right to left, as wide as its window, and axe finds nothing. */
async function assertGood({ page }: Person, javaScriptEnabled: boolean): Promise<void> {
  const root = page.locator('html')
  assert.deepEqual([await root.getAttribute('lang'), await root.getAttribute('dir')], ['ar', 'rtl'])
  await assertFits(page)
  if (javaScriptEnabled) await assertAccessible(page)
}

const field = ({ page }: Person, name: string) => page.locator(`main [name="${name}"]`).first()

async function propose(person: Person): Promise<string> {
  const { page } = person
  await person.go('/circles/council/propose')
  await page
    .locator('details', { has: page.locator('button[value="add:state-position"]') })
    .locator('summary')
    .click()
  await page.locator('button[value="add:state-position"]').click()
  await page.locator('[name^="effect."][name$=".position"]').fill('نريد جسرًا')
  await field(person, 'title').fill(title)
  await field(person, 'case').fill('العبّارة لا تكفي')
  await field(person, 'serves').check()
  await field(person, 'measure').fill('عدد العابرين')
  await field(person, 'expected').fill('ضعف ما هو الآن')
  await field(person, 'reviewAt').fill('2040-01-01')
  await field(person, 'evidence.0.title').fill('ما عددناه')
  await page.locator('button[name="do"][value="propose"]').click()
  await page.waitForURL(/\/decisions\/d\d+\?done=/)
  return new URL(page.url()).pathname
}

for (const { javaScriptEnabled, proposer, objector } of [
  { javaScriptEnabled: true, proposer: 'Ada Brook', objector: 'Ben Ford' },
  { javaScriptEnabled: false, proposer: 'Cleo Marsh', objector: 'Dan Reed' },
] satisfies Setting[])
  test(`a decision in Arabic, ${javaScriptEnabled ? 'with a script on a dark phone' : 'without a script in a wide light window'}`, async () => {
    const good = (person: Person) => assertGood(person, javaScriptEnabled)
    const author = await member(proposer, javaScriptEnabled)
    await good(author)
    const path = await propose(author)
    assert.equal((await author.page.locator('h1').first().innerText()).trim(), title)
    await good(author)

    const other = await member(objector, javaScriptEnabled)
    const { page } = other
    await other.go(path)
    const position = page.locator('form#position')
    await position.locator('input[value="object"]').check()
    await position.locator('textarea').first().fill(objection)
    await position.locator('button.btn').first().click()
    await page.waitForURL(/[?&]done=\d+/)
    const objected = Number(new URL(page.url()).searchParams.get('done'))
    assert.ok((await page.locator('main').innerText()).includes(objection))

    await other.go(path)
    const talk = page.locator('form[action^="?/comment"]').first()
    await talk.locator('textarea').fill(remark)
    await talk.locator('button.btn').click()
    await page.waitForURL(/[?&]done=\d+/)
    assert.ok((await page.locator('main').innerText()).includes(remark))

    await other.go(path)
    await page.locator('button[name="how"][value="alone"]').first().click()
    await page.locator('button[name="how"][value="not"]').first().waitFor()
    await good(other)

    await other.go('/search')
    await field(other, 'q').fill('جسر')
    await field(other, 'q').press('Enter')
    const found = page.locator(`main a[href="${path}"]`).first()
    await found.waitFor()
    await good(other)

    await other.go(`${path}?at=${String(objected - 1)}`)
    assert.ok(!(await page.locator('main').innerText()).includes(objection), 'nobody had objected then')
    await good(other)

    await other.go(`/record/${String(objected)}`)
    await good(other)
    await author.page.context().close()
    await page.context().close()
  })
