// A society that is being served: its database, its server, and how both are closed.
import {
  createServer,
  type FoundingMeans,
  type Logger,
  type OpenSocialismServer,
  type PagesHandler,
} from '@open-socialism/server'
import { isExample } from '../example.ts'
import type { Opened } from '../opened.ts'

export type Served = {
  opened: Opened
  server: OpenSocialismServer
  name: string
  isExample: boolean
  close: () => Promise<void>
}

export type Front = { behindProxy: boolean; address: URL | null }

/** Puts a server around an opened society and lets its time run. */
export const serveSociety = async (
  opened: Opened,
  pages: PagesHandler | null,
  front: Front,
  founding: FoundingMeans | null,
  log: Logger,
): Promise<Served> => {
  const example = await isExample(opened.store)
  const server = await createServer({
    store: opened.store,
    log,
    options: { pages, front, example, founding },
  })
  opened.store.keepTime()
  const society = await opened.store.state('society:society')
  return {
    opened,
    server,
    isExample: example,
    name: society?.kind === 'society' ? society.name : 'The society',
    close: async () => {
      server.close()
      await opened.close()
    },
  }
}
