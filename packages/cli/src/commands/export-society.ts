// `open-socialism export society [FILE]`: the present of a society as a society file that founds the same tree again.
import type { Command } from '../command.ts'

export const exportSocietyCommand: Command = {
  name: 'export society',
  operands: ['[FILE]'],
  summary: 'the present of a society as a society file',
  says: [
    'Writes what stands now (goals, settings, circles with their charters and practices, people, seats, projects,',
    'documents, meetings) as a society file; founding from it makes the same tree again. The past stays in the record.',
    'What the file does not hold, such as erased names, is listed on standard error. The server may be running.',
  ].join('\n'),
  options: {},
  examples: [
    ['open-socialism export society now.yaml', 'write it to a file'],
    ['open-socialism export society > now.yaml', 'or to standard output'],
    ['open-socialism found now.yaml --name rehearsal', 'found a copy, to rehearse in'],
  ],
  run: async (typed, io) => (await import('../running/export-society.ts')).runExportSociety(typed, io),
}
