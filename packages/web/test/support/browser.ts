// Chromium for browser tests, and what people do on the pages, named as they would say it.
import assert from 'node:assert/strict'
import { chromium, type Browser, type Locator, type Page } from 'playwright-core'

/** Starts the system's Chromium without a window. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  })

/** One effect of a proposal: what it is called in the list, and what is filled in, by label. */
export type EffectFilling = { effect: string; fields: Record<string, string | string[]> }

export type Proposal = { title: string; case?: string; effects: EffectFilling[] }

/** A person at a page of their own. */
export class Person {
  readonly page: Page
  readonly url: string
  #looks = 0

  constructor(page: Page, url: string) {
    this.page = page
    this.url = url
  }

  async go(path: string): Promise<void> {
    const answer = await this.page.goto(this.url + path)
    assert.equal(answer?.status(), 200, path)
  }

  press(name: string | RegExp): Promise<void> {
    return this.page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click()
  }

  /** Uses a one-time link. */
  async claim(link: string): Promise<void> {
    await this.page.goto(link)
    await this.press(/Claim this seat|Come in/)
    await this.page
      .waitForURL((url) => !url.pathname.startsWith('/join'))
      .catch(async (error: unknown) => {
        throw new Error(`${this.page.url()}\n${await this.page.content()}`, { cause: error })
      })
  }

  /** Opens a proposal in a circle by the guided form; gives its path. */
  async propose(
    circle: string,
    { title, case: why = 'Because it is needed.', effects }: Proposal,
  ): Promise<string> {
    await this.go(`/circles/${circle}/propose`)
    await this.fillProposal(effects)
    await this.page.getByLabel('Title', { exact: true }).fill(title)
    await this.page.getByLabel('The case', { exact: true }).fill(why)
    await this.page
      .getByRole('group', { name: /Goals that it serves/ })
      .getByRole('checkbox')
      .first()
      .check()
    await this.page
      .getByRole('region', { name: /What you expect/ })
      .getByLabel('Measure')
      .fill('Whether it came about')
    await this.page.getByRole('textbox', { name: 'What is expected' }).fill('That it comes about')
    await this.page.getByLabel('Look again on').fill('2031-01-01')
    await this.page.getByLabel('Source 1').fill('Our own experience')
    return this.sendProposal()
  }

  /** Sends the form that is filled in; gives the path of what it opened. */
  async sendProposal(): Promise<string> {
    await this.enter(() => this.press('Propose it'))
    return new URL(this.page.url()).pathname
  }

  /** Does what enters an act, and waits until the page says that it is entered. */
  async enter(does: () => Promise<void>): Promise<void> {
    await does()
    const entered = this.page.waitForURL(/[?&]done=\d+/)
    const refused = this.page.locator('.refusal').first().waitFor()
    await Promise.any([entered, refused])
    const said = await this.page.locator('.refusal').allInnerTexts()
    assert.deepEqual(said, [], this.page.url())
  }

  async fillProposal(effects: EffectFilling[]): Promise<void> {
    for (const [index, { effect, fields }] of effects.entries()) {
      await this.page.getByRole('searchbox', { name: /hat (shall it do|else)/ }).fill(effect)
      await this.redraw(this.page.getByRole('button', { name: 'Find', exact: true }).first())
      await this.redraw(this.page.getByRole('button', { name: new RegExp(`^${effect} ?:`) }).first())
      const form = this.page.getByRole('group', { name: `${String(index + 1)}. ${effect}` })
      await form.waitFor()
      for (const [label, value] of Object.entries(fields)) await this.fill(index, effect, label, value)
    }
  }

  /** Presses what draws the form anew, with a script or without, and waits until it is drawn. */
  private async redraw(button: Locator): Promise<void> {
    const answered = this.page.waitForResponse((one) => one.request().method() === 'POST')
    // Only a page without a script arrives anew.
    const arrived = this.page.waitForEvent('domcontentloaded').catch(() => undefined)
    await button.click()
    const answer = await answered
    if (answer.request().isNavigationRequest()) await arrived
    else await answer.finished()
  }

  private async fill(index: number, effect: string, label: string, value: string | string[]): Promise<void> {
    const form = this.page.getByRole('group', { name: `${String(index + 1)}. ${effect}` })
    if (Array.isArray(value)) {
      const group = form.getByRole('group', { name: label })
      for (const one of value) await group.getByLabel(one).check()
      return
    }
    // Templates of a practice are buttons.
    if (label === 'Start from') return this.redraw(form.getByRole('button', { name: value, exact: true }))
    const field = form.getByLabel(label, { exact: true })
    // Some fields depend on what was chosen before; running it dry shows them.
    if ((await field.count()) === 0) await this.redraw(this.page.getByRole('button', { name: 'Run it dry' }))
    const tag = await field.evaluate((element) => element.tagName)
    if (tag === 'SELECT') await field.selectOption({ label: value })
    else await field.fill(value)
  }

  /** Agree, Stand aside, Object, Abstain; For, Against; with a reason where one is given. */
  async say(path: string, choice: string, reason?: string): Promise<void> {
    await this.go(path)
    const form = this.page.locator('form#position')
    await form.getByRole('radio', { name: new RegExp(`^${choice}`) }).check()
    if (reason !== undefined) await form.getByRole('textbox').fill(reason)
    await this.enter(() => form.getByRole('button').click())
  }

  async argueAgainst(path: string, text: string): Promise<void> {
    await this.go(path)
    await this.page.getByText(/Write (the strongest|another) case against it/).click()
    await this.page.getByRole('textbox', { name: 'The case against' }).fill(text)
    await this.enter(() => this.press('Put it on the page'))
  }

  /** Skips to the end of the stage that a decision is in. */
  async skipStage(path: string): Promise<void> {
    await this.go(`${path}?seen=${String(++this.#looks)}`)
    await this.submit(this.page.getByRole('button', { name: 'Skip to the end of this stage' }))
  }

  /** Skips three days. */
  async skipThreeDays(): Promise<void> {
    await this.submit(this.page.getByRole('button', { name: '3 days' }))
  }

  /** Presses a button of a form that leads to a page anew. */
  private async submit(button: Locator): Promise<void> {
    const arrived = this.page.waitForEvent('domcontentloaded')
    await button.click()
    await arrived
  }

  /** The sentence at the head of a decision. */
  async heading(path: string): Promise<string> {
    // A page for a crowd is kept for a second; an address of its own shows this moment.
    await this.go(`${path}?seen=${String(++this.#looks)}`)
    return (await this.page.locator('#stage').innerText()).trim()
  }
}

/** A person in a browser of their own, with a passkey authenticator that touches by itself. */
export async function newPerson(browser: Browser, url: string, options = {}): Promise<Person> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  context.setDefaultTimeout(20_000)
  return new Person(await context.newPage(), url)
}

/** Gives a person's browser an authenticator (CTAP2, resident keys, user verified). */
export async function giveAuthenticator({ page }: Person): Promise<void> {
  const client = await page.context().newCDPSession(page)
  await client.send('WebAuthn.enable')
  await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}
