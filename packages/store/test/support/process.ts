// Real operating-system processes that write to a store, for what only several processes can show.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Act } from '@open-socialism/kernel'
import type { Sender, Submitted } from '../../src/index.ts'

const program = fileURLToPath(new URL('./writer.ts', import.meta.url))

export type WriterProcess = {
  process: ChildProcess
  submit(act: Act, sender: Sender): void
  keepTime(): void
  /** Signs with a key and a guard in a directory, whenever it leads. */
  publish(directory: string): void
  /** Outcomes so far, by act id. */
  outcomes: Map<string, Submitted>
  /** Ends it in order, after all its acts were answered. */
  finish(): Promise<void>
  /** Ends it at once, whatever it is doing. */
  kill(): Promise<void>
}

export async function writerProcess(connectionString: string): Promise<WriterProcess> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', program, connectionString],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  )
  const outcomes = new Map<string, Submitted>()
  const exited = once(child, 'exit')
  const { promise: ready, resolve } = Promise.withResolvers<undefined>()
  const hear = (line: string) => {
    const said = JSON.parse(line) as { ready: true } | { id: string; outcome: Submitted }
    if ('ready' in said) resolve(undefined)
    else outcomes.set(said.id, said.outcome)
  }
  // Whoever is killed may be cut off in a line: that acknowledges nothing.
  let begun = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (begun + text).split('\n')
    begun = lines.pop() ?? ''
    lines.forEach(hear)
  })
  child.stdin.on('error', () => undefined)
  await Promise.race([ready, exited])
  return {
    process: child,
    outcomes,
    submit(act, { texts = [], ...sender }) {
      const plain = texts.map((one) => ({ ...one, r: Buffer.from(one.r).toString('base64') }))
      child.stdin.write(`${JSON.stringify({ act, sender: { ...sender, texts: plain } })}\n`)
    },
    publish: (directory) => void child.stdin.write(`publish ${directory}\n`),
    keepTime: () => void child.stdin.write('keep-time\n'),
    async finish() {
      child.stdin.end()
      await exited
    },
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
  }
}
