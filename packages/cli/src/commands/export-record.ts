// `open-socialism export record DIR`: the whole public record as files that any web server can host.
import type { Command } from '../command.ts'
import { signingOptions } from '../signing-options.ts'

export const exportRecordCommand: Command = {
  name: 'export record',
  operands: ['DIR'],
  summary: 'the whole public record as files, for a mirror and for verify',
  says: [
    'Writes the signed record into DIR as it is served under /record: checkpoint, key, tiles, entries, texts, documents.',
    'Put DIR on any web server, as /record, and it is a mirror. Run it again and only what is new is written, and what',
    'was erased meanwhile goes from DIR too. The checkpoint is written last. The server may be running.',
  ].join('\n'),
  options: signingOptions,
  examples: [
    ['open-socialism export record ./mirror', 'of the society that was opened last'],
    ['open-socialism verify ./mirror', 'check what was written'],
  ],
  run: async (typed, io) => (await import('../running/export-record.ts')).runExportRecord(typed, io),
}
