// `open-socialism rotate-key`: a new key takes over from the one that signs the record, by an entry of it.
import type { Command } from '../command.ts'
import { signingOptions } from '../signing-options.ts'

export const rotateKey: Command = {
  name: 'rotate-key',
  operands: [],
  summary: 'let a new key take over from the one that signs the record',
  says: [
    'Makes a new key beside the old one, and an entry that names both: from then on both sign, so that whoever knows the',
    'old key learns the new one from a record that it vouches for. Hand the new verifier key to those who check the record.',
    'When they have it, --retire lets the newest key sign alone, by another entry. The server may be running.',
  ].join('\n'),
  options: {
    retire: { type: 'boolean', says: 'from now on the newest key signs alone' },
    ...signingOptions,
  },
  examples: [
    ['open-socialism rotate-key', 'both keys sign from now on'],
    ['open-socialism rotate-key --retire', 'the old key signs no more'],
  ],
  run: async (typed, io) => (await import('../running/rotate-key.ts')).runRotateKey(typed, io),
}
