// `node launch.mjs clauses`: writes docs/clauses.md and docs/refusals.md from the sources.
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { clausesPage, refusalsPage } from './clauses/pages.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

writeFileSync(join(root, 'docs/clauses.md'), clausesPage(root))
writeFileSync(join(root, 'docs/refusals.md'), refusalsPage(root))
