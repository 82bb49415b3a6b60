// `open-socialism invite PERSON`: a one-time link with which a person claims their seat, or a script's token (5.8).
import type { Command } from '../command.ts'
import { enteringOptions } from '../signing-options.ts'

export const invite: Command = {
  name: 'invite',
  operands: ['PERSON'],
  summary: 'a one-time link with which a person claims their seat',
  says: [
    'Issues a way in for a person and prints it once. That it was issued is an entry of the record and shows on the',
    'person’s page; for someone who already has a passkey it works after three days and can be refused until then.',
    'PERSON is an id such as f12 or a name. The server may be running.',
  ].join('\n'),
  options: {
    token: { type: 'boolean', says: 'a bearer token for a script instead of a link' },
    address: {
      type: 'string',
      value: 'URL',
      says: 'where the society is served (default: where it was served last)',
    },
    ...enteringOptions,
  },
  examples: [
    ['open-socialism invite "Amara Lindqvist"', 'a link for Amara'],
    ['open-socialism invite f16 --address https://society.example.org', 'a link for the person f16'],
    ['open-socialism invite f16 --token', 'a token: curl -H "Authorization: Bearer …" …/api'],
  ],
  run: async (typed, io) => (await import('../running/invite.ts')).runInvite(typed, io),
}
