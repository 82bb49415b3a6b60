// `npm run lint`: the static checks alone.
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { staticChecks } from './test/checks.ts'
import { runJobs } from './test/job.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const say = (text: string): void => void process.stdout.write(`${text}\n`)

let failed = 0
await runJobs(staticChecks(root), 2, (job, outcome, seconds) => {
  failed += outcome.failures.length
  say(`${outcome.failures.length === 0 ? '✔' : '✘'} ${job.name} (${seconds.toFixed(1)} s)`)
  for (const failure of outcome.failures) say(`${failure.detail}\n`)
})
process.exitCode = failed === 0 ? 0 : 1
