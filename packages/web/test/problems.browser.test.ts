// Where no page can be made, its reader is told in their own language, with a script and without, and nothing typed is lost.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { locales } from '../src/lib/locale/locales.ts'
import { assertAccessible, assertFits, inEachWindow } from './support/axe.ts'
import { newPerson, openBrowser, type Person } from './support/browser.ts'
import { openSociety, type Society } from './support/society.ts'

const file = `
name: Rivermouth
origin: rivermouth.example
clock: simulated
people: [{ id: ada, name: Ada Brook }]
circles: [{ name: Council, area: everything, purpose: Rivermouth lives well and lasts., members: [ada] }]
`

let society: Society
let browser: Browser
let ada: Person

before(async () => {
  society = await openSociety(file)
  browser = await openBrowser()
  ada = await newPerson(browser, society.url, { locale: 'fr' })
  await ada.page.goto(society.links.get('Ada Brook') ?? '')
  await ada.page.locator('main form button').first().click()
  await ada.page.waitForURL((url) => !url.pathname.startsWith('/join'))
})
after(async () => {
  await browser.close()
  await society.stop()
})

const wordsOf = (locale: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../messages/${locale}/errors.json`, import.meta.url), 'utf8')) as Record<
    string,
    string
  >

/** Asks as a browser does; `fetch` would set headers of its own. */
const ask = (
  path: string,
  locale: string,
  { method = 'GET', ...headers }: Record<string, string> = {},
): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const sending = request(
      society.url + path,
      { method, agent: false, headers: { accept: 'text/html', 'accept-language': locale, ...headers } },
      (answer) => {
        let body = ''
        answer.setEncoding('utf8').on('data', (text: string) => (body += text))
        answer.on('end', () => {
          resolve({ status: answer.statusCode ?? 0, body })
        })
      },
    )
    sending.on('error', reject)
    sending.end()
  })

/** In every language: the status, the language and direction, and the words of the catalogue for it. */
async function assertTold(status: number, path: string, headers: Record<string, string> = {}): Promise<void> {
  for (const locale of locales) {
    const told = await ask(path, locale, headers)
    const about = `${headers['method'] ?? 'GET'} ${path} in ${locale}`
    assert.equal(told.status, status, `${about}: ${told.body.slice(0, 400)}`)
    assert.match(
      told.body,
      new RegExp(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}"`),
      about,
    )
    const words = wordsOf(locale)
    assert.ok(told.body.includes(words[`${String(status)}.title`] ?? 'no words'), about)
    assert.ok(told.body.includes(words['again'] ?? 'no words'), about)
    assert.ok(!told.body.includes('Malformed'), `${about}: words that are not of the catalogue`)
    if (locale !== 'en')
      assert.ok(!told.body.includes(wordsOf('en')[`${String(status)}.title`] ?? ''), `${about}: English`)
  }
}

test('whatever goes wrong is told in each language, by the pages or at the door', async () => {
  const form = { method: 'POST', 'content-type': 'application/x-www-form-urlencoded', origin: society.url }
  await assertTold(400, '/circles/%E0%A4%A')
  await assertTold(403, '/language', { ...form, origin: 'https://elsewhere.example' })
  await assertTold(404, '/record/tile/9/000')
  await assertTold(405, '/circles', { method: 'PUT', 'content-type': 'text/plain', origin: society.url })
  await assertTold(409, '/theme?at=1', form)
  await assertTold(413, '/found', { ...form, 'content-length': '9000000' })
  // As often as one address may send forms without being known.
  for (let sent = 0; (await ask('/theme', 'en', form)).status !== 429; sent++) assert.ok(sent < 100)
  await assertTold(429, '/theme', form)
})

test('with the record away a form keeps what was typed and says why, and its page can be read by everybody', async () => {
  await ada.go('/circles/council/propose')
  await ada.page.locator('input[name="title"]').fill('Un grenier commun')
  await society.loseDatabase()
  await ada.page.locator('form[data-morph] button[data-look], form[data-morph] button').last().click()
  // Of what was sent it is not known whether it was entered; so it is not said that it was not.
  await ada.page
    .getByRole('alert')
    .getByText(wordsOf('fr')['failed.title'] ?? '')
    .waitFor()
  assert.equal(await ada.page.locator('input[name="title"]').inputValue(), 'Un grenier commun')
  await assertTold(503, '/')
  await assertTold(503, '/circles', { cookie: 'session=unknown' })
  for (const [locale, javaScriptEnabled] of [
    ['ar', true],
    ['de', false],
  ] as const) {
    const reader = await newPerson(browser, society.url, { locale, javaScriptEnabled })
    assert.equal((await reader.page.goto(society.url))?.status(), 503)
    await inEachWindow(reader.page, async () => {
      if (javaScriptEnabled) await assertAccessible(reader.page)
      await assertFits(reader.page)
    })
    await reader.page.context().close()
  }
})
