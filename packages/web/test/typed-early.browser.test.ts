// What somebody types while the page's script is still on its way is there when it has arrived.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newPerson, openBrowser } from './support/browser.ts'
import { openSociety } from './support/society.ts'

const file = `
name: Rivermouth
origin: rivermouth.example
clock: simulated
people: [{ id: ada, name: Ada Brook }]
circles: [{ name: Council, area: everything, purpose: Rivermouth lives well and lasts., members: [ada] }]
`

test('text typed before the script is ready is kept', async () => {
  const society = await openSociety(file)
  const browser = await openBrowser()
  try {
    const ada = await newPerson(browser, society.url)
    await ada.claim(society.links.get('Ada Brook') ?? '')
    const typed = Promise.withResolvers<undefined>()
    await ada.page.route('**/_app/**/*.js', async (route) => {
      await typed.promise
      await route.continue()
    })
    await ada.page.goto(`${society.url}/circles/council/propose`, { waitUntil: 'commit' })
    await ada.page.getByLabel('Title', { exact: true }).fill('A common granary')
    await ada.page.getByLabel('The case', { exact: true }).fill('For the winters that fail.')
    typed.resolve(undefined)
    await ada.page.waitForLoadState('load')
    // The script has arrived, and keeps what stood in the field before it.
    await ada.page.waitForFunction(() => localStorage.length > 0)
    assert.equal(await ada.page.getByLabel('Title', { exact: true }).inputValue(), 'A common granary')
    assert.equal(
      await ada.page.getByLabel('The case', { exact: true }).inputValue(),
      'For the winters that fail.',
    )
  } finally {
    await browser.close()
    await society.stop()
  }
})
