// `npm run mutate`: takes each guard and each predicate of the kernel out in turn, and runs the kernel's tests
// that it mattered to. Fails if nobody notices. `npm run mutate -- decision/amend` looks at some files only.
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findSites } from './mutate/sites.ts'
import type { Mutation } from './mutate/sites.ts'
import { runJobs, runProgram } from './test/job.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const wanted = process.argv.slice(2)
const say = (text: string): void => void process.stdout.write(`${text}\n`)

type TestFile = { readonly path: string; readonly seconds: number; readonly mattered: ReadonlySet<number> }

const folder = mkdtempSync(join(tmpdir(), 'open-socialism-mutate-'))
process.once('exit', () => {
  rmSync(folder, { recursive: true, force: true })
})
const sourcesFile = join(folder, 'sources.json')
const { mutations, sources } = findSites(root, wanted)
writeFileSync(sourcesFile, JSON.stringify(Object.fromEntries(sources)))

/** Runs one test file; its own exit code says whether every test in it passed. */
const runFile = (path: string, env: Record<string, string>): ReturnType<typeof runProgram> =>
  runProgram(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      `--import=${join(root, 'tools/mutate/switch.ts')}`,
      join(root, path),
    ],
    { cwd: root, env: { MUTATE_SOURCES: sourcesFile, ...env } },
  )

const outcome = { passed: 0, failures: [], skipped: [] }

/** Runs each file once with everything in place, and notes which sites mattered to it. */
async function measure(paths: readonly string[]): Promise<TestFile[]> {
  const files: TestFile[] = []
  const jobs = paths.map((path, at) => ({
    name: path,
    run: async () => {
      const noted = join(folder, `noted-${at}`)
      const started = performance.now()
      const { code, output } = await runFile(path, { MUTATE_NOTED: noted })
      if (code !== 0) throw new Error(`${path} fails with nothing taken out\n${output.slice(-3000)}`)
      const mattered = new Set(JSON.parse(readFileSync(noted, 'utf8')) as number[])
      files.push({ path, seconds: (performance.now() - started) / 1000, mattered })
      return outcome
    },
  }))
  await runJobs(jobs, 2, () => undefined)
  return files.sort((a, b) => a.seconds - b.seconds)
}

/** The test file that notices when this is taken out, or undefined. */
async function noticedBy(mutation: Mutation, files: readonly TestFile[]): Promise<string | undefined> {
  for (const { path, mattered } of files) {
    if (!mattered.has(mutation.id)) continue
    const { code } = await runFile(path, { MUTATE_OFF: String(mutation.id) })
    if (code !== 0) return path
  }
  return undefined
}

const paths = globSync('packages/kernel/{src,test}/**/*.test.ts', { cwd: root }).sort()
const started = performance.now()
const files = await measure(paths)
say(`${mutations.length} guards and predicates, ${paths.length} test files\n`)

const rows = new Map<Mutation, string | undefined>()
const jobs = mutations.map((mutation) => ({
  name: `${mutation.file}:${mutation.line}`,
  run: async () => {
    rows.set(mutation, await noticedBy(mutation, files))
    if (process.stderr.isTTY) process.stderr.write(`\r${rows.size} of ${mutations.length}`)
    return outcome
  },
}))
await runJobs(jobs, 2, () => undefined)

const unnoticed: string[] = []
for (const mutation of mutations) {
  const reached = files.some(({ mattered }) => mattered.has(mutation.id))
  const noticed = rows.get(mutation)
  const row = `${mutation.file.replace('packages/kernel/src/', '')}:${mutation.line}  ${mutation.what}`
  if (noticed === undefined) unnoticed.push(`${row}  ${reached ? 'UNNOTICED' : 'NEVER REACHED'}`)
  else say(`${row}  noticed by ${noticed.replace(/^packages\/kernel\/(src\/)?/, '')}`)
}
if (unnoticed.length > 0) say(`\nNobody notices when these are taken out:\n${unnoticed.join('\n')}`)
const minutes = ((performance.now() - started) / 60_000).toFixed(1)
say(`\n${mutations.length - unnoticed.length} noticed, ${unnoticed.length} unnoticed (${minutes} minutes)`)
process.exitCode = unnoticed.length === 0 && mutations.length > 0 ? 0 : 1
