// `npm test`: static checks and every test, several at once; the closing line says how many passed and failed.
// `npm test -- kernel` runs only the test files whose path holds a given word, without the static checks.
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { testEngine, testEngineVariable } from '../packages/store/src/engine/testing/index.ts'
import { ensureChromium } from './chromium.ts'
import { buildPages, compileMessages, pagesAreStale } from './pages.mjs'
import { staticChecks } from './test/checks.ts'
import { isBrowserTest, servesPages, testJobs } from './test/files.ts'
import { endAllPrograms, runJobs } from './test/job.ts'
import type { Job, Outcome } from './test/job.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const wanted = process.argv.slice(2)
const lanes = availableParallelism() + 1

const say = (text: string): void => void process.stdout.write(`${text}\n`)

/** What stands in the way of some tests: the jobs that it stops, and what is wrong. */
type Obstacle = { readonly stopped: readonly Job[]; readonly problem: string }

/** Installs Chromium for browser tests if need be. */
const prepareBrowser = (jobs: readonly Job[]): Obstacle[] => {
  const stopped = jobs.filter(({ name }) => isBrowserTest(name))
  if (stopped.length === 0) return []
  const chromium = ensureChromium()
  if ('problem' in chromium) return [{ stopped, problem: chromium.problem }]
  process.env['CHROMIUM_PATH'] = chromium.path
  return []
}

/** Compiles the messages for the tests of the pages' words. */
const prepareMessages = (jobs: readonly Job[]): Obstacle[] => {
  const stopped = jobs.filter(({ name }) => name.startsWith('packages/web/'))
  if (stopped.length === 0) return []
  const compiled = compileMessages(root, process.execPath)
  return compiled.status === 0
    ? []
    : [{ stopped, problem: `The messages are not well formed:\n${compiled.output}` }]
}

/** Builds the pages for the tests that serve them, if they are stale. */
const preparePages = (jobs: readonly Job[]): Obstacle[] => {
  const stopped = jobs.filter(({ name }) => servesPages(name))
  if (stopped.length === 0 || !pagesAreStale(root)) return []
  say('Building the pages …')
  const built = buildPages(root, process.execPath)
  return built.status === 0 ? [] : [{ stopped, problem: `The pages could not be built:\n${built.output}` }]
}

let passed = 0
let failed = 0
const skipped: { name: string; reason: string }[] = []

const finished = (job: Job, outcome: Outcome, seconds: number): void => {
  passed += outcome.passed
  failed += outcome.failures.length
  skipped.push(...outcome.skipped)
  const time = `${seconds.toFixed(1)} s`
  if (outcome.failures.length === 0) say(`✔ ${job.name}: ${outcome.passed} passed (${time})`)
  else say(`✘ ${job.name}: ${outcome.failures.length} failed, ${outcome.passed} passed (${time})`)
  for (const failure of outcome.failures)
    say(`\n  ✘ ${failure.name}\n${failure.detail.replace(/^/gm, '    ')}\n`)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    endAllPrograms()
    process.exit(1)
  })
}

/**
 * Runs everything; test files that need a database get theirs from one engine for the whole run, and what several need
 * alike is made once, in one folder.
 */
const runAll = async (): Promise<void> => {
  const engine = await testEngine()
  const folder = mkdtempSync(join(tmpdir(), 'open-socialism-tests-'))
  try {
    const env = { [testEngineVariable]: engine.connectionString, OPEN_SOCIALISM_TEST_FOLDER: folder }
    const tests = testJobs(root, env, wanted)
    const obstacles = [...prepareMessages(tests), ...prepareBrowser(tests), ...preparePages(tests)]
    for (const { stopped, problem } of obstacles) {
      failed += stopped.length
      say(`\n✘ ${problem}\n  ${stopped.map(({ name }) => name).join('\n  ')}\n`)
    }
    const runnable = tests.filter((job) => !obstacles.some(({ stopped }) => stopped.includes(job)))
    // The slowest check begins with the slowest tests. Tests wait for databases and browsers: one more than cores.
    const [lint, ...checks] = wanted.length === 0 ? staticChecks(root) : []
    await runJobs([...(lint === undefined ? [] : [lint]), ...runnable, ...checks], lanes, finished)
  } finally {
    await engine.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  }
}

try {
  await runAll()
} catch (error) {
  failed += 1
  say(`✘ the run itself: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
}
if (skipped.length > 0) {
  say('\nSkipped:')
  for (const { name, reason } of skipped) say(`  ${name}: ${reason}`)
}
if (passed + failed === 0) say('\nNothing ran.')
say(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
