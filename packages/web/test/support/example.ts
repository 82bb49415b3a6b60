// The example society as its first start founds it, with the token that founding one's own asks for.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { command, waitFor } from './society.ts'

export type Example = {
  url: string
  /** What the terminal printed, and the founding page asks for. */
  token: string
  stop(): Promise<void>
}

/** Serves the example on a free port, as its first start in an empty directory leaves it. */
export async function openExample(): Promise<Example> {
  const data = mkdtempSync(join(tmpdir(), 'open-socialism-example-'))
  const shared = process.env['OPEN_SOCIALISM_TEST_FOLDER']
  // With owners and permissions, which Node's copying leaves out, and PostgreSQL asks for.
  if (shared !== undefined) execFileSync('cp', ['-a', `${await preparedIn(shared)}/.`, data])
  const { url, token, stop } = await serve(data)
  return {
    url,
    token,
    async stop() {
      await stop()
      rmSync(data, { recursive: true, force: true, maxRetries: 10 })
    },
  }
}

/** Founds the example in an empty directory and plays its story, or opens what is there. */
async function serve(data: string): Promise<Example> {
  const serving = command(['start', '--port', '0', '--data', data])
  const [, url = ''] = await waitFor(/is open at (http:\/\/localhost:\d+)/, serving)
  const [, token = ''] = await waitFor(/asks for this token: (\S+)/, serving)
  return {
    url,
    token,
    async stop() {
      serving.child.kill('SIGTERM')
      await serving.ended
    },
  }
}

/** The directory with the example that all files of a test run copy; whichever comes first makes it. */
async function preparedIn(shared: string): Promise<string> {
  const [ready, making] = [join(shared, 'example'), join(shared, 'example-in-the-making')]
  try {
    mkdirSync(join(shared, 'example-begun'))
  } catch {
    for (let waited = 0; !existsSync(ready); waited += 100) {
      if (waited > 90_000) throw new Error('the example was not made')
      await pause(100)
    }
    return ready
  }
  await (await serve(making)).stop()
  renameSync(making, ready)
  return ready
}
