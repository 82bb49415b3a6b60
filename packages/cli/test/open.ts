// Serves a society by the real command, until it is stopped.
import assert from 'node:assert/strict'
import { begin, until } from './typed.ts'

/** Starts serving on any free port; gives the address that it prints. */
export const open = async (...words: string[]) => {
  const running = begin(['start', '--port', '0', ...words])
  await until(() => running.gathered.out.includes('Stop with Ctrl-C'), 'opening', running.gathered)
  const address = /is open at (http:\/\/localhost:\d+)/.exec(running.gathered.out)?.[1]
  assert.ok(address, running.gathered.out)
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    running.child.kill(signal)
    return running.ended
  }
  return { ...running, address, stop }
}
