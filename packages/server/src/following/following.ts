// Following for one session: what may be followed is what there is; everything is kept for its reader alone.
import type { Key } from '@open-socialism/kernel'
import type { Follows, Webhooks } from '@open-socialism/store'
import { followable, newsKinds, type Following } from '../pages/following-page.ts'
import type { Session } from '../pages/queries.ts'
import { createReader } from '../queries/reader.ts'
import type { Source } from '../queries/source.ts'
import { webhookUrl } from '../webhooks/address.ts'
import { writtenSecret } from '../webhooks/sign.ts'
import { readerOf } from './reader.ts'

/** Things that one reader may follow, as many as a page shows. */
const most = 200
const mostWebhooks = 5

const isSubject = (subject: string): subject is Key =>
  followable.some((kind) => subject.startsWith(`${kind}:`)) && subject.length <= 200

export const followingFor =
  (source: Source, follows: Follows, webhooks: Webhooks, allowPrivate: boolean) =>
  (session: Session): Following => {
    const reader = readerOf(session)
    const sizeNow = async () => (await source.head()).size
    return {
      async follow(subject, below) {
        if (!isSubject(subject)) return 'unknown'
        const found = await createReader(source.rows, null).byKeys([subject])
        if (!found.get(subject)) return 'unknown'
        const wide = below && subject.startsWith('circle:')
        return (await follows.follow(reader, { subject, below: wide }, await sizeNow(), most))
          ? 'followed'
          : 'full'
      },
      unfollow: (subject) => follows.unfollow(reader, subject),
      see: async (entry) => follows.see(reader, Math.min(entry, (await sizeNow()) - 1)),
      choose: async (kinds) =>
        follows.choose(
          reader,
          newsKinds.filter((kind) => kinds.includes(kind)),
          await sizeNow(),
        ),
      openCalendar: async () => follows.openCalendar(reader, await sizeNow()),
      closeCalendar: () => follows.closeCalendar(reader),
      async openWebhook(address) {
        if (session.auth === 'trial') return { ok: false, why: 'trial' }
        const url = webhookUrl(address, allowPrivate)
        if (url === null) return { ok: false, why: 'address' }
        const made = await webhooks.open(reader, url.href, await sizeNow(), mostWebhooks)
        return made === null ? { ok: false, why: 'full' } : { ok: true, secret: writtenSecret(made.secret) }
      },
      closeWebhook: (id) => webhooks.close(reader, id),
      restartWebhook: async (id) => webhooks.restart(reader, id, await sizeNow()),
    }
  }
