// Keeping time: one process of several, elected by an advisory lock, runs what falls due and shows that a server runs.
import type pg from 'pg'
import { connect, type Place } from '../database/connect.ts'
import type { Queue } from '../batch/queue.ts'
import type { Report } from '../report.ts'

export type TimeKeeper = {
  /** Whether this process is the one that leads. */
  leads(): boolean
  stop(): Promise<void>
}

const tryLock = (how: 'session' | 'xact') =>
  `select pg_try_advisory_${how === 'xact' ? 'xact_' : ''}lock(hashtextextended('open-socialism time ' || $1, 0)) as got`

/** Whether some process leads now, which a server does as long as it runs. */
export async function isLed(pool: pg.Pool, { log }: Place): Promise<boolean> {
  const { rows } = await pool.query<{ got: boolean }>(tryLock('xact'), [log])
  return rows[0]?.got !== true
}

/** How far off the next due time is; null where nothing is due. */
export type UntilDue = () => Promise<number | null>

const pollMs = 500
const heartbeatMs = 10_000

/**
 * Tries to lead, and while it leads runs what falls due. Two leaders, in the moment when one has lost its connection
 * without knowing it, do no harm: the head's lock and the acts' ids see to it that everything happens once.
 */
export function keepTime(place: Place, queue: Queue, untilDue: UntilDue, report: Report): TimeKeeper {
  let connection: pg.Client | undefined
  let leading = false
  let stopped = false
  let lastRun = -Infinity
  let timer: NodeJS.Timeout | undefined

  const lose = () => {
    if (leading) report('leadership-lost', {})
    leading = false
    connection = undefined
  }

  const tryToLead = async () => {
    if (connection === undefined) {
      const opened = await connect(place, 'leader')
      opened.on('error', lose)
      opened.on('end', lose)
      connection = opened
    }
    const { rows } = await connection.query<{ got: boolean }>(tryLock('session'), [place.log])
    leading = rows[0]?.got ?? false
    if (leading) report('leadership-gained', {})
  }

  const turn = async () => {
    if (!leading) await tryToLead()
    if (!leading) return
    const until = await untilDue()
    const mustBeat = performance.now() - lastRun >= heartbeatMs
    if (!mustBeat && (until === null || until > 0)) return
    lastRun = performance.now()
    await queue.runDue()
  }

  const loop = async (): Promise<void> => {
    try {
      await turn()
    } catch {
      // The database is away; whoever sends acts is told so. Time goes on when it is back.
      void connection?.end().catch(() => undefined)
      lose()
    }
    if (stopped) return
    timer = setTimeout(() => {
      turning = loop()
    }, pollMs)
  }
  let turning = loop()

  return {
    leads: () => leading,
    async stop() {
      stopped = true
      clearTimeout(timer)
      await turning
      const ending = connection
      lose()
      await ending?.end().catch(() => undefined)
    },
  }
}
