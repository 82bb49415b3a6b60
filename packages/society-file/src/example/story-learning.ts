// The story: a decision that turned out worse and is repealed (4.15, 4.16); one circle asks something of another.
import { argueAgainst, comment, does, draft, on, positions, propose, type Scene } from './scene.ts'

const mornings: Scene[] = [
  propose('mornings', on(2), 'eleni', 'schools', {
    title: 'In winter lessons begin at nine',
    case: 'It is dark until nine from November to February. Children who walk do it in the dark, and the first lesson is asleep. In winter we begin at nine and end an hour later.',
    effects: () => [{ type: 'state-position', position: 'From November to February lessons begin at nine.' }],
    serves: [2],
    evidence: [{ title: 'Marks of first and third lessons in winter' }],
    expects: { measure: 'Pupils who come late, a week', now: '210', expected: '100', review: on(55) },
  }),
  argueAgainst(
    on(3),
    'nils',
    'mornings',
    'At seven I go to work. From seven to nine there is nobody, and then there is a television.',
  ),
  ...positions('mornings', 1, [
    [on(2, 12), 'eleni', 'agree'],
    [on(3, 9), 'jorn', 'agree'],
    [on(3, 18), 'priya', 'agree'],
    [on(4, 9), 'carmen', 'agree'],
    [on(5, 10), 'nils', 'stand-aside', 'I said it. Look at it again after two months.'],
  ]),
  does('record-review', on(55, 12), 'jorn', 'mornings', {
    outcome: 'worse',
    measured:
      '260 come late. Buses did not move with us, and parents who leave at seven send children at seven.',
  }),
  propose('mornings-back', on(56), 'nils', 'schools', {
    title: 'Begin at eight again',
    case: 'Jørn recorded it: more come late than before. We tried it, we measured it, and it did not work here. Eight o’clock, with lamps on the three dark paths.',
    effects: (book) => [{ type: 'repeal-decision', decision: book.proposal('mornings') }],
    serves: [2],
    evidence: [{ title: 'The review of “In winter lessons begin at nine”' }],
    expects: { measure: 'Pupils who come late, a week', now: '260', expected: '200', review: on(160) },
  }),
  argueAgainst(
    on(57),
    'priya',
    'mornings-back',
    'The marks of the first lesson went up by a fifth. We repeal what failed on the road and lose what worked in the room.',
  ),
  ...positions('mornings-back', 1, [
    [on(56, 12), 'nils', 'agree'],
    [on(57, 12), 'jorn', 'agree'],
    [on(58, 9), 'eleni', 'agree', 'It was my proposal. It was worth trying.'],
    [on(58, 12), 'carmen', 'agree'],
    [on(59, 12), 'priya', 'stand-aside'],
  ]),
]

const asking: Scene[] = [
  propose('quiet-flats', on(48), 'malik', 'mental-health', {
    title: 'Ask Homes for six quiet flats',
    case: 'After a crisis people go back to where it began. Six flats, small and quiet, for three months each, would be the difference for about twenty of them a year.',
    effects: () => [
      {
        type: 'ask',
        circle: 'homes',
        what: 'Six small flats in quiet streets, given for three months each to people whom the crisis line names. We look after them; you look after the roof.',
      },
    ],
    serves: [1, 2],
    evidence: [{ title: 'People who rang again within a month, last year: 61' }],
    expects: {
      measure: 'People who ring again within a month',
      now: '61 a year',
      expected: '40 a year',
      review: on(410),
    },
  }),
  argueAgainst(
    on(49),
    'dagny',
    'quiet-flats',
    'Alone in a quiet flat is not what everyone needs. Some need the noise of others, and we would be naming who is who.',
  ),
  ...positions('quiet-flats', 1, [
    [on(48, 12), 'malik', 'agree'],
    [on(49, 12), 'esther', 'agree'],
    [on(50, 9), 'dagny', 'agree', 'As a choice, yes.'],
    [on(50, 12), 'priya', 'agree'],
    [on(51, 12), 'setsuko', 'agree'],
  ]),
  draft('letters', on(65, 16), 'oda', 'health', {
    title: 'Say on every letter whom to ring',
    case: 'Every letter from a clinic ends with "contact us". I am seventy-eight, I worked as a clerk, and I do not know who "us" is. A name, a number and an hour on each letter.',
    effects: () => [
      {
        type: 'state-position',
        position: 'Each letter of a clinic names a person, a number and the hours at which they answer.',
      },
    ],
    serves: [2],
    evidence: [{ title: 'Forty letters that neighbours gave me; three had a name' }],
    expects: { measure: 'Letters with a name, of 40', now: '3', expected: '40', review: on(200) },
  }),
  comment(
    on(66, 9),
    'brigid',
    'letters',
    'From Health: this is right. I will sponsor it when I have asked the clinics what stands in their way.',
  ),
]

export const learningScenes: Scene[] = [...mornings, ...asking]
