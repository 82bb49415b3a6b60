// Chromium for browser tests, and what people do on the pages, named as they would say it.
import assert from 'node:assert/strict'
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from 'playwright-core'
import { keyboard, pointer, type Hands } from './hands.ts'

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
  readonly hands: Hands
  #looks = 0
  #hasSaid = false

  constructor(page: Page, url: string, hands: Hands = pointer) {
    this.page = page
    this.url = url
    this.hands = hands
  }

  async go(path: string): Promise<void> {
    const answer = await this.page.goto(this.url + path)
    assert.equal(answer?.status(), 200, path)
  }

  press(name: string | RegExp): Promise<void> {
    return this.hands.press(this.page.getByRole('button', { name, exact: typeof name === 'string' }))
  }

  /** Uses a one-time link, by the button's name in the reader's language. */
  async claim(link: string, button: string | RegExp = /Claim this seat|Come in/): Promise<void> {
    await this.page.goto(link)
    await this.press(button)
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
    const { page, hands } = this
    await hands.fill(page.getByLabel('Title', { exact: true }), title)
    await hands.fill(page.getByLabel('The case', { exact: true }), why)
    await hands.check(page.getByRole('group', { name: /Goals that it serves/ }).getByRole('checkbox'))
    const expected = page.getByRole('region', { name: /What you expect/ })
    await hands.fill(expected.getByLabel('Measure'), 'Whether it came about')
    await hands.fill(page.getByRole('textbox', { name: 'What is expected' }), 'That it comes about')
    await hands.fill(page.getByLabel('Look again on'), '2031-01-01')
    await hands.fill(page.getByLabel('Source 1'), 'Our own experience')
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
      await this.hands.fill(this.page.getByRole('searchbox', { name: /hat (shall it do|else)/ }), effect)
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
    await this.hands.press(button)
    const answer = await answered
    if (answer.request().isNavigationRequest()) await arrived
    else await answer.finished()
  }

  private async fill(index: number, effect: string, label: string, value: string | string[]): Promise<void> {
    const form = this.page.getByRole('group', { name: `${String(index + 1)}. ${effect}` })
    if (Array.isArray(value)) {
      const group = form.getByRole('group', { name: label })
      for (const one of value) await this.hands.check(group.getByLabel(one))
      return
    }
    // Templates of a practice are buttons.
    if (label === 'Start from') return this.redraw(form.getByRole('button', { name: value, exact: true }))
    const field = form.getByLabel(label, { exact: true })
    // Some fields depend on what was chosen before; running it dry shows them.
    if ((await field.count()) === 0) await this.redraw(this.page.getByRole('button', { name: 'Run it dry' }))
    const tag = await field.evaluate((element) => element.tagName)
    if (tag === 'SELECT') await this.hands.choose(field, value)
    else await this.hands.fill(field, value)
  }

  /** Agree, Stand aside, Object, Abstain; For, Against; with a reason where one is given. */
  async say(path: string, choice: string, reason?: string): Promise<void> {
    // The first time from the top of the page; then as the queue leads there.
    await this.go(this.#hasSaid ? `${path}#position` : path)
    this.#hasSaid = true
    const form = this.page.locator('form#position')
    await this.hands.check(form.getByRole('radio', { name: new RegExp(`^${choice}`) }))
    if (reason !== undefined) await this.hands.fill(form.getByRole('textbox'), reason)
    await this.enter(() => this.hands.press(form.getByRole('button')))
  }

  async argueAgainst(path: string, text: string): Promise<void> {
    await this.go(path)
    await this.hands.press(
      this.page.locator('summary', { hasText: /Write (the strongest|another) case against it/ }),
    )
    await this.hands.fill(this.page.getByRole('textbox', { name: 'The case against' }), text)
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
  async submit(button: Locator): Promise<void> {
    const arrived = this.page.waitForEvent('domcontentloaded')
    await this.hands.press(button)
    await arrived
  }

  /** The sentence at the head of a decision. */
  async heading(path: string): Promise<string> {
    // A page for a crowd is kept for a second; an address of its own shows this moment.
    await this.go(`${path}?seen=${String(++this.#looks)}`)
    return (await this.page.locator('#stage').innerText()).trim()
  }
}

/** A person in a browser of their own; one without a pointer does everything by keyboard. */
export async function newPerson(
  browser: Browser,
  url: string,
  { byKeyboard = false, ...options }: { byKeyboard?: boolean } & BrowserContextOptions = {},
): Promise<Person> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  return new Person(page, url, byKeyboard ? keyboard(page) : pointer)
}

/** Gives a person's browser an authenticator (CTAP2, resident keys, user verified), whose holder can be told to refuse. */
export async function giveAuthenticator({
  page,
}: Person): Promise<{ verify(verifies: boolean): Promise<void> }> {
  const client = await page.context().newCDPSession(page)
  await client.send('WebAuthn.enable')
  const { authenticatorId } = await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    verify: async (isUserVerified) =>
      void (await client.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified })),
  }
}
