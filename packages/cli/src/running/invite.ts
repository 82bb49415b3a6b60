// The work of `invite`: finds the person, issues the way in, and prints its secret once.
import { Plainly, type Command, type ExitCode } from '../command.ts'
import { withSignable } from '../signing.ts'
import { everybody, personMeant } from '../people.ts'
import { issueWay, linkAddress, linkDays } from '../ways.ts'
import { servedAt } from '../served-at.ts'

export const runInvite: Command['run'] = (typed, io) =>
  withSignable<ExitCode>(typed, io, async ({ store }) => {
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
  })
