// `open-socialism backup FILE`: everything of a society in one file, while it runs.
import type { Command } from '../command.ts'

export const backup: Command = {
  name: 'backup',
  operands: ['FILE'],
  summary: 'write everything of a society into one file; the server may be running',
  says: [
    'Writes record, states, texts, documents, ways in (as hashes) and settings into FILE, all as of one moment. The',
    'server goes on meanwhile. FILE is for you alone: it holds withheld texts and sessions. With --without-identity it',
    'holds only what anyone may read anyhow, and may be published. - as FILE writes to standard output.',
  ].join('\n'),
  options: {
    'without-identity': { type: 'boolean', says: 'leave out ways in, sessions, settings and withheld texts' },
  },
  examples: [
    ['open-socialism backup society.backup', 'of the society that was opened last'],
    ['open-socialism backup public.backup --without-identity', 'a file that may be published'],
    [
      'open-socialism backup - --database-url postgres://db/coop | age -r KEY > coop.age',
      'encrypted on the way',
    ],
  ],
  run: async (typed, io) => (await import('../running/backup.ts')).runBackup(typed, io),
}
