// The page of what a reader follows, and the calendar of it with all that waits for them.
import type { Follows, Webhook, Webhooks } from '@open-socialism/store'
import { newsKinds, type FollowingPage } from '../pages/following-page.ts'
import type { CalendarOf, CalendarPage } from '../pages/calendar-page.ts'
import { calendar } from '../queries/calendar/calendar.ts'
import type { Places } from '../queries/places.ts'
import { queueOf } from '../queries/queue.ts'
import { resolve } from '../queries/resolve.ts'
import type { Look } from '../queries/source.ts'
import { newsOf } from './news.ts'
import { personOf, readerOf } from './reader.ts'

const nothing = { follows: [], seen: 0, kinds: ['decisions', 'talk', 'people'], calendar: false }
/** Circles of which one calendar shows the dates. */
const mostCircles = 2000

export async function following(
  look: Look,
  follows: Follows,
  webhooks: Webhooks,
): Promise<FollowingPage | null> {
  const { reader, places, viewer, head } = look
  if (viewer === null) return null
  const followed = (await follows.of(readerOf(viewer))) ?? nothing
  const { lines, more } = await newsOf({ reader, places, person: viewer.person, size: head.size }, followed)
  return resolve(reader, places, {
    follows: followed.follows.map(({ subject, below, followedAt }) => ({ subject, below, followedAt })),
    news: lines,
    more,
    kinds: newsKinds.filter((kind) => followed.kinds.includes(kind)),
    upTo: head.size - 1,
    calendar: followed.calendar,
    webhooks: (await webhooks.of(readerOf(viewer))).map(shownOf),
  })
}

const shownOf = ({ id, address, createdAt, toldAt, failingSince, nextAt, said, endedAt }: Webhook) => ({
  ...{ id, address, since: createdAt, toldAt, failingSince, nextAt, said, endedAt },
})

/** What the frame says of it: subjects, and how much is new. */
export async function newsInFrame({ reader, places, viewer, head }: Look, follows: Follows) {
  const followed = viewer === null ? null : await follows.of(readerOf(viewer))
  if (viewer === null || followed === null) return { news: 0, follows: {} }
  const { lines } = await newsOf({ reader, places, person: viewer.person, size: head.size }, followed)
  return {
    news: lines.length,
    follows: Object.fromEntries(followed.follows.map(({ subject, below }) => [subject, below])),
  }
}

/** The calendar that a secret opens, or null. */
export async function privateCalendar(
  look: Look,
  follows: Follows,
  secret: string,
): Promise<CalendarPage | null> {
  const of = await follows.byCalendar(secret)
  const followed = of === null ? null : await follows.of(of)
  if (of === null || followed === null) return null
  const person = await look.reader.state('person', personOf(of))
  const queue = person === null ? [] : await queueOf(look.reader, person, look.society, look.now)
  const ids = (kind: string) =>
    followed.follows.flatMap(({ subject }) =>
      subject.startsWith(`${kind}:`) ? [subject.slice(kind.length + 1)] : [],
    )
  const below = followed.follows
    .filter((one) => one.below)
    .map(({ subject }) => subject.slice('circle:'.length))
  const chosen: CalendarOf = {
    kind: 'chosen',
    circles: withBelow(look.places, ids('circle'), below),
    decisions: [...new Set([...ids('proposal'), ...queue.flatMap(({ proposal }) => proposal ?? [])])],
    projects: ids('project'),
  }
  return calendar(look, chosen)
}

function withBelow(
  { below: children }: Places,
  circles: readonly string[],
  roots: readonly string[],
): string[] {
  const all = new Set(circles)
  const stack = [...roots]
  for (let at = stack.pop(); at !== undefined && all.size < mostCircles; at = stack.pop()) {
    all.add(at)
    stack.push(...(children.get(at) ?? []))
  }
  return [...all]
}
