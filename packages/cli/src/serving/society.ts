// A society that is being served: its database, its server, and how both are closed.
import {
  createLog,
  createServer,
  type FoundingMeans,
  type OpenSocialismServer,
  type PagesHandler,
} from '@open-socialism/server'
import type { Io } from '../command.ts'
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
  io: Io,
): Promise<Served> => {
  const log = createLog(io.env['LOG_LEVEL'] ?? 'warn', { write: (line) => void io.err.write(line) })
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
