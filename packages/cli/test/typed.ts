// Runs the real `open-socialism` process, as a user would.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

export type Ran = { code: number | null; out: string; err: string }

/** Starts a command; its output is gathered as it comes. */
export const begin = (words: readonly string[], env: NodeJS.ProcessEnv = {}) => {
  const { DATABASE_URL: _, INIT_CWD: __, ...inherited } = process.env
  const child: ChildProcess = spawn(process.execPath, [main, ...words], {
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const gathered = { out: '', err: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (gathered.out += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (gathered.err += text))
  const ended = once(child, 'close').then(([code]): Ran => ({ code: code as number | null, ...gathered }))
  return { child, gathered, ended }
}

/** Runs a command to its end. */
export const typed = (...words: string[]): Promise<Ran> => begin(words).ended

/** Waits until something is true, and fails with what was printed when it does not become so in time. */
export const until = async (
  isSo: () => boolean | Promise<boolean>,
  what: string,
  gathered: { out: string; err: string },
): Promise<void> => {
  const deadline = performance.now() + 60_000
  while (!(await isSo())) {
    if (performance.now() > deadline)
      throw new Error(`${what} did not happen:\n${gathered.out}\n${gathered.err}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
