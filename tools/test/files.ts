// The test files of the repository, gathered into jobs for `node --test`.
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runProgram } from './job.ts'
import type { Job, Outcome } from './job.ts'
import type { Line } from './reporter.ts'

/** Packages whose unit tests touch nothing outside themselves, so that one process can run them all. */
const pure = new Set(['tally', 'record', 'kernel', 'society-file', 'server', 'cli', 'web'])

const readLines = (path: string): Line[] => {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Line)
}

const outcomeOf = (name: string, lines: readonly Line[], code: number, output: string): Outcome => {
  const passed = lines.filter((line) => line.outcome === 'passed').length
  const skipped = lines
    .filter((line) => line.outcome === 'skipped')
    .map((line) => ({ name: line.name, reason: line.detail }))
  const failures = lines
    .filter((line) => line.outcome === 'failed')
    .map((line) => ({ name: `${name}: ${line.name}`, detail: line.detail }))
  const said = output.trim().slice(-6000)
  if (failures.length === 0 && code !== 0) failures.push({ name, detail: `ended with code ${code}\n${said}` })
  if (lines.length === 0 && failures.length === 0) failures.push({ name, detail: 'holds no test' })
  return { passed, failures, skipped }
}

/** A job that runs test files in one process. */
function testJob(root: string, name: string, files: readonly string[], env: Record<string, string>): Job {
  return {
    name,
    run: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'open-socialism-test-'))
      const lines = join(folder, 'lines')
      const flags = [
        '--disable-warning=ExperimentalWarning',
        '--test',
        '--test-force-exit',
        '--test-isolation=none',
        `--test-reporter=${join(root, 'tools/test/reporter.ts')}`,
        `--test-reporter-destination=${lines}`,
        '--test-reporter=spec',
        '--test-reporter-destination=stdout',
      ]
      try {
        const { code, output } = await runProgram(process.execPath, [...flags, ...files], { cwd: root, env })
        return outcomeOf(name, readLines(lines), code, output)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}

/** Browser tests, then tests against the real database, then unit tests, slowest kind first. */
export function testJobs(root: string, env: Record<string, string>, wanted: readonly string[]): Job[] {
  const all = globSync('{packages/*,bench,tools}/**/*.test.ts', {
    cwd: root,
    exclude: (path) => /(^|\/)(node_modules|build|\.svelte-kit)$/.test(path),
  })
  const files = all.filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part))).sort()
  const alone: string[] = []
  const together = new Map<string, string[]>()
  for (const file of files) {
    const name = /^packages\/([^/]+)\/src\//.exec(file)?.[1]
    if (name === undefined || !pure.has(name)) alone.push(file)
    else together.set(name, [...(together.get(name) ?? []), file])
  }
  const rank = (file: string): number => (isBrowserTest(file) ? 0 : file.includes('/test/') ? 1 : 2)
  alone.sort((a, b) => rank(a) - rank(b))
  return [
    ...alone.map((file) => testJob(root, file, [file], env)),
    ...[...together].map(([name, group]) => testJob(root, `packages/${name}, unit tests`, group, env)),
  ]
}

/** Whether a test file drives a real browser. */
export function isBrowserTest(name: string): boolean {
  return name.endsWith('.browser.test.ts')
}

/** Whether a test file may start the whole server, pages included. */
export function servesPages(name: string): boolean {
  return isBrowserTest(name) || /^(packages\/(cli|web)\/test|bench)\//.test(name)
}
