// How somebody works a page: with a pointer, or with the keyboard alone. The same journeys are played by both.
import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import type { Locator, Page } from 'playwright-core'

/** Works controls; each of them is the first that its locator finds. */
export type Hands = {
  press(control: Locator): Promise<void>
  check(box: Locator): Promise<void>
  fill(field: Locator, text: string): Promise<void>
  /** Chooses the option of that label. */
  choose(list: Locator, label: string): Promise<void>
}

export const pointer: Hands = {
  press: (control) => control.first().click(),
  check: (box) => box.first().check(),
  fill: (field, text) => field.first().fill(text),
  choose: async (list, label) => void (await list.first().selectOption({ label })),
}

/** More stops than any of our pages has. */
const mostStops = 300

/** Tab, arrows, space, enter and letters, as somebody without a pointer has them; fails where these do not lead. */
export function keyboard(page: Page): Hands {
  const key = (name: string) => page.keyboard.press(name)

  /** Tabs on or back until one of the elements has the focus, and sees that where the focus is shows. */
  const reach = async (wanted: Locator): Promise<void> => {
    await wanted.first().waitFor()
    for (let stops = 0; stops < mostStops;) {
      const way = await wanted.evaluateAll(wayTo)
      if (way === 0) return assertShown(page)
      for (let left = Math.abs(way); left > 0; left--) await key(way > 0 ? 'Tab' : 'Shift+Tab')
      stops += Math.abs(way)
    }
    assert.fail(`${page.url()}: no tab leads to ${String(wanted)}`)
  }

  return {
    async press(control) {
      await reach(control.first())
      await key('Enter')
    },
    async check(box) {
      const one = box.first()
      const name = await one.evaluate((field) =>
        (field as HTMLInputElement).type === 'radio' ? (field as HTMLInputElement).name : null,
      )
      if (name === null) {
        await reach(one)
        await key('Space')
      } else {
        // Tab stops once at a group; arrows lead through it.
        const group = one.locator(`xpath=ancestor::form//input[@type="radio"][@name="${name}"]`)
        await reach(group)
        const isThere = () => one.evaluate((field) => field === document.activeElement)
        for (let arrows = await group.count(); arrows > 0 && !(await isThere()); arrows--)
          await key('ArrowDown')
        if (!(await one.isChecked())) await key('Space')
      }
      assert.ok(await one.isChecked(), String(box))
    },
    async fill(field, text) {
      await reach(field.first())
      if ((await field.first().getAttribute('type')) === 'date') {
        const [year = '', month = '', day = ''] = text.split('-')
        await page.keyboard.type(month + day + year)
      } else {
        await key('ControlOrMeta+A')
        await page.keyboard.insertText(text)
      }
      assert.equal(await field.first().inputValue(), text)
    },
    async choose(list, label) {
      const one = list.first()
      await reach(one)
      await key('Home')
      const chosen = () =>
        one.evaluate((field) => (field as HTMLSelectElement).selectedOptions[0]?.label.trim())
      for (let options = await one.locator('option').count(); options > 0; options--) {
        if ((await chosen()) === label) return
        await key('ArrowDown')
      }
      assert.equal(await chosen(), label)
    },
  }
}

/** Runs in the page: how many stops on (or, below 0, back) the first of `wanted` seems to be; 0 when one of them has the focus. */
function wayTo(wanted: Element[]): number {
  const at = document.activeElement ?? document.body
  if (wanted.includes(at)) return 0
  // Where tabbing begins is seen only once something has the focus: an address may lead to a part of the page.
  if (at === document.body) return 1
  const isBefore = wanted.every((one) => at.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING)
  const groups = new Set<string>()
  const between = [
    ...document.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary, [tabindex]'),
  ]
    .filter(
      (one) =>
        one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility({ visibilityProperty: true }),
    )
    .filter((one) => {
      const isSeen = (one.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
      const isOnTheWay = isBefore ? !isSeen : isSeen
      return one !== at && isOnTheWay
    })
    .filter((one) => {
      if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true
      return !groups.has(one.name) && groups.add(one.name)
    })
  if (isBefore) between.reverse()
  const found = between.findIndex((one) => wanted.includes(one))
  return (isBefore ? -1 : 1) * Math.max(1, found + 1)
}

/** Fails when nothing on the page shows where the focus is, or it does not come into sight within a second. */
async function assertShown(page: Page): Promise<void> {
  for (let tries = 20; ; tries--) {
    const missing = await page.evaluate(whatHidesTheFocus)
    if (missing === null) return
    if (tries === 0) assert.fail(`${page.url()}: ${missing}`)
    // The page may still be on its way there.
    await pause(50)
  }
}

/** Runs in the page: why nobody can see where the focus is, or null. */
function whatHidesTheFocus(): string | null {
  const at = document.activeElement
  if (at === null || at === document.body) return 'nothing has the focus'
  const { top, bottom } = at.getBoundingClientRect()
  if (bottom <= 0 || top >= innerHeight) return `out of sight: ${at.outerHTML.slice(0, 200)}`
  const ringed = [at, at.closest('label'), ...(at instanceof HTMLInputElement ? (at.labels ?? []) : [])]
  const hasRing = ringed.some((one) => {
    if (one === null) return false
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
  })
  return hasRing ? null : `no ring around ${at.outerHTML.slice(0, 200)}`
}
