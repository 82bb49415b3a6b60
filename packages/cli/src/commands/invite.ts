// `open-socialism invite PERSON`: a one-time link with which a person claims their seat, or a script's token (5.8).
import { Plainly, type Command, type ExitCode } from '../command.ts'
import { withSociety } from '../opened.ts'
import { everybody, personMeant } from '../people.ts'
import { issueWay, linkAddress, linkDays } from '../ways.ts'
import { servedAt } from '../served-at.ts'

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
  },
  examples: [
    ['open-socialism invite "Amara Lindqvist"', 'a link for Amara'],
    ['open-socialism invite f16 --address https://society.example.org', 'a link for the person f16'],
    ['open-socialism invite f16 --token', 'a token: curl -H "Authorization: Bearer …" …/api'],
  ],
  run: (typed, io) =>
    withSociety<ExitCode>(typed, io, async ({ store }) => {
      const [wanted = ''] = typed.words
      const { token } = typed.options
      const address = typed.options['address'] ?? (await servedAt(store))
      if (typeof address !== 'string' || !URL.canParse(address))
        throw new Plainly(`--address is an address such as https://society.example.org.`, 2)
      const person = personMeant(await everybody(store), wanted)
      const kind = token === true ? 'token' : 'link'
      const { secret, validFrom, entry } = await issueWay(
        store,
        person.id,
        kind,
        kind === 'token' ? 'Script' : 'Invitation',
      )
      io.out(kind === 'token' ? secret : linkAddress(address.replace(/\/$/, ''), secret))
      const later = validFrom > (await store.now())
      const when = later
        ? `It works from ${new Date(validFrom).toISOString().slice(0, 16)}Z, unless refused.`
        : ''
      const what = kind === 'token' ? 'A token' : `A link that works once within ${linkDays} days,`
      io.err.write(
        `${what} for ${person.name} (${person.id}). Entry ${entry} says that it was issued. ${when}\n`,
      )
      return 0
    }),
}
