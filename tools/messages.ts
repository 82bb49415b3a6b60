// Compiles the pages' message catalogue, and says which texts are not well formed.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileMessages } from './messages/compile.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const faults = compileMessages(join(root, 'packages/web/messages'))
for (const fault of faults) process.stderr.write(`packages/web/messages/${fault}\n`)
process.exitCode = faults.length === 0 ? 0 : 1
