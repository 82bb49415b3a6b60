// The static checks: types, lint, format, the arrows between packages, and what nobody uses.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { compileMessages } from '../pages.mjs'
import { runProgram } from './job.ts'
import type { Ended, Job } from './job.ts'

const bin = (root: string, path: string): string => join(root, 'node_modules', path)

const check = (name: string, run: () => Promise<Ended>): Job => ({
  name,
  run: async () => {
    const { code, output } = await run()
    if (code === 0) return { passed: 1, failures: [], skipped: [] }
    return { passed: 0, failures: [{ name, detail: output.trim() }], skipped: [] }
  },
})

/** The files that Prettier and ESLint look at; only those that exist, since both refuse a missing one. */
export function checkedPaths(root: string): string[] {
  const paths = ['packages', 'bench', 'tools', 'launch.mjs', 'eslint.config.mjs', '.dependency-cruiser.cjs']
  return paths.filter((path) => existsSync(join(root, path)))
}

/** Every static check as one job; each counts as one test. Slow ones first, so that the two lanes end together. */
export function staticChecks(root: string): Job[] {
  const node = (path: string, args: readonly string[], cwd = root): Promise<Ended> =>
    runProgram(process.execPath, [bin(root, path), ...args], { cwd })
  const web = join(root, 'packages/web')
  const hasPages = existsSync(join(web, 'vite.config.ts'))
  const compiled = hasPages ? compileMessages(root, process.execPath) : { status: 0, output: '' }
  let synced: Promise<Ended> | undefined
  /** Generates the types of the pages, once; SvelteKit's own tools and ESLint both read them. */
  const sync = (): Promise<Ended> => {
    synced ??= hasPages
      ? node('@sveltejs/kit/svelte-kit.js', ['sync'], web)
      : Promise.resolve({ code: 0, output: '' })
    return synced
  }
  const afterSync = async (run: () => Promise<Ended>): Promise<Ended> => {
    if (compiled.status !== 0) return { code: 1, output: compiled.output }
    const done = await sync()
    return done.code === 0 ? run() : done
  }
  const pages = check('types of the pages (svelte-check)', () =>
    afterSync(() =>
      node('svelte-check/bin/svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings'], web),
    ),
  )
  return [
    check('lint (eslint)', () =>
      afterSync(() =>
        node('eslint/bin/eslint.js', [
          '--max-warnings',
          '0',
          '--no-error-on-unmatched-pattern',
          ...checkedPaths(root),
        ]),
      ),
    ),
    check('types (tsc)', () => node('typescript/bin/tsc', ['-p', 'tsconfig.json', '--noEmit'])),
    ...(hasPages ? [pages] : []),
    check('format (prettier)', () =>
      node('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', ...checkedPaths(root)]),
    ),
    check('arrows between packages (dependency-cruiser)', () =>
      node('dependency-cruiser/bin/dependency-cruise.mjs', ['--output-type', 'err', ...cruised(root)]),
    ),
    check('nothing unused (knip)', () =>
      afterSync(() => node('knip/bin/knip.js', ['--no-config-hints', '--no-progress'])),
    ),
  ]
}

const cruised = (root: string): string[] => checkedPaths(root).filter((path) => !path.includes('.'))
