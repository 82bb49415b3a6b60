// `open-socialism verify URL|DIR`: a copy of the record, checked without trusting whoever keeps it.
import type { Command } from '../command.ts'

export const verify: Command = {
  name: 'verify',
  operands: ['URL|DIR|RECEIPT'],
  summary: 'check a copy of the record: signatures, tree, every act by the rules, texts',
  says: [
    'Reads the whole record from an address or a directory and checks it on this machine: who signed and cosigned the',
    'checkpoint, that the tree is made of the entries, that every act comes to its events under the rules, that texts',
    'open their commitments. A receipt of a decision (a .json file) is checked alone, without any network. It ends with one line for each check, or with the first entry that fails. Exit code: 0 it',
    'holds, 1 it does not, 2 it could not be checked.',
  ].join('\n'),
  options: {
    key: { type: 'string', value: 'KEY', says: "the log's verifier key, from elsewhere than the copy" },
    policy: { type: 'string', value: 'FILE', says: 'a tlog-policy file: logs, witnesses and the quorum' },
    save: { type: 'string', value: 'FILE', says: 'write what was verified, to go on from next time' },
    since: { type: 'string', value: 'FILE', says: 'go on from what --save wrote; FILE is believed' },
  },
  examples: [
    [
      'open-socialism verify https://coop.example --key coop.example+1f2e3d4c+AQ…',
      'a society at its address',
    ],
    ['open-socialism verify ./mirror', 'a copy in a directory'],
    ['open-socialism verify receipt.json --key KEY', 'one decision, offline'],
    ['open-socialism verify ./mirror --since state --save state', 'only what came since the last time'],
  ],
  run: async (typed, io) => (await import('../running/verify.ts')).runVerify(typed, io),
}
