// A whole story through the pages, on the simulated clock: from the founding to the end of a circle, watched by a visitor.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { giveAuthenticator, newPerson, openBrowser, type Person } from './support/browser.ts'
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
  - { id: dan, name: Dan Weir }
  - { id: eve, name: Eve Lock }
  - { id: fay, name: Fay Quay }
circles:
  - name: Council
    area: everything
    purpose: Rivermouth lives well and lasts.
    members: [ada, ben, cleo, dan, eve]
    circles:
      - name: Harbour
        area: the harbour
        purpose: Ships come and go safely.
        members: [ada, ben, cleo, dan]
`

let society: Society
let browser: Browser
let visitor: Person
const people = new Map<string, Person>()

const person = (name: string): Person => {
  const found = people.get(name)
  assert.ok(found, name)
  return found
}
const everyone = (...names: string[]) => names.map((name) => person(name))
const resolution = (text: string) => ({ effect: 'State a position', fields: { 'The position': text } })

before(async () => {
  society = await openSociety(file)
  browser = await openBrowser()
  visitor = await newPerson(browser, society.url)
})

after(async () => {
  await browser.close()
  await society.stop()
})

test('2.13, 5.8 the founders claim their seats by link, and one adds a passkey and comes back with it', async () => {
  society.links.set('Fay Quay', await society.invite('Fay Quay'))
  for (const [name, link] of society.links) {
    // Half of them act without JavaScript, two by keyboard alone: every act must be possible so.
    const javaScriptEnabled = /^(Ada|Cleo|Fay)/.test(name)
    const byKeyboard = /^(Ada|Dan)/.test(name)
    const one = await newPerson(browser, society.url, { javaScriptEnabled, byKeyboard })
    await one.claim(link)
    people.set(name.split(' ')[0] ?? '', one)
  }
  assert.deepEqual([...people.keys()].sort(), ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Fay'])
  const ada = person('Ada')
  await giveAuthenticator(ada)
  await ada.go('/settings')
  await ada.press('Add a passkey')
  await ada.page.waitForURL(/done=/)
  await ada.go('/sign-in')
  await ada.submit(ada.page.getByRole('button', { name: 'Sign out' }))
  await ada.go('/sign-in')
  await ada.press('Sign in with a passkey')
  await ada.page.getByRole('link', { name: 'Ada Brook' }).first().waitFor()
  const again = await newPerson(browser, society.url)
  await again.page.goto(society.links.get('Ben Ford') ?? '')
  assert.match(await again.page.locator('main').innerText(), /used/i, 'a link works once')
})

test('4.5, 5.1 a proposal finds consensus, and a visitor sees each position arrive', async () => {
  const path = await person('Ada').propose('harbour', {
    title: 'Light the pier',
    effects: [resolution('The pier is lit at night.')],
  })
  await visitor.go(path)
  assert.match(await visitor.page.locator('#stage').innerText(), /Consensus until/)
  await person('Ben').argueAgainst(path, 'Light keeps the herons from sleeping.')
  await visitor.page.getByText('Light keeps the herons from sleeping.').first().waitFor()
  for (const one of everyone('Ada', 'Ben', 'Cleo')) await one.say(path, 'Agree')
  await visitor.page.getByText('3 agree').first().waitFor()
  await person('Dan').say(path, 'Stand aside', 'The moon is light enough.')
  await visitor.skipStage(path)
  assert.match(await visitor.heading(path), /Adopted/)
  await visitor.page
    .getByText(/3 agree, 1 stands aside/)
    .first()
    .waitFor()
})

test('4.6, 4.7, 4.9 a blocked proposal is amended, and passes at two thirds in the second round', async () => {
  const ada = person('Ada')
  const path = await ada.propose('harbour', {
    title: 'Close the old lock',
    effects: [resolution('The old lock is closed.')],
  })
  await person('Ben').say(path, 'Object', 'The rowing club has no other way out.')
  await visitor.go(path)
  await visitor.page.getByText('The rowing club has no other way out.').first().waitFor()
  await ada.go(`${path}/amend`)
  await ada.hands.fill(ada.page.getByLabel('The case', { exact: true }), 'Rowers get a key to it.')
  await ada.enter(() => ada.press('Make this the next version'))
  await visitor.page.getByText('Rowers get a key to it.').first().waitFor()
  await person('Ben').say(path, 'Object', 'A key is lost in a week.')
  await visitor.skipStage(path)
  assert.match(await visitor.heading(path), /[Dd]iscussion/)
  await visitor.skipStage(path)
  assert.match(await visitor.heading(path), /Vote 1/)
  await ada.say(path, 'For')
  await person('Ben').say(path, 'Against', 'As before.')
  await person('Cleo').say(path, 'Against')
  await visitor.skipStage(path)
  await visitor.skipStage(path)
  assert.match(await visitor.heading(path), /Vote 2/)
  for (const one of everyone('Ada', 'Cleo', 'Dan')) await one.say(path, 'For')
  await person('Ben').say(path, 'Against')
  assert.match(await visitor.heading(path), /Adopted/)
  await visitor.page
    .getByText(/3 × 3 ≥ 2 × 4, passes/)
    .first()
    .waitFor()
})

test('4.3, 4.9 a contested proposal reaches the simple majority', async () => {
  const path = await person('Ada').propose('harbour', {
    title: 'Open on Sundays',
    effects: [resolution('The harbour opens on Sundays.')],
  })
  await person('Dan').say(path, 'Object', 'People need a day of rest.')
  await visitor.skipStage(path)
  for (let round = 1; round <= 4; round++) {
    await visitor.skipStage(path)
    await person('Ada').say(path, 'For')
    await person('Ben').say(path, round < 4 ? 'Abstain' : 'For')
    await person('Dan').say(path, 'Against')
    await person('Cleo').say(path, round < 4 ? 'Against' : 'Abstain')
  }
  assert.match(await visitor.heading(path), /Adopted/)
  await visitor.page
    .getByText(/2 > 1, passes/)
    .first()
    .waitFor()
})

test('4.12 the top circle goes down its ladder', async () => {
  const path = await person('Eve').propose('council', {
    title: 'A common granary',
    effects: [resolution('Rivermouth keeps a granary.')],
  })
  await person('Ben').say(path, 'Object', 'Mice.')
  await visitor.skipStage(path)
  const names = [/90|nine tenths/i, /80|four fifths/i, /70|seven tenths/i]
  for (const [round, name] of names.entries()) {
    await visitor.skipStage(path)
    assert.match(await visitor.heading(path), name)
    for (const one of everyone('Ada', 'Eve', 'Dan')) await one.say(path, 'For')
    await person('Ben').say(path, 'Against')
    await person('Cleo').say(path, round < 2 ? 'Against' : 'Abstain')
  }
  assert.match(await visitor.heading(path), /Adopted/)
  await visitor.page
    .getByText(/10 × 3 ≥ 7 × 4, passes/)
    .first()
    .waitFor()
})

test('4.13, 2.6 an admission, and a member who declares an interest is recused', async () => {
  const path = await person('Ada').propose('harbour', {
    title: 'Fay joins the Harbour',
    effects: [{ effect: 'Admit a member', fields: { Whom: 'Fay Quay' } }],
  })
  const dan = person('Dan')
  await dan.go(path)
  await dan.hands.press(dan.page.locator('summary', { hasText: 'You have an interest in this?' }))
  await dan.hands.fill(dan.page.getByLabel('Your interest'), 'She is my sister.')
  await dan.enter(() => dan.press('Declare it'))
  await visitor.go(path)
  await visitor.page.getByText('She is my sister.').first().waitFor()
  assert.match(await visitor.page.locator('.ladder-who').innerText(), /Recused[^]*Dan Weir/)
  for (const one of everyone('Ada', 'Ben', 'Cleo')) await one.say(path, 'Agree')
  await visitor.skipStage(path)
  assert.match(await visitor.heading(path), /Adopted/)
  await visitor.go('/circles/harbour')
  await visitor.page.getByRole('link', { name: 'Fay Quay' }).first().waitFor()
})

test('3.2, 4.13 the circle gives itself a single lead, and takes the lead back without the lead', async () => {
  const practice = (fields: Record<string, string>) => [{ effect: 'Change how this circle decides', fields }]
  const there = await person('Ben').propose('harbour', {
    title: 'Cleo leads',
    effects: practice({ 'Start from': 'Single lead', 'Who decides': 'Cleo Marsh' }),
  })
  for (const one of everyone('Ada', 'Ben', 'Cleo', 'Dan', 'Fay')) await one.say(there, 'Agree')
  await visitor.skipStage(there)
  await visitor.go('/circles/harbour')
  await visitor.page
    .getByText(/Marked as a risk/)
    .first()
    .waitFor()

  const alone = await person('Dan').propose('harbour', {
    title: 'Paint the buoys red',
    effects: [resolution('Buoys are red.')],
  })
  await visitor.go(alone)
  await visitor.skipThreeDays()
  await person('Cleo').say(alone, 'Adopt', 'Red is seen best in fog.')
  assert.match(await visitor.heading(alone), /Adopted/)

  const back = await person('Ada').propose('harbour', {
    title: 'Together again',
    effects: practice({ 'Start from': 'Standard' }),
  })
  await visitor.go(back)
  assert.match(await visitor.page.locator('#stage').innerText(), /Consensus until/)
  const cleo = person('Cleo')
  await cleo.go(back)
  assert.equal(await cleo.page.locator('form#position').count(), 0, 'the lead has no say in it')
  for (const one of everyone('Ada', 'Ben', 'Dan', 'Fay')) await one.say(back, 'Agree')
  await visitor.skipStage(back)
  await visitor.go('/circles/harbour')
  assert.equal(await visitor.page.getByText(/Marked as a risk/).count(), 0)
})

test('2.3, 2.9, 7.1 a sub-circle is created, starts a project, and is dissolved with its project handed over', async () => {
  const created = await person('Ada').propose('harbour', {
    title: 'A circle for the ferry',
    effects: [
      {
        effect: 'Create a sub-circle',
        fields: {
          Name: 'Ferry',
          Area: 'the ferry',
          Purpose: 'The ferry runs.',
          'First members': ['Ben Ford', 'Eve Lock'],
        },
      },
    ],
  })
  for (const one of everyone('Ada', 'Ben', 'Cleo', 'Dan', 'Fay')) await one.say(created, 'Agree')
  await visitor.skipStage(created)
  await visitor.go('/circles/ferry')

  const project = await person('Eve').propose('ferry', {
    title: 'Build a second ferry',
    effects: [
      { effect: 'Start a project', fields: { Name: 'Second Ferry', Goal: 'A ferry every half hour' } },
    ],
  })
  for (const one of everyone('Ben', 'Eve')) await one.say(project, 'Agree')
  await visitor.skipStage(project)
  await visitor.go('/circles/ferry')
  await visitor.page.getByText('Second Ferry').first().waitFor()

  const ended = await person('Ada').propose('harbour', {
    title: 'The ferry has done its work',
    effects: [
      {
        effect: 'Dissolve a circle',
        fields: {
          'Which circle': 'Ferry',
          Ground: 'Its purpose is fulfilled',
          'The project Second Ferry': 'Harbour',
        },
      },
    ],
  })
  for (const one of everyone('Ada', 'Cleo', 'Dan', 'Fay')) await one.say(ended, 'Agree')
  await visitor.skipStage(ended)
  assert.match(await visitor.heading(ended), /Adopted/)
  for (let days = 0; days < 9; days += 3) {
    await visitor.go(ended)
    await visitor.skipThreeDays()
  }
  await visitor.go('/circles/harbour')
  await visitor.page.getByText('Second Ferry').first().waitFor()
  await visitor.go('/circles/ferry')
  await visitor.page
    .getByText(/[Dd]issolved/)
    .first()
    .waitFor()
})
