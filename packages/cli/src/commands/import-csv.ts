// `open-socialism import csv DIR|FILE…`: any organisation's tables as a society file, with a look at it before.
import type { Command } from '../command.ts'

export const importCsvCommand: Command = {
  name: 'import csv',
  operands: ['DIR|FILE…'],
  summary: 'a society file from tables of circles, people and seats',
  says: [
    'Reads tables as spreadsheets save them (CSV or TSV, comma, semicolon or tab) and writes a society file. Three',
    'tables (circles, people, seats), or fewer: one list of people with their team is enough. Columns are found by',
    'their heads in several languages; docs/csv.md lists them. Everything that is wrong is said at once, with file,',
    'line and column, and what was guessed or left out is listed on standard error.',
  ].join('\n'),
  options: {
    preview: { type: 'boolean', says: 'only show what would come in: the tree, counts, guesses, faults' },
    out: {
      type: 'string',
      value: 'FILE',
      says: 'where to write the society file (default: standard output)',
    },
    name: {
      type: 'string',
      value: 'NAME',
      says: 'the name of the society (default: that of its top circle)',
    },
    clock: { type: 'string', value: 'KIND', says: 'real or simulated (default real)' },
  },
  examples: [
    ['open-socialism import csv club/ --preview', 'look at what the tables in a folder would make'],
    ['open-socialism import csv members.csv --out club.yaml', 'one list of people with their teams'],
    [
      'open-socialism import csv circles.csv people.csv seats.csv --name "Rowing Club" --out club.yaml',
      'three tables',
    ],
    ['open-socialism found club.yaml', 'found it; npm start opens it'],
  ],
  run: async (typed, io) => (await import('../running/import-csv.ts')).runImportCsv(typed, io),
}
