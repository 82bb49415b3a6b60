// The story: a circle whose purpose is fulfilled is dissolved (2.9), a lead decides alone (3.2), a draft waits (4.1).
import {
  argueAgainst,
  comment,
  does,
  draft,
  on,
  positions,
  propose,
  reply,
  votes,
  type Scene,
} from './scene.ts'

const archive: Scene[] = [
  propose('archive', on(12), 'ida', 'harbours', {
    title: 'Open the harbour archive to everyone',
    case: `In the loft of the old customs house stand 1,260 boxes. They say who came, what was carried, who was paid and who drowned.
We have described four hundred of them. Whoever wants to read should be able to, while we go on.`,
    effects: async (book) => [
      {
        type: 'adopt-document',
        document: await book.document(
          'Access to the harbour archive',
          '# Access to the harbour archive\n\n1. The reading room is open on Tuesdays and Saturdays.\n2. Boxes that are described can be read by anyone.\n3. Papers about living people stay closed until these agree.\n',
        ),
      },
    ],
    serves: [2, 3],
    evidence: [{ title: 'Requests to read in the archive that were turned away: 73 last year' }],
    expects: { measure: 'Readers in the first two months', expected: '60', review: on(70) },
  }),
  argueAgainst(
    on(13),
    'hamza',
    'archive',
    'There are drowned men in those boxes whose grandchildren fish here. A register of boxes is not a reading of them, and we have read four hundred.',
  ),
  ...votes('archive', 0, [
    [on(14, 12), 'ida', 'for'],
    [on(15, 9), 'odile', 'for'],
    [on(15, 12), 'kasimir', 'for', 'My grandfather is in there. I would like to know him.'],
    [on(16, 8), 'sigrid', 'for'],
    [on(16, 12), 'wystan', 'for'],
    [on(16, 19), 'hamza', 'for', 'With the third rule.'],
    [on(17, 12), 'benedikt', 'abstain'],
  ]),
  comment(
    on(71, 9),
    'clementine',
    'archive',
    'Since it opened I have counted 88 readers. Whoever records the review may use my list.',
  ),
]

const lead: Scene[] = [
  propose('lead', on(24), 'dario', 'night-trains', {
    title: 'Let one person decide about projects on the night trains',
    case: `Seven of us work nights on seven lines. We are never awake together. A heater on a platform took us five weeks, and by
then it was spring.

For projects, and for nothing else, one of us decides after three days of hearing everyone. Linnea rides all lines and
answers at any hour.`,
    effects: (book) => [
      {
        type: 'change-practice',
        decisions: 'project',
        practice: {
          name: 'Single lead for projects',
          stages: [{ method: 'lead', lead: book.person('linnea'), adviceHours: 72, hours: 168 }],
          quorum: { n: 1, d: 2, strict: true },
          hiddenVotes: false,
          publicComment: true,
          asks: { goals: true, evidence: true, expectation: true },
          answerDays: 14,
          againDays: 30,
          requires: 'session',
        },
      },
    ],
    serves: [2],
    evidence: [{ title: 'Days from proposing a project to its start, last two years: 38 on average' }],
    expects: {
      measure: 'Days from proposing a project to its start',
      now: '38',
      expected: '7',
      review: on(210),
    },
  }),
  argueAgainst(
    on(25, 5),
    'vikram',
    'lead',
    'One person can be asked, leaned on, or ill. The five weeks were not the rule’s fault; we did not answer. With the same rule and an hour each on Mondays it would have been ten days.',
  ),
  ...positions('lead', 1, [
    [on(24, 12), 'dario', 'agree'],
    [on(25, 6), 'linnea', 'abstain', 'It is about me, and I will not push it.'],
    [on(25, 22), 'benedikt', 'agree'],
    [on(26, 5, 30), 'graciela', 'agree'],
    [on(26, 6), 'bastien', 'agree', 'I wait on that platform.'],
    [on(26, 23), 'tomasz', 'agree'],
    [on(27, 11), 'vikram', 'stand-aside', 'I will watch the record, and so will Transport.'],
  ]),
  propose('warm-rooms', on(40), 'bastien', 'night-trains', {
    title: 'A warm room at the four end stations',
    case: 'Between ten at night and five in the morning the stations are locked. At the four ends of the line people wait up to forty minutes. A room, a bench and a lamp.',
    effects: (book) => [
      {
        type: 'start-project',
        project: {
          name: 'Warm Rooms',
          goal: 'A heated room with a bench and a lamp at each of the four end stations.',
          completable: true,
          measure: 'Rooms open, of 4',
          team: ['bastien', 'graciela'].map(book.person),
          seats: 3,
          reviewAt: book.moment(on(130)),
        },
      },
    ],
    serves: [2],
    evidence: [{ title: 'Waiting times at the four ends, counted in October' }],
    expects: {
      measure: 'People who wait outside for longer than ten minutes, a night',
      now: '23',
      expected: '0',
      review: on(130),
    },
  }),
  argueAgainst(
    on(41, 6),
    'vikram',
    'warm-rooms',
    'A room that is open all night needs someone who looks in. Otherwise it is the first thing to be broken.',
  ),
  comment(
    on(42, 5),
    'graciela',
    'warm-rooms',
    'The track gang passes all four between two and three. We can look in.',
  ),
  does('decide-alone', on(44, 9), 'linnea', 'warm-rooms', {
    decide: 'adopt',
    reason:
      'Six of you wrote to me, five for it. Vikram’s worry is answered by the track gang, who will write down what they find.',
  }),
  propose('upper-tarn', on(72, 8), 'tomasz', 'night-trains', {
    title: 'Run the night train to Upper Tarn through the winter',
    case: `From December to March the last train stops at Millrace. Forty people live beyond it who work nights in North Quay. They
drive, or they sleep in the ward’s linen room; I have seen both.`,
    effects: (book) => [
      {
        type: 'start-project',
        project: {
          name: 'Upper Tarn in Winter',
          goal: 'One train each way to Upper Tarn every night from December to March.',
          completable: true,
          measure: 'Nights on which it ran, of 121',
          team: ['linnea', 'graciela'].map(book.person),
          seats: 4,
          reviewAt: book.moment(on(200)),
        },
      },
    ],
    serves: [1, 2],
    evidence: [{ title: 'Night workers who live beyond Millrace: 43, by the registry' }],
    expects: { measure: 'Passengers a night beyond Millrace', expected: '25', review: on(200) },
  }),
  comment(
    on(73, 5, 40),
    'hedda',
    'upper-tarn',
    'I am one of the forty-three. I would take it four nights a week.',
  ),
]

const stations: Scene[] = [
  propose('stations', on(30), 'dario', 'transport', {
    title: 'Dissolve Stations: the ninth station is open',
    case: `Stations was founded to rebuild nine stations so that everyone can reach a train unaided. The ninth was opened in
September. Its charter says that it ends then.

The gardens go on: Harbours has the gardeners, and would take them.`,
    effects: () => [
      {
        type: 'dissolve-circle',
        circle: 'stations',
        ground: 'purpose-fulfilled',
        projects: [{ project: 'station-gardens', to: 'harbours' }],
        circles: [],
      },
    ],
    serves: [2],
    evidence: [{ title: 'Opening of the ninth station, 12 September' }],
    expects: {
      measure: 'Stations with shade, water and somewhere to sit',
      now: '6 of 9',
      expected: '9 of 9',
      review: on(270),
    },
  }),
  comment(
    on(31, 9),
    'shirin',
    'stations',
    'As a member of Stations: it is done, and it was good work. See that somebody still answers when a lift stops.',
    'lift',
  ),
  reply(
    on(31, 15),
    'dario',
    'stations',
    'lift',
    'The lifts come to Transport itself. I have put my name to it.',
  ),
  argueAgainst(
    on(32, 9),
    'odile',
    'stations',
    'A circle that ends has nobody who remembers why the ramps are where they are. In five years someone will move one.',
  ),
  ...positions('stations', 1, [
    [on(31, 10), 'dario', 'agree'],
    [on(32, 10), 'linnea', 'agree'],
    [on(33, 9), 'hamza', 'agree'],
    [on(33, 10), 'graciela', 'agree'],
    [on(34, 9), 'odile', 'stand-aside'],
  ]),
]

const lateFerry: Scene[] = [
  draft('late-ferry', on(66, 21), 'hedda', 'harbours', {
    title: 'Let the late ferry wait for the last train',
    case: `The last train comes in at 23:04. The late ferry leaves at 23:00. Each evening six or seven of us see it go. Ten minutes
would do.`,
    effects: () => [
      {
        type: 'state-position',
        position: 'The late ferry from North Quay waits until 23:10 when the last train is late.',
      },
    ],
    serves: [2],
    evidence: [{ title: 'Counted on twelve evenings: 79 people who missed it' }],
    expects: {
      measure: 'People who miss the late ferry, an evening',
      now: '6.6',
      expected: '1',
      review: on(160),
    },
  }),
  comment(
    on(67, 8),
    'kasimir',
    'late-ferry',
    'I steer it. I would wait, if someone tells me that I may. A member has to sponsor this; I will, once I have asked the crew.',
  ),
  comment(on(69, 20), 'bastien', 'late-ferry', 'On the nights that I bake I am one of the seven.'),
]

export const transportScenes: Scene[] = [...archive, ...lead, ...stations, ...lateFerry]
