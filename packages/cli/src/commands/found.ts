// `open-socialism found FILE`: a society of one's own from a society file.
import type { Command } from '../command.ts'
import { signingOptions } from '../signing-options.ts'

export const found: Command = {
  name: 'found',
  operands: ['FILE'],
  summary: 'found a society from a society file (YAML or JSON)',
  says: [
    'Checks the whole file first and says everything that is wrong with it, each with its line. Then founds the',
    'society in a directory of its own, data/NAME, makes the key that signs its record, prints one-time links for its',
    'founders, and makes it the one that `npm start` opens next. The form of the file is served at /schema/society.json.',
  ].join('\n'),
  options: {
    name: { type: 'string', value: 'NAME', says: 'its directory below data (default: its name)' },
    ...signingOptions,
  },
  examples: [
    ['open-socialism found cooperative.yaml', 'found it in ./data/<its name>'],
    ['open-socialism found town.json --name old-town', 'found it in ./data/old-town'],
    [
      'open-socialism found union.yaml --database-url postgres://localhost/union',
      'found it in a database of your own',
    ],
  ],
  run: async (typed, io) => (await import('../running/found.ts')).runFound(typed, io),
}
