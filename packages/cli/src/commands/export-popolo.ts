// `open-socialism export popolo DIR`: a society as Popolo data.
import type { Command } from '../command.ts'

export const exportPopoloCommand: Command = {
  name: 'export popolo',
  operands: ['DIR'],
  summary: 'people, circles, seats, decisions and votes as Popolo JSON',
  says: [
    'Writes people.json, organizations.json, posts.json, memberships.json, motions.json and vote_events.json into DIR,',
    'which is new or empty, each an array of objects as popoloproject.com describes them. Circles and projects are',
    'organisations, decisions are motions, each step that was counted is a vote event with its votes and counts.',
    'The server may be running.',
  ].join('\n'),
  options: {},
  examples: [
    ['open-socialism export popolo ./popolo', 'of the society that was opened last'],
    ['open-socialism export popolo ./popolo --data /srv/society', 'of one that is kept elsewhere'],
  ],
  run: async (typed, io) => (await import('../running/export-popolo.ts')).runExportPopolo(typed, io),
}
