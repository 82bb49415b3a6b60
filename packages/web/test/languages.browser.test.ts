// The pages in the reader's language: chosen by the browser, remembered, laid out in its direction; the record is not.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { assertAccessible, assertFits, inEachWindow } from './support/axe.ts'
import { newPerson, openBrowser, type Person } from './support/browser.ts'
import { openExample, type Example } from './support/example.ts'

let example: Example
let browser: Browser

before(async () => {
  ;[example, browser] = await Promise.all([openExample(), openBrowser()])
})
after(async () => {
  await browser.close()
  await example.stop()
})

const spokenOn = (page: Page) =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])

const sizeOfRecord = async (): Promise<number> => {
  const society = (await (await fetch(`${example.url}/api/society`)).json()) as { record: { size: number } }
  return society.record.size
}

/** The first decision that is open, and the circle that decides it. */
async function somePaths({ page }: Person): Promise<string[]> {
  const first = async (prefix: string) =>
    (await page.locator(`main a[href^="${prefix}"]`).first().getAttribute('href')) ?? prefix
  return [await first('/decisions/'), await first('/circles/')]
}

for (const [locale, greeting] of [
  ['ar', 'الآن'],
  ['de', 'Jetzt'],
] as const)
  for (const javaScriptEnabled of [true, false])
    test(`pages in ${locale}, ${javaScriptEnabled ? 'with' : 'without'} a script, are accessible and fit 360 and 1280 px`, async () => {
      const reader = await newPerson(browser, example.url, { locale, javaScriptEnabled })
      await reader.go('/')
      assert.deepEqual(await spokenOn(reader.page), [locale, locale === 'ar' ? 'rtl' : 'ltr'])
      assert.equal(await reader.page.locator('.masthead nav a').first().innerText(), greeting)
      const paths = ['/', '/circles', '/people', '/charter', '/join', '/sign-in', '/try']
      for (const path of [...paths, ...(await somePaths(reader))]) {
        await reader.go(path)
        await inEachWindow(reader.page, async (width) => {
          // axe runs as a script of the page; what it looks at does not depend on the width.
          if (javaScriptEnabled && width === 360) await assertAccessible(reader.page)
          await assertFits(reader.page)
        })
      }
      await reader.page.context().close()
    })

test('a language is chosen in the foot, named in itself, and remembered', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const reader = await newPerson(browser, example.url, { locale: 'de-AT', javaScriptEnabled })
    await reader.go('/people')
    assert.deepEqual(await spokenOn(reader.page), ['de', 'ltr'])
    await reader.page.getByRole('button', { name: 'العربية' }).click()
    await reader.page.locator('html[lang=ar]').waitFor({ state: 'attached' })
    assert.equal(new URL(reader.page.url()).pathname, '/people')
    await reader.go('/circles')
    assert.deepEqual(await spokenOn(reader.page), ['ar', 'rtl'])
    await reader.page.getByRole('button', { name: 'Français' }).click()
    await reader.page.locator('html[lang=fr]').waitFor({ state: 'attached' })
    await reader.page.context().close()
  }
})

test('a page that is kept for a crowd is kept for each language', async () => {
  const languages = ['en', 'de', 'es', 'fr', 'ar', 'de-CH, en;q=0.5', 'nl']
  const pages = await Promise.all(
    languages.map(async (language) => {
      const answer = await fetch(`${example.url}/people`, { headers: { 'accept-language': language } })
      assert.match(answer.headers.get('vary') ?? '', /Accept-Language/)
      return /<html lang="(\w+)" dir="(\w+)"/
        .exec(await answer.text())
        ?.slice(1)
        .join(' ')
    }),
  )
  assert.deepEqual(pages, ['en ltr', 'de ltr', 'es ltr', 'fr ltr', 'ar rtl', 'de ltr', 'en ltr'])
})

test('what a reader’s language is does not change what is entered: an act in Arabic is the same act', async () => {
  const before = await sizeOfRecord()
  const reader = await newPerson(browser, example.url, { locale: 'ar', javaScriptEnabled: false })
  await reader.go('/join')
  assert.equal(await sizeOfRecord(), before)
  await reader.page.getByLabel('اسمك').fill('ليلى')
  await reader.page.getByRole('button', { name: 'سجّل نفسك' }).click()
  await reader.page.waitForURL(/welcome/)
  const entered = new URL(reader.page.url()).searchParams.get('done') ?? ''
  const entry = (await (await fetch(`${example.url}/api/entries/${entered}`)).json()) as {
    act: { type: string }
  }
  assert.equal(entry.act.type, 'register-person')
  assert.doesNotMatch(JSON.stringify(entry), /"(lang|language|locale)"|"ar"/)
  await reader.page.context().close()
})
