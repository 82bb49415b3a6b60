// The example society as its first start founds it, with the token that founding one's own asks for.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { command, waitFor } from './society.ts'

export type Example = {
  url: string
  /** What the terminal printed, and the founding page asks for. */
  token: string
  stop(): Promise<void>
}

/** Starts in an empty directory: founds the example, plays its story, serves it on a free port. */
export async function openExample(): Promise<Example> {
  const data = mkdtempSync(join(tmpdir(), 'open-socialism-example-'))
  const serving = command(['start', '--port', '0', '--data', data])
  const [, url = ''] = await waitFor(/is open at (http:\/\/localhost:\d+)/, serving)
  const [, token = ''] = await waitFor(/asks for this token: (\S+)/, serving)
  return {
    url,
    token,
    async stop() {
      serving.child.kill('SIGTERM')
      await serving.ended
      rmSync(data, { recursive: true, force: true, maxRetries: 10 })
    },
  }
}
