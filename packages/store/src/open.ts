// A store: one log in its schema of a PostgreSQL database, written in batches and read at any point of its past.
import type { Act, ActOf } from '@open-socialism/kernel'
import { decodeRange, type CompactRange } from '@open-socialism/record'
import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import type { Core } from './batch/attempt.ts'
import { defaultQueueLimits, openQueue, type Queue, type QueueLimits } from './batch/queue.ts'
import type { Sender, Submitted } from './batch/submission.ts'
import { readPool, type Place } from './database/connect.ts'
import { unsafeSettings } from './database/durability.ts'
import type { Tables } from './database/tables.ts'
import { openWriter } from './database/writer.ts'
import { openFeed, type Feed } from './feed/follow.ts'
import { found, type Founded, type FoundingAct, type FoundingOptions } from './found.ts'
import { openIdentity, type Identity } from './identity/identity.ts'
import { serverSettings, type ServerSettings } from './identity/server-settings.ts'
import { migrate, type MigrationOptions } from './migration/migrate.ts'
import { openPublisher, type Publisher, type PublishOptions } from './publish/publisher.ts'
import { appendCopied, type Appended, type Copied } from './recover/append.ts'
import { succeed } from './recover/succeed.ts'
import { recordReader, type RecordReader } from './read/record.ts'
import { stateReader, type StateReader } from './read/states.ts'
import { silent, type Report } from './report.ts'
import { rules as chartersRules, type Rules } from './rules.ts'
import { makeSearch } from './search/make.ts'
import { openKnownWords } from './search/of-batch.ts'
import { openCache } from './state/cache.ts'
import { isLed, keepTime as openKeeper, type TimeKeeper } from './time/keep-time.ts'

export type StoreOptions = {
  /** `postgres://…`; the password may be in it. */
  connectionString: string
  /** Name of the log: its schema in the database. */
  log?: string
  /** Told what an operator should know. */
  report?: Report
  /** Connections for reading. */
  readers?: number
  /** States kept in memory, in bytes of JSON. */
  cacheBytes?: number
  limits?: Partial<QueueLimits>
  /** The system's clock, ms UTC; a test's may jump. */
  systemNow?: () => number
  rules?: Rules
  /** Called before a society that is there is migrated, to back it up first. */
  beforeMigration?: MigrationOptions['before']
}

export type Store = StateReader &
  RecordReader &
  Pick<Feed, 'onEntries'> &
  Pick<Queue, 'runDue'> & {
    /** Enters an act, or says why not. Resolves only when the outcome is durable; never rejects. */
    submit(act: Act, sender: Sender): Promise<Submitted>
    found(
      acts: Iterable<FoundingAct> | AsyncIterable<FoundingAct>,
      options?: Partial<FoundingOptions>,
    ): Promise<Founded>
    /** The society's time: the system's clock, or the simulated one. */
    now(): Promise<number>
    /** The earliest due time, or null. */
    nextDue(): Promise<number | null>
    /** From now on this process runs what falls due whenever it leads. */
    keepTime(): TimeKeeper
    /** Whether this process is the one that leads: what must be done once is done by it. */
    leads(): boolean
    /** Whether a process leads, this one or another: a server runs. */
    isLed(): Promise<boolean>
    /**
     * Keeps time, and signs the record whenever this process leads. Rejects with `CannotSign` where what stands here is
     * not what was signed before; then nothing was entered either.
     */
    publish(options: PublishOptions): Promise<Publisher>
    /** Appends entries of a copy that this log lacks, whole or not at all. */
    append(copies: readonly Copied[]): Promise<Appended>
    /** Goes on under another name after signed entries were lost: the entry that says so is the next one. */
    succeed(act: ActOf<'succeed-log'>): Promise<Submitted>
    /** The right edge of the tree. */
    range(): Promise<CompactRange>
    identity: Identity
    settings: ServerSettings
    /** For queries of one's own, on the connections for reading. */
    db: Kysely<Tables>
    pool: pg.Pool
    close(): Promise<void>
  }

/** Opens the store, bringing its tables up to this version first. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const place: Place = { connectionString: options.connectionString, log: options.log ?? 'society' }
  const report = options.report ?? silent
  const systemNow = options.systemNow ?? Date.now
  const { beforeMigration } = options
  const { ran } = await migrate(place, { ...(beforeMigration && { before: beforeMigration }) })
  if (ran.length > 0) report('migrated', { ran })
  await makeSearch(place, report)

  const pool = readPool(place, options.readers ?? 8)
  const unsafe = await unsafeSettings(pool)
  if (unsafe.length > 0) report('commits-are-not-durable', { off: unsafe })
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const record = recordReader(db)
  const feed = openFeed(place, record, report)
  const limits = { ...defaultQueueLimits, ...options.limits }
  const core: Core = {
    log: place.log,
    rules: options.rules ?? chartersRules,
    writer: openWriter(place),
    cache: openCache(options.cacheBytes ?? 48_000_000),
    words: openKnownWords(),
    report,
    systemNow,
    duesAtOnce: limits.duesAtOnce,
    known: { size: null },
  }
  const queue = openQueue(core, limits, (entries) => feed.announce(entries))
  const times = timeReader(record, db, systemNow)
  const keepers: TimeKeeper[] = []
  const publishers: Publisher[] = []
  const keepTime = () => {
    const keeper = openKeeper(place, queue, times.untilDue, report)
    keepers.push(keeper)
    return keeper
  }

  return {
    ...record,
    ...stateReader(db),
    ...times,
    onEntries: feed.onEntries,
    runDue: queue.runDue,
    submit: queue.submit,
    async found(acts, given) {
      const writer = openWriter(place)
      try {
        const means = { log: place.log, rules: core.rules, writer, report }
        return await found(means, acts, { at: systemNow(), ...given })
      } finally {
        writer.drop()
      }
    },
    keepTime,
    isLed: () => isLed(pool, place),
    leads: () => keepers.some((one) => one.leads()),
    async publish(given) {
      const means = { db, record, keepTime, onEntries: feed.onEntries, report }
      const publisher = await openPublisher(means, given)
      publishers.push(publisher)
      return publisher
    },
    append: (copies) => appendCopied(core, copies),
    succeed: (act) => succeed(core, act),
    async range() {
      const { size, subtrees } = await db
        .selectFrom('log')
        .select(['size', 'subtrees'])
        .where('id', '=', 1)
        .executeTakeFirstOrThrow()
      return decodeRange(size, subtrees)
    },
    identity: openIdentity(db, systemNow),
    settings: serverSettings(db),
    db,
    pool,
    async close() {
      await queue.close()
      // What was entered is signed before we go, if we lead; whoever leads next would sign it otherwise.
      await Promise.all(publishers.map((one) => one.sign()))
      await Promise.all([...publishers, ...keepers].map((one) => one.stop()))
      await feed.close()
      await core.writer.close()
      await db.destroy()
      // Kysely ends only what was asked through it.
      if (!pool.ended) await pool.end()
    },
  }
}

function timeReader(record: RecordReader, db: Kysely<Tables>, systemNow: () => number) {
  const now = async () => {
    const { clock, at, simulatedNow } = await record.head()
    return Math.max(at, clock === 'simulated' ? (simulatedNow ?? 0) : systemNow())
  }
  const nextDue = async () => {
    const row = await db
      .selectFrom('due')
      .select(({ fn }) => fn.min('at').as('at'))
      .executeTakeFirst()
    return (row?.at as number | null | undefined) ?? null
  }
  const untilDue = async () => {
    const next = await nextDue()
    return next === null ? null : next - (await now())
  }
  return { now, nextDue, untilDue }
}
