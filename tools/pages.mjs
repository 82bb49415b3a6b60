// Whether the built pages match their sources, and the build. Plain JavaScript for the launcher (Node 18).
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What goes into the pages: their own sources, the pure packages whose values they import, and the charter. */
const sources = [
  'packages/web',
  'packages/kernel/src',
  'packages/tally/src',
  'packages/record/src',
  'packages/audit/src',
  'docs/charter.md',
  'docs/clauses.md',
  'package-lock.json',
]
const notSources = new Set(['node_modules', 'build', '.svelte-kit', 'test'])

const walk = function* (path) {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (notSources.has(entry.name) || entry.name.endsWith('.test.ts')) continue
    if (entry.isDirectory()) yield* walk(join(path, entry.name))
    else if (entry.isFile()) yield join(path, entry.name)
  }
}

const sourcesHash = (root) => {
  const hash = createHash('sha256')
  for (const source of sources) {
    const path = join(root, source)
    const files = /\.(json|md)$/.test(source) ? [path].filter(existsSync) : [...walk(path)].sort()
    for (const file of files) {
      const bytes = readFileSync(file)
      hash.update(`${file.slice(root.length)}\n${bytes.length}\n`).update(bytes)
    }
  }
  return hash.digest('hex')
}

const stamp = (root) => join(root, 'packages/web/build/.sources')

/** Whether the pages have never been built from exactly these sources. */
export function pagesAreStale(root) {
  if (!existsSync(stamp(root))) return true
  return readFileSync(stamp(root), 'utf8').trim() !== sourcesHash(root)
}

/** Compiles the pages' messages with `node`; that takes a quarter of a second and is done whenever pages are used. */
export function compileMessages(root, node) {
  const done = spawnSync(node, ['--disable-warning=ExperimentalWarning', join(root, 'tools/messages.ts')], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status: done.status, output: `${done.stderr ?? ''}${done.error?.message ?? ''}` }
}

/** Builds the pages with `node`; the stamp is written last, so an interrupted build counts as stale. */
export function buildPages(root, node) {
  const before = sourcesHash(root)
  const compiled = compileMessages(root, node)
  if (compiled.status !== 0) return compiled
  const built = spawnSync(node, [join(root, 'node_modules/vite/bin/vite.js'), 'build'], {
    cwd: join(root, 'packages/web'),
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (built.status === 0) writeFileSync(stamp(root), `${before}\n`)
  return {
    status: built.status,
    output: `${built.stdout ?? ''}${built.stderr ?? ''}${built.error?.message ?? ''}`,
  }
}
