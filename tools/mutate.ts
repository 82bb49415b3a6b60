// `npm run mutate`: takes each guard and each predicate of the kernel out in turn, and runs the kernel's tests
// that it mattered to. Fails if nobody notices. `npm run mutate -- decision/amend` looks at some files only.
import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findSites } from './mutate/sites.ts'
import { tryAll } from './mutate/try-all.ts'
import type { Verdict } from './mutate/try-all.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const wanted = process.argv.slice(2)
const say = (text: string): void => void process.stdout.write(`${text}\n`)

const started = performance.now()
const { mutations, sources } = findSites(root, wanted)
const testFiles = globSync('packages/kernel/{src,test}/**/*.test.ts', { cwd: root }).sort()
say(`${mutations.length} guards and predicates, ${testFiles.length} test files\n`)

const verdicts = new Map<number, Verdict>()
const task = {
  sources: Object.fromEntries(sources),
  testFiles: testFiles.map((path) => join(root, path)),
  ids: mutations.map(({ id }) => id),
}
await tryAll(task, 2, (verdict) => {
  verdicts.set(verdict.id, verdict)
  if (process.stderr.isTTY) process.stderr.write(`\r${verdicts.size} of ${mutations.length} `)
})

const kernel = join(root, 'packages/kernel/src/')
const unnoticed: string[] = []
for (const { id, file, line, what } of mutations) {
  const verdict = verdicts.get(id)
  const row = `${file.replace('packages/kernel/src/', '')}:${line}  ${what}`
  const by = verdict?.noticedBy ?? null
  if (by !== null) say(`${row}  noticed by ${by.replace(kernel, '')}`)
  else unnoticed.push(`${row}  ${verdict?.reached === true ? 'UNNOTICED' : 'NEVER REACHED'}`)
}
if (unnoticed.length > 0) say(`\nNobody notices when these are taken out:\n${unnoticed.join('\n')}`)
const minutes = ((performance.now() - started) / 60_000).toFixed(1)
say(`\n${mutations.length - unnoticed.length} noticed, ${unnoticed.length} unnoticed (${minutes} minutes)`)
process.exitCode = unnoticed.length === 0 && mutations.length > 0 ? 0 : 1
