// Publishing: the one process that leads signs the head, at once when it was quiet and a few times a second in a crowd.
// Guard first, then the table that is served from: what anybody was shown is never forgotten (5.1, 5.3).
import { formatSignature, formatSigned, signCheckpoint, type Signer, type Tile } from '@open-socialism/record'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Feed } from '../feed/follow.ts'
import type { RecordReader } from '../read/record.ts'
import type { Report } from '../report.ts'
import type { TimeKeeper } from '../time/keep-time.ts'
import { CannotSign, type WhyNot } from './cannot-sign.ts'
import { tileOf } from '../read/tiles.ts'
import { mustContinue, readGuard, type Guarded, type Signable } from './check.ts'
import type { Guard } from './guard.ts'
import { openWitnesses, type Witness, type Witnesses } from './witnesses.ts'

export type PublishOptions = {
  /** Keys that sign, each named like the log, as they are now. */
  signers: () => readonly Signer[]
  guard: Guard
  /** Who is asked to cosign. */
  witnesses?: readonly Witness[]
  /** Told once when the record may no longer be signed; nothing is signed from then on. */
  refused: (why: WhyNot) => void
}

export type Publisher = {
  /** Signs now, if this process leads and there is something to sign. */
  sign(): Promise<void>
  stop(): Promise<void>
}

type PublisherMeans = {
  db: Kysely<Tables>
  record: RecordReader
  keepTime: () => TimeKeeper
  onEntries: Feed['onEntries']
  report: Report
}

/** Time between two signings at least; what came meanwhile is signed together. */
const gapMs = 300
const pollMs = 500

/** Begins to publish. Rejects with `CannotSign` where what stands here is not what was signed before. */
export async function openPublisher(means: PublisherMeans, options: PublishOptions): Promise<Publisher> {
  const { record, keepTime, onEntries, report } = means
  await mustBeSignable(record, options)
  const keeper = keepTime()
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let signing: Promise<void> | undefined
  let startedAt = -Infinity
  const witnesses = openWitnesses(options.witnesses ?? [], report, (note) => {
    void show(means, witnesses, note).catch((error: unknown) => {
      report('signing-failed', { error })
    })
  })
  const served: Served = { size: null, note: null }

  const turn = async () => {
    startedAt = performance.now()
    if (stopped || !keeper.leads()) return
    try {
      await signHead(means, options, witnesses, served)
    } catch (error) {
      if (error instanceof CannotSign) {
        halt()
        options.refused(error.why)
      } else report('signing-failed', { error })
    }
  }
  const sign = async (): Promise<void> => {
    await signing
    signing = turn().finally(() => (signing = undefined))
    await signing
  }
  const soon = () => {
    timer ??= setTimeout(
      () => {
        timer = undefined
        void sign()
      },
      Math.max(0, startedAt + gapMs - performance.now()),
    )
  }
  const poll = setInterval(soon, pollMs)
  const unfollow = onEntries(soon)
  const halt = () => {
    stopped = true
    unfollow()
    clearInterval(poll)
    clearTimeout(timer)
  }
  soon()
  return {
    sign,
    async stop() {
      halt()
      await signing
    },
  }
}

/**
 * Rejects with `CannotSign` where what stands here is not what was signed before. A server may run meanwhile: it moves
 * on the log, then the guard, then what it serves, so that these are read the other way round.
 */
export async function mustBeSignable(
  record: RecordReader,
  { signers, guard }: Pick<PublishOptions, 'signers' | 'guard'>,
): Promise<void> {
  const { origin } = await record.head()
  if (origin === null) return
  const published = await record.published()
  const guarded = await readGuard(guard, origin, signers(), record.predecessor)
  if (published !== null && guarded === null)
    throw new CannotSign({ kind: 'guard-missing', place: guard.place, size: published.size })
  const log = await signableOf(record)
  if (log !== null) await mustContinue(log, guarded, guard)
}

async function signableOf(record: RecordReader): Promise<Signable | null> {
  const { founded, origin, size, root } = await record.head()
  const signed = async () => (await record.published())?.note ?? null
  const rootAfter = () => Promise.resolve(null)
  return founded && origin !== null ? { origin, size, root, tile: record.tile, rootAfter, signed } : null
}

/** What this process published last, without cosignatures. */
type Served = { size: number | null; note: string | null }

async function signHead(
  means: PublisherMeans,
  { signers, guard }: PublishOptions,
  witnesses: Witnesses,
  served: Served,
): Promise<void> {
  const { db, record } = means
  const signable = await signableOf(record)
  if (signable === null) return
  // At the start the tree itself was asked; from then on what its batches left is enough.
  const log = { ...signable, rootAfter: rootsOf(db) }
  const tile = async (wanted: Tile) => tileOf(log, wanted)
  if (log.size === served.size && served.note !== null) {
    // Whoever did not answer then is asked again, and shown when it comes.
    if (!witnesses.isWanting(served.note)) return
    await witnesses.ask({ note: served.note, size: log.size, tile })
    return show(means, witnesses, served.note)
  }
  const keys = signers()
  const guarded = await readGuard(guard, log.origin, keys, record.predecessor)
  const note = await signedFor(log, guarded, keys, guard)
  if (note === null) return
  await witnesses.ask({ note, size: log.size, tile })
  const row = { size: log.size, root: Buffer.from(log.root), note: withCosignatures(note, witnesses) }
  await db
    .insertInto('published')
    .values({ id: 1, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row).where('published.size', '<=', log.size))
    .execute()
  served.size = log.size
  served.note = note
}

/** Shows the cosignatures that came later, while their checkpoint is the newest. */
async function show({ db }: PublisherMeans, witnesses: Witnesses, note: string): Promise<void> {
  const size = Number(note.split('\n', 2)[1])
  await db
    .updateTable('published')
    .set({ note: withCosignatures(note, witnesses) })
    .where('size', '=', size)
    .execute()
}

const withCosignatures = (note: string, witnesses: Witnesses): string =>
  note + witnesses.of(note).map(formatSignature).join('')

const rootsOf = (db: Kysely<Tables>) => async (size: number) => {
  const row = await db.selectFrom('batch').select('root').where('size', '=', size).executeTakeFirst()
  return row?.root ?? null
}

/** The signed checkpoint of the head; null where the guard was swapped by another process meanwhile. */
async function signedFor(
  log: Signable,
  guarded: Guarded,
  signers: readonly Signer[],
  guard: Guard,
): Promise<string | null> {
  await mustContinue(log, guarded, guard)
  // Signed before, and perhaps not served: whoever signed it may have been killed on the way.
  if (guarded?.checkpoint && Number(guarded.checkpoint.size) === log.size) return guarded.text
  const checkpoint = { origin: log.origin, size: BigInt(log.size), root: log.root }
  const text = formatSigned(
    checkpoint,
    signers.map((one) => signCheckpoint(checkpoint, one)),
  )
  return (await guard.swap(guarded?.text ?? null, text)) ? text : null
}
