// Hints from the database that somebody wrote. They may be missing or late: whoever follows also asks by itself.
import type pg from 'pg'
import { channelOf } from '../batch/write.ts'
import { connect, type Place } from '../database/connect.ts'

export type Hints = {
  /** Listens, if it does not do so already; does nothing where the database cannot be reached or knows no hints. */
  listen(): Promise<void>
  stop(): void
}

/** `onHint` is given how many entries the log had after the commit that was hinted at. */
export function openHints(place: Place, onHint: (size: number) => void): Hints {
  let listener: pg.Client | undefined
  let connecting = false
  let wanted = false

  const end = () => {
    const ending = listener
    listener = undefined
    void ending?.end().catch(() => undefined)
  }

  return {
    async listen() {
      wanted = true
      if (connecting || listener !== undefined) return
      connecting = true
      try {
        const client = await connect(place, 'listener')
        listener = client
        client.on('notification', ({ payload }) => {
          onHint(Number(payload))
        })
        client.on('end', () => (listener = undefined))
        await client.query(`listen "${channelOf(place.log)}"`)
      } catch {
        end()
      }
      connecting = false
      // Somebody may have stopped us while we were connecting; `wanted` is read anew for that.
      if (!(wanted as boolean)) end()
    },
    stop() {
      wanted = false
      if (!connecting) end()
    },
  }
}
