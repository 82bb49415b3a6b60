// The one-time links with which founders claim their seats, given out once at the founding (clause 5.8).
import type { Store } from '@open-socialism/store'
import type { Io } from './command.ts'
import { everybody, membersAtTheTop } from './people.ts'
import { showProgress, type Progress } from './progress.ts'
import { issueWay, linkAddress, linkDays } from './ways.ts'

/** Above this many seat-holders only the top circle's members get their links at once. */
const mostAtOnce = 30

export type FounderLink = { person: string; name: string; secret: string }

/** Issues links for the founders: all who hold seats, or the top circle's members where these are many. */
export const foundersLinks = async (
  store: Store,
  progress?: Progress,
): Promise<{ links: FounderLink[]; others: number }> => {
  const seated = (await everybody(store)).filter(({ seats }) => seats.length > 0)
  const top = new Set<string>(await membersAtTheTop(store))
  const invited = seated.length <= mostAtOnce ? seated : seated.filter(({ id }) => top.has(id))
  const links: FounderLink[] = []
  for (const { id, name } of invited) {
    const { secret } = await issueWay(store, id, 'link', 'Founding')
    links.push({ person: id, name, secret })
    progress?.at(links.length, invited.length)
  }
  return { links, others: seated.length - invited.length }
}

/** Issues and prints them; `address` is where the society will be served. */
export const printLinks = async (store: Store, io: Io, address: string): Promise<void> => {
  const progress = showProgress('Issuing links', io.err)
  const { links, others } = await foundersLinks(store, progress)
  progress.end()
  if (links.length === 0) {
    io.out('\nNobody holds a seat yet. Whoever registers can be invited: open-socialism invite PERSON')
    return
  }
  const widest = Math.max(...links.map(({ name }) => name.length))
  const lines = links.map(({ name, secret }) => `  ${name.padEnd(widest)}  ${linkAddress(address, secret)}`)
  io.out(`\nLinks for the founders. Each works once, within ${linkDays} days; hand it to its person alone.`)
  io.out(lines.join('\n'))
  if (others > 0) io.out(`${others} more people hold seats. For each: open-socialism invite "NAME"`)
}
