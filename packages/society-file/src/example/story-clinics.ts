// The story: a clinic's Saturdays go down the whole ladder and are kept (4.3, 4.10); a circle for the nights is created (2.3).
import {
  amend,
  answerObjection,
  argueAgainst,
  comment,
  on,
  positions,
  propose,
  reply,
  votes,
  type Scene,
} from './scene.ts'

const millrace: Scene[] = [
  propose('millrace', on(5), 'lucian', 'village-clinics', {
    title: 'Close the Millrace clinic on Saturdays',
    case: `On a Saturday eleven people come to Millrace; on a Monday sixty. The two of us who work Saturdays are missing
on Mondays, and on Mondays people wait two hours.

Whoever is ill on a Saturday can go to Tarn Mouth, forty minutes by bus, or ring.`,
    effects: () => [
      {
        type: 'state-position',
        position:
          'The Millrace clinic closes on Saturdays from the first of next month. Its two Saturday shifts move to Monday.',
      },
    ],
    serves: [2],
    costs: [],
    evidence: [{ title: 'Visits to Millrace by day of the week, this year' }],
    expects: {
      measure: 'Median wait on Mondays, in minutes',
      now: '118',
      expected: '60',
      review: on(120),
    },
  }),
  comment(
    on(5, 12, 10),
    'hedda',
    'millrace',
    'I live in Upper Tarn and work in North Quay from Monday to Friday. Saturday is when I can be ill.',
    'hedda-saturday',
  ),
  reply(
    on(5, 17, 0),
    'lucian',
    'millrace',
    'hedda-saturday',
    'How many are there like you? I looked for a number and found none.',
  ),
  reply(
    on(6, 7, 45),
    'sunniva',
    'millrace',
    'hedda-saturday',
    'I write down who comes and why. Of the eleven, seven say they cannot come on a weekday. It is in my book since January.',
  ),
  argueAgainst(
    on(7, 9, 15),
    'sunniva',
    'millrace',
    `The eleven are not the sixty. Seven of them work in the towns all week; if Saturday goes, they will not come on Monday,
they will not come. Our own paper says a clinic owes its village "a door that is open when people can come, not only when
it suits the clinic".`,
  ),
  ...positions('millrace', 1, [
    [on(6, 20, 0), 'lucian', 'agree'],
    [
      on(7, 9, 20),
      'sunniva',
      'object',
      'It breaks what we wrote ourselves about the door. I withdraw this when those who cannot come on weekdays have somewhere to go.',
    ],
    [on(7, 18, 0), 'bola', 'agree', 'Mondays are not safe any more.'],
    [on(8, 11, 0), 'hedda', 'object', 'I am one of the seven.'],
    [on(9, 10, 0), 'tove', 'agree'],
    [on(10, 21, 0), 'esther', 'stand-aside', 'Both sides are right about what they see.'],
  ]),
  answerObjection(
    on(11, 9, 0),
    'lucian',
    'millrace',
    'sunniva',
    'The boat could call at Millrace on Saturdays. I asked; it cannot before summer.',
  ),
  ...votes('millrace', 1, [
    [on(14, 12, 0), 'lucian', 'for'],
    [on(14, 13, 0), 'bola', 'for'],
    [on(14, 19, 30), 'sunniva', 'against'],
    [on(15, 8, 0), 'hedda', 'against'],
    [on(15, 9, 0), 'tove', 'for'],
    [on(15, 18, 0), 'esther', 'against', 'I asked at three doors. People would stop coming.'],
    [
      on(16, 20, 0),
      'setsuko',
      'abstain',
      'I have not seen the Mondays myself and will before the next round.',
    ],
  ]),
  comment(
    on(18, 8, 0),
    'setsuko',
    'millrace',
    'I sat in the waiting room this Monday. The longest wait was 140 minutes. A child with fever was seen after 95.',
  ),
  ...votes('millrace', 2, [
    [on(19, 9, 0), 'lucian', 'for'],
    [on(19, 10, 0), 'bola', 'for'],
    [on(19, 12, 0), 'setsuko', 'for', 'Because of the Monday that I saw.'],
    [on(19, 12, 30), 'tove', 'for'],
    [on(19, 13, 0), 'sunniva', 'against'],
    [on(19, 20, 0), 'hedda', 'against'],
    [on(20, 12, 0), 'esther', 'against'],
  ]),
  comment(
    on(21, 9, 0),
    'bola',
    'millrace',
    'Four to three twice will not become five to two. What if one of the two shifts moved, and Saturday opened from nine to twelve?',
  ),
  ...votes('millrace', 3, [
    [on(22, 13, 0), 'lucian', 'for'],
    [on(22, 14, 0), 'setsuko', 'for'],
    [on(22, 15, 0), 'bola', 'for'],
    [on(22, 16, 0), 'tove', 'for'],
    [on(22, 17, 0), 'sunniva', 'against'],
    [on(23, 9, 0), 'hedda', 'against'],
    [on(23, 18, 0), 'esther', 'against'],
  ]),
  ...votes('millrace', 4, [
    [on(26, 9, 0), 'lucian', 'for'],
    [on(26, 9, 30), 'tove', 'for'],
    [on(26, 10, 0), 'setsuko', 'for'],
    [on(26, 11, 0), 'sunniva', 'against'],
    [on(26, 12, 0), 'hedda', 'against'],
    [on(26, 18, 0), 'esther', 'against'],
    [
      on(27, 9, 0),
      'bola',
      'against',
      'Half a Saturday is better than this, and I would rather propose that.',
    ],
  ]),
]

const halfSaturday: Scene[] = [
  propose('half-saturday', on(33, 9), 'bola', 'village-clinics', {
    title: 'Open Millrace on Saturdays from nine to twelve, with one shift',
    case: `Eleven people on a Saturday need one of us for three hours, not two of us for eight. The other shift goes to Monday
morning. Sunniva’s book shows that nobody came after noon in spring.`,
    effects: () => [
      {
        type: 'state-position',
        position:
          'Millrace opens on Saturdays from nine to twelve with one shift. The other Saturday shift moves to Monday morning.',
      },
    ],
    serves: [2],
    evidence: [{ title: 'Sunniva Castillo’s book of Saturdays, January to October' }],
    expects: {
      measure: 'Median wait on Mondays, in minutes; people on Saturdays',
      now: '118; 11',
      expected: '80; 10',
      review: on(68),
    },
  }),
  argueAgainst(
    on(34, 10, 0),
    'hedda',
    'half-saturday',
    'The first bus from Upper Tarn arrives at twenty to twelve. For us a morning is no Saturday at all.',
  ),
  comment(
    on(34, 12, 0),
    'benedikt',
    'half-saturday',
    'From Transport: the nine o’clock bus can stop at Millrace from next month, if you ask us by the tenth.',
  ),
  amend(
    on(35, 9, 0),
    'bola',
    'half-saturday',
    1,
    {
      case: `Eleven people on a Saturday need one of us for three hours, not two of us for eight. The other shift goes to Monday
morning. Sunniva’s book shows that nobody came after noon in spring.

The nine o’clock bus from Upper Tarn will stop at Millrace; Transport has said so below.`,
    },
    'Says how people from Upper Tarn come.',
  ),
  ...positions('half-saturday', 2, [
    [on(35, 12, 0), 'bola', 'agree'],
    [on(35, 13, 0), 'lucian', 'agree'],
    [on(35, 18, 0), 'sunniva', 'agree', 'The door stays open. That was my objection.'],
    [on(36, 8, 0), 'hedda', 'agree', 'With the bus.'],
    [on(36, 9, 0), 'tove', 'agree'],
    [on(36, 10, 0), 'esther', 'agree'],
    [
      on(36, 11, 0),
      'setsuko',
      'stand-aside',
      'I fear for the Mondays, and will look at the number with everyone else.',
    ],
  ]),
]

const nights: Scene[] = [
  propose('out-of-hours', on(8, 10), 'henrik', 'primary-care', {
    title: 'A circle of its own for the hours when clinics are closed',
    case: `Between six in the evening and eight in the morning nobody decides. Whoever is on call asks whom they can reach.
Last winter three villages were without anyone for nine nights, and we learned it afterwards.

A small circle that holds this area can write a rota, ask the circles around it for cars and beds, and answer for it.`,
    effects: (book) => [
      {
        type: 'create-circle',
        circle: {
          name: 'Out of Hours',
          area: 'Help when clinics are closed',
          purpose: 'At any hour somebody answers who can help.',
          serves: [1, 2],
          charter: { endCondition: null },
          members: ['henrik', 'petra', 'bola', 'yannick'].map(book.person),
        },
      },
    ],
    serves: [1, 2],
    evidence: [
      { title: 'Nights without anyone on call, last winter: 9 in Upper Tarn, Millrace and Long Acre' },
    ],
    expects: {
      measure: 'Nights without anyone on call',
      now: '9 last winter',
      expected: '0 this winter',
      review: on(150),
    },
  }),
  argueAgainst(
    on(9, 8, 0),
    'tove',
    'out-of-hours',
    'One more circle is one more evening for the same four people. The rota could be written by this circle in an hour.',
  ),
  comment(
    on(9, 20, 0),
    'setsuko',
    'out-of-hours',
    'From Health: we would give it a line in the budget from January, since the nights cost us in the wards.',
  ),
  ...positions('out-of-hours', 1, [
    [on(9, 9, 0), 'henrik', 'agree'],
    [on(9, 21, 0), 'petra', 'agree', 'I am on call tonight and do not know who is tomorrow.'],
    [on(10, 8, 0), 'bola', 'agree'],
    [on(10, 12, 0), 'lucian', 'agree'],
    [on(11, 9, 0), 'sunniva', 'abstain', 'I do not work nights and should not weigh in.'],
    [on(11, 14, 0), 'tove', 'agree', 'Agreed, if it writes the rota first and meets later.'],
  ]),
  propose('night-rota', on(72, 18), 'petra', 'out-of-hours', {
    title: 'The rota for the winter nights',
    case: `Four of us and five from the clinics, a week each, always two: one who drives and one who answers. Nobody has
two weeks in a row, and whoever has the week of the solstice has the next one free.`,
    effects: async (book) => [
      {
        type: 'adopt-document',
        document: await book.document(
          'Rota for the winter nights',
          `# Rota for the winter nights\n\nTwo people each night: one drives, one answers.\n\n| Week | Drives | Answers |\n| --- | --- | --- |\n| 1 | Home Nursing | Village Clinics |\n| 2 | Village Clinics | Home Nursing |\n| 3 | Home Nursing | Primary Care |\n`,
        ),
      },
    ],
    serves: [1],
    evidence: [{ title: 'Nights on call of each of the nine, last winter' }],
    expects: { measure: 'Nights without anyone on call', expected: '0', review: on(165) },
  }),
  ...positions('night-rota', 1, [[on(73, 7, 0), 'yannick', 'agree', 'By bicycle until it snows.']]),
]

export const clinicScenes: Scene[] = [...millrace, ...halfSaturday, ...nights]
