// The story: dredging the east channel, blocked by one and passed at two thirds with one recused (4.4, 4.9, 4.13).
import {
  answerObjection,
  argueAgainst,
  comment,
  declareInterest,
  on,
  positions,
  propose,
  reply,
  votes,
  type Scene,
} from './scene.ts'

const dredge: Scene[] = [
  propose('dredge', on(20, 9, 40), 'wystan', 'rivers', {
    title: 'Dredge the east channel twice a year',
    case: `Once a year we take out forty thousand tonnes in one month. In that month the channel is brown to the sea, and in the
month before it the ferries wait for the tide.

Twice a year we take out half, in March and in October, between the spawning and the storms. The ferries run by the clock
all year, and the dredger is used twice as long and costs a tenth more.`,
    effects: (book) => [
      {
        type: 'start-project',
        project: {
          name: 'East Channel',
          goal: 'Keep the east channel at four metres all year by dredging it in March and in October.',
          completable: false,
          measure: 'Days in a year on which ferries wait for the tide, 41 now, 5 wanted',
          team: ['wystan', 'ingram'].map(book.person),
          seats: 6,
          reviewAt: book.moment(on(400)),
        },
      },
    ],
    serves: [2],
    costs: [],
    evidence: [
      {
        title: 'Depth of the east channel by month, ten years',
        link: 'https://vellmark.example/data/east-channel',
      },
      { title: 'Days on which ferries waited for the tide: 41 last year' },
    ],
    expects: {
      measure: 'Days on which ferries wait for the tide',
      now: '41 a year',
      expected: '5 a year',
      review: on(400),
    },
  }),
  declareInterest(
    on(20, 11),
    'thabo',
    'dredge',
    'The dredged soil goes on my fields, and I am paid for taking it.',
  ),
  argueAgainst(
    on(21, 10),
    'paloma',
    'dredge',
    `Eels come up in March, and nobody has counted how many turn back from brown water. What is half the mud for a ferry is
twice the disturbance for a fish. The channel was three metres deep for a hundred years and boats were built for it.`,
  ),
  ...positions('dredge', 1, [
    [on(20, 12), 'wystan', 'agree'],
    [
      on(21, 10, 15),
      'paloma',
      'object',
      'March is when the eels come. I withdraw this if the spring dredging waits until the tenth of May.',
    ],
    [on(21, 18), 'hamza', 'agree', 'I have waited on that bar with a woman in labour aboard.'],
    [on(22, 8), 'odile', 'agree'],
    [on(22, 9), 'ingram', 'agree'],
    [on(23, 20), 'sigrid', 'stand-aside', 'I fish there. I would lose two weeks and gain a channel.'],
    [
      on(24, 12),
      'tendai',
      'object',
      'The reeds at the mouth are the last of their kind. I want them counted first.',
    ],
    [on(25, 9), 'kofi', 'agree'],
  ]),
  answerObjection(
    on(23, 9),
    'wystan',
    'dredge',
    'paloma',
    'In May the water is too low for the dredger to turn. I can offer the last week of March, and to stop when you count more than you like.',
  ),
  comment(
    on(26, 9),
    'kasimir',
    'dredge',
    'From the ferry: the bar moved forty metres east this summer. Dredge where it is, not where the chart has it.',
    'bar-moved',
  ),
  reply(
    on(26, 12),
    'ingram',
    'dredge',
    'bar-moved',
    'We will sound it again before each dredging. Thank you.',
  ),
  ...votes('dredge', 1, [
    [on(29, 12), 'wystan', 'for'],
    [on(29, 13), 'hamza', 'for'],
    [on(29, 14), 'odile', 'for'],
    [on(30, 9), 'ingram', 'for'],
    [on(30, 10), 'paloma', 'against'],
    [on(30, 12), 'tendai', 'against', 'Nobody has counted the reeds.'],
    [on(31, 8), 'kofi', 'for'],
    [on(31, 16), 'sigrid', 'abstain'],
  ]),
]

const levels: Scene[] = [
  propose('levels', on(60, 9), 'ingram', 'rivers', {
    title: 'Close the lower towpath at 2.4 metres, not at 2.6',
    case: `Twice last winter the towpath was under water before the gauge showed 2.6. The gauge stands above the bend; below it the
river is twenty centimetres higher than it was when the table was written.`,
    effects: async (book) => [
      {
        type: 'amend-document',
        document: 'water-levels-at-which-we-act',
        content: await book.document(
          'Water levels at which we act',
          `# Water levels at which we act

| Gauge at Tarn Mouth | What we do |
| --- | --- |
| 2.1 m | Publish each hour |
| 2.4 m | Close the lower towpath, warn the east bank |
| 3.0 m | Open the meadows |
`,
        ),
      },
    ],
    serves: [1],
    evidence: [{ title: 'Two photographs of the towpath with the gauge’s reading, last January' }],
    expects: {
      measure: 'Times that the path was under water and open',
      now: '2 last winter',
      expected: '0',
      review: on(200),
    },
    effective: on(90),
  }),
  argueAgainst(
    on(61, 9),
    'hamza',
    'levels',
    'The path closes eight days more each winter, and people will walk on the road, where there is no lamp.',
  ),
  ...positions('levels', 1, [
    [on(60, 12), 'ingram', 'agree'],
    [on(60, 13), 'wystan', 'agree'],
    [on(61, 8), 'sigrid', 'agree'],
    [on(61, 10), 'paloma', 'agree'],
    [on(61, 12), 'kofi', 'agree'],
    [on(62, 8), 'tendai', 'agree'],
    [on(62, 9), 'odile', 'agree'],
    [on(62, 20), 'thabo', 'agree'],
    [on(63, 12), 'hamza', 'stand-aside', 'With a lamp on the road I would agree.'],
  ]),
]

const woods: Scene[] = [
  propose('storm-wood', on(33), 'rafael', 'forest', {
    title: 'Let the storm-felled trees lie in the upper woods',
    case: `The storm of last November felled nine hundred trees above the reservoir. Taking them out needs a road. Left where they
are they feed beetles, and the beetles feed what we come to hear.`,
    effects: async (book) => [
      {
        type: 'adopt-document',
        document: await book.document(
          'Storm wood',
          '# Storm wood\n\nAbove the reservoir, trees that a storm has felled stay where they fall. Below it they are taken out within a year, and a third is left.\n',
        ),
      },
    ],
    serves: [1],
    evidence: [{ title: 'Count of felled trees above the reservoir: 912' }],
    expects: {
      measure: 'Species of beetle in the upper woods',
      now: '311',
      expected: '350 in five years',
      review: on(390),
    },
  }),
  {
    at: on(35, 9),
    by: 'rafael',
    act: (book) => ({
      type: 'withdraw',
      proposal: book.proposal('storm-wood'),
      reason:
        'I am a carpenter, and have been asked whether I say this because of the road or because of the price of wood. Someone else should lead it.',
    }),
  },
  {
    at: on(36, 8),
    by: 'paloma',
    act: (book) => ({ type: 'take-up', proposal: book.proposal('storm-wood') }),
  },
  argueAgainst(
    on(36, 12),
    'gudrun',
    'storm-wood',
    'Dead spruce is where bark beetles begin. What lies above the reservoir this year stands dead beside it in three.',
  ),
  ...positions('storm-wood', 1, [
    [on(36, 9), 'paloma', 'agree'],
    [on(37, 9), 'tendai', 'agree', 'Most of it is beech. I walked through it again.'],
    [on(37, 18), 'rafael', 'agree'],
    [on(38, 12), 'gudrun', 'stand-aside'],
  ]),
  propose('meadows', on(72), 'sigrid', 'land-and-water', {
    title: 'A circle for the flood meadows',
    case: `When the river is at three metres we open the meadows, and eleven farms are wet. Who is asked, who is paid and who comes
first has been decided each time at night, by whoever stood at the gate.`,
    effects: (book) => [
      {
        type: 'create-circle',
        circle: {
          name: 'Meadows',
          area: 'The flood meadows on the east bank',
          purpose: 'The meadows take the flood, and nobody is ruined by it.',
          serves: [1, 2],
          charter: {},
          members: ['ingram', 'thabo', 'tendai'].map(book.person),
        },
      },
    ],
    serves: [1, 2],
    evidence: [{ title: 'The three openings of the last two winters, and who was told when' }],
    expects: {
      measure: 'Farms that were told a day before',
      now: '4 of 11',
      expected: '11 of 11',
      review: on(200),
    },
  }),
  ...positions('meadows', 1, [
    [on(72, 12), 'sigrid', 'agree'],
    [on(73, 9), 'rashid', 'agree', 'And ask what the wet soil is worth in summer.'],
  ]),
]

export const riverScenes: Scene[] = [...dredge, ...levels, ...woods]
