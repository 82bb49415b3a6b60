// The layout of every page: society, clock, record, and the viewer with the length of their queue.
import { isCitizen } from '@open-socialism/kernel'
import type { Follows } from '@open-socialism/store'
import { newsInFrame } from '../following/page.ts'
import type { Frame } from '../pages/frame.ts'
import { queueOf } from './queue.ts'
import { personNames } from './resolve.ts'
import type { Look } from './source.ts'

/** `example` when this is the example society, which a banner says. */
export async function frame(
  look: Look,
  example: boolean,
  follows: Follows,
): Promise<Omit<Frame, 'past' | 'passkeys'>> {
  const { society, head, now } = look
  const [{ open }, viewer, root] = await Promise.all([look.waiting(), viewerOf(look, follows), rootOf(look)])
  const { name, origin, clock, citizens, people, circles, top, predecessors = [] } = society
  return {
    society: { name, origin, clock, example, citizens, people, circles, top, predecessors },
    now,
    openDecisions: open.size,
    record: { size: head.size, root: root?.toString('base64') ?? null, at: head.at },
    viewer,
  }
}

/** Of a moment between two heads there is none. */
const rootOf = async ({ reader, head }: Look): Promise<Buffer | null> =>
  head.root ??
  (await reader.one<{ root: Buffer }>('select root from batch where size = $1', [head.size]))?.root ??
  null

async function viewerOf(look: Look, follows: Follows): Promise<Frame['viewer']> {
  const person = await look.person()
  if (person === null || look.viewer === null) return null
  const [names, queue, news] = await Promise.all([
    personNames(look.reader, [person.id]),
    queueOf(look.reader, person, look.society, look.now),
    newsInFrame(look, follows),
  ])
  const { auth } = look.viewer
  return {
    id: person.id,
    name: names[person.id] ?? null,
    auth: auth === 'token' ? 'session' : auth,
    citizen: isCitizen(person),
    seats: person.seats,
    needs: queue.length,
    ...news,
  }
}
