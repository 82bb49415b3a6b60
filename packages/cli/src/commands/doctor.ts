// `open-socialism doctor`: looks at everything that a society needs to run, and says what to do.
import type { Command } from '../command.ts'
import { signingOptions } from '../signing-options.ts'

export const doctor: Command = {
  name: 'doctor',
  operands: [],
  summary: 'look whether everything is well, and what to do where it is not',
  says: [
    'Looks at installation, files, disk, database, clock, network, the key that signs the record and the guard, one line',
    'for each: ok, look, or broken, and what to do. Changes nothing and prints no secret. Ends with 1 where something is',
    'broken. The server may be running.',
  ].join('\n'),
  options: {
    root: { type: 'boolean', says: 'compute the root over all entries anew (reads the whole record)' },
    json: { type: 'boolean', says: 'the findings as JSON' },
    port: { type: 'string', value: 'N', says: 'where it is to listen (default 8420)' },
    host: { type: 'string', value: 'HOST', says: 'which address to listen on (default 127.0.0.1)' },
    origin: { type: 'string', value: 'URL', says: 'the address that people use' },
    proxy: { type: 'boolean', says: 'your own proxy stands in front' },
    ...signingOptions,
  },
  examples: [
    ['open-socialism doctor', 'of the society that was opened last'],
    ['open-socialism doctor --root --json', 'with the root, for a script'],
    ['open-socialism doctor --origin https://society.example.org --proxy', 'with its public address'],
  ],
  run: async (typed, io) => (await import('../running/doctor.ts')).runDoctor(typed, io),
}
