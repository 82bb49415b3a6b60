// Founding one's own society while the example is open: in a directory of its own, with links for its founders.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { slugOf } from '@open-socialism/kernel'
import type { Society } from '@open-socialism/society-file'
import type { Io } from '../command.ts'
import { foundersLinks, type FounderLink } from '../founders-links.ts'
import { foundInto } from '../founding.ts'
import { openPlace, type Opened } from '../opened.ts'
import { makePlace, markFounded, rememberOpened } from '../places.ts'

/** Founds a checked society and opens it; it is the one that the next start opens. */
export const foundOwn = async (
  data: string,
  society: Society,
  name: string | null,
  io: Io,
): Promise<{ opened: Opened; links: FounderLink[] }> => {
  const place = makePlace(data, freeSlug(data, slugOf(name ?? society.name) || 'society'), society.name)
  const opened = await openPlace(place, io)
  try {
    await foundInto(opened.store, society, Date.now())
    const { links } = await foundersLinks(opened.store)
    markFounded(place)
    rememberOpened(place)
    return { opened, links }
  } catch (error) {
    await opened.close()
    throw error
  }
}

/** A directory's name that nothing below `data` has. */
const freeSlug = (data: string, wanted: string): string => {
  for (let i = 1; ; i++) {
    const slug = i === 1 ? wanted : `${wanted}-${i}`
    if (!existsSync(join(data, slug))) return slug
  }
}
