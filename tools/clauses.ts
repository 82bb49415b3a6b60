// `node launch.mjs clauses`: writes docs/clauses.md, the table of clause, rule and test.
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { clauseTable, holdsByConstruction, isCovered } from './clauses/table.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const short = (path: string): string => path.replace('packages/', '').replace('/src/', '/')
const link = (path: string): string => `[${short(path)}](../${path})`

const rows = clauseTable(root).map(({ clause, opening, rules, tests }) => {
  const name = `[${clause}](charter.md) ${opening}`
  if (!isCovered(clause)) return `| ${name} | *not yet* | |`
  const tested = [...tests].map(([path, count]) => `${link(path)} (${count})`)
  const ruled =
    rules.length === 0 && holdsByConstruction(clause) ? 'holds by construction' : rules.map(link).join(', ')
  return `| ${name} | ${ruled} | ${tested.join(', ')} |`
})

const head = `# Clause, rule, test

Which files carry out each clause of the [charter](charter.md), and which tests quote it in their titles (with how many). Written by \`node launch.mjs clauses\` from the sources themselves. A test fails when a clause that the rules cover has no rule or no test; \`npm run mutate\` shows that each guard's absence is noticed.

| Clause | Rule | Tests |
| --- | --- | --- |
`
writeFileSync(join(root, 'docs/clauses.md'), `${head}${rows.join('\n')}\n`)
