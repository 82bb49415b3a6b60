// `open-socialism generate FILE`: a society of any size from a seed, to try out how it is in a large one.
import type { Command } from '../command.ts'

export const generate: Command = {
  name: 'generate',
  operands: ['FILE'],
  summary: 'a society file of any size, made up from a seed',
  says: [
    'Writes a society file with invented people and circles: YAML, or JSON where FILE ends in .json. The same seed',
    'gives the same file. It is written piece by piece, so that its size does not matter, and founded like any other.',
  ].join('\n'),
  options: {
    circles: { type: 'string', value: 'N', says: 'how many circles (default 100)' },
    people: { type: 'string', value: 'N', says: 'how many people (default five for each circle)' },
    seed: { type: 'string', value: 'N', says: 'another number makes another society (default 1)' },
    clock: { type: 'string', value: 'KIND', says: 'real or simulated (default simulated)' },
  },
  examples: [
    ['open-socialism generate town.yaml', '100 circles, 500 people'],
    [
      'open-socialism generate country.json --circles 20000 --people 100000 --seed 7',
      'then: open-socialism found country.json',
    ],
  ],
  run: async (typed, io) => (await import('../running/generate.ts')).runGenerate(typed, io),
}
