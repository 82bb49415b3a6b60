// `npm test`: static checks and every test, two at once; the closing line says how many passed and failed.
// `npm test -- kernel` runs only the test files whose path holds a given word, without the static checks.
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { testEngine, testEngineVariable } from '../packages/store/src/engine/testing/index.ts'
import { ensureChromium } from './chromium.ts'
import { buildPages, pagesAreStale } from './pages.mjs'
import { staticChecks } from './test/checks.ts'
import { isBrowserTest, testJobs } from './test/files.ts'
import { endAllPrograms, runJobs } from './test/job.ts'
import type { Job, Outcome } from './test/job.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const wanted = process.argv.slice(2)

const say = (text: string): void => void process.stdout.write(`${text}\n`)

/** What browser tests need first: the built pages and Chromium. Says what is wrong, or nothing. */
const prepareBrowser = (): string | undefined => {
  const chromium = ensureChromium()
  if ('problem' in chromium) return chromium.problem
  process.env['CHROMIUM_PATH'] = chromium.path
  if (!pagesAreStale(root)) return undefined
  say('Building the pages …')
  const built = buildPages(root, process.execPath)
  return built.status === 0 ? undefined : `The pages could not be built:\n${built.output}`
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

/** Test files that need a database get theirs from one engine for the whole run. */
const engine = await testEngine()
const tests = testJobs(root, { [testEngineVariable]: engine.connectionString }, wanted)
const browserTests = tests.filter((job) => isBrowserTest(job.name))
const problem = browserTests.length > 0 ? prepareBrowser() : undefined
if (problem !== undefined) say(`\n${problem}\n`)
const runnable = problem === undefined ? tests : tests.filter((job) => !browserTests.includes(job))
const blocked = problem === undefined ? 0 : browserTests.length
const checks = wanted.length === 0 ? staticChecks(root) : []

// The slowest check and the slowest test begin together, one on each of two cores.
const [lint, ...otherChecks] = checks
await runJobs([...(lint === undefined ? [] : [lint]), ...runnable, ...otherChecks], 2, finished)

await engine.stop()
failed += blocked
if (blocked > 0) say(`✘ ${blocked} browser test files could not run: ${problem ?? ''}`)
if (skipped.length > 0) {
  say('\nSkipped:')
  for (const { name, reason } of skipped) say(`  ${name}: ${reason}`)
}
if (passed + failed === 0) say('\nNothing ran.')
say(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
