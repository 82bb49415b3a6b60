// The story: Cancer Research has one decision in consensus with an objection, one in its second round, one just begun.
import { tests } from './story-research-tests.ts'
import { argueAgainst, comment, on, positions, propose, votes, type Scene } from './scene.ts'

const images: Scene[] = [
  propose('images', on(59, 14), 'mei', 'cancer-research', {
    title: 'Share tumour images with Saltmarsh University',
    case: `The library holds eleven thousand described samples and their images. Saltmarsh University wants to teach a program to
see what we see. Without names, without dates of birth, without the district.

If it works, every clinic on the coast has a second pair of eyes. If it does not, we will know why ours are needed.`,
    effects: async (book) => [
      {
        type: 'adopt-document',
        document: await book.document(
          'Terms for sharing images',
          '# Terms for sharing images\n\n1. Images leave without name, date of birth and district.\n2. They are used for teaching and research, and given to nobody else.\n3. What is learned from them is published within a year.\n4. Either side ends it with a month’s notice; the copies are then destroyed before a witness.\n',
        ),
      },
    ],
    serves: [1, 3],
    evidence: [
      { title: 'Letter of Saltmarsh University', link: 'https://vellmark.example/letters/saltmarsh-images' },
    ],
    expects: {
      measure: 'Share of early tumours that the program marks, of those that two pathologists marked',
      expected: 'at least 90 of 100',
      review: on(420),
    },
  }),
  argueAgainst(
    on(61, 10),
    'yusra',
    'images',
    `I was nineteen. My image is one of the eleven thousand, and nobody asked me. Taking the name away does not make it less
mine. Ask those whose images they are; many will say yes, and then it is theirs to have said.`,
  ),
  comment(on(61, 18), 'oda', 'images', 'Would I be told if mine were among them?', 'oda-asks'),
  ...positions('images', 1, [
    [on(60, 9), 'mei', 'agree'],
    [on(60, 11), 'ilse', 'agree'],
    [
      on(61, 10, 5),
      'yusra',
      'object',
      'Nobody was asked. I withdraw this when those who were treated here can say no beforehand.',
    ],
    [
      on(62, 8),
      'ravi',
      'agree',
      'Eleven thousand is what such a program needs; with half of them it would fail the rare ones.',
    ],
    [on(62, 12), 'tomasz', 'stand-aside'],
    [on(63, 15), 'noor', 'object', 'The terms do not say who checks that names cannot be put back.'],
    [on(64, 9), 'soren', 'agree'],
    [on(65, 20), 'amara', 'abstain', 'I want to hear more patients first.'],
    [on(65, 21), 'piet', 'agree'],
  ]),
  ...votes('images', 1, [
    [on(68, 16), 'mei', 'for'],
    [on(68, 17), 'ilse', 'for'],
    [on(69, 9), 'yusra', 'against', 'Still nobody has been asked.'],
    [on(69, 10), 'noor', 'against'],
    [on(69, 12), 'ravi', 'for'],
    [on(70, 8), 'soren', 'for'],
    [on(70, 19), 'tomasz', 'against', 'I work with these people on the ward. They would want to be asked.'],
  ]),
  comment(
    on(72, 9),
    'mei',
    'images',
    'I have written to two hundred of those concerned. Ninety answered in a week; 84 say yes, 6 say no. I will ask all, if this passes or not.',
  ),
  ...votes('images', 2, [
    [on(73, 16), 'mei', 'for'],
    [on(73, 17), 'ilse', 'for'],
    [on(73, 18), 'noor', 'against', 'Who checks is still open.'],
    [on(73, 20), 'yusra', 'against', 'Asking has begun. I will vote for it when it is in the terms.'],
    [on(74, 8), 'ravi', 'for'],
    [on(74, 9), 'soren', 'for'],
    [on(74, 9, 50), 'tomasz', 'against'],
  ]),
]

const evening: Scene[] = [
  propose('evening', on(73, 10), 'tomasz', 'cancer-research', {
    title: 'Meet in the evening, so that night nurses can follow',
    case: `We meet on Wednesdays at four. The day ward changes shift at five and the night begins at nine; a nurse can follow at
seven, or never. For three months we meet at seven and see who comes.`,
    effects: () => [
      {
        type: 'state-position',
        position: 'Until the end of February Cancer Research meets on Wednesdays at 19:00.',
      },
    ],
    serves: [2],
    evidence: [{ title: 'Who followed our last ten meetings: 31 people, none of them on shift work' }],
    expects: {
      measure: 'People on shift work who follow a meeting',
      now: '0',
      expected: '5',
      review: on(165),
    },
  }),
  ...positions('evening', 1, [[on(73, 12), 'yusra', 'agree']]),
  comment(
    on(74, 7, 30),
    'hedda',
    'evening',
    'My sister is on nights. She says seven is after dinner and before the bus, and thank you.',
  ),
]

export const researchScenes: Scene[] = [...images, ...evening, ...tests]
