// `open-socialism rebuild`: everything that is derived from the record is made again from its entries.
import type { Command } from '../command.ts'

export const rebuild: Command = {
  name: 'rebuild',
  operands: [],
  summary: 'make states, views and search again from the entries of the record',
  says: [
    'Runs every entry through the rules again, into new tables, and puts them in the place of the old ones if they give the',
    'same root. Texts, documents and ways in are carried over. Where an entry does not come to what it says, that entry is',
    'named and all stays as it was. Stop the server first; make a backup before.',
  ].join('\n'),
  options: {},
  examples: [
    ['open-socialism rebuild', 'of the society that was opened last'],
    ['open-socialism rebuild --data data/river', 'of another one'],
  ],
  run: async (typed, io) => (await import('../running/rebuild.ts')).runRebuild(typed, io),
}
