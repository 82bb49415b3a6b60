// A society that is being served: its database, its server, and how both are closed.
import {
  createServer,
  type FoundingMeans,
  type Logger,
  type OpenSocialismServer,
  type PagesHandler,
} from '@open-socialism/server'
import type { SigningMeans, WhyNot, Witness } from '@open-socialism/store'
import { isExample } from '../example.ts'
import type { Opened } from '../opened.ts'
import { plainly, sentenceOf, verifierKeysOf } from '../signing.ts'

export type Served = {
  opened: Opened
  server: OpenSocialismServer
  name: string
  isExample: boolean
  close: () => Promise<void>
}

export type Front = { behindProxy: boolean; address: URL | null }

/** What a society is served with. */
export type Means = {
  pages: PagesHandler | null
  front: Front
  founding: FoundingMeans | null
  log: Logger
  /** Keys and guard of its record; null serves it without signing. */
  signing: SigningMeans | null
  /** Who is asked to cosign it. */
  witnesses: readonly Witness[]
  /** Whether webhooks may lead inside the operator's own network. */
  privateWebhooks: boolean
  /** Told when its record may no longer be signed, with what to do. */
  mustStop: (sentence: string) => void
}

/** Puts a server around an opened society, lets its time run and its record be signed; closes it where that cannot be. */
export const serveSociety = async (opened: Opened, means: Means): Promise<Served> => {
  try {
    return await serveOpened(opened, means)
  } catch (error) {
    await opened.close()
    throw error
  }
}

const serveOpened = async (
  opened: Opened,
  { pages, front, founding, log, signing, witnesses, privateWebhooks, mustStop }: Means,
): Promise<Served> => {
  const example = await isExample(opened.store)
  const server = await createServer({
    store: opened.store,
    log,
    options: {
      ...{ pages, front, example, founding, privateWebhooks },
      verifierKeys: () => (signing === null ? [] : verifierKeysOf(signing)),
    },
  })
  if (signing === null) opened.store.keepTime()
  else {
    const refused = (why: WhyNot): void => {
      mustStop(sentenceOf(why))
    }
    await plainly(opened.store.publish({ ...signing, witnesses, refused }))
  }
  server.sendWebhooks(opened.store.leads)
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
