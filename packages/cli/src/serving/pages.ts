// The built pages: SvelteKit's handler for node:http, if they have been built.
import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { pagesEnvironment, type PagesHandler } from '@open-socialism/server'

const built = fileURLToPath(new URL('../../../web/build/handler.js', import.meta.url))

/** The handler of the built pages, or null where they have not been built. */
export const loadPages = async (): Promise<PagesHandler | null> => {
  if (!existsSync(built)) return null
  Object.assign(process.env, pagesEnvironment)
  const { handler } = (await import(pathToFileURL(built).href)) as { handler: PagesHandler }
  return handler
}
