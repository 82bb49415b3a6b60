// A whole society for browser tests: founded from a file and served by the real commands, as an organisation would.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { testDatabase } from '@open-socialism/store/testing'

const main = fileURLToPath(new URL('../../../cli/src/main.ts', import.meta.url))
const patienceMs = 90_000

export type Society = {
  /** Address without a slash at its end. */
  url: string
  /** One-time links by the name of the person whom they were made for. */
  links: Map<string, string>
  /** A new one-time link for somebody. */
  invite(name: string): Promise<string>
  /** Takes its database away from under it. */
  loseDatabase(): Promise<void>
  stop(): Promise<void>
}

export type Running = { child: ChildProcess; printed: () => string; ended: Promise<number | null> }

export function command(words: string[]): Running {
  const { DATABASE_URL: _, INIT_CWD: __, ...env } = process.env
  const child = spawn(process.execPath, [main, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return { child, printed: () => printed, ended }
}

export async function waitFor(pattern: RegExp, { printed, child }: Running): Promise<RegExpExecArray> {
  const deadline = performance.now() + patienceMs
  for (;;) {
    const found = pattern.exec(printed())
    if (found) return found
    if (child.exitCode !== null || performance.now() > deadline)
      throw new Error(`not printed: ${String(pattern)}\n${printed()}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Founds the society that `file` (YAML) describes in a database of its own, and serves it on a free port. */
export async function openSociety(file: string): Promise<Society> {
  const folder = mkdtempSync(join(tmpdir(), 'open-socialism-story-'))
  const database = await testDatabase()
  const path = join(folder, 'society.yaml')
  const place = ['--database-url', database.connectionString, '--data', join(folder, 'data')]
  writeFileSync(path, file)
  const founding = command(['found', path, ...place])
  if ((await founding.ended) !== 0) throw new Error(founding.printed())
  const links = new Map<string, string>()
  for (const [, name, link] of founding.printed().matchAll(/^ *(\S.*?) +(http:\/\/\S+\/join\/\S+)$/gm))
    links.set(name ?? '', link ?? '')
  const serving = command(['start', '--port', '0', ...place])
  const [, url = ''] = await waitFor(/is open at (http:\/\/localhost:\d+)/, serving)
  return {
    url,
    links: new Map([...links].map(([name, link]) => [name, url + new URL(link).pathname])),
    async invite(name) {
      const inviting = command(['invite', name, ...place])
      const [, path = ''] = await waitFor(/http:\/\/\S+(\/join\/\S+)/, inviting)
      await inviting.ended
      return url + path
    },
    loseDatabase: database.drop,
    async stop() {
      serving.child.kill('SIGTERM')
      await serving.ended
      await database.drop()
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
    },
  }
}
