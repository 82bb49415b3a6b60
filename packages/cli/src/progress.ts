// Progress of long work on standard error: one line that is renewed on a terminal, a line now and then elsewhere.
import { n } from './counted.ts'

const everyMs = { terminal: 100, file: 2000 }

export type Progress = {
  /** Says how far the work is; with a total it counts. */
  at: (done: number, total?: number) => void
  /** Ends the line with what was done. */
  end: (message?: string) => void
}

/** Shows the progress of something, such as "Founding Vellmark". */
export const showProgress = (
  what: string,
  stream: NodeJS.WriteStream,
  now = () => performance.now(),
): Progress => {
  let last = -Infinity
  const began = now()
  const write = (text: string): void => void stream.write(stream.isTTY ? `\r\u001b[2K${text}` : `${text}\n`)
  return {
    at: (done, total) => {
      const wait = stream.isTTY ? everyMs.terminal : everyMs.file
      if (now() - last < wait) return
      last = now()
      write(total === undefined ? `${what}: ${n(done)}` : `${what}: ${n(done)} of ${n(total)}`)
    },
    end: (message) => {
      const seconds = ((now() - began) / 1000).toFixed(1)
      write(message ?? `${what}: done in ${seconds} s`)
      if (stream.isTTY) stream.write('\n')
    },
  }
}
