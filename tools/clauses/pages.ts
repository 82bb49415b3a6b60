// The two pages that are written from the sources: docs/clauses.md and docs/refusals.md.
import { refusalTable } from './refusals.ts'
import { clauseTable, holdsByConstruction, isCovered, missingOf } from './table.ts'

const short = (path: string): string => path.replace('packages/', '').replace('/src/', '/')
const link = (path: string): string => `[${short(path)}](../${path})`

/** docs/clauses.md: the table of clause, rule and test. */
export function clausesPage(root: string): string {
  const rows = clauseTable(root).map(({ clause, opening, rules, tests }) => {
    const name = `[${clause}](charter.md) ${opening}`
    if (!isCovered(clause)) return `| ${name} | *not yet* | |`
    const tested = [...tests].map(([path, count]) => `${link(path)} (${count})`)
    const ruled =
      rules.length === 0 && holdsByConstruction(clause) ? 'holds by construction' : rules.map(link).join(', ')
    const lacks = missingOf(clause)
    const still = lacks === null ? '' : `; *not yet: ${lacks}*`
    return `| ${name} | ${ruled}${still} | ${tested.join(', ')} |`
  })
  return `# Clause, rule, test

Which files carry out each clause of the [charter](charter.md), and which tests quote it in their titles (with how many). Written by \`node launch.mjs clauses\` from the sources themselves. A test fails when a clause that the rules cover has no rule or no test; \`npm run mutate\` shows that each guard's absence is noticed.

| Clause | Rule | Tests |
| --- | --- | --- |
${rows.join('\n')}
`
}

/** docs/refusals.md: what each reason for a refusal means. */
export function refusalsPage(root: string): string {
  const rows = refusalTable(root).map(
    ({ reason, clauses, meaning }) => `| \`${reason}\` | ${clauses.join(', ')} | ${meaning} |`,
  )
  return `# Refusals

Every reason for which the rules refuse an act, named as the requirement that was not met, with the clauses of the [charter](charter.md) that refuse for it. A refused act changes nothing. The API answers with the clause and the reason; the pages say the sentence and quote the clause. Written by \`node launch.mjs clauses\` from the sources themselves.

| Reason | Clauses | What it says |
| --- | --- | --- |
${rows.join('\n')}
`
}
