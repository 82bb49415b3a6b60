// What readers follow, for them alone: never in the record, never shown to anybody else.
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { hashSecret, newSecret } from './secret.ts'

export type Follow = {
  /** As entries name what they concern: `circle:health`, `proposal:d12`. */
  subject: string
  /** Of a circle: with all below it. */
  below: boolean
  /** The newest entry when it began: what was before is no news. */
  after: number
  /** By the server's clock, ms UTC. */
  followedAt: number
}

export type Followed = {
  follows: Follow[]
  /** The newest entry that the reader has looked at. */
  seen: number
  kinds: string[]
  /** True where there is a private calendar. */
  calendar: boolean
}

export type Follows = {
  of(reader: string): Promise<Followed | null>
  /** Follows, or follows otherwise; false where the reader follows `most` things already. `size` is the record's. */
  follow(
    reader: string,
    follow: Pick<Follow, 'subject' | 'below'>,
    size: number,
    most: number,
  ): Promise<boolean>
  unfollow(reader: string, subject: string): Promise<void>
  /** Everything up to an entry was looked at; never goes back. */
  see(reader: string, entry: number): Promise<void>
  choose(reader: string, kinds: readonly string[], size: number): Promise<void>
  /** Makes the secret of a private calendar, given out here and never again; one made before opens nothing any more. */
  openCalendar(reader: string, size: number): Promise<string>
  closeCalendar(reader: string): Promise<void>
  /** Whose calendar a secret opens, or null. */
  byCalendar(secret: string): Promise<string | null>
}

/** Which kinds of news one is told of until one chooses. */
const usualKinds = ['decisions', 'talk', 'people']

export function followKeeper(db: Kysely<Tables>, systemNow: () => number): Follows {
  const begin = (reader: string, size: number) =>
    db
      .insertInto('follower')
      .values({ reader, seen: size - 1, kinds: usualKinds, calendar: null })
      .onConflict((conflict) => conflict.column('reader').doNothing())
      .execute()
  return {
    async of(reader) {
      const one = await db.selectFrom('follower').selectAll().where('reader', '=', reader).executeTakeFirst()
      if (one === undefined) return null
      const rows = await db
        .selectFrom('follow')
        .select(['subject', 'below', 'after', 'followed_at'])
        .where('reader', '=', reader)
        .orderBy('followed_at')
        .orderBy('subject')
        .execute()
      const follows = rows.map(({ followed_at, ...row }) => ({ ...row, followedAt: followed_at }))
      return { follows, seen: one.seen, kinds: one.kinds, calendar: one.calendar !== null }
    },
    async follow(reader, { subject, below }, size, most) {
      await begin(reader, size)
      const { count } = await db
        .selectFrom('follow')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('reader', '=', reader)
        .where('subject', '<>', subject)
        .executeTakeFirstOrThrow()
      if (count >= most) return false
      await db
        .insertInto('follow')
        .values({ reader, subject, below, after: size - 1, followed_at: systemNow() })
        .onConflict((conflict) => conflict.columns(['reader', 'subject']).doUpdateSet({ below }))
        .execute()
      return true
    },
    async unfollow(reader, subject) {
      await db.deleteFrom('follow').where('reader', '=', reader).where('subject', '=', subject).execute()
    },
    async see(reader, entry) {
      await db
        .updateTable('follower')
        .set({ seen: sql<number>`greatest(seen, ${entry})` })
        .where('reader', '=', reader)
        .execute()
    },
    async choose(reader, kinds, size) {
      await begin(reader, size)
      await db
        .updateTable('follower')
        .set({ kinds: [...kinds] })
        .where('reader', '=', reader)
        .execute()
    },
    async openCalendar(reader, size) {
      await begin(reader, size)
      const secret = newSecret()
      await db
        .updateTable('follower')
        .set({ calendar: hashSecret(secret) })
        .where('reader', '=', reader)
        .execute()
      return secret
    },
    async closeCalendar(reader) {
      await db.updateTable('follower').set({ calendar: null }).where('reader', '=', reader).execute()
    },
    async byCalendar(secret) {
      const row = await db
        .selectFrom('follower')
        .select('reader')
        .where('calendar', '=', hashSecret(secret))
        .executeTakeFirst()
      return row?.reader ?? null
    },
  }
}
