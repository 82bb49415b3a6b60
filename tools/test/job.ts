// One job of the test run: a static check or a group of test files, each run as a program of its own.
import { spawn } from 'node:child_process'

/** What a finished job found. A job that fails says how in `failures`. */
export type Outcome = {
  readonly passed: number
  readonly failures: readonly { readonly name: string; readonly detail: string }[]
  readonly skipped: readonly { readonly name: string; readonly reason: string }[]
}

export type Job = { readonly name: string; readonly run: () => Promise<Outcome> }

/** How a program ended, and everything it said. */
export type Ended = { readonly code: number; readonly output: string }

const tenMinutes = 600_000
const running = new Set<() => void>()

/** Runs a program to its end, at most ten minutes; whatever it left running in its group ends with it. */
export function runProgram(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    const endGroup = (): void => {
      if (child.pid === undefined) return
      try {
        process.kill(-child.pid, 'SIGKILL')
      } catch {
        // The group has ended already.
      }
    }
    running.add(endGroup)
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    const finish = (code: number, note: string): void => {
      clearTimeout(limit)
      endGroup()
      running.delete(endGroup)
      resolve({ code, output: Buffer.concat(chunks).toString() + note })
    }
    const limit = setTimeout(() => {
      finish(1, '\nended after ten minutes\n')
    }, tenMinutes)
    child.on('error', (error) => {
      finish(1, error.message)
    })
    child.on('exit', (code, signal) => {
      // What the program wrote last may still be in the pipes.
      setTimeout(() => {
        finish(code ?? 1, signal === null ? '' : `\nended by ${signal}\n`)
      }, 20)
    })
  })
}

/** Ends every program that is still running, for when the run itself is interrupted. */
export function endAllPrograms(): void {
  for (const end of running) end()
}

/** Runs jobs in their order, at most `width` at once, and calls `finished` after each. */
export async function runJobs(
  jobs: readonly Job[],
  width: number,
  finished: (job: Job, outcome: Outcome, seconds: number) => void,
): Promise<void> {
  const waiting = [...jobs]
  const work = async (): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      const started = performance.now()
      const outcome = await job.run()
      finished(job, outcome, (performance.now() - started) / 1000)
    }
  }
  await Promise.all(Array.from({ length: width }, work))
}
