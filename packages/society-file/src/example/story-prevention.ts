// The story: a project that was reviewed (4.15), and a charter changed with the sub-circle's consent (2.4).
import { argueAgainst, comment, does, on, positions, propose, type Scene } from './scene.ts'

const water: Scene[] = [
  propose('water-watch', on(10), 'kofi', 'infection-watch', {
    title: 'Read the water works’ samples for illness each week',
    case: `What makes people ill is in the water four days before the first of them rings a clinic. The water works take samples
every day and throw them away. One laboratory day a week is enough to see it coming.`,
    effects: (book) => [
      {
        type: 'start-project',
        project: {
          name: 'Water Watch',
          goal: 'Test the water works’ samples each week for what makes people ill, and publish the result the same day.',
          completable: false,
          measure: 'Days between our first sign and the first patient',
          team: ['kofi', 'agnieszka', 'ingram'].map(book.person),
          seats: 3,
          reviewAt: book.moment(on(60)),
        },
      },
    ],
    serves: [1, 3],
    evidence: [
      { title: 'Samples kept back in spring, read afterwards: signs 3 to 6 days before the clinics' },
    ],
    expects: { measure: 'Days between our first sign and the first patient', expected: '3', review: on(60) },
  }),
  argueAgainst(
    on(11, 9),
    'oda',
    'water-watch',
    'Each week there will be something in the water. If the page says so each week, people will stop reading it, and the one week that matters will pass.',
  ),
  comment(
    on(11, 14),
    'maren',
    'water-watch',
    'A fair warning. The weekly page could show it only when it is above the usual.',
  ),
  ...positions('water-watch', 1, [
    [on(10, 12), 'kofi', 'agree'],
    [on(11, 10), 'agnieszka', 'agree'],
    [on(12, 9), 'idris', 'agree'],
    [on(12, 18), 'maren', 'agree', 'With the line for the usual drawn in.'],
    [on(13, 10), 'zofia', 'agree'],
  ]),
  does('record-review', on(62, 10), 'maren', 'water-watch', {
    outcome: 'better',
    measured:
      'Four weeks with signs above the usual; the first patients came 4, 5, 3 and 6 days later. Clinics had ordered tests in time each time.',
  }),
]

const seats: Scene[] = [
  propose('two-more-seats', on(34), 'zofia', 'disease-prevention-and-treatment', {
    title: 'Let Cancer Research have eleven seats',
    case: `Cancer Research is full with nine. Nobody in it has been a patient except Yusra, and nobody works in a village. With two
more seats it can admit whom it lacks; whom, is its own to decide.`,
    effects: () => [{ type: 'change-charter', circle: 'cancer-research', charter: { memberCap: 11 } }],
    serves: [1],
    evidence: [{ title: 'Applications that Cancer Research turned away for want of a seat: 4 this year' }],
    expects: {
      measure: 'Members who were treated or who work in villages',
      now: '1 of 9',
      expected: '3 of 11',
      review: on(210),
    },
  }),
  argueAgainst(
    on(35, 10),
    'carmen',
    'two-more-seats',
    'Fewer than ten is not an accident: in a larger circle some stop speaking. They could free a seat instead.',
  ),
  propose('consent-to-seats', on(35, 12), 'ilse', 'cancer-research', {
    title: 'Consent to eleven seats',
    case: 'Our parent proposes two more seats in our charter. A charter changes only if we agree, and the seats would be ours to fill.',
    effects: (book) => [{ type: 'consent', decision: book.proposal('two-more-seats') }],
    serves: [1],
    evidence: [{ title: 'The decision of Disease Prevention and Treatment' }],
    expects: {
      measure: 'Members who were treated or who work in villages',
      now: '1 of 9',
      expected: '3 of 11',
      review: on(210),
    },
  }),
  argueAgainst(
    on(35, 19),
    'soren',
    'consent-to-seats',
    'Eleven people need more time for each word. Our meetings run over with nine.',
  ),
  ...positions('consent-to-seats', 1, [
    [on(36, 8), 'ilse', 'agree'],
    [on(36, 9), 'amara', 'agree'],
    [on(36, 9, 30), 'ravi', 'agree'],
    [on(36, 10), 'yusra', 'agree', 'I am tired of being the only one.'],
    [on(36, 12), 'tomasz', 'agree'],
    [on(37, 8), 'mei', 'agree'],
    [on(37, 9), 'piet', 'agree'],
    [on(37, 18), 'noor', 'agree'],
    [on(38, 12, 30), 'soren', 'stand-aside', 'I said what I think about the length of meetings.'],
  ]),
  ...positions('two-more-seats', 1, [
    [on(36, 9), 'zofia', 'agree'],
    [on(36, 11), 'henrik', 'agree'],
    [on(37, 10), 'mei', 'agree'],
    [on(37, 12), 'ilse', 'agree'],
    [on(38, 15), 'idris', 'agree'],
    [on(39, 9), 'carmen', 'stand-aside'],
  ]),
]

export const preventionScenes: Scene[] = [...water, ...seats]
