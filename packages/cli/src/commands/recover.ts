// `open-socialism recover`: brings back what an older backup lacks, from any copy of the record; or begins its successor.
import type { Command } from '../command.ts'
import { signingOptions } from '../signing-options.ts'

export const recover: Command = {
  name: 'recover',
  operands: [],
  summary: 'fetch the entries that a restored backup lacks from any copy of the record',
  says: [
    'An older backup that was restored lacks entries that were signed and shown; it must not be signed again without',
    'them. This fetches them from the address or directory of any copy, checks them against the last signed checkpoint',
    '(the guard), runs each through the rules again, and appends them. What does not fit is not kept. Ways in that were',
    'issued meanwhile open nothing: their secrets stand in no copy. Stop the server first.',
    'Of a copy that has only some of them it takes those. Where no copy has the rest, --successor goes on under another',
    'name, for one name never signs two histories: the next entry holds the last checkpoint as it was signed, and tells',
    'everybody how many entries are lost. It asks for their number, so that nobody does it by mistake.',
  ].join('\n'),
  options: {
    from: { type: 'string', value: 'URL|DIR', says: 'where a copy of the record is' },
    successor: { type: 'string', value: 'NAME', says: 'what no copy has is lost: go on under this name' },
    lost: { type: 'string', value: 'N', says: 'with --successor: how many entries are lost' },
    ...signingOptions,
  },
  examples: [
    ['open-socialism recover --from https://mirror.example.org', 'from a mirror'],
    ['open-socialism recover --from /mnt/mirror --data ./data/club', 'from files'],
    ['open-socialism recover --successor example.org/club-2 --lost 37', 'go on without 37 entries'],
  ],
  run: async (typed, io) => (await import('../running/recover.ts')).runRecover(typed, io),
}
