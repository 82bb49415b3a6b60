// The story: Home Nursing admits a fifth nurse; Farid Lindgren-Asante has an interest and says so (4.13).
import { argueAgainst, comment, declareInterest, on, positions, propose, type Scene } from './scene.ts'

export const admission: Scene[] = [
  propose('admit-lene', on(30), 'petra', 'home-nursing', {
    title: 'Admit Lene Abara',
    case: `Lene has gone along on our rounds in the outer villages since spring, unpaid, on her free days. She knows the
houses and the people in them know her.

We are four. When two of us are ill in the same week, somebody waits. With five, nobody has to.`,
    effects: (book) => [{ type: 'admit-member', person: book.person('lene') }],
    serves: [2],
    evidence: [{ title: 'Rota of Home Nursing, March to October: 11 days on which one of us drove alone' }],
    expects: {
      measure: 'Days on which a visit was put off because nobody could drive',
      now: '11 in eight months',
      expected: '2 or fewer in eight months',
      review: on(270),
    },
  }),
  declareInterest(
    on(30, 12, 5),
    'farid',
    'admit-lene',
    'Lene is the daughter of my wife’s sister. I think well of her, and that is why I should not decide it.',
  ),
  comment(
    on(30, 18, 20),
    'oda',
    'admit-lene',
    'She sat with my neighbour for an hour after the visit was over. That does not show in a rota.',
  ),
  argueAgainst(
    on(31, 8, 30),
    'esther',
    'admit-lene',
    `The rounds are short of a car, not of a nurse. On seven of the eleven days the second car was in repair. A fifth
member who cannot drive out helps nobody, and we might look at the car first.`,
  ),
  ...positions('admit-lene', 1, [
    [on(31, 9, 0), 'petra', 'agree'],
    [on(32, 20, 15), 'yannick', 'agree', 'I cycle. For me it was never the car.'],
    [
      on(33, 9, 40),
      'esther',
      'agree',
      'I wrote the case against and am persuaded: on four days it was the nurse.',
    ],
  ]),
]
