// Every reason for which the rules refuse: the clauses that refuse for it, what it means, and whether a test reaches it.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reasons, type Reason } from '../../packages/kernel/src/reasons.ts'

export type RefusalRow = {
  readonly reason: Reason
  readonly clauses: readonly string[]
  /** One sentence, the one that a page says. */
  readonly meaning: string
  /** True when some test of the kernel names it; `thenRefused` compares what it names with what was refused. */
  readonly tested: boolean
}

const refused = /\brefuse\(\s*'(\d+\.\d+)',\s*(?:\w+ \? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g

const byClause = (one: string, other: string): number => {
  const [chapter = 0, number = 0] = one.split('.').map(Number)
  const [otherChapter = 0, otherNumber = 0] = other.split('.').map(Number)
  return chapter - otherChapter || number - otherNumber
}

/** Every reason, in the order of its name. */
export function refusalTable(root: string): RefusalRow[] {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8')
  const words = JSON.parse(read('packages/web/messages/en/refusals.json')) as Record<string, string>
  const paths = globSync('packages/kernel/src/**/*.ts', { cwd: root })
  const rules = paths.filter((path) => !path.endsWith('.test.ts') && !path.includes('/testing/')).map(read)
  const tests = paths.filter((path) => path.endsWith('.test.ts')).map(read)
  const clauses = new Map<string, Set<string>>()
  for (const source of rules)
    for (const [, clause = '', ...named] of source.matchAll(refused))
      for (const reason of named) clauses.set(reason, (clauses.get(reason) ?? new Set()).add(clause))
  return reasons.map((reason) => ({
    reason,
    clauses: [...(clauses.get(reason) ?? [])].sort(byClause),
    meaning: words[`${reason}.said`] ?? '',
    tested: tests.some((source) => source.includes(`'${reason}'`)),
  }))
}
