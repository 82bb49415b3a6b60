// `open-socialism restore FILE`: a society from a backup, in a place where nothing is.
import type { Command } from '../command.ts'

export const restore: Command = {
  name: 'restore',
  operands: ['FILE'],
  summary: 'bring a society back from a backup, where none is',
  says: [
    'Reads a backup into a directory of its own, data/NAME, or into an empty database. Never over a society that is',
    'there. Every piece of FILE is checked, the root over all entries is computed anew, and only if all of it is right',
    'is anything kept. An older backup is brought to this version on the way.',
  ].join('\n'),
  options: { name: { type: 'string', value: 'NAME', says: 'its directory below data (default: its name)' } },
  examples: [
    ['open-socialism restore society.backup', 'into ./data/<its name>'],
    ['open-socialism restore society.backup --name trial', 'into ./data/trial, to look whether it works'],
    ['open-socialism restore coop.backup --database-url postgres://db/empty', 'into a database of your own'],
  ],
  run: async (typed, io) => (await import('../running/restore.ts')).runRestore(typed, io),
}
