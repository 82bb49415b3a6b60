// `open-socialism witness`: cosigns the checkpoints of other societies, so that none can show two histories unnoticed.
import type { Command } from '../command.ts'

export const witness: Command = {
  name: 'witness',
  operands: [],
  summary: 'cosign the checkpoints of other societies’ records',
  says: [
    'A witness remembers the last checkpoint of each log that it follows, and cosigns only what continues it (the C2SP',
    'tlog-witness protocol). It needs no database: a directory and an address that the logs can reach are enough. What it',
    'cosigned is on disk before it answers. A log that shows it two histories is told no, and the proof is kept.',
  ].join('\n'),
  options: {
    state: { type: 'string', value: 'DIR', says: 'its key and what it remembers (default ./witness)' },
    log: { type: 'string', value: 'VKEY', says: 'the verifier key of a log to follow' },
    logs: { type: 'string', value: 'FILE', says: 'a file with a verifier key on each line, for several' },
    name: {
      type: 'string',
      value: 'NAME',
      says: 'its name, fixed when it first starts (default localhost/witness)',
    },
    port: { type: 'string', value: 'N', says: 'where to listen (default 8421)' },
    host: { type: 'string', value: 'HOST', says: 'which address to listen on (default 127.0.0.1)' },
  },
  examples: [
    ['open-socialism witness --name witness.example.org/1 --logs logs.txt', 'follow the logs of a file'],
    ['open-socialism witness --log coop.example+5d8f…+AQ… --port 9001', 'follow one log'],
  ],
  run: async (typed, io) => (await import('../running/witness.ts')).runWitness(typed, io),
}
