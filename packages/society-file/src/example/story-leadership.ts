// The story: the top circle shares its means by consensus, and takes the working week down its ladder (4.12).
import {
  answerObjection,
  argueAgainst,
  comment,
  does,
  on,
  positions,
  propose,
  reply,
  votes,
  type Scene,
} from './scene.ts'

const means: Scene[] = [
  propose('means', on(38), 'halima', 'main-leadership', {
    title: 'How next year’s means are shared',
    case: `We have asked each circle what it needs and what it could do without. The answers stand in the survey. This paper says in what
order we give when there is not enough: what keeps people alive, what keeps them well, what we can change later.`,
    effects: async (book) => [
      {
        type: 'adopt-document',
        document: await book.document(
          'How next year’s means are shared',
          '# How next year’s means are shared\n\n1. First what keeps people alive: food, heat, water, the clinics, the rivers.\n2. Then what keeps them well: homes, schools, transport, rest.\n3. Then what we can change later.\n\nA twentieth is kept back until September. What a circle does not use goes back to all.\n',
        ),
      },
    ],
    serves: [1, 2, 3],
    evidence: [
      { title: 'Eleven Districts Survey, 14,210 households', link: 'https://vellmark.example/data/survey' },
    ],
    expects: {
      measure: 'Circles that ask for more before September',
      now: '19',
      expected: '8',
      review: on(400),
    },
  }),
  argueAgainst(
    on(39),
    'rafael',
    'means',
    'What can be changed later is always changed later. Libraries and evening classes have stood third for three years, and third is where the money ends.',
  ),
  comment(
    on(40),
    'lowri',
    'means',
    'Could the survey be published by district? In Saltmarsh the answers read differently.',
  ),
  ...positions('means', 1, [
    [on(38, 12), 'halima', 'agree'],
    [on(39, 9), 'osei', 'agree'],
    [on(39, 12), 'wanjiru', 'agree'],
    [on(40, 9), 'ruth', 'agree'],
    [on(40, 12), 'anselm', 'agree'],
    [
      on(41, 9),
      'liv',
      'stand-aside',
      'Justice stands in none of the three lines. I take it that we are under the first.',
    ],
    [on(41, 12), 'joaquin', 'agree'],
    [on(41, 18), 'dario', 'agree'],
    [on(42, 12), 'setsuko', 'agree'],
  ]),
]

const week: Scene[] = [
  propose('week', on(57, 18), 'joaquin', 'main-leadership', {
    title: 'A working week of 34 hours, from April',
    case: `In the survey six in ten say that they are tired when the week ends, and three in ten that they would rather have time than
pay. Where circles tried 34 hours the work was done in 34 hours, except in nursing and on the trains.

From April the week has 34 hours. Nursing and trains get their extra people first; where they cannot be found by April,
it begins there when they are.`,
    effects: () => [
      {
        type: 'state-position',
        position:
          'From the first of April a full seat has 34 hours a week. In nursing and on the trains it begins when the people who are needed for it are there, and by January of the year after at the latest.',
      },
    ],
    serves: [2],
    costs: [{ goal: 3, gains: 2 }],
    evidence: [
      { title: 'Six circles that tried 34 hours, and what they got done' },
      { title: 'Eleven Districts Survey, questions 12 to 19', link: 'https://vellmark.example/data/survey' },
    ],
    expects: {
      measure: 'People who are tired when the week ends, of 10',
      now: '6',
      expected: '4',
      review: on(400),
    },
  }),
  comment(
    on(58, 9),
    'bastien',
    'week',
    'Bakers start at two. Thirty-four hours at night are not thirty-four hours by day; does the paper know that?',
    'bakers',
  ),
  reply(
    on(58, 20),
    'joaquin',
    'week',
    'bakers',
    'It did not. I would count an hour before five as an hour and a quarter, and ask you to put that up as a change.',
  ),
  argueAgainst(
    on(59, 10),
    'halima',
    'week',
    `Six circles tried it, and they chose themselves: nobody tries 34 hours who thinks it cannot be done. In the rest of the country a
seventh of the work would be left over. It will be done by those who cannot leave it, and those are the tired ones.`,
  ),
  ...positions('week', 1, [
    [on(58, 12), 'joaquin', 'agree'],
    [
      on(59, 10, 30),
      'halima',
      'object',
      'It lets the tired carry what is left over. I withdraw this if it begins with nursing, not without it.',
    ],
    [on(60, 9), 'wanjiru', 'agree'],
    [on(60, 12), 'ruth', 'agree'],
    [on(61, 9), 'anselm', 'object', 'Cows do not know April. In farming nobody was asked.'],
    [on(61, 12), 'liv', 'agree'],
    [on(62, 9), 'osei', 'stand-aside'],
    [on(63, 9), 'setsuko', 'agree', 'I signed eleven notes for exhaustion last week.'],
    [on(63, 12), 'dario', 'agree'],
  ]),
  answerObjection(
    on(62, 18),
    'joaquin',
    'week',
    'halima',
    'To begin with nursing we would need 140 nurses by April. We will have sixty. I would begin with them in the wards that have them.',
  ),
  ...votes('week', 1, [
    [on(67, 9), 'joaquin', 'for'],
    [on(67, 12), 'wanjiru', 'for'],
    [on(68, 9), 'halima', 'against'],
    [on(68, 10), 'anselm', 'against'],
    [on(68, 12), 'ruth', 'for'],
    [on(69, 8), 'liv', 'for'],
    [on(69, 9), 'setsuko', 'for'],
    [
      on(69, 10),
      'osei',
      'against',
      'Nine tenths for a week that a third of us fear would be the wrong kind of strong.',
    ],
    [on(69, 15), 'dario', 'for'],
  ]),
  comment(
    on(70, 9),
    'gudrun',
    'week',
    'From Food and Farming: we have now asked. Of 212 who work with animals 120 would take it, if the hours can be saved up until winter.',
  ),
  ...votes('week', 2, [
    [on(72, 9), 'joaquin', 'for'],
    [on(72, 10), 'wanjiru', 'for'],
    [on(72, 12), 'halima', 'against'],
    [on(73, 9), 'anselm', 'against', 'Nearly. Put the saved hours in and I am for it.'],
    [on(73, 10), 'ruth', 'for'],
    [on(73, 12), 'liv', 'for'],
    [on(73, 20), 'osei', 'against'],
    [on(74, 8), 'setsuko', 'for'],
    [
      on(74, 10, 33),
      'osei',
      'for',
      'I asked at the lock. The night shift would rather have the day than the money.',
    ],
  ]),
]

const power: Scene[] = [
  propose('old-turbines', on(71, 9), 'torvald', 'wind', {
    title: 'New blades for the old turbines, before new turbines',
    case: 'The five turbines on the mole were built for twenty years and are twenty-three. With new blades they give a third more, for a sixth of the price of new ones.',
    effects: (book) => [
      {
        type: 'start-project',
        project: {
          name: 'New Blades',
          goal: 'New blades for the five turbines on the mole.',
          completable: true,
          measure: 'Turbines with new blades, of 5',
          team: ['torvald', 'xiomara'].map(book.person),
          seats: 8,
          reviewAt: book.moment(on(300)),
        },
      },
    ],
    serves: [1, 3],
    evidence: [{ title: 'Inspection of the five masts: sound for fifteen years more' }],
    expects: { measure: 'Power from the mole, a year', now: '31 GWh', expected: '41 GWh', review: on(500) },
  }),
  does('declare-interest', on(71, 10), 'graciela', 'old-turbines', {
    interest: 'My brother makes the blades.',
  }),
  ...positions('old-turbines', 1, [[on(72, 9), 'xiomara', 'agree']]),
]

export const leadershipScenes: Scene[] = [...means, ...week, ...power]
