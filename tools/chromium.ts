// Finds the system's Chromium for the browser tests, and installs Debian's when there is none.
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

// The shell without windows comes first: it is smaller, and costs less to open a page in.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
]

/** The path of an installed Chromium, or undefined. `CHROMIUM_PATH` names another one. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined) return named
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin']
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

/** The path of Chromium, installed from Debian's packages if need be; or what the reader has to do. */
export function ensureChromium(): { path: string } | { problem: string } {
  const found = findChromium()
  if (found !== undefined) return { path: found }
  const command = 'apt-get update && apt-get install -y chromium-headless-shell'
  if (process.getuid?.() !== 0) {
    return { problem: `The browser tests need Chromium. Install it as root: ${command}` }
  }
  process.stdout.write(`The browser tests need Chromium; installing it: ${command}\n`)
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell'])
  const installed = findChromium()
  if (installed !== undefined) return { path: installed }
  return { problem: `Chromium could not be installed from Debian's packages (${command})` }
}
