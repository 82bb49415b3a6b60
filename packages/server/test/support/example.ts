// The example society with its whole story, played through the server's own acts.
import { readFileSync } from 'node:fs'
import { exampleFile, playStory, storyEnd } from '@open-socialism/society-file/example'
import type { Visit } from '../../src/visit.ts'
import { noLimits, serve, type Served } from './served.ts'

const day = 86_400_000

const visit: Visit = {
  arrival: { host: 'localhost', secure: false, from: 'test' },
  session: null,
  anonymous: true,
  device: null,
}

/** Serves the example, played to its end; `onStep` is called after each of its acts. */
export async function serveExample(onStep?: (served: Served) => Promise<void>): Promise<Served> {
  const start = Math.floor(Date.now() / day) * day - Math.floor(storyEnd / day) * day
  const served = await serve(
    'simulated',
    { limits: noLimits, example: true },
    readFileSync(exampleFile, 'utf8'),
    start,
  )
  const here = served.server.openSocialismFor(visit)
  await playStory({
    start,
    people: served.people,
    async submit(act, by) {
      if (by === 'visitor') {
        const { name, biography } = act as unknown as { name: string; biography?: string }
        const made = await here.identity.register(name, biography ?? null)
        if (!made.ok) return { ok: false, refusal: made }
        const entry = await served.store.entry(made.entry)
        return { ok: true, events: entry?.entry.events ?? [] }
      }
      const answer = await here.submit(act, { person: by, auth: 'trial', id: 'story' })
      await onStep?.(served)
      return answer.kind === 'accepted' ? { ok: true, events: answer.events } : { ok: false, refusal: answer }
    },
    async advance(to) {
      const answer = await here.advance?.(to, null)
      if (answer?.kind !== 'accepted') throw new Error(JSON.stringify(answer))
    },
    keepDocument: (text) => here.putBlob(text, 'text/markdown'),
  })
  return served
}
