// `open-socialism erase ENTRY --law "…"`: the operator erases what a law demands, by an entry that names it (5.6).
import type { Command } from '../command.ts'
import { enteringOptions } from '../signing-options.ts'

export const erase: Command = {
  name: 'erase',
  operands: ['ENTRY'],
  summary: 'erase words of an entry because a law demands it',
  says: [
    'Erases the words that an entry brought: comments, reasons, cases, names, biographies. Who erased them and by what',
    'law is an entry of the record, and pages say so in their place. The entry keeps its commitment and length, so that',
    'the record is still whole. Votes and what the rules need stay; the name of somebody who holds a seat stays as long as',
    'they hold it. What is erased cannot be brought back. Backups made before are not reached: delete those too.',
    'The server may be running.',
  ].join('\n'),
  options: {
    law: {
      type: 'string',
      value: 'WORDS',
      says: 'the law that demands it, such as a court’s order with its date',
    },
    person: {
      type: 'string',
      value: 'ID',
      says: 'whose words, where the entry brought those of several people',
    },
    text: {
      type: 'string',
      value: 'HASH',
      says: 'one text of the entry alone, by its commitment (default: all that the entry brought)',
    },
    ...enteringOptions,
  },
  examples: [
    ['open-socialism erase 1204 --law "Order of the Court of Lyon of 3 May 2026"', 'all words of entry 1204'],
    ['open-socialism erase 2 --person f12 --law "GDPR, Art. 17"', 'what the founding told of the person f12'],
  ],
  run: async (typed, io) => (await import('../running/erase.ts')).runErase(typed, io),
}
