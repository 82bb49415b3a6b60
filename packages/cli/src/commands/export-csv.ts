// `open-socialism export csv DIR`: a society as tables.
import type { Command } from '../command.ts'

export const exportCsvCommand: Command = {
  name: 'export csv',
  operands: ['DIR'],
  summary: 'circles, people, seats, projects, decisions, votes and entries as tables',
  says: [
    'Writes comma-separated tables (RFC 4180, UTF-8) into DIR, which is new or empty, and dictionary.csv, which says',
    'what stands in each column. What a spreadsheet would take for a formula has an apostrophe before it.',
    'The server may be running.',
  ].join('\n'),
  options: {},
  examples: [
    ['open-socialism export csv ./tables', 'of the society that was opened last'],
    ['open-socialism export csv ./tables --data /srv/society', 'of one that is kept elsewhere'],
  ],
  run: async (typed, io) => (await import('../running/export-csv.ts')).runExportCsv(typed, io),
}
