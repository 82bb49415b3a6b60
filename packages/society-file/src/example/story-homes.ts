// The story: rules for homes, amended by a suggestion from the public (4.7); prices by consent; the winter store.
import {
  amend,
  answerSuggestion,
  argueAgainst,
  comment,
  does,
  on,
  positions,
  propose,
  votes,
  type Scene,
} from './scene.ts'

const allotment = `# How homes are allotted

1. Whoever has no home comes first, then whoever’s home makes them ill, then whoever’s home no longer fits.
2. Within each group the longest wait comes first.
3. Nobody who decides sees a name. They see what is needed and since when.
4. Each month the list is published without names, with what became of each line.
`

const allotting = `Until now two of us sat with the list and talked about each family. We meant well, and we knew many of them. That is the
trouble with it.

These rules fit on a page. Whoever waits can work out their own place.`

const homes: Scene[] = [
  propose('allotting', on(16), 'ayodele', 'allocation', {
    title: 'Rules by which homes are allotted',
    case: allotting,
    effects: async (book) => [
      { type: 'adopt-document', document: await book.document('How homes are allotted', allotment) },
    ],
    serves: [2],
    evidence: [{ title: 'Sixty allotments of last year, decided again by these rules: 51 the same' }],
    expects: { measure: 'Complaints that are upheld, a year', now: '14', expected: '4', review: on(380) },
  }),
  does(
    'suggest-amendment',
    on(17, 6),
    'bastien',
    'allotting',
    {
      version: 1,
      case: `${allotting}\n\nWhoever waits is told their place each month, by letter or by voice as they choose.`,
      reason:
        'My mother waited for three years and never knew where she stood. To work it out is not the same as being told.',
    },
    'told-each-month',
  ),
  answerSuggestion(
    on(18, 9),
    'ayodele',
    'allotting',
    'told-each-month',
    'accept',
    'You are right: a rule that one can work out is not yet news.',
  ),
  argueAgainst(
    on(18, 12),
    'stellan',
    'allotting',
    'Rules without names also have no faces. Two families with the same line can be very different to help, and we will not be allowed to know it.',
  ),
  ...positions('allotting', 2, [
    [on(18, 14), 'ayodele', 'agree'],
    [on(18, 19), 'birgit', 'agree'],
    [on(19, 8), 'ruth', 'agree', 'I knew eleven of the sixty. That is eleven too many.'],
    [on(19, 12), 'caspian', 'agree'],
    [on(20, 9), 'stellan', 'abstain'],
  ]),
  propose('walls-first', on(71), 'matteo', 'repair', {
    title: 'Insulate the north walls first',
    case: 'Of a bare house the north wall loses a third of the heat. If we do the north walls of all homes first, and the rest next year, everyone is warmer this winter by some, and nobody by much.',
    effects: () => [
      {
        type: 'state-position',
        position: 'Warm Walls insulates the north walls of all listed homes before any second wall.',
      },
    ],
    serves: [2],
    evidence: [{ title: 'Loss of heat by wall, measured in twelve homes' }],
    expects: { measure: 'Heat used in listed homes', now: '100', expected: '88', review: on(190) },
  }),
  comment(
    on(72, 8),
    'rafael',
    'walls-first',
    'The scaffold has to come back to every house then. That is a third of the cost.',
  ),
  does('withdraw', on(73, 18), 'matteo', 'walls-first', {
    reason:
      'Rafael’s sum about the scaffold is right, and mine was not. If someone sees how to do it in one go, take it up.',
  }),
  propose('homes-consent', on(70, 10), 'shirin', 'homes', {
    title: 'Decide about documents by consent',
    case: 'Nine of our last ten documents found no objection and took a week because the rule takes a week. By consent nobody objects, and it is done; if somebody does, we talk until they do not, or leave it.',
    effects: () => [
      {
        type: 'change-practice',
        decisions: 'document',
        practice: {
          name: 'Consent for documents',
          stages: [{ method: 'consensus', rule: 'no-objection', hours: 120, minimumHours: 72 }],
          quorum: { n: 1, d: 2, strict: true },
          hiddenVotes: false,
          publicComment: true,
          asks: { goals: true, evidence: false, expectation: false },
          answerDays: 14,
          againDays: 30,
          requires: 'session',
        },
      },
    ],
    serves: [2],
    evidence: [{ title: 'Our last ten documents and what was said about them' }],
    expects: {
      measure: 'Days from proposing to adopting a document',
      now: '8',
      expected: '4',
      review: on(250),
    },
  }),
  argueAgainst(
    on(71, 12),
    'birgit',
    'homes-consent',
    'By consent one of seven can keep things as they are for ever. I have been a tenant for forty years and know what that is.',
  ),
  ...positions('homes-consent', 1, [
    [on(70, 12), 'shirin', 'agree'],
    [on(71, 12, 10), 'birgit', 'stand-aside'],
    [on(72, 9), 'caspian', 'agree'],
  ]),
]

const prices: Scene[] = [
  propose('a-year-ahead', on(14), 'leopold', 'tariffs', {
    title: 'Publish each tariff a year ahead',
    case: 'A household can plan what it knows. We have changed prices four times in two years, each time with a month’s notice and good reasons. The grid can carry the risk of a year better than a kitchen can.',
    effects: async (book) => [
      {
        type: 'adopt-document',
        document: await book.document(
          'When tariffs change',
          '# When tariffs change\n\nTariffs change on the first of April, and are published on the first of April of the year before. In between they fall, if they can, and never rise.\n',
        ),
      },
    ],
    serves: [2],
    evidence: [{ title: 'Tariffs of the last two years, and the bills of forty households' }],
    expects: { measure: 'Households in arrears', now: '612', expected: '400', review: on(380) },
  }),
  argueAgainst(
    on(15),
    'nils',
    'a-year-ahead',
    'If the winter is windless we buy from abroad at any price, and a fixed tariff means that the schools pay for it.',
  ),
  ...positions('a-year-ahead', 1, [
    [on(14, 12), 'leopold', 'agree'],
    [on(15, 9), 'saoirse', 'agree', 'At the ferry hall they ask me one thing: will it stay?'],
    [on(15, 12), 'birgit', 'agree'],
    [on(16, 9), 'kofi', 'agree'],
    [on(16, 12), 'wanjiru', 'agree'],
    [on(17, 12), 'nils', 'stand-aside'],
  ]),
  propose('heat-pumps', on(68), 'wanjiru', 'tariffs', {
    title: 'Half-price power at night for heat pumps',
    case: `At three in the morning the wind turns more than the country uses, and we brake it. A heat pump that runs at night warms
the walls for the day. Half price from eleven to six, for homes that let the grid switch the pump.`,
    effects: async (book) => [
      {
        type: 'adopt-document',
        document: await book.document(
          'Night tariff for heat pumps',
          '# Night tariff for heat pumps\n\nFrom 23:00 to 06:00 power for a heat pump costs half, for homes that let the grid switch it. The home can switch it back at any time.\n',
        ),
      },
    ],
    serves: [1, 2],
    evidence: [{ title: 'Wind power not used at night, by month' }],
    expects: { measure: 'Wind power not used at night', now: '14 %', expected: '6 %', review: on(400) },
  }),
  argueAgainst(
    on(69),
    'birgit',
    'heat-pumps',
    'Half price for those who have a heat pump is paid by those who have none. In my house nobody has one, because the landlord that was never put one in.',
  ),
  ...positions('heat-pumps', 1, [
    [on(68, 12), 'wanjiru', 'agree'],
    [on(69, 9), 'leopold', 'agree'],
    [on(70, 12), 'birgit', 'stand-aside', 'I will not stop it. Put pumps into the rented houses next.'],
    [on(71, 9), 'saoirse', 'agree'],
    [on(73, 12), 'kofi', 'agree'],
  ]),
  comment(
    on(73, 19),
    'nils',
    'heat-pumps',
    'Is the noise measured? Ours hums into the children’s room at night.',
  ),
]

const food: Scene[] = [
  propose('cook-again', on(62, 12), 'oyelaran', 'school-meals', {
    title: 'Cook in the schools again, not in one central kitchen',
    case: `Since the central kitchen opened a meal travels for fifty minutes. What is fried is soft, what is green is grey, and a
third goes into the bin. Eleven schools still have their kitchens under dust sheets.

We begin with those eleven, with the cooks who drive the vans now.`,
    effects: (book) => [
      {
        type: 'start-project',
        project: {
          name: 'Eleven Kitchens',
          goal: 'Cook again in the eleven schools that still have a kitchen.',
          completable: true,
          measure: 'Share of the meal that is thrown away, 33 % now, 12 % wanted',
          team: ['oyelaran', 'farah'].map(book.person),
          seats: 24,
          reviewAt: book.moment(on(300)),
        },
      },
    ],
    serves: [1, 2],
    evidence: [{ title: 'What was thrown away in six schools, weighed for a month' }],
    expects: {
      measure: 'Share of the meal that is thrown away',
      now: '33 %',
      expected: '12 %',
      review: on(300),
    },
  }),
  argueAgainst(
    on(64),
    'ines',
    'cook-again',
    'The central kitchen cooks for 4,100 with nineteen people. Eleven kitchens need thirty. The eleven more would come from somewhere, and nobody has said from where.',
  ),
  ...positions('cook-again', 1, [
    [on(63, 9), 'oyelaran', 'agree'],
    [
      on(64, 9),
      'ines',
      'object',
      'Eleven people are missing from the case. I withdraw this when it says who they are.',
    ],
    [on(64, 12), 'nils', 'agree', 'Mine bring bread instead.'],
    [on(65, 9), 'farah', 'agree'],
    [on(66, 9), 'jorn', 'stand-aside'],
    [on(66, 10), 'clementine', 'abstain'],
  ]),
  amend(
    on(66, 12),
    'oyelaran',
    'cook-again',
    1,
    {
      case: `Since the central kitchen opened a meal travels for fifty minutes. What is fried is soft, what is green is grey, and a
third goes into the bin. Eleven schools still have their kitchens under dust sheets.

We begin with those eleven, with the cooks who drive the vans now. The eleven people more are the drivers (six) and the
five who scrape the bins at the depot.`,
    },
    'Says where the eleven people come from.',
  ),
  ...positions('cook-again', 2, [
    [on(66, 13), 'oyelaran', 'agree'],
    [on(67, 8), 'nils', 'agree'],
    [on(67, 12), 'ines', 'object', 'A driver is not a cook. Say who teaches them and for how long.'],
    [on(68, 9), 'farah', 'agree'],
  ]),
  ...votes('cook-again', 1, [
    [on(72, 9), 'oyelaran', 'for'],
    [on(72, 12), 'nils', 'for'],
    [on(72, 15), 'ines', 'against'],
    [on(73, 9), 'farah', 'for'],
    [on(73, 18), 'jorn', 'against', 'In my school the kitchen is the music room now.'],
  ]),
  propose('sell-grain', on(70), 'thabo', 'grain', {
    title: 'Sell a fifth of the winter store abroad',
    case: 'The store holds grain for seventeen months; our rule asks for fourteen. The price across the water is the highest in nine years. A fifth sold now mends both mill roofs.',
    effects: () => [
      {
        type: 'state-position',
        position:
          'A fifth of the winter store is sold abroad before the end of the year. The proceeds go to the roofs of both mills.',
      },
    ],
    serves: [2],
    costs: [{ goal: 1, gains: 2 }],
    orderReason:
      'Three months of the store are sold so that mill roofs are mended and people fed better now. Fourteen months remain, which is what we ourselves held to be safe.',
    evidence: [{ title: 'Weighing of the first of the month: 17 months’ worth' }],
    expects: { measure: 'Months in store on the first of June', now: '17', expected: '14', review: on(260) },
  }),
  argueAgainst(
    on(71),
    'gudrun',
    'sell-grain',
    'The rule says fourteen because of the year in which two harvests failed. Seventeen is not too much; it is a good year that has not been eaten yet.',
  ),
  comment(
    on(71, 20),
    'oda',
    'sell-grain',
    'I remember the bread of that winter. Please read the minutes of it before you vote.',
  ),
  ...votes('sell-grain', 0, [
    [on(73, 12), 'thabo', 'for'],
    [on(73, 14), 'gudrun', 'against'],
    [on(74, 8), 'ines', 'for', 'Rain comes through onto the stones.'],
  ]),
]

export const homeScenes: Scene[] = [...homes, ...prices, ...food]
