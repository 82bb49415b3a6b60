// `npm run format`: writes every source in the house format (Prettier); with paths, only those.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkedPaths } from './test/checks.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const named = process.argv.slice(2)
const prettier = join(root, 'node_modules/prettier/bin/prettier.cjs')
const paths = named.length > 0 ? named : checkedPaths(root).map((path) => join(root, path))
const done = spawnSync(process.execPath, [prettier, '--write', '--list-different', ...paths], {
  stdio: 'inherit',
})
process.exitCode = done.status ?? 1
