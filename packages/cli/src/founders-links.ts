// The one-time links with which founders claim their seats, printed once at the founding (clause 5.8).
import type { Store } from '@open-socialism/store'
import type { Io } from './command.ts'
import { everybody, membersAtTheTop } from './people.ts'
import { showProgress } from './progress.ts'
import { issueWay, linkAddress, linkDays } from './ways.ts'

/** Above this many seat-holders only the top circle's members get their links at once. */
const mostAtOnce = 30

/** Issues links for the founders and prints them; `address` is where the society will be served. */
export const printLinks = async (store: Store, io: Io, address: string): Promise<void> => {
  const people = await everybody(store)
  const seated = people.filter(({ seats }) => seats.length > 0)
  const top = new Set<string>(await membersAtTheTop(store))
  const invited = seated.length <= mostAtOnce ? seated : seated.filter(({ id }) => top.has(id))
  if (invited.length === 0) {
    io.out('\nNobody holds a seat yet. Whoever registers can be invited: open-socialism invite PERSON')
    return
  }
  const progress = showProgress('Issuing links', io.err)
  const links: string[] = []
  for (const { id, name } of invited) {
    const { secret } = await issueWay(store, id, 'link', 'Founding')
    links.push(`  ${name.padEnd(28)} ${linkAddress(address, secret)}`)
    progress.at(links.length, invited.length)
  }
  progress.end()
  io.out(
    `\nLinks for the founders. Each works once, within ${linkDays} days; hand it to its person alone.\n${links.join('\n')}`,
  )
  if (invited.length < seated.length)
    io.out(
      `\n${seated.length - invited.length} more people hold seats. For each: open-socialism invite "NAME"`,
    )
}
