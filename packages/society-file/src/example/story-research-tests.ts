// The story: home tests for bowel cancer, amended once, with one objection that stands and one that was met (4.6, 4.7).
import {
  amend,
  answerObjection,
  argueAgainst,
  comment,
  declareInterest,
  does,
  on,
  positions,
  propose,
  reply,
  type Scene,
} from './scene.ts'

const first = `Two in five bowel cancers in Vellmark are found late, at stage III or IV. Found at stage I, nine in ten people are alive
five years on. Found at stage IV, one in ten.

We ask people to come to a clinic for the test, and 46 in a hundred do. A kit that arrives by post and goes back by post
removes the journey, the waiting room and the embarrassment. Two neighbouring societies that posted kits reached 68 in a
hundred.

We propose to post a kit every year to the 9,200 people aged 45 to 74 in North Quay, Saltmarsh and Upper Tarn. Clinics
inform people with a positive result.`

const second = first
  .replace('a kit every year', 'a kit every two years')
  .replace(
    'Clinics\ninform people with a positive result.',
    'A nurse\ntelephones everyone with a positive result within seven days.',
  )

const priorities = `# Research priorities

## 1 Find it earlier

Two in five bowel cancers in Vellmark are found late. Found early, nine in ten people are alive five years on; found late,
one in ten. Earlier detection comes first.

## 2 Ask those who have been through it

Each study has at least two people on its team who have been treated for the illness it studies.

## 3 Publish what did not work

A study that finds nothing is published within a year, like one that finds something.

## 4 Go to people

What can be done at home is tried at home before a clinic is asked to do it.
`

export const tests: Scene[] = [
  propose('tests', on(69, 14), 'amara', 'cancer-research', {
    title: 'Try home tests for bowel cancer for two years in three districts',
    case: first,
    effects: async (book) => [
      {
        type: 'start-project',
        project: {
          name: 'Home Test Trial',
          goal: 'Post test kits to the 9,200 people aged 45 to 74 in three districts, and learn whether cancers are found earlier.',
          completable: true,
          measure: 'Share of bowel cancers found at stage I, 38 % now, 50 % wanted',
          team: ['amara', 'tomasz'].map(book.person),
          seats: 4,
          reviewAt: book.moment(on(270)),
        },
      },
      {
        type: 'amend-document',
        document: 'research-priorities',
        content: await book.document('Research priorities', priorities),
      },
    ],
    serves: [1],
    evidence: [
      {
        title: 'Stage at diagnosis, 2021 to 2025, from the registry',
        link: 'https://vellmark.example/data/stage-at-diagnosis',
      },
      {
        title: 'Protocol of the trial, 14 pages',
        link: 'https://vellmark.example/papers/home-test-protocol',
      },
    ],
    expects: {
      measure: 'Share of bowel cancers found at stage I',
      now: '38 % (registry, 2021 to 2025)',
      expected: '50 % after two years',
      review: on(270),
    },
  }),
  declareInterest(on(69, 14, 6), 'piet', 'tests', 'My sister’s firm makes such kits.'),
  comment(
    on(69, 18),
    'oda',
    'tests',
    'What happens to my sample, and to my data, when the two years are over?',
    'oda-data',
  ),
  reply(
    on(70, 8),
    'amara',
    'tests',
    'oda-data',
    'The sample is destroyed after the result. The result goes into your own record and, without your name, into the registry.',
  ),
  ...positions('tests', 1, [
    [on(69, 15), 'amara', 'agree'],
    [
      on(70, 11, 20),
      'tomasz',
      'object',
      'Nobody is named who tells a person with a positive result, and by when. A letter that waits a month does harm.',
    ],
    [on(70, 12), 'mei', 'agree'],
    [on(70, 15), 'yusra', 'agree'],
  ]),
  argueAgainst(
    on(70, 19),
    'soren',
    'tests',
    `A home test misses about one cancer in five. People who are told that all is well may leave a warning sign longer than they
would have. The same credits pay four nurses for two years, and nurses also find what no kit looks for.`,
  ),
  amend(
    on(71, 9, 20),
    'amara',
    'tests',
    1,
    { case: second },
    'A nurse telephones within seven days; kits every two years, as the protocol says.',
  ),
  ...positions('tests', 2, [
    [on(71, 9, 30), 'amara', 'agree'],
    [on(71, 12), 'tomasz', 'agree', 'Someone now telephones within a week. That was my objection.'],
    [
      on(71, 20),
      'soren',
      'stand-aside',
      'I would have spent this on nurses. The trial is sound all the same, and I will not hold it up.',
    ],
    [on(72, 10), 'mei', 'agree', 'A test in a drawer at home reaches the people who never come to us.'],
    [on(72, 14), 'yusra', 'agree'],
    [
      on(73, 18, 5),
      'noor',
      'object',
      `The three districts were chosen because their clinics volunteered. Volunteers differ from everyone else, so the trial would
tell us how the test works where people come anyway. I withdraw this if the districts are drawn by lot from all eleven.`,
    ],
  ]),
  does(
    'suggest-amendment',
    on(72, 7, 15),
    'kasimir',
    'tests',
    {
      version: 2,
      case: second.replace('goes back by post', 'goes back by post or at the ferry halls'),
      reason:
        'Let people drop the kit at the ferry halls, not only at post counters. Everyone from the islands passes there.',
    },
    'ferry-halls',
  ),
  answerObjection(
    on(74, 9, 12),
    'amara',
    'tests',
    'noor',
    'A lot among all eleven costs five weeks, because three have no cold chain. I would accept a lot among the other eight.',
  ),
  comment(on(74, 10, 20), 'hedda', 'tests', 'Tell people by voice, not by letter. I have had both.'),
]
